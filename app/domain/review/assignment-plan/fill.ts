import type { Random } from "~/statistics/resampling/random";
import { at, hasRoom, mayTake, movableSeats, put, take, unevenness, type Board } from "./board";
import { shuffled } from "./shuffled";

/** Fills every session up to its number of reviewers where the limits allow it, most even first. */
export function fill(board: Board, targets: readonly number[], random: Random): void {
  const missing = (session: number) => at(targets, session) - at(board.on, session).size;
  const slack = (session: number) => at(board.eligible, session).length - missing(session);
  const order = shuffled([...board.on.keys()], random).sort((a, b) => slack(a) - slack(b));
  for (const session of order) {
    while (missing(session) > 0) if (!seat(board, session, random)) break;
  }
}

function seat(board: Board, session: number, random: Random): boolean {
  const { minutes } = at(board.input.sessions, session);
  const possible = shuffled(at(board.eligible, session), random).filter(
    (reviewer) => mayTake(board, session, reviewer) && hasRoom(board, reviewer, minutes),
  );
  const [first, ...others] = possible;
  if (first === undefined) return makeRoom(board, session);
  const cost = new Map(possible.map((each) => [each, unevenness(board, session, each)]));
  const costOf = (reviewer: number) => cost.get(reviewer) ?? Infinity;
  put(
    board,
    session,
    others.reduce((best, each) => (costOf(each) < costOf(best) ? each : best), first),
  );
  return true;
}

/** How a reviewer was reached: who took them on, and which session that one passes to them. */
interface Step {
  from: number | null;
  session: number;
}

/**
 * Finds room for a session by a chain of hand-overs: a reviewer who is full takes it and passes one of
 * their sessions on, and so forth to somebody who has room (a shortest augmenting path, so that with
 * limits in sessions alone everything that can be filled is filled).
 */
function makeRoom(board: Board, session: number): boolean {
  const reached = new Map<number, Step>();
  const queue: number[] = [];
  const reach = (reviewer: number, step: Step) => {
    if (reached.has(reviewer) || !mayTake(board, step.session, reviewer)) return;
    reached.set(reviewer, step);
    queue.push(reviewer);
  };
  for (const reviewer of at(board.eligible, session)) reach(reviewer, { from: null, session });
  const seats = movableSeats(board);
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const step = reached.get(next);
    if (step && hasRoom(board, next, minutesOf(board, step.session))) {
      return handOver(board, reached, next);
    }
    for (const [passed, holder] of seats) {
      if (holder !== next || !step || !canSwap(board, next, step.session, passed)) continue;
      for (const other of at(board.eligible, passed)) reach(other, { from: next, session: passed });
    }
  }
  return false;
}

const minutesOf = (board: Board, session: number) => at(board.input.sessions, session).minutes;

const canSwap = (board: Board, reviewer: number, taken: number, passed: number) =>
  hasRoom(board, reviewer, minutesOf(board, taken) - minutesOf(board, passed), 0);

function handOver(board: Board, reached: ReadonlyMap<number, Step>, end: number): boolean {
  for (let reviewer: number | null = end; reviewer !== null;) {
    const step: Step | undefined = reached.get(reviewer);
    if (!step) return false;
    if (step.from !== null) take(board, step.session, step.from);
    put(board, step.session, reviewer);
    reviewer = step.from;
  }
  return true;
}
