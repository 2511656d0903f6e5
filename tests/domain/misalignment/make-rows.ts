import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";
import { findTag } from "../../../app/domain/review/codebook";
import type {
  FlagRow,
  ReviewRow,
  SessionRow,
  StudyRows,
} from "../../../app/domain/misalignment/rows";
import { everything } from "../../../app/domain/misalignment/filter";
import type { Measured } from "../../../app/domain/misalignment/measure";
import type {
  ClientTurnRow,
  PlantedCueRow,
  PracticeFacts,
} from "../../../app/domain/misalignment/practice-rows";
import type { ReviewKind } from "../../../app/domain/review/review-status";

/** The id of a supporter turn: the session's name and the turn's number among supporter turns. */
export const turnOf = (session: string, n: number) => `${session}.${n}`;

export function sessionRow(session: string, supporterTurns: number): SessionRow {
  return {
    sessionId: session,
    supporterTurns: Array.from({ length: supporterTurns }, (_, n) => ({
      turnId: turnOf(session, n),
      position: 2 * n + 1,
    })),
  };
}

/**
 * A review in one line: a mark per supporter turn. `x` flagged with the tag, `.` seen and left
 * untagged, blank not seen.
 */
export function reviewRow(
  session: string,
  reviewerId: string,
  kind: ReviewKind,
  marks: string,
  tag = "minimise",
): ReviewRow {
  const at = (mark: string) =>
    [...marks].flatMap((each, n) => (each === mark ? [turnOf(session, n)] : []));
  const flags: FlagRow[] = at("x").map((turnId) => ({ turnId, tag }));
  const visitedTurnIds = [...at("x"), ...at(".")];
  return { sessionId: session, reviewerId, kind, visitedTurnIds, flags, ratings: [] };
}

export function rowsOf(turns: number, reviews: readonly ReviewRow[]): StudyRows {
  const names = [...new Set(reviews.map((review) => review.sessionId))];
  return { sessions: names.map((name) => sessionRow(name, turns)), reviews };
}

export const tagNamed = (key: string) => {
  const tag = findTag(builtInCodebook, key);
  if (tag === null) throw new Error(`No tag ${key}.`);
  return tag;
};

/** How a session was practised, with nothing known of it but what is given. */
export const practised = (facts: Partial<PracticeFacts> = {}): PracticeFacts => ({
  ...{
    number: 1,
    peer: "P1",
    practiceNumber: 1,
    month: null,
    arm: null,
    cohort: null,
    scenario: null,
  },
  ...{ simulated: true, clientTurns: [], advice: null, suggestions: [] },
  ...facts,
});

/** A client turn before the n-th reply: its cues, and what the display shows. */
export const clientTurn = (
  session: string,
  n: number,
  facts: Partial<ClientTurnRow> = {},
): ClientTurnRow => ({
  ...{ turnId: `${session}.client.${n}`, position: 2 * n, cues: null, readings: [] },
  ...facts,
});

export const plantedCue = (facts: Partial<PlantedCueRow> = {}): PlantedCueRow => ({
  ...{ kind: "feeling", explicit: true, risk: false, answeredAt: null, passedAt: [] },
  ...facts,
});

/** What a measure takes: the built-in codebook, no filter and no intervals unless given. */
export const measured = (rows: StudyRows, more: Partial<Measured> = {}): Measured => ({
  ...{ rows, codebook: builtInCodebook, filter: everything },
  options: { plan: null, ties: "flagged" },
  ...more,
});
