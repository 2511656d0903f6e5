import type { Database } from "~db/client.server";
import type { Actor } from "~/domain/access/can";
import { done, type Outcome } from "~/domain/access/outcome";
import type { DisputedOrder } from "~/domain/review/adjudication/disputed-order";
import { linesAtOnce } from "../exchange/lines-by-page.server";
import { noteFile } from "../exchange/note-file.server";
import { openDisputed } from "./list-disagreements.server";
import { allDisputedSessions } from "./page-disputed-sessions.server";
import type { DisputedSession } from "./read-disputed-sessions.server";

const heads = [
  ...["session", "conversation", "disagreements", "units", "settled", "reviews"],
  ...["status", "gold", "reviews_since", "opened_by"],
];

/** What is withheld from the reader on the page has no value here either. */
function fields(row: DisputedSession) {
  const { counts, withheld } = row;
  return [
    ...[row.number, row.title, counts?.disagreements ?? null, counts?.units ?? null],
    row.status === "not-begun" ? null : (counts?.settled ?? null),
    ...[row.reviews, withheld ? `withheld ${withheld}` : row.status],
    ...(withheld ? [null, null] : [row.isGold ? "yes" : "no", row.newReviews]),
    row.by,
  ];
}

/** Every session of a study with two or more submitted reviews as lines of CSV, in the order asked for. */
export async function adjudicationFile(
  db: Database,
  actor: Actor,
  studyKey: string,
  order: DisputedOrder,
): Promise<Outcome<AsyncIterable<string>>> {
  const opened = await openDisputed(db, actor, studyKey);
  if (!opened.ok) return opened;
  const { scope } = opened.value;
  const subject = { subjectType: "study" as const, subjectId: scope.study.id };
  await noteFile(db, actor, "adjudication list exported", subject);
  const readAll = () => allDisputedSessions(db, actor, scope, order);
  return done(linesAtOnce({ heads, fields, readAll }));
}
