import { ButtonLink } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import type { ImportReport } from "~/domain/exchange/import-file";
import { importWords } from "~/domain/exchange/import-words";
import { ProblemTable } from "./problem-table";

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
      <Notice tone="done">{importWords(report)}</Notice>
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
