import { dayNames, monthNames, seasonNames } from "./calendar-words";
import { namedIn } from "./fact";
import { stems, words } from "./lexeme";
import type { Exchange } from "./exchange";
import type { AskedQuestion } from "./question";
import type { SimulatorState } from "./state";

/** Longest question that gives a time or a figure back. Design choice. */
const mostWords = 7;
const asksItself =
  /\b(?:what|who|whom|whose|how|where|when|why|which)\b|^(?:(?:and|so|but|okay),? )*(?:do|does|did|are|is|was|were|have|has|had|can|could|would|will|should)\b/i;
const denies = /\b(?:not|never|no|\w+n['’]?t)\b/i;
const figure = new RegExp(
  `\\b(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|${dayNames}|${monthNames}|${seasonNames})\\b`,
  "gi",
);

/**
 * "Two months?", "you mean since June?": a time or a figure that the client told, given back to be confirmed, with
 * nothing beside it that was not said.
 */
export function givesToConfirm(
  { sentence, matter }: AskedQuestion,
  { clientMessage }: Exchange,
  { said }: SimulatorState,
): boolean {
  if (matter !== null || asksItself.test(sentence) || denies.test(sentence)) return false;
  const figures = sentence.toLowerCase().match(figure) ?? [];
  if (figures.length === 0 || words(sentence).length > mostWords) return false;
  const last = clientMessage ?? "";
  const inLast = new Set(words(last));
  if (/\byou mean\b/i.test(sentence) && figures.every((each) => inLast.has(each))) return true;
  const told = new Set([...stems(last), ...said.flatMap(stems)]);
  const all = new Set([...words(last), ...said.flatMap(words)]);
  return (
    figures.every((each) => all.has(each)) && namedIn(sentence).every((part) => told.has(part))
  );
}
