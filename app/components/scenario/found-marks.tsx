import { spansOfTerms } from "~/domain/wording/found-in";
import { MarkSample } from "../conversation/spanned-text";
import { textSegments, type TextMark } from "../conversation/text-segments";

/** Where terms that are looked for, as `findTerms` reads them, stand in a text, as marks. */
export function foundMarks(text: string, terms: readonly string[]): TextMark[] {
  return spansOfTerms(text, terms).map((span) => ({ kind: "found", ...span }));
}

/** A name, with where terms that are looked for stand in it marked. */
export function MarkedName({ text, terms }: { text: string; terms: readonly string[] }) {
  return textSegments(text, foundMarks(text, terms)).map(({ start, text: words, marks }) =>
    marks.length === 0 ? (
      words
    ) : (
      <MarkSample key={start} kind="found">
        {words}
      </MarkSample>
    ),
  );
}
