import type { Database } from "~db/client.server";
import type { Actor } from "~/domain/access/can";
import { done, type Outcome } from "~/domain/access/outcome";
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
  return done(
    linesAtOnce({
      heads: ["expert", "sessions", "to_do_about_minutes", "new", "given_up"],
      readAll: () => Promise.resolve(outline.reviewers),
      fields: (row) => [row.code, row.sessions, row.minutes, row.fresh, row.ended],
    }),
  );
}
