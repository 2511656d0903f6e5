import type { Database } from "~db/client.server";
import type { QueuePlace } from "~db/queries/assignments.server";
import { findNewFeedback } from "~db/queries/peer-responses.server";
import { listTakenBack } from "~db/queries/releasable.server";
import { listFeedback } from "~db/queries/releases.server";
import { can, type Actor } from "~/domain/access/can";
import { coverWords } from "~/domain/practice/hidden-words";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";
import { readHiddenWordsOf } from "./read-hidden-words.server";

/** Rows of feedback that are shown at once. */
export const feedbackPerPage = 25;

export interface FeedbackPage {
  rows: Awaited<ReturnType<typeof listFeedback>>;
  next: QueuePlace | null;
  /** Feedback, on any page, with something to answer that nothing is answered to. */
  fresh: number;
  /** What was released and is being looked at again; on the first page only. */
  takenBack: Awaited<ReturnType<typeof listTakenBack>>;
}

/** The reviews of the actor's own sessions that they may see, newest first. */
export async function showFeedbackList(
  db: Database,
  actor: Actor,
  before?: QueuePlace,
): Promise<Outcome<FeedbackPage>> {
  if (!can(actor, "practice.start", { programmeId: actor.programmeId })) return notAllowed;
  const found = await listFeedback(db, actor, { limit: feedbackPerPage + 1, before });
  const page = found.slice(0, feedbackPerPage);
  const hidden = await readHiddenWordsOf(
    db,
    page.map((row) => row.sessionId),
  );
  const rows = page.map((row) => ({
    ...row,
    message: coverWords(row.message, hidden.get(row.sessionId) ?? []),
  }));
  const last = rows.at(-1);
  const next = found.length > feedbackPerPage && last ? { at: last.at, id: last.id } : null;
  const [takenBack, newest] = await Promise.all([
    before ? [] : listTakenBack(db, actor, feedbackPerPage),
    findNewFeedback(db, actor),
  ]);
  return done({ rows, next, takenBack, fresh: newest?.count ?? 0 });
}
