import type { Database } from "~db/client.server";
import { listSubmittedReviews } from "~db/queries/reviews.server";
import { can, type Actor } from "~/domain/access/can";
import type { Annotation } from "~/domain/review/annotation";
import { readAnnotations } from "./read-hidden-words.server";
import { reviewFactsOf, type FoundReview } from "./review-access.server";

/** Somebody else's submitted review, by the code under which the study knows them. */
export interface OthersReview {
  id: string;
  kind: "self" | "expert" | "crowd";
  by: string | null;
  annotations: Annotation[];
}

/**
 * What others marked on the session of an expert's own review, as far as the study reveals it; nothing
 * while the own first judgement is open.
 */
export async function readOthersWork(
  db: Database,
  actor: Actor,
  { review, session, facts }: FoundReview,
): Promise<OthersReview[]> {
  const isLocked = facts.viewerJudgement === "locked";
  if (review.kind !== "expert" || !isLocked) return [];
  const submitted = await listSubmittedReviews(db, session.id);
  const readable = submitted.filter(
    (each) =>
      each.reviewerId !== actor.personId &&
      each.codebookVersionId === review.codebookVersionId &&
      can(actor, "review.read", reviewFactsOf(facts, each)),
  );
  return Promise.all(
    readable.flatMap(({ id, kind, code }) =>
      kind === "model"
        ? []
        : readAnnotations(db, { sessionId: session.id, reviewId: id }).then((annotations) => ({
            ...{ id, kind, by: code, annotations },
          })),
    ),
  );
}
