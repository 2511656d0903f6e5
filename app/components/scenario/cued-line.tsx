import { markName, parseLine } from "~/domain/simulator/line";
import { wordingsOf } from "~/domain/simulator/wording";
import { SpannedText } from "../conversation/spanned-text";
import { foundMarks } from "./found-marks";

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
  terms,
}: {
  lines: readonly string[];
  ordered?: boolean;
  /** What is looked for, as `findTerms` reads it: where it stands is marked. */
  terms: readonly string[];
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
