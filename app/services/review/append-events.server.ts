import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { handBackAssignment } from "~db/queries/expert-assignments.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { holdWaiting } from "~db/queries/releasable.server";
import { insertRelease } from "~db/queries/releases.server";
import { findReviewTurns, findSuggestionIds } from "~db/queries/replay.server";
import {
  findAnnotations,
  findEventPlaces,
  findReadTurnIds,
  insertEvents,
} from "~db/queries/review-events.server";
import { project } from "~db/queries/review-projections.server";
import { holdReview, updateReview, type HeldReview } from "~db/queries/reviews.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { ReviewEvent } from "~/domain/review/act";
import type { Annotation } from "~/domain/review/annotation";
import { annotationOf, type Answer } from "~/domain/review/outbox";
import { reviewContext, type ReviewContext } from "~/domain/review/review-context";
import { applyEvent, emptyReview, type ReviewState } from "~/domain/review/review-state";
import { settleCalibration } from "../calibration/calibration-standing.server";
import { tellReleased, tellRisk, tellWaiting } from "../notification/tell-of-reviews.server";
import {
  findReviewFacts,
  mayWorkOn,
  reviewFactsOf,
  type FoundReview,
} from "./review-access.server";
import { namedIn } from "./named-in-events.server";

export interface Appended {
  /** One for each event, in their order. */
  answers: Answer[];
  /** The review's highest sequence after it: a larger one than expected tells of another device. */
  lastSequence: number;
}

/**
 * Takes a batch of events into a review's log, each once: an event that is in the log already is
 * confirmed with its place and has no effect; one that does not fit is refused with the reason and
 * changes nothing. Log, projections and the review's standing change in one transaction.
 */
export async function appendEvents(
  db: Database,
  actor: Actor,
  reviewId: string,
  events: readonly ReviewEvent[],
): Promise<Outcome<Appended>> {
  const found = await findReviewFacts(db, actor, reviewId);
  if (!found) return notFound;
  if (!mayWorkOn(actor, found)) {
    const facts = reviewFactsOf(found.facts, found.review);
    return can(actor, "review.read", facts) ? notAllowed : notFound;
  }
  const submits = events.some(({ act }) => act.type === "review-submitted");
  return db.transaction(async (tx) => {
    if (submits) await holdWaiting(tx, actor.programmeId);
    const held = await holdReview(tx, reviewId);
    return held ? done(await append(tx, actor, found, held, events)) : notFound;
  });
}

async function append(
  tx: Database,
  actor: Actor,
  found: FoundReview,
  held: HeldReview,
  events: readonly ReviewEvent[],
): Promise<Appended> {
  const { review } = found;
  const start = await stateBefore(tx, review.id, held, events);
  const context = await contextOf(tx, found, start.state, events);
  const plan = decide(start, held.lastSequence, events, context);
  if (plan.taken.length === 0) return { answers: plan.answers, lastSequence: held.lastSequence };
  const taken = plan.taken.map(({ event }) => event);
  await insertEvents(tx, actor.personId, taken);
  const { id: reviewId, codebookVersionId } = review;
  for (const { event, annotation } of plan.taken) {
    const written = { act: event.act, at: new Date(event.at), annotation };
    await project(tx, { reviewId, codebookVersionId }, written);
  }
  await moveReview(tx, found, held, plan);
  return { answers: plan.answers, lastSequence: plan.lastSequence };
}

interface Start {
  state: ReviewState;
  /** Sequence by event id, for the events of the batch that are in this review's log already. */
  places: Map<string, number>;
  /** Ids of the batch, of events or annotations, that stand in another review. */
  elsewhere: Set<string>;
}

/** As much of the review's state as these events can touch. */
async function stateBefore(
  tx: Database,
  reviewId: string,
  held: HeldReview,
  events: readonly ReviewEvent[],
): Promise<Start> {
  const places = await findEventPlaces(
    tx,
    events.map((event) => event.id),
  );
  const annotations = await findAnnotations(tx, namedIn(events).annotationIds);
  const read = await findReadTurnIds(tx, reviewId, namedIn(events).turnIds);
  const here = places.filter((place) => place.reviewId === reviewId);
  const own = annotations.filter((each) => each.reviewId === reviewId);
  const state: ReviewState = {
    ...emptyReview(),
    status: held.status,
    annotations: new Map(own.map(({ annotation }) => [annotation.id, annotation])),
    readings: new Map(read.map((turnId) => [turnId, null])),
    applied: new Set(here.map((place) => place.id)),
  };
  const elsewhere = [
    ...places.filter((place) => place.reviewId !== reviewId).map((place) => place.id),
    ...annotations
      .filter((each) => each.reviewId !== reviewId)
      .map(({ annotation }) => annotation.id),
  ];
  return {
    state,
    places: new Map(here.map((place) => [place.id, place.sequence])),
    elsewhere: new Set(elsewhere),
  };
}

/** As much of the session as these events name, under the review's codebook. */
async function contextOf(
  tx: Database,
  { review, session }: FoundReview,
  state: ReviewState,
  events: readonly ReviewEvent[],
): Promise<ReviewContext> {
  const named = namedIn(events, [...state.annotations.values()]);
  const turns = await findReviewTurns(tx, session.id, named.turnIds);
  const suggestionIds = await findSuggestionIds(tx, session.id, named.suggestionIds);
  const codebook = await readCodebook(tx, review.codebookVersionId);
  if (!codebook) throw new Error("A review's codebook is gone.");
  return reviewContext({ reviewId: review.id, turns, suggestionIds, codebook });
}

interface Taken {
  event: ReviewEvent & { seq: number };
  annotation: Annotation | null;
}

interface Plan {
  answers: Answer[];
  taken: Taken[];
  state: ReviewState;
  lastSequence: number;
}

/** What becomes of each event, one after the other. */
function decide(
  { state: before, places, elsewhere }: Start,
  sequence: number,
  events: readonly ReviewEvent[],
  context: ReviewContext,
): Plan {
  const plan: Plan = { answers: [], taken: [], state: before, lastSequence: sequence };
  const known = new Map(places);
  for (const event of events) {
    const { id } = event;
    const place = known.get(id);
    if (place !== undefined) {
      plan.answers.push({ id, taken: true, seq: place });
      continue;
    }
    if (elsewhere.has(id)) {
      plan.answers.push({ id, taken: false, reason: "other-review" });
      continue;
    }
    const about = annotationOf(event.act);
    if (event.act.type === "annotation-added" && about !== null && elsewhere.has(about)) {
      plan.answers.push({ id, taken: false, reason: "annotation-exists" });
      continue;
    }
    const applied = applyEvent(plan.state, event, context);
    if (!applied.ok) {
      plan.answers.push({ id, taken: false, reason: applied.reason });
      continue;
    }
    const seq = plan.lastSequence + 1;
    known.set(id, seq);
    plan.state = applied.state;
    plan.lastSequence = seq;
    plan.answers.push({ id, taken: true, seq });
    const annotation = about === null ? null : (applied.state.annotations.get(about) ?? null);
    plan.taken.push({ event: { ...event, seq }, annotation });
  }
  return plan;
}

/** The review's standing after the batch, and what a submission or a hand-back brings with it. */
async function moveReview(
  tx: Database,
  { review, session }: FoundReview,
  held: HeldReview,
  plan: Plan,
): Promise<void> {
  const now = new Date();
  const { status } = plan.state;
  const submits = status === "submitted" && held.status !== "submitted";
  const locks = status === "submitted" || status === "locked";
  await updateReview(tx, review.id, {
    status,
    lastSequence: plan.lastSequence,
    lockedAt: held.lockedAt ?? (locks ? now : null),
    submittedAt: submits ? now : held.submittedAt,
    updatedAt: now,
  });
  const isLive = review.kind === "expert" && review.purpose === "live";
  if (submits && review.purpose === "calibration" && review.reviewerId !== null) {
    const { studyId: id, codebookVersionId } = session;
    await settleCalibration(tx, { id, codebookVersionId }, review.reviewerId);
  }
  if (submits && isLive) await tellOfSubmission(tx, review, session);
  if (status === "handed-back" && held.status !== "handed-back" && review.reviewerId !== null) {
    const { sessionId, reviewerId, round } = review;
    await handBackAssignment(tx, { sessionId, reviewerId, round }, now);
  }
}

/** A submitted live review goes to its peer where the study releases by itself; leads hear of risk. */
async function tellOfSubmission(
  tx: Database,
  review: FoundReview["review"],
  session: FoundReview["session"],
): Promise<void> {
  const codebook = await readCodebook(tx, review.codebookVersionId);
  if (codebook) await tellRisk(tx, session, review.id, codebook);
  const { programmeId } = session;
  const reviewId = review.id;
  if (session.release !== "auto") return tellWaiting(tx, programmeId, reviewId);
  const releaseId = await insertRelease(tx, { reviewId, releasedBy: null, message: "" });
  if (releaseId === null) return;
  await tellReleased(tx, session, { reviewId, releaseId });
  const about = { subjectType: "review", subjectId: reviewId, details: { automatic: true } };
  await insertAuditLine(tx, { programmeId, actorId: null, action: "review released", ...about });
}
