import type { WordRun } from "~/domain/review/codebook-versions/word-changes";

/** One side of a comparison: what was taken out is struck through, what came in is underlined. */
export function WordRuns({ runs, side }: { runs: readonly WordRun[]; side: "before" | "after" }) {
  const other = side === "before" ? "added" : "removed";
  return runs
    .filter((run) => run.kind !== other)
    .map((run, index) => {
      if (run.kind === "removed")
        return (
          <del key={index} className="bg-issue-soft text-issue decoration-1">
            {run.text}
          </del>
        );
      if (run.kind === "added")
        return (
          <ins
            key={index}
            className="bg-strength-soft text-strength decoration-1 underline-offset-3"
          >
            {run.text}
          </ins>
        );
      return <span key={index}>{run.text}</span>;
    });
}
