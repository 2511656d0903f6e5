import { plain } from "../../practice/hearing/plain";
import { hears } from "../../practice/hearing/pattern";
import { splitSentences, type Sentence } from "../../practice/hearing/sentences";
import { codePointLength, sliceSpan, type Span } from "../../practice/span";
import type { CueKind } from "../../simulator/cue";
import { cuePatterns, type CuePattern } from "./cue-patterns";

/** A place where a client's words may show distress, as rules over plain text find it. */
export interface FoundCue extends Span {
  kind: CueKind;
  explicit: boolean;
  risk: boolean;
  quote: string;
}

const riskKinds: readonly CueKind[] = ["risk-direct", "risk-indirect"];
const clauseEnd = /[,;:]\s+|\s[-–—]+\s|\s+(?=(?:but|and|so|because|like|then)\s)/gu;

/**
 * The cues in a client's message, at most one a sentence, in order. Spans are code points of the
 * message and cover the clause that shows it, else the sentence. Deterministic; reads only the words,
 * never what a simulator planted. What it finds and misses is measured in docs/model-reviewer.md.
 */
export function findClientCues(text: string): FoundCue[] {
  return splitSentences(text).flatMap((sentence) => {
    const pattern = patternIn(sentence.text);
    if (pattern === undefined) return [];
    const { start, end } = narrowed(sentence, pattern);
    const { kind, explicit } = pattern;
    const quote = sliceSpan(text, { start, end });
    return [{ kind, explicit, risk: riskKinds.includes(kind), start, end, quote }];
  });
}

function patternIn(words: string): CuePattern | undefined {
  const said = plain(words);
  return cuePatterns.find((pattern) => hearsOwn(pattern, said));
}

/** A client speaks of themselves: what they report or deny is still theirs, so denials are looked at alone. */
function hearsOwn(pattern: CuePattern, said: string): boolean {
  if (!pattern.heard.test(said)) return false;
  return hears([pattern], said) || /\b(?:i|me|my|myself)\b/.test(said);
}

/** The one clause of a sentence that shows the cue by itself; the sentence where none does. */
function narrowed(sentence: Sentence, pattern: CuePattern): Span {
  let from = 0;
  const clauses: { text: string; at: number }[] = [];
  for (const mark of sentence.text.matchAll(clauseEnd)) {
    clauses.push({ text: sentence.text.slice(from, mark.index), at: from });
    from = mark.index + mark[0].length;
  }
  clauses.push({ text: sentence.text.slice(from), at: from });
  const found = clauses.find((clause) => hearsOwn(pattern, plain(clause.text)));
  const { text, at } = found ?? { text: sentence.text, at: 0 };
  const joined = /^(?:and|but|then|because)\s+/iu.exec(text)?.[0] ?? "";
  const words = text.slice(joined.length).replace(/[.!?…。！？\s]+$/u, "");
  const start = sentence.start + codePointLength(sentence.text.slice(0, at + joined.length));
  return { start, end: start + codePointLength(words) };
}
