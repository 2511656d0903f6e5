import { counted, inWords } from "../wording/counted";
import type { ImportReport } from "./import-file";

/** What came of an import that went through, in a sentence or two. */
export function importWords(report: Exclude<ImportReport, { of: "problems" }>): string {
  const { imported, unchanged } = report;
  const there = `${inWords(unchanged, 0)} ${unchanged === 1 ? "was" : "were"} there already.`;
  if (report.of === "transcripts")
    return `${counted(imported, "conversation")} imported with ${counted(report.turns, "turn")}; ${there}`;
  const { ratings, flags, reviewers, madeCodebook } = report;
  const made = madeCodebook
    ? ` Codebook ${madeCodebook.key} made with ${counted(madeCodebook.tags, "tag")} and ${counted(madeCodebook.scales, "scale")}.`
    : "";
  return `${counted(imported, "review")} imported with ${counted(ratings, "rating")} and ${counted(flags, "tag")}, by ${counted(reviewers, "new reviewer")}; ${there}${made}`;
}
