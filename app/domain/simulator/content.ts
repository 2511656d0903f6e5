import type { HeardSentence } from "../practice/hearing/move";
import { hasPhrase, specificStems, stems, words } from "./lexeme";
import type { CueSpec } from "./scenario";

/** Moves that give or ask something of the client's own, so that their content can meet a cue. */
const closing: ReadonlySet<string> = new Set([
  "minimising",
  "confrontation",
  "advice",
  "reassurance",
  "self-disclosure",
]);

/** Quoted words that have to come back before the quote alone counts as met. Design choice. */
const quoteWordsNeeded = 2;

/**
 * Whether a text speaks of what a cue is about: one of its `about` words or phrases in any
 * inflection, or enough of the quoted words themselves, or of a sense's words, or a whole sense. Stock sympathy never counts.
 */
export function speaksOf(text: string, cue: CueSpec, quote: string): boolean {
  const said = stems(text);
  if (cue.about.some((about) => hasPhrase(said, stems(about)))) return true;
  const quoted = specificStems(quote);
  const shared = quoted.filter((stem) => said.includes(stem)).length;
  if (quoted.length > 0 && shared >= Math.min(quoteWordsNeeded, quoted.length)) return true;
  return cue.senses.some(
    (sense) =>
      hasPhrase(said, stems(sense)) ||
      specificStems(sense).filter((part) => said.includes(part)).length >= quoteWordsNeeded,
  );
}

/** How a message meets a cue: openly, only as a closed question, or not at all. */
export function meets(
  heard: readonly HeardSentence[],
  cue: CueSpec,
  quote: string,
): "openly" | "closed" | null {
  let closed = false;
  for (const sentence of heard) {
    const reflects =
      sentence.moves.includes("simple-reflection") || sentence.moves.includes("complex-reflection");
    if (!reflects && sentence.moves.some((move) => closing.has(move))) continue;
    const harms = sentence.moves.includes("minimising") || sentence.moves.includes("confrontation");
    if (harms && !reflects) continue;
    if (!speaksOf(sentence.text, cue, quote)) continue;
    const asksClosed =
      sentence.moves.includes("closed-question") || sentence.moves.includes("leading-question");
    if (!asksClosed || reflects) return "openly";
    closed = true;
  }
  return closed ? "closed" : null;
}

const mirrored: ReadonlyMap<string, string> = new Map(
  Object.entries({ you: "i", your: "my", yours: "mine", youre: "im", youve: "ive", me: "i" }),
);

function pairs(text: string): string[] {
  const said = words(text).map((word) => mirrored.get(word) ?? word);
  return said.slice(1).map((word, index) => `${said[index] ?? ""} ${word}`);
}

/**
 * Share in [0, 1] of a reply's neighbouring word pairs that stand in the client's message too, with
 * you and I exchanged: 1 for a repetition. 0 for a reply of fewer than four words.
 */
export function echoShareOf(reply: string, clientMessage: string): number {
  const own = pairs(reply);
  if (own.length < 3) return 0;
  const theirs = new Set(pairs(clientMessage));
  return own.filter((pair) => theirs.has(pair)).length / own.length;
}
