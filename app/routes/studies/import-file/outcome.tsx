import { ButtonLink } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import type { ImportReport } from "~/domain/exchange/import-file";
import { importWords } from "~/domain/exchange/import-words";
import { ProblemTable } from "./problem-table";

interface ImportOutcomeProps {
  report: ImportReport;
  studyKey: string;
  /** The address of what is wrong as a file. */
  problemsFile: string;
}

/** What came of an import. */
export function ImportOutcome({ report, studyKey, problemsFile }: ImportOutcomeProps) {
  if (report.of === "problems")
    return (
      <div className="grid gap-3">
        <Notice tone="issue">Nothing was imported.</Notice>
        <ProblemTable {...report} file={problemsFile} />
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
