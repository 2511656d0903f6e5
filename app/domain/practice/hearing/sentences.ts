import { codePointLength, type Span } from "../span";

/** A sentence of a message with its span in code points of the message. */
export interface Sentence extends Span {
  text: string;
}

const boundary = /[.!?…。！？]+["'”’)\]]*(?=\s|$)|\n+/gu;
const abbreviation = /(?:^|\s)(?:mr|mrs|ms|dr|st|vs|etc|e\.g|i\.e|a\.m|p\.m)\.$/iu;

/**
 * Splits a message into sentences at closing marks and line breaks, never inside an abbreviation.
 * Space at the edges belongs to no sentence; a text without any letter or number has no sentence.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const mark of text.matchAll(boundary)) {
    const end = mark.index + mark[0].length;
    if (abbreviation.test(text.slice(from, end))) continue;
    push(sentences, text, from, end);
    from = end;
  }
  push(sentences, text, from, text.length);
  return sentences;
}

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const trimmed = piece.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return;
  const start = codePointLength(text.slice(0, from + piece.indexOf(trimmed)));
  sentences.push({ text: trimmed, start, end: start + codePointLength(trimmed) });
}
