import { codePointLength } from "../practice/span";
import type { ParsedLine } from "./line";
import { sentences } from "./sentence";

const plainWords =
  /\bsuicid\w*|\bkill\w* (?:yourself|urself)|\b(?:end|ending|take|taking) your (?:own )?life\b|\b(?:die|dying|dead|death)\b|\b(?:hurt|harm)\w* yourself|\bself[- ]?harm|\bnot (?:(?:be|being|want\w* to be) )?alive\b/;

/** Whether a question about risk, as `plain` reads it, says what it asks about: "can you still go on?" does not. */
export function asksInPlainWords(plainText: string): boolean {
  return plainWords.test(plainText);
}

/** What a client says of how it was asked, and not of themselves. */
const ofTheAsking =
  /\b(?:you|u) (?:\w+ ){0,2}(?:asked|put (?:it|that)|checked)\b|\bfirst (?:one |person )?(?:to |that['’]?s |who['’]?s )?(?:ask\w*|put)\b|\b(?:nobody|no one|people|everybody)(?:['’]s)? (?:[\w'’]+ ){0,3}ask(?:s|ed)?\b|\bstraight question\b/i;

/** A line without its sentences about how it was asked, which only plain words deserve; the line where nothing else is in it. */
export function withoutTheAsking(line: ParsedLine): ParsedLine {
  let rest = line;
  for (const sentence of sentences(line.text)) {
    if (!ofTheAsking.test(sentence)) continue;
    const shorter = without(rest, sentence);
    if (shorter !== null) rest = shorter;
  }
  return rest;
}

/** A line without one of its sentences; null where that shows a cue, or is all there is. */
function without(line: ParsedLine, sentence: string): ParsedLine | null {
  const at = line.text.indexOf(sentence);
  if (at < 0) return null;
  const before = line.text.slice(0, at).trimEnd();
  const after = line.text.slice(at + sentence.length).trimStart();
  const text = [before, after].filter((part) => part !== "").join(" ");
  const [start, end] = [
    codePointLength(line.text.slice(0, at)),
    codePointLength(line.text) - codePointLength(after),
  ];
  const isMarked = line.marks.some((mark) => mark.start < end && mark.end > start);
  if (text === "" || isMarked) return null;
  const cut = codePointLength(line.text) - codePointLength(text);
  const marks = line.marks.map((mark) =>
    mark.start < end ? mark : { ...mark, start: mark.start - cut, end: mark.end - cut },
  );
  return { ...line, text, marks };
}
