import { codePointLength, type Span } from "../practice/span";

/** A piece of a text as a segmenter gives it, with its place in code points. */
interface Piece extends Span {
  text: string;
  isWord: boolean;
}

function piecesOf(text: string, granularity: "word" | "sentence"): Piece[] {
  let start = 0;
  return Array.from(new Intl.Segmenter("en", { granularity }).segment(text), (each) => {
    const end = start + codePointLength(each.segment);
    const piece = { start, end, text: each.segment, isWord: each.isWordLike === true };
    start = end;
    return piece;
  });
}

/**
 * The steps of a keyboard selection: words with the punctuation that touches them, and signs that
 * stand alone, such as an emoji. Spans in code points, in order, without overlap; empty for a blank
 * text. Words are those of Unicode text segmentation (UAX 29), so scripts without spaces have them.
 */
export function stepsOf(text: string): Span[] {
  const steps: (Span & { hasWord: boolean })[] = [];
  let joins = false;
  for (const piece of piecesOf(text, "word")) {
    const last = steps.at(-1);
    if (piece.text.trim() === "") joins = false;
    else if (joins && last && !(piece.isWord && last.hasWord)) {
      last.end = piece.end;
      last.hasWord ||= piece.isWord;
    } else {
      steps.push({ start: piece.start, end: piece.end, hasWord: piece.isWord });
      joins = true;
    }
  }
  return steps.map(({ start, end }) => ({ start, end }));
}

/** The sentences of a text without the space around them; spans in code points. */
export function sentencesOf(text: string): Span[] {
  return piecesOf(text, "sentence").flatMap((piece) => trimSpan(text, piece) ?? []);
}

/** A span without the white space at its edges; null where nothing else is in it. */
export function trimSpan(text: string, span: Span): Span | null {
  const inside = Array.from(text).slice(span.start, span.end);
  const first = inside.findIndex((sign) => sign.trim() !== "");
  if (first < 0) return null;
  const last = inside.findLastIndex((sign) => sign.trim() !== "");
  return { start: span.start + first, end: span.start + last + 1 };
}

/** How a selection can be moved from the keyboard. */
export const markingMoves = [
  "start-forward",
  "start-back",
  "end-forward",
  "end-back",
  "next-sentence",
] as const;
export type MarkingMove = (typeof markingMoves)[number];

/**
 * The selection after a move. Edges go word by word, stay inside the text and never cross; without a
 * selection a word move takes the first word. `next-sentence` takes the sentence after the
 * selection, and the first one again after the last. Null for a text with nothing to select.
 */
export function moveMarking(text: string, span: Span | null, move: MarkingMove): Span | null {
  if (move === "next-sentence") return nextSentence(text, span);
  const steps = stepsOf(text);
  if (span === null) return steps[0] ?? null;
  const { start, end } = span;
  switch (move) {
    case "start-forward":
      return { start: steps.find((s) => s.start > start && s.start < end)?.start ?? start, end };
    case "start-back":
      return { start: steps.findLast((s) => s.start < start)?.start ?? start, end };
    case "end-forward":
      return { start, end: steps.find((s) => s.end > end)?.end ?? end };
    case "end-back":
      return { start, end: steps.findLast((s) => s.end < end && s.end > start)?.end ?? end };
  }
}

function nextSentence(text: string, span: Span | null): Span | null {
  const sentences = sentencesOf(text);
  const after = span && sentences.find((sentence) => sentence.start >= span.end);
  return after ?? sentences[0] ?? null;
}
