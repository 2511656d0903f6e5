import { createRandom } from "~/statistics/resampling/random";
import { at, emptyBoard, movableSeats, put, type Board } from "./board";
import { evenOut } from "./even-out";
import { fill } from "./fill";
import { drawTargets } from "./overlap";
import type { HeldSeat, NewSeat, Plan, PlanInput } from "./plan";
import { problemsOf } from "./problems";
import { shuffled } from "./shuffled";

/**
 * Works out who reviews which session. Pure and seeded: the same input gives the same plan.
 *
 * What is begun stays; what somebody who leaves or is over their limit has not begun goes to others.
 * Nobody gets their own session, one that they handed back, or one twice; limits hold for everything
 * new. Minutes, strata and pairs are as even as moves and swaps can make them; each queue's order is random, so
 * that order does not confound. What cannot be done is in `problems`, and the rest is planned.
 */
export function makePlan(input: PlanInput): Plan {
  const random = createRandom(input.seed);
  const indexes = indexesOf(input);
  const kept = keptSeats(input);
  const keptBySession = new Map<string, number>();
  for (const { sessionId } of kept) {
    keptBySession.set(sessionId, (keptBySession.get(sessionId) ?? 0) + 1);
  }
  const { sessions, shares, strata } = input;
  const targets = drawTargets(sessions, keptBySession, shares, strata, random);
  const byIndex = sessions.map((session) => targets[session.id] ?? 1);
  const board = emptyBoard(input);
  for (const seat of kept) {
    const place = indexes(seat);
    if (!place) continue;
    put(board, ...place);
    at(board.fixed, place[0]).add(place[1]);
  }
  const crowded = crowdedSessions(input, board);
  if (!input.leaveOpen) {
    fill(board, byIndex, random);
    evenOut(board, random);
  }
  const wanted = queues(board, random);
  const standing = new Set(kept);
  const again = input.held.filter((seat) => !standing.has(seat));
  const isThere = (seat: HeldSeat) =>
    wanted.some((each) => each.sessionId === seat.sessionId && each.reviewerId === seat.reviewerId);
  const stays = again.filter(isThere);
  const staying = new Set(stays.map((seat) => `${seat.sessionId} ${seat.reviewerId}`));
  return {
    targets,
    made: wanted.filter((seat) => !staying.has(`${seat.sessionId} ${seat.reviewerId}`)),
    ended: again.filter((seat) => !isThere(seat)).map((seat) => seat.id),
    problems: [...problemsOf(board, byIndex), ...crowded],
  };
}

function indexesOf({ sessions, reviewers }: PlanInput) {
  const session = new Map(sessions.map(({ id }, index) => [id, index]));
  const reviewer = new Map(reviewers.map(({ id }, index) => [id, index]));
  return (seat: HeldSeat): [number, number] | null => {
    const [one, two] = [session.get(seat.sessionId), reviewer.get(seat.reviewerId)];
    return one === undefined || two === undefined ? null : [one, two];
  };
}

/** The held seats that stay where they are: begun ones first, then as many as the limits allow. */
function keptSeats({ held, reviewers, sessions, reshare }: PlanInput): HeldSeat[] {
  const minutesOf = new Map(sessions.map(({ id, minutes }) => [id, minutes]));
  const begun = held.filter((seat) => seat.begun);
  const kept = [...begun];
  for (const reviewer of reviewers) {
    const isTheirs = (seat: HeldSeat) => seat.reviewerId === reviewer.id;
    const own = begun.filter(isTheirs);
    let count = own.length;
    let load = own.reduce((sum, seat) => sum + (minutesOf.get(seat.sessionId) ?? 0), 0);
    if (reviewer.part === "leaves" || (reshare && reviewer.part === "takes")) continue;
    const waiting = held.filter((seat) => isTheirs(seat) && !seat.begun);
    for (const seat of waiting.sort((a, b) => a.ordinal - b.ordinal)) {
      const minutes = minutesOf.get(seat.sessionId) ?? 0;
      if (count + 1 > (reviewer.maxSessions ?? Infinity)) continue;
      if (load + minutes > (reviewer.maxMinutes ?? Infinity)) continue;
      kept.push(seat);
      count += 1;
      load += minutes;
    }
  }
  return kept;
}

/** Sessions that somebody gave to more experts than a plan would. */
function crowdedSessions({ sessions }: PlanInput, board: Board): Plan["problems"] {
  const numbers = sessions.flatMap((session, index) =>
    at(board.on, index).size > (session.target ?? 3) ? [session.number] : [],
  );
  return numbers.length === 0 ? [] : [{ kind: "more-already", sessions: numbers }];
}

/** The new seats with their place in each reviewer's queue, by reviewer and place. */
function queues(board: Board, random: ReturnType<typeof createRandom>): NewSeat[] {
  const { sessions, reviewers, held } = board.input;
  const seats = movableSeats(board);
  return reviewers.flatMap((reviewer, index) => {
    const own = held.filter((seat) => seat.reviewerId === reviewer.id);
    const first = own.reduce((last, seat) => Math.max(last, seat.ordinal + 1), 0);
    const theirs = seats.filter(([, holder]) => holder === index);
    return shuffled(theirs, random).map(([session], place) => ({
      sessionId: at(sessions, session).id,
      reviewerId: reviewer.id,
      ordinal: first + place,
    }));
  });
}
