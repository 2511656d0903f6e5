import { codePointLength, type Span } from "../span";

/** A sentence of a message with its span in code points of the message. */
export interface Sentence extends Span {
  text: string;
}

const boundary = /[.!?…。！？]+["'”’)\]]*(?=\s|$)|\n+/gu;
const abbreviation = /(?:^|\s)(?:mr|mrs|ms|dr|st|vs|etc|e\.g|i\.e|a\.m|p\.m)\.$/iu;
/** An abbreviation with the space before it. */
const longestAbbreviation = 5;

/**
 * Splits a message into sentences at closing marks and line breaks, never inside an abbreviation.
 * Space at the edges belongs to no sentence; a text without any letter or number has no sentence.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const piece of piecesOf(text)) {
    const trimmed = piece.trim();
    if (/[\p{L}\p{N}]/u.test(trimmed)) {
      const first = start + codePointLength(piece.slice(0, piece.indexOf(trimmed)));
      sentences.push({
        text: trimmed,
        start: first,
        end: first + codePointLength(trimmed),
      });
    }
    start += codePointLength(piece);
  }
  return sentences;
}

/** The text cut behind every closing mark that closes a sentence; nothing is left out. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const mark of text.matchAll(boundary)) {
    const end = mark.index + mark[0].length;
    if (abbreviation.test(text.slice(Math.max(from, end - longestAbbreviation), end))) continue;
    pieces.push(text.slice(from, end));
    from = end;
  }
  return [...pieces, text.slice(from)];
}
