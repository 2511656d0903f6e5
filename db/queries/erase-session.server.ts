import { eq, inArray, or, sql, type SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Database } from "../client.server";
import {
  adjudicationEvents,
  adjudicationReviews,
  adjudications,
  annotations,
  answersRead,
  assignments,
  bestReplies,
  comments,
  contentNotesAnswered,
  cues,
  debriefs,
  drillAnswers,
  drillCards,
  drillGradings,
  expertReadings,
  gold,
  importedReviews,
  modelReviews,
  notifications,
  peerResponses,
  ratings,
  readings,
  recodings,
  releases,
  reviewEvents,
  reviews,
  sessionRecords,
  sessions,
  sessionStatistics,
  sessionTargets,
  simulatorSteps,
  staleStatistics,
  studyAnswers,
  suggestionEvents,
  suggestionJudgementsMade,
  suggestions,
  turns,
  turnVisits,
  whatIfs,
} from "../schema";
import { keepCourses } from "./peer-course-making.server";
import { holdStatistics } from "./statistics.server";

/**
 * Names, for this transaction alone, the session or the person whose rows the logs let go (see the
 * triggers). Nothing else in the product sets it.
 */
export async function letGo(tx: Database, subjectId: string): Promise<void> {
  await tx.execute(sql`select set_config('attune.erasing', ${subjectId}, true)`);
}

/**
 * Takes a session out with everything that was said in it and of it, by whomever, and puts its peer's course in
 * line to be made again without it. Whoever writes in it or reviews it meanwhile waits, and finds it gone. What
 * is held is held in the order in which submitting a review holds it: the review, the course that is due, what
 * people were told.
 */
export async function eraseSession(tx: Database, sessionId: string): Promise<void> {
  const [at] = await tx
    .select({ programmeId: sessions.programmeId, studyId: sessions.studyId })
    .from(sessions)
    .where(eq(sessions.id, sessionId));
  if (!at) return;
  await keepCourses(tx, at.programmeId);
  await holdStatistics(tx, at.studyId);
  const [session] = await tx
    .select({
      programmeId: sessions.programmeId,
      studyId: sessions.studyId,
      peerId: sessions.peerId,
    })
    .from(sessions)
    .where(eq(sessions.id, sessionId))
    .for("update");
  if (!session) return;
  const own = eq(reviews.sessionId, sessionId);
  await tx.select({ id: reviews.id }).from(reviews).where(own).orderBy(reviews.id).for("update");
  const { programmeId, peerId } = session;
  await tx.execute(sql`select peer_course_is_due(${programmeId}::uuid, ${peerId}::uuid)`);
  await letGo(tx, sessionId);
  for (const [table, where] of belongings(tx, sessionId, session.studyId))
    await tx.delete(table).where(where);
  await tx.delete(sessions).where(eq(sessions.id, sessionId));
  await letGo(tx, "");
}

/** Every table that holds something of a session, those that refer to others first. */
function belongings(
  tx: Database,
  sessionId: string,
  studyId: string,
): [PgTable, SQL | undefined][] {
  const ofReviews = tx
    .select({ id: reviews.id })
    .from(reviews)
    .where(eq(reviews.sessionId, sessionId));
  const ofTurns = tx.select({ id: turns.id }).from(turns).where(eq(turns.sessionId, sessionId));
  const ofReleases = tx
    .select({ id: releases.id })
    .from(releases)
    .where(inArray(releases.reviewId, ofReviews));
  const ofSuggestions = tx
    .select({ id: suggestions.id })
    .from(suggestions)
    .where(inArray(suggestions.turnId, ofTurns));
  const ofAdjudications = tx
    .select({ id: adjudications.id })
    .from(adjudications)
    .where(eq(adjudications.sessionId, sessionId));
  const told = or(
    eq(notifications.subjectId, sessionId),
    inArray(notifications.subjectId, ofReviews),
    inArray(notifications.subjectId, ofReleases),
  );
  return [
    [notifications, told],
    ...drillsWhere(tx, inArray(drillCards.reviewId, ofReviews)),
    [peerResponses, inArray(peerResponses.reviewId, ofReviews)],
    [answersRead, inArray(answersRead.reviewId, ofReviews)],
    [releases, inArray(releases.reviewId, ofReviews)],
    [comments, eq(comments.sessionId, sessionId)],
    [whatIfs, inArray(whatIfs.reviewId, ofReviews)],
    [recodings, inArray(recodings.reviewId, ofReviews)],
    [gold, eq(gold.sessionId, sessionId)],
    [adjudicationEvents, inArray(adjudicationEvents.adjudicationId, ofAdjudications)],
    [adjudicationReviews, inArray(adjudicationReviews.adjudicationId, ofAdjudications)],
    [adjudications, eq(adjudications.sessionId, sessionId)],
    [importedReviews, inArray(importedReviews.id, ofReviews)],
    [modelReviews, eq(modelReviews.sessionId, sessionId)],
    ...[
      annotations,
      ratings,
      turnVisits,
      suggestionJudgementsMade,
      bestReplies,
      expertReadings,
    ].map((table): [PgTable, SQL] => [table, inArray(table.reviewId, ofReviews)]),
    [reviewEvents, inArray(reviewEvents.reviewId, ofReviews)],
    [reviews, eq(reviews.sessionId, sessionId)],
    [assignments, eq(assignments.sessionId, sessionId)],
    [sessionTargets, eq(sessionTargets.sessionId, sessionId)],
    [contentNotesAnswered, eq(contentNotesAnswered.sessionId, sessionId)],
    [suggestionEvents, inArray(suggestionEvents.suggestionId, ofSuggestions)],
    ...[suggestions, simulatorSteps, cues, readings].map((table): [PgTable, SQL] => [
      table,
      inArray(table.turnId, ofTurns),
    ]),
    [debriefs, eq(debriefs.sessionId, sessionId)],
    [turns, eq(turns.sessionId, sessionId)],
    [sessionRecords, eq(sessionRecords.sessionId, sessionId)],
    [sessionStatistics, eq(sessionStatistics.sessionId, sessionId)],
    [staleStatistics, eq(staleStatistics.sessionId, sessionId)],
    [studyAnswers, eq(studyAnswers.studyId, studyId)],
  ];
}

/** Drills with what was answered to them. */
export function drillsWhere(tx: Database, where: SQL | undefined): [PgTable, SQL][] {
  const cards = tx.select({ id: drillCards.id }).from(drillCards).where(where);
  const answers = tx
    .select({ id: drillAnswers.id })
    .from(drillAnswers)
    .where(inArray(drillAnswers.cardId, cards));
  return [
    [drillGradings, inArray(drillGradings.answerId, answers)],
    [drillAnswers, inArray(drillAnswers.cardId, cards)],
    [drillCards, inArray(drillCards.id, cards)],
  ];
}
