import type { Database } from "~db/client.server";
import { coverWords } from "~/domain/practice/hidden-words";
import { listComments, type CommentRow } from "~db/queries/comments.server";
import { listSubmittedReviews } from "~db/queries/reviews.server";
import { can, type Actor } from "~/domain/access/can";
import { readHiddenWords } from "./read-hidden-words.server";
import { reviewFactsOf, type FoundSession } from "./review-access.server";

/** The comments of a session, as far as the actor may see them. */
export interface SessionComments {
  rows: CommentRow[];
  mayWrite: boolean;
  /** Others' comments are kept back until the own judgement is locked. */
  othersWait: boolean;
}

/**
 * Reads the comments that the actor may see: own ones always; others' on turns once hints are open to
 * them; others' on an annotation where they may read its review. Nothing for the session's peer.
 */
export async function readComments(
  db: Database,
  actor: Actor,
  { session, facts, own, againSince }: FoundSession,
): Promise<SessionComments | null> {
  if (!can(actor, "comment.write", facts)) return null;
  const onTurns = can(actor, "comments.read", facts);
  const submitted = onTurns ? await listSubmittedReviews(db, session.id) : [];
  const readable = submitted.filter((review) =>
    can(actor, "review.read", reviewFactsOf(facts, review)),
  );
  const reviewIds = onTurns ? [...readable, ...own].map(({ id }) => id) : [];
  const [all, hidden] = await Promise.all([
    listComments(db, session.id, { authorId: actor.personId, onTurns, reviewIds }),
    readHiddenWords(db, session.id),
  ]);
  const rows = all.map((row) => ({ ...row, text: row.text && coverWords(row.text, hidden) }));
  const shown = againSince ? rows.filter((row) => row.at > againSince) : rows;
  return { rows: shown, mayWrite: true, othersWait: facts.viewerJudgement === "open" };
}
