import { functionWords } from "../simulator/function-words";
import { codePointLength, type Span } from "./span";

/** Stands for one hidden code point, so that every offset into the text stays what it was. */
export const hiddenSign = "█";

/** The text with what these spans hold hidden, as long in code points as before. */
export function hideSpans(text: string, spans: readonly Span[]): string {
  const points = Array.from(text);
  for (const { start, end } of spans) points.fill(hiddenSign, start, end);
  return points.join("");
}

/**
 * Whether the span lies inside the text and quotes it, where a hidden code point of either agrees with
 * any: a quote from before and one from after a hiding are both of the same words.
 */
export function quotesAround(text: string, span: Span, quote: string): boolean {
  const said = Array.from(text).slice(span.start, span.end);
  const quoted = Array.from(quote);
  return (
    span.end <= codePointLength(text) &&
    said.length === quoted.length &&
    said.every((point, at) => {
      const other = quoted[at];
      return point === other || point === hiddenSign || other === hiddenSign;
    })
  );
}

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/** The stretches of a text that read as one word each: what can be hidden, and what stands between. */
export function wordsOf(text: string): { span: Span; words: string; isWord: boolean }[] {
  let start = 0;
  return [...segmenter.segment(text)].map(({ segment, isWordLike }) => {
    const span = { start, end: start + codePointLength(segment) };
    start = span.end;
    const isHidden = segment.includes(hiddenSign);
    return { span, words: segment, isWord: isWordLike === true && !isHidden };
  });
}

/** A word without its case and its genitive, as it may stand elsewhere. */
const stemOf = (word: string) => word.toLowerCase().replace(/['’]s$/u, "");

/** The words of `said` that `shown` hides and that could tell something elsewhere. */
export function hiddenWords(said: string, shown: string): string[] {
  const covered = Array.from(shown);
  return wordsOf(said)
    .filter(({ span, isWord }) => isWord && covered[span.start] === hiddenSign)
    .map(({ words }) => stemOf(words))
    .filter((word) => codePointLength(word) > 1 && !functionWords.has(word));
}

/** A text that was written of a session, with the session's hidden words hidden in it as well. */
export function coverWords(text: string, words: readonly string[]): string {
  if (words.length === 0 || text === "") return text;
  const spans = wordsOf(text).filter(({ words: own }) => words.includes(stemOf(own)));
  return hideSpans(
    text,
    spans.map(({ span }) => span),
  );
}
