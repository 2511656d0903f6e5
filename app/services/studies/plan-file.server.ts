import type { Database } from "~db/client.server";
import type { Actor } from "~/domain/access/can";
import { done, type Outcome } from "~/domain/access/outcome";
import { byExpertTable } from "~/domain/review/assignment-plan/outline";
import { linesAtOnce } from "../exchange/lines-by-page.server";
import { noteFile } from "../exchange/note-file.server";
import { showPlan } from "./show-plan.server";

/** What a confirmed plan comes to for each expert, as lines of CSV, in the order of the page. */
export async function planByExpertFile(
  db: Database,
  actor: Actor,
  studyKey: string,
  planId: string,
): Promise<Outcome<AsyncIterable<string>>> {
  const shown = await showPlan(db, actor, studyKey, planId);
  if (!shown.ok) return shown;
  const { study, outline } = shown.value;
  const subject = { subjectType: "study" as const, subjectId: study.id };
  await noteFile(db, actor, "plan by expert exported", subject);
  return done(linesAtOnce({ ...byExpertTable, readAll: () => Promise.resolve(outline.reviewers) }));
}
