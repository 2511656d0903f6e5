import type { DocumentInput, Reviewer } from "../../misalignment/study-document/input";
import type { ReviewRow, SessionRow } from "../../misalignment/rows";
import type { ResultOptions } from "../../misalignment/study-results";
import { displayedSources } from "../../emotion/reading";
import type { PracticeFacts, SaidBeside } from "../../misalignment/practice-rows";
import {
  frozenSuggestionName,
  frozenSupporterTurns,
  frozenTurnName,
  type FrozenPractice,
  type FrozenReview,
  type FrozenSession,
  type FrozenStudy,
} from "./frozen-study";

function practiceFacts(
  { session, number, peer, practice, speakers, readings, suggestions }: FrozenSession,
  { arm, cohort, month = null, scenario, simulated, fates, advice }: FrozenPractice,
): PracticeFacts {
  const turnId = (position: number) => frozenTurnName(session, position);
  const cuesAt = new Map(fates.map(({ position, cues }) => [position, cues]));
  return {
    ...{ number, peer, practiceNumber: practice, month, arm, cohort, scenario, simulated },
    clientTurns: [...speakers.matchAll(/c/g)].map(({ index: position }) => ({
      ...{ turnId: turnId(position), position, cues: cuesAt.get(position) ?? null },
      readings: readings
        .filter(
          (reading) => reading.position === position && displayedSources.includes(reading.source),
        )
        .map(({ source, valence, arousal }) => ({ source, valence, arousal })),
    })),
    advice: advice && advice.map((each) => ({ ...each, turnId: turnId(each.position) })),
    suggestions: suggestions.flatMap(({ position, category, uptake, edited }, at) =>
      uptake == null
        ? []
        : {
            suggestionId: frozenSuggestionName(session, at),
            ...{ turnId: turnId(position), position, category, uptake, edited: edited ?? null },
          },
    ),
  };
}

function sessionRow(frozen: FrozenSession): SessionRow {
  const { session, lengths, practised } = frozen;
  const supporterTurns = frozenSupporterTurns(frozen).map((turn) => ({
    ...turn,
    ...(lengths && { length: lengths[turn.position] ?? 0 }),
  }));
  return {
    ...{ sessionId: session, supporterTurns },
    ...(practised && { practice: practiceFacts(frozen, practised) }),
  };
}

function saidBeside({ session, readings, judgements, bests }: FrozenReview): SaidBeside {
  const suggestionId = (at: number) => frozenSuggestionName(session, at);
  return {
    readings: readings.map(({ position, valence, arousal }) => ({
      ...{ turnId: frozenTurnName(session, position), valence, arousal },
    })),
    judgements: (judgements ?? []).map(({ suggestion, judgement }) => ({
      ...{ suggestionId: suggestionId(suggestion), judgement },
    })),
    bests: (bests ?? []).map(({ position, suggestion }) => ({
      turnId: frozenTurnName(session, position),
      suggestionId: suggestion === null ? null : suggestionId(suggestion),
    })),
  };
}

function reviewRow(frozen: FrozenReview): ReviewRow {
  const { session, reviewer, kind, order, visited, marks, ratings } = frozen;
  return {
    sessionId: session,
    reviewerId: reviewer,
    kind,
    ...(order !== undefined && { order }),
    visitedTurnIds: visited.map((position) => frozenTurnName(session, position)),
    flags: marks.map(({ tag, position, span }) => ({
      ...{ tag, span },
      turnId: position === null ? null : frozenTurnName(session, position),
    })),
    ratings: ratings.map(({ scale, value }) => ({ scale, value })),
    beside: saidBeside(frozen),
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
