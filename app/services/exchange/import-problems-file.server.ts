import type { Database } from "~db/client.server";
import type { Actor } from "~/domain/access/can";
import { done, type Outcome } from "~/domain/access/outcome";
import type { ReadingProblem } from "~/domain/exchange/problem";
import { linesAtOnce } from "./lines-by-page.server";
import { noteFile } from "./note-file.server";
import { showImport, type ShownImport } from "./show-import.server";

/** The problems that are kept whole, and in a last line how many more there are. */
function problemsOf({ draft, report }: ShownImport): ReadingProblem[] {
  const found = draft?.check.ok === false ? draft.check : report?.of === "problems" ? report : null;
  if (found === null) return [];
  const more = found.problemCount - found.problems.length;
  const message = `And ${more} more like these.`;
  return [...found.problems, ...(more > 0 ? [{ row: null, column: null, message }] : [])];
}

/** What is wrong with a file that is to be imported, as lines of CSV; the header of that file is row 1. */
export async function importProblemsFile(
  db: Database,
  actor: Actor,
  studyKey: string,
  fileId: string,
): Promise<Outcome<AsyncIterable<string>>> {
  const shown = await showImport(db, actor, studyKey, fileId);
  if (!shown.ok) return shown;
  const { study } = shown.value;
  const subject = { subjectType: "study" as const, subjectId: study.id };
  await noteFile(db, actor, "import problems exported", subject);
  return done(
    linesAtOnce({
      heads: ["row", "column", "problem"],
      readAll: () => Promise.resolve(problemsOf(shown.value)),
      fields: ({ row, column, message }) => [row, column, message],
    }),
  );
}
