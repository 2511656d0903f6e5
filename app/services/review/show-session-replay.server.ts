import type { Database } from "~db/client.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { listRatings } from "~db/queries/review-events.server";
import { listSubmittedReviews } from "~db/queries/reviews.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notFound, type Outcome } from "~/domain/access/outcome";
import type { Annotation } from "~/domain/review/annotation";
import type { Codebook } from "~/domain/review/codebook";
import type { ReviewKind } from "~/domain/review/review-status";
import { readComments, type SessionComments } from "./read-comments.server";
import { readHints, readReplay, type Hints, type Replay } from "./read-replay.server";
import { readAnnotations } from "./read-hidden-words.server";
import { readAnchoring, type Anchoring } from "./read-anchoring.server";
import { readPeerName } from "./read-peer-name.server";
import { findSessionFacts, isFormer, reviewFactsOf } from "./review-access.server";

/** A submitted review that the reader may open, by the reviewer's code in the study. */
export interface ReadableReview {
  id: string;
  kind: ReviewKind;
  /** The code of the expert or peer; null where the study does not know them. */
  by: string | null;
  submittedAt: Date | null;
  released: boolean;
  mayRelease: boolean;
  /** Whether its history may be opened; what came with a file has none. */
  mayReadHistory: boolean;
}

export interface SessionReplay extends Replay {
  reviews: ReadableReview[];
  /** The review whose tags and ratings are shown; null for none. */
  shown: {
    id: string;
    annotations: Annotation[];
    ratings: Awaited<ReturnType<typeof listRatings>>;
    codebook: Codebook;
  } | null;
  hints: Hints | null;
  /** The study's codebook, which the hints go by; null with them. */
  hintCodebook: Codebook | null;
  /** Whether the actor may hide words of a turn. */
  mayHideWords: boolean;
  /** Whether the actor may open why the client said something. */
  mayReadSteps: boolean;
  /** Null for the session's peer. */
  comments: SessionComments | null;
  /** What changed after the reveal, for researchers; else null. */
  anchoring: Anchoring[] | null;
  /** The peer's name, where it may be known. */
  peerName: string | null;
}

/** A session to be read, with one of the submitted reviews that the actor may see. */
export async function showSessionReplay(
  db: Database,
  actor: Actor,
  sessionId: string,
  reviewId: string | null,
): Promise<Outcome<SessionReplay>> {
  const found = await findSessionFacts(db, actor, sessionId);
  if (!found || !can(actor, "replay.read", found.facts)) return notFound;
  const submitted = await listSubmittedReviews(db, sessionId);
  // What a model marks here is a hint: it is read with those, never as one of the reviews. What came with
  // a file is a review like the others of its study.
  const listed = submitted.filter((review) => review.kind !== "model" || review.imported);
  const open = listed.filter(
    (review) =>
      can(actor, "review.read", reviewFactsOf(found.facts, review)) &&
      !isFormer(actor, found, review),
  );
  const wanted = reviewId === null ? open.at(0) : open.find((review) => review.id === reviewId);
  if (reviewId !== null && !wanted) return notFound;
  const mayReadHistory = (review: (typeof open)[number]) =>
    can(actor, "history.read", { ...reviewFactsOf(found.facts, review), submitted: true });
  const [replay, hints, shown, comments, anchoring, peerName] = await Promise.all([
    readReplay(db, actor, found),
    readHints(db, actor, found),
    wanted ? readShown(db, sessionId, wanted) : null,
    readComments(db, actor, found),
    readAnchoring(
      db,
      actor,
      sessionId,
      open.filter((review) => review.kind === "expert" && mayReadHistory(review)),
    ),
    readPeerName(db, actor, found),
  ]);
  const wantsCodebook = hints !== null && hints.models.length > 0;
  const hintCodebook = wantsCodebook
    ? await readCodebook(db, found.session.codebookVersionId)
    : null;
  const reviews = open.map((review) => ({
    id: review.id,
    kind: review.kind,
    by: review.code,
    submittedAt: review.submittedAt,
    released: review.released,
    mayRelease: can(actor, "feedback.release", reviewFactsOf(found.facts, review)),
    mayReadHistory: mayReadHistory(review) && review.kind !== "model" && !review.imported,
  }));
  const mayReadSteps = can(actor, "steps.read", found.facts) && found.session.origin !== "imported";
  return done({
    ...replay,
    reviews,
    shown,
    hints,
    hintCodebook,
    mayReadSteps,
    mayHideWords: can(actor, "words.hide", found.facts),
    comments,
    anchoring,
    peerName,
  });
}

async function readShown(
  db: Database,
  sessionId: string,
  review: { id: string; codebookVersionId: string },
) {
  const [annotations, ratings, codebook] = await Promise.all([
    readAnnotations(db, { sessionId, reviewId: review.id }),
    listRatings(db, review.id),
    readCodebook(db, review.codebookVersionId),
  ]);
  if (!codebook) throw new Error("A review's codebook is gone.");
  return { id: review.id, annotations, ratings, codebook };
}
