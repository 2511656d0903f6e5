import type { DocumentInput, Reviewer } from "../../misalignment/study-document/input";
import type { ReviewRow, SessionRow } from "../../misalignment/rows";
import type { ResultOptions } from "../../misalignment/study-results";
import {
  frozenTurnName,
  type FrozenReview,
  type FrozenSession,
  type FrozenStudy,
} from "./frozen-study";

function sessionRow({ session, speakers }: FrozenSession): SessionRow {
  const positions = [...speakers.matchAll(/s/g)].map(({ index }) => index);
  const supporterTurns = positions.map((position) => ({
    turnId: frozenTurnName(session, position),
    position,
  }));
  return { sessionId: session, supporterTurns };
}

function reviewRow({ session, reviewer, kind, visited, marks, ratings }: FrozenReview): ReviewRow {
  return {
    sessionId: session,
    reviewerId: reviewer,
    kind,
    visitedTurnIds: visited.map((position) => frozenTurnName(session, position)),
    flags: marks.map(({ tag, position }) => ({
      tag,
      turnId: position === null ? null : frozenTurnName(session, position),
    })),
    ratings: ratings.map(({ scale, value }) => ({ scale, value })),
  };
}

/** What the results of a snapshot are made from: the same builder reads it as reads the live study. */
export function snapshotInput(
  frozen: FrozenStudy,
  options: ResultOptions,
  softwareVersion: string,
): DocumentInput {
  const { key, title } = frozen.study;
  const reviewers = new Map<string, Reviewer>();
  for (const { reviewer: code, kind } of frozen.reviews)
    reviewers.set(`${kind} ${code}`, { id: code, code, kind });
  const turns = frozen.sessions.reduce((sum, { speakers }) => sum + speakers.length, 0);
  return {
    study: { key, title, softwareVersion, sessions: frozen.sessions.length, turns },
    codebook: frozen.codebook,
    rows: {
      sessions: frozen.sessions.map(sessionRow).filter((row) => row.supporterTurns.length > 0),
      reviews: frozen.reviews.map(reviewRow),
    },
    reviewers: [...reviewers.values()],
    options,
  };
}
