import type { Database } from "~db/client.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { listReplayTurns } from "~db/queries/replay.server";
import { findReview } from "~db/queries/reviews.server";
import { findPeerName } from "~db/queries/shared-moments.server";
import type { Actor } from "~/domain/access/can";
import { done, notFound, type Outcome } from "~/domain/access/outcome";
import { tellsOfPeer } from "~/domain/drills/others-moment";
import type { Reading } from "~/domain/emotion/reading";
import type { Annotation } from "~/domain/review/annotation";
import type { Codebook, Tag } from "~/domain/review/codebook";
import { feedbackPoints } from "~/domain/review/feedback-points";
import type { ReviewTurn } from "~/domain/review/review-context";
import { readAnnotations } from "../review/read-hidden-words.server";
import { readCurve, type Curve } from "../review/read-replay.server";
import { findSessionFacts } from "../review/review-access.server";
import { showFeedback } from "../review/show-feedback.server";

/** Where a mark is: whose session, under which review. */
export interface MomentPlace {
  sessionId: string;
  reviewId: string;
  annotationId: string;
  /** It is of an own session. */
  isOwn: boolean;
}

/** A flagged moment as a drill is made of it. What leaves the service is chosen from it. */
export interface Moment extends MomentPlace {
  annotation: Annotation;
  tag: Tag | null;
  /** The client's words before the moment, and for an own one the own words among them. */
  before: ReviewTurn[];
  clientTurn: ReviewTurn;
  /** The supporter's turn. */
  turn: ReviewTurn;
  /** An own session's readings; another's only up to the moment, since what follows is the other peer's doing. */
  readings: { position: number; reading: Reading }[];
  /** What the other peer wrote; empty for an own moment. */
  theirs: readonly string[];
  name: string;
  /** Better replies that other marks of the review hold for the same turn; none of another's moment. */
  alsoReplies: readonly string[];
}

/** Better replies to a turn beside the one of this mark. */
function repliesBeside(annotations: readonly Annotation[], { turnId, betterReply }: Annotation) {
  const replies = annotations
    .filter((each) => each.turnId === turnId && each.betterReply.trim() !== "")
    .map((each) => each.betterReply);
  return [...new Set(replies)].filter((reply) => reply !== betterReply);
}

const shownBefore = 2;

interface Read {
  turns: ReviewTurn[];
  annotations: Annotation[];
  codebook: Codebook;
  curve: Curve | null;
}

function momentOf(place: MomentPlace, { turns, annotations, codebook, curve }: Read) {
  const points = feedbackPoints(turns, annotations, codebook);
  const point = [...points.missed, ...points.strengths].find(
    ({ annotation }) => annotation.id === place.annotationId,
  );
  if (!point?.turn || !point.clientTurn) return null;
  const { annotation, tag, turn, clientTurn } = point;
  const before = turns.filter(
    ({ speaker, position }) =>
      position < clientTurn.position && (place.isOwn || speaker === "client"),
  );
  const readings = (curve?.points ?? [])
    .filter(({ position }) => place.isOwn || position <= clientTurn.position)
    .map(({ position, valence, arousal, distribution }) => ({
      ...{ position, reading: { valence, arousal, distribution } },
    }));
  return {
    ...{ ...place, annotation, tag, turn, clientTurn, readings },
    before: before.slice(-shownBefore),
  };
}

/** A moment of the actor's own session, as their feedback shows it. */
async function readOwn(db: Database, actor: Actor, place: MomentPlace): Promise<Outcome<Moment>> {
  const feedback = await showFeedback(db, actor, place.reviewId);
  if (!feedback.ok) return feedback;
  const moment = feedback.value.isOpen ? momentOf(place, feedback.value) : null;
  if (!moment || !feedback.value.isOpen) return notFound;
  const alsoReplies = repliesBeside(feedback.value.annotations, moment.annotation);
  return done({ ...moment, theirs: [], name: "", alsoReplies });
}

/**
 * A moment of another peer's session. Whether it may be shown at all is decided where it is selected
 * (`sharedWith`); a moment whose words tell of the peer is none.
 */
async function readOthers(
  db: Database,
  actor: Actor,
  place: MomentPlace,
): Promise<Outcome<Moment>> {
  const { sessionId, reviewId } = place;
  const [review, found] = await Promise.all([
    findReview(db, actor.programmeId, reviewId),
    findSessionFacts(db, actor, sessionId),
  ]);
  if (!review || !found) return notFound;
  const [turns, annotations, codebook, curve, name] = await Promise.all([
    listReplayTurns(db, sessionId),
    readAnnotations(db, { sessionId, reviewId }),
    readCodebook(db, review.codebookVersionId),
    readCurve(db, actor, found),
    findPeerName(db, sessionId),
  ]);
  const moment = codebook && momentOf(place, { turns, annotations, codebook, curve });
  if (!moment) return notFound;
  const theirs = turns.flatMap(({ speaker, text }) => (speaker === "supporter" ? [text] : []));
  const said = [...moment.before, moment.clientTurn].map(({ text }) => text);
  const shown = [...said, moment.annotation.betterReply];
  return tellsOfPeer({ shown, theirs, name })
    ? notFound
    : done({ ...moment, theirs, name, alsoReplies: [] });
}

export async function readMoment(
  db: Database,
  actor: Actor,
  place: MomentPlace,
): Promise<Outcome<Moment>> {
  return place.isOwn ? readOwn(db, actor, place) : readOthers(db, actor, place);
}
