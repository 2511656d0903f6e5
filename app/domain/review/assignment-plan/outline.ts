import { strata as allStrata, type Plan, type PlanInput, type Seat, type Stratum } from "./plan";

export interface ReviewerOutline {
  id: string;
  code: string;
  /** What they hold after the plan, and how much of it is new. */
  sessions: number;
  /** What of it is still to be done. */
  minutes: number;
  fresh: number;
  /** Held assignments that the plan ends. */
  ended: number;
}

export interface StratumOutline {
  stratum: Stratum;
  /** Sessions by reviewer, in the reviewers' order. */
  rows: { value: string; counts: number[] }[];
}

export interface PlanOutline {
  reviewers: ReviewerOutline[];
  strata: StratumOutline[];
  /** Sessions that two reviewers share, in the reviewers' order. */
  pairs: number[][];
  /** Sessions by how many reviewers they are to have, and how many seats are still open. */
  overlap: { reviewers: number; sessions: number; openSeats: number }[];
}

/** The table by expert as a file: its heads, and the fields of a row. */
export const byExpertTable = {
  heads: ["expert", "sessions", "to_do_about_minutes", "new", "given_up"],
  fields: (row: ReviewerOutline) => [
    ...[row.code, row.sessions, row.minutes, row.fresh, row.ended],
  ],
};

/** What a plan comes to, in counts: everything that stands after it, held and new. */
export function outlinePlan(input: PlanInput, plan: Plan): PlanOutline {
  const ended = new Set(plan.ended);
  const seats = [...input.held.filter((seat) => !ended.has(seat.id)), ...plan.made];
  const reviewersOf = new Map(input.sessions.map(({ id }) => [id, new Set<string>()]));
  for (const seat of seats) reviewersOf.get(seat.sessionId)?.add(seat.reviewerId);
  const has = (sessionId: string, reviewerId: string) =>
    reviewersOf.get(sessionId)?.has(reviewerId) ?? false;
  const count = (of: typeof input.sessions, reviewerId: string) =>
    of.filter((session) => has(session.id, reviewerId)).length;
  const { sessions, reviewers } = input;
  const minutesOf = new Map(sessions.map(({ id, minutes }) => [id, minutes]));
  const done = new Set(input.held.flatMap((seat) => (seat.done ? [placeOf(seat)] : [])));
  const minutesLeft = (id: string) =>
    seats
      .filter((seat) => seat.reviewerId === id && !done.has(placeOf(seat)))
      .reduce((sum, seat) => sum + (minutesOf.get(seat.sessionId) ?? 0), 0);
  return {
    reviewers: reviewers.map(({ id, code }) => ({
      id,
      code,
      sessions: count(sessions, id),
      minutes: minutesLeft(id),
      fresh: plan.made.filter((seat) => seat.reviewerId === id).length,
      ended: input.held.filter((seat) => seat.reviewerId === id && ended.has(seat.id)).length,
    })),
    strata: allStrata
      .filter((stratum) => input.strata.includes(stratum))
      .map((stratum) => {
        const values = [...new Set(sessions.map((session) => session.strata[stratum]))].sort();
        const rows = values.map((value) => {
          const those = sessions.filter((session) => session.strata[stratum] === value);
          return { value, counts: reviewers.map(({ id }) => count(those, id)) };
        });
        return { stratum, rows };
      }),
    pairs: reviewers.map((one) =>
      reviewers.map(
        (two) => sessions.filter(({ id }) => has(id, one.id) && has(id, two.id)).length,
      ),
    ),
    overlap: overlapOf(input, plan, (id) => reviewersOf.get(id)?.size ?? 0),
  };
}

const placeOf = ({ sessionId, reviewerId }: Seat) => `${sessionId} ${reviewerId}`;

function overlapOf({ sessions }: PlanInput, plan: Plan, sizeOf: (sessionId: string) => number) {
  const targets = sessions.map(({ id }) => ({ id, target: plan.targets[id] ?? 1 }));
  const levels = [...new Set(targets.map((each) => each.target))].sort((a, b) => a - b);
  return levels.map((level) => {
    const those = targets.filter((each) => each.target === level);
    const open = those.map((each) => Math.max(0, each.target - sizeOf(each.id)));
    return {
      reviewers: level,
      sessions: those.length,
      openSeats: open.reduce((sum, seats) => sum + seats, 0),
    };
  });
}
