import { plain } from "../practice/hearing/plain";
import { dayNames, figureWords, monthNames, seasonNames } from "./calendar-words";
import { namedIn } from "./fact";
import { hasPhrase, stems, words } from "./lexeme";
import type { Exchange } from "./exchange";
import type { AskedQuestion } from "./question";
import type { SimulatorState } from "./state";

/** Longest question that gives a time or a figure back. Design choice. */
const mostWords = 7;
const asksItself =
  /\b(?:what|who|whom|whose|how|where|when|why|which)\b|^(?:(?:and|so|but|okay),? )*(?:do|does|did|are|is|was|were|have|has|had|can|could|would|will|should)\b/i;
const denies = /\b(?:not|never|no)\b/;
const names = [dayNames, monthNames, seasonNames].join("|");
/** A figure with what it counts, or the name of a time; "may" is none by itself. */
const given = new RegExp(
  `\\b(?:(?:\\d+|${figureWords}|hundred) \\p{L}+|(?:in|since|last|until|till|from) may|(?!may\\b)(?:${names}))\\b`,
  "giu",
);

/**
 * "Two months?", "you mean since June?": a time, or a figure with what it counts, that the client told, given back to be
 * confirmed, with nothing beside it that was not said.
 */
export function givesToConfirm(
  { sentence, matter }: AskedQuestion,
  { clientMessage }: Exchange,
  { said }: SimulatorState,
): boolean {
  if (matter !== null || asksItself.test(sentence) || denies.test(plain(sentence))) return false;
  const phrases = (sentence.match(given) ?? []).map(stems);
  if (phrases.length === 0 || words(sentence).length > mostWords) return false;
  const last = stems(clientMessage ?? "");
  if (/\byou mean\b/i.test(sentence)) return phrases.every((phrase) => hasPhrase(last, phrase));
  const told = [last, ...said.map(stems)];
  const all = new Set(told.flat());
  return (
    phrases.every((phrase) => told.some((line) => hasPhrase(line, phrase))) &&
    namedIn(sentence).every((part) => all.has(part))
  );
}
