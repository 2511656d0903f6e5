import { ButtonLink } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import type { ImportReport } from "~/domain/exchange/import-file";
import { ProblemTable } from "./problem-table";

function words(report: Exclude<ImportReport, { of: "problems" }>): string {
  const { imported, unchanged } = report;
  const n = (count: number) => count.toLocaleString("en-GB");
  const there = `${n(unchanged)} were there already.`;
  if (report.of === "transcripts")
    return `${n(imported)} conversations imported with ${n(report.turns)} turns; ${there}`;
  const made = report.madeCodebook
    ? ` A codebook was made with ${report.madeCodebook.tags} tags and ${report.madeCodebook.scales} scales.`
    : "";
  return `${n(imported)} reviews imported with ${n(report.ratings)} ratings and ${n(report.flags)} tags; ${there}${made}`;
}

/** What came of an import. */
export function ImportOutcome({ report, studyKey }: { report: ImportReport; studyKey: string }) {
  if (report.of === "problems")
    return (
      <div className="grid gap-3">
        <Notice tone="issue">Nothing was imported.</Notice>
        <ProblemTable {...report} />
      </div>
    );
  return (
    <div className="grid gap-4">
      <Notice tone="done">{words(report)}</Notice>
      <div className="flex flex-wrap gap-2.5">
        <ButtonLink kind="primary" to={`/studies/${studyKey}`}>
          Open the study
        </ButtonLink>
        {report.of === "ratings" && (
          <ButtonLink to={`/studies/${studyKey}/results`}>Results</ButtonLink>
        )}
        <ButtonLink to={`/studies/${studyKey}/import`}>Import another file</ButtonLink>
      </div>
    </div>
  );
}
