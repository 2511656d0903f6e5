import { markName, parseLine } from "~/domain/simulator/line";
import { wordingsOf } from "~/domain/simulator/wording";
import { spansOfTerms } from "~/domain/wording/found-in";
import { MarkSample, SpannedText } from "../conversation/spanned-text";
import { textSegments, type TextMark } from "../conversation/text-segments";

const noTerms: readonly string[] = [];

/** Where terms that are looked for stand in a text, as marks. */
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

function CuedWording({ wording, terms }: { wording: string; terms: readonly string[] }) {
  const { text, marks } = parseLine(wording);
  return (
    <div>
      <SpannedText
        text={text}
        marks={[
          ...marks.map(({ start, end }) => ({ kind: "cue" as const, start, end })),
          ...foundMarks(text, terms),
        ]}
      />
      {marks.length > 0 && (
        <p className="text-xs text-cue">
          <span className="sr-only">Cues: </span>
          {marks.map(markName).join(", ")}
        </p>
      )}
    </div>
  );
}

/** A line as the client says it, one wording under the other, the planted cues marked and named. */
export function CuedLine({ line, terms }: { line: string; terms: readonly string[] }) {
  const [first = "", ...others] = wordingsOf(line);
  return (
    <div className="grid gap-1">
      <CuedWording wording={first} terms={terms} />
      {others.map((wording, index) => (
        <div key={index} className="flex gap-2">
          <span className="shrink-0 text-sm text-second">or</span>
          <CuedWording wording={wording} terms={terms} />
        </div>
      ))}
    </div>
  );
}

/** Lines in order, each with its cues. */
export function CuedLines({
  lines,
  ordered = false,
  terms = noTerms,
}: {
  lines: readonly string[];
  ordered?: boolean;
  /** What is looked for, as `findTerms` reads it: where it stands is marked. */
  terms?: readonly string[];
}) {
  const List = ordered ? "ol" : "ul";
  return (
    <List className="grid max-w-[44rem] gap-2.5">
      {lines.map((line, index) => (
        <li key={index}>
          <CuedLine line={line} terms={terms} />
        </li>
      ))}
    </List>
  );
}
