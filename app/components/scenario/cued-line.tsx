import { parseLine } from "~/domain/simulator/line";
import { SpannedText } from "../conversation/spanned-text";

/** A line as the client says it, its planted cues marked in the text and named beside it. */
export function CuedLine({ line }: { line: string }) {
  const { text, marks } = parseLine(line);
  return (
    <div>
      <SpannedText
        text={text}
        marks={marks.map(({ start, end }) => ({ kind: "cue", start, end }))}
      />
      {marks.length > 0 && (
        <p className="text-xs text-cue">
          <span className="sr-only">Cues: </span>
          {marks.map(({ cue }) => cue).join(", ")}
        </p>
      )}
    </div>
  );
}

/** Lines in order, each with its cues. */
export function CuedLines({
  lines,
  ordered = false,
}: {
  lines: readonly string[];
  ordered?: boolean;
}) {
  const List = ordered ? "ol" : "ul";
  return (
    <List className="grid max-w-[44rem] gap-2.5">
      {lines.map((line, index) => (
        <li key={index}>
          <CuedLine line={line} />
        </li>
      ))}
    </List>
  );
}
