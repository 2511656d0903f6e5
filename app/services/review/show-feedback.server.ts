import type { Database } from "~db/client.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { listResponses } from "~db/queries/peer-responses.server";
import { findCurrentRelease, wasReleased } from "~db/queries/releases.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notFound, type Outcome } from "~/domain/access/outcome";
import type { Annotation } from "~/domain/review/annotation";
import type { Codebook } from "~/domain/review/codebook";
import type { PeerView } from "~/domain/review/peer-response";
import { coverWords } from "~/domain/practice/hidden-words";
import { readAnnotations, readHiddenWords } from "./read-hidden-words.server";
import { readReplay, type Replay } from "./read-replay.server";
import { findReviewFacts, reviewFactsOf } from "./review-access.server";

export interface Feedback extends Replay {
  isOpen: true;
  reviewId: string;
  releasedAt: Date;
  message: string;
  annotations: Annotation[];
  codebook: Codebook;
  /** What the peer last answered to each mark. */
  responses: { annotationId: string; view: PeerView; note: string }[];
}

const takenBack =
  "This feedback is being looked at again and will come back. It has nothing to do with anything that you did.";

/** Feedback that opens once its peer has finished their own review, and nothing of what it says. */
export interface WaitingFeedback {
  isOpen: false;
  session: { id: string; number: number; title: string };
  /** The peer's own review is begun. */
  isBegun: boolean;
}

/** A released expert's review as the peer whose session it is reads it. Nothing says whose it is. */
export async function showFeedback(
  db: Database,
  actor: Actor,
  reviewId: string,
): Promise<Outcome<Feedback | WaitingFeedback>> {
  const found = await findReviewFacts(db, actor, reviewId);
  if (!found) return notFound;
  const { review, facts } = found;
  const isOwnFeedback = facts.ownerId === actor.personId && review.kind === "expert";
  if (!isOwnFeedback) return notFound;
  if (!review.released) return (await wasReleased(db, reviewId)) ? conflict(takenBack) : notFound;
  if (!can(actor, "review.read", reviewFactsOf(facts, review))) {
    if (!can(actor, "review.self.write", facts)) return notFound;
    const { id, number, title } = found.session;
    return done({
      isOpen: false,
      session: { id, number, title },
      isBegun: facts.viewerJudgement === "open",
    });
  }
  const [release, annotations, codebook, replay, responses, hidden] = await Promise.all([
    findCurrentRelease(db, reviewId),
    readAnnotations(db, { sessionId: found.session.id, reviewId }),
    readCodebook(db, review.codebookVersionId),
    readReplay(db, actor, found),
    listResponses(db, [reviewId]),
    readHiddenWords(db, found.session.id),
  ]);
  if (!release || !codebook) return notFound;
  const { at: releasedAt } = release;
  const message = coverWords(release.message, hidden);
  const answered = responses.map(({ annotationId, view, note }) => ({
    annotationId,
    view,
    note: coverWords(note, hidden),
  }));
  return done({
    isOpen: true,
    ...{ ...replay, reviewId, releasedAt, message, annotations, codebook },
    responses: answered,
  });
}
