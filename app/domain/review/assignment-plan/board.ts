import type { PlanInput, Stratum } from "./plan";

/** Who reviews what while a plan is worked out, with the counts that make it even. By index. */
export interface Board {
  readonly input: PlanInput;
  /** Reviewers of each session. */
  readonly on: readonly Set<number>[];
  /** Those of them that may not be moved. */
  readonly fixed: readonly Set<number>[];
  readonly load: number[];
  readonly count: number[];
  /** Sessions that both of two reviewers have. */
  readonly pairs: number[][];
  /** For each stratum and value: sessions by reviewer. */
  readonly strata: Map<Stratum, Map<string, number[]>>;
  /** Who could review each session at all, limits aside. */
  readonly eligible: readonly (readonly number[])[];
  /** Mean minutes of a session: makes minutes comparable to counts. */
  readonly unit: number;
}

const key = (sessionId: string, reviewerId: string) => `${sessionId} ${reviewerId}`;

/** A board on which nothing stands yet. */
export function emptyBoard(input: PlanInput): Board {
  const { sessions, reviewers } = input;
  const barred = new Set(input.barred.map((seat) => key(seat.sessionId, seat.reviewerId)));
  const zeros = () => reviewers.map(() => 0);
  const byValue = (stratum: Stratum) => {
    const values = new Set(sessions.map((session) => session.strata[stratum]));
    return new Map([...values].map((value) => [value, zeros()]));
  };
  const minutes = sessions.reduce((sum, session) => sum + session.minutes, 0);
  return {
    input,
    on: sessions.map(() => new Set()),
    fixed: sessions.map(() => new Set()),
    load: zeros(),
    count: zeros(),
    pairs: reviewers.map(zeros),
    strata: new Map(input.strata.map((stratum) => [stratum, byValue(stratum)])),
    eligible: sessions.map(({ id, ownerId }) =>
      reviewers.flatMap((reviewer, index) =>
        reviewer.part === "takes" && reviewer.id !== ownerId && !barred.has(key(id, reviewer.id))
          ? [index]
          : [],
      ),
    ),
    unit: sessions.length === 0 ? 1 : minutes / sessions.length,
  };
}

const at = <T>(list: readonly T[], index: number): T => {
  const value = list[index];
  if (value === undefined) throw new RangeError(`Nothing stands at ${index}.`);
  return value;
};

const add = (counts: number[], index: number, amount: number) => {
  counts[index] = at(counts, index) + amount;
};

function change(board: Board, session: number, reviewer: number, sign: 1 | -1): void {
  const { minutes, strata } = at(board.input.sessions, session);
  add(board.load, reviewer, sign * minutes);
  add(board.count, reviewer, sign);
  for (const [stratum, values] of board.strata) {
    const counts = values.get(strata[stratum]);
    if (counts) add(counts, reviewer, sign);
  }
  for (const other of at(board.on, session)) {
    add(at(board.pairs, reviewer), other, sign);
    add(at(board.pairs, other), reviewer, sign);
  }
}

/** Puts a reviewer on a session. */
export function put(board: Board, session: number, reviewer: number): void {
  change(board, session, reviewer, 1);
  at(board.on, session).add(reviewer);
}

/** Takes a reviewer off a session. */
export function take(board: Board, session: number, reviewer: number): void {
  at(board.on, session).delete(reviewer);
  change(board, session, reviewer, -1);
}

/** Whether the reviewer's limits leave room for so many more sessions and minutes. */
export function hasRoom(board: Board, reviewer: number, minutes: number, sessions = 1): boolean {
  const { maxSessions, maxMinutes } = at(board.input.reviewers, reviewer);
  if (maxSessions !== null && at(board.count, reviewer) + sessions > maxSessions) return false;
  return maxMinutes === null || at(board.load, reviewer) + minutes <= maxMinutes;
}

/**
 * How much less even the board gets by putting a reviewer on a session: the growth of the sum of
 * squares of minutes (in mean sessions), of sessions by stratum and value, and of sessions shared by
 * each pair. For given totals each sum is least where all are equal (minimisation as of Pocock and
 * Simon 1975, over several factors at once).
 */
export function unevenness(board: Board, session: number, reviewer: number): number {
  const { minutes, strata } = at(board.input.sessions, session);
  const share = minutes / board.unit;
  let cost = (2 * at(board.load, reviewer) * share) / board.unit + share * share;
  for (const [stratum, values] of board.strata) {
    const counts = values.get(strata[stratum]);
    if (counts) cost += (2 * at(counts, reviewer) + 1) / board.strata.size;
  }
  for (const other of at(board.on, session)) cost += 2 * at(at(board.pairs, reviewer), other) + 1;
  return cost;
}

/** Whether the reviewer may be put on the session, limits aside. */
export function mayTake(board: Board, session: number, reviewer: number): boolean {
  return at(board.eligible, session).includes(reviewer) && !at(board.on, session).has(reviewer);
}

/** The seats that may be moved, as session and reviewer. */
export function movableSeats(board: Board): [number, number][] {
  return board.on.flatMap((on, session) =>
    [...on]
      .filter((reviewer) => !at(board.fixed, session).has(reviewer))
      .map((reviewer): [number, number] => [session, reviewer]),
  );
}

export { at };
