import type { Random } from "~/statistics/resampling/random";
import { at, hasRoom, mayTake, movableSeats, put, take, unevenness, type Board } from "./board";
import { shuffled } from "./shuffled";

/** Passes over all seats, and swaps tried for each seat: more changes little in practice. */
const passes = 8;
const swapsPerSeat = 30;
const mostSwaps = 60_000;
const gain = 1e-9;

/**
 * Moves and swaps seats as long as the whole gets more even, within the limits; then levels the
 * minutes. Afterwards no single seat can be moved to lessen the difference in minutes of two
 * reviewers: where nothing bars a move, loads differ by at most the longest session.
 */
export function evenOut(board: Board, random: Random): void {
  for (let pass = 0; pass < passes; pass += 1) {
    const moved = moveSeats(board, random);
    const swapped = swapSeats(board, random);
    if (moved + swapped === 0) break;
  }
  levelMinutes(board);
}

function moveSeats(board: Board, random: Random): number {
  let moved = 0;
  for (const [session, reviewer] of shuffled(movableSeats(board), random)) {
    const { minutes } = at(board.input.sessions, session);
    take(board, session, reviewer);
    let best = reviewer;
    let least = unevenness(board, session, reviewer) - gain;
    for (const other of at(board.eligible, session)) {
      if (!mayTake(board, session, other) || !hasRoom(board, other, minutes)) continue;
      const cost = unevenness(board, session, other);
      if (cost < least) [best, least] = [other, cost];
    }
    put(board, session, best);
    if (best !== reviewer) moved += 1;
  }
  return moved;
}

function swapSeats(board: Board, random: Random): number {
  const seats = movableSeats(board);
  const tries = seats.length < 2 ? 0 : Math.min(seats.length * swapsPerSeat, mostSwaps);
  let swapped = 0;
  for (let n = 0; n < tries; n += 1) {
    const [one, two] = [random.below(seats.length), random.below(seats.length)];
    if (!trySwap(board, at(seats, one), at(seats, two))) continue;
    const [a, b] = [at(seats, one), at(seats, two)];
    seats[one] = [a[0], b[1]];
    seats[two] = [b[0], a[1]];
    swapped += 1;
  }
  return swapped;
}

function trySwap(board: Board, [s, r]: [number, number], [t, q]: [number, number]): boolean {
  if (s === t || r === q || !mayTake(board, s, q) || !mayTake(board, t, r)) return false;
  const more = at(board.input.sessions, t).minutes - at(board.input.sessions, s).minutes;
  if (!hasRoom(board, r, more, 0) || !hasRoom(board, q, -more, 0)) return false;
  take(board, s, r);
  take(board, t, q);
  const before = costOfBoth(board, [s, r], [t, q]);
  const after = costOfBoth(board, [s, q], [t, r]);
  const isBetter = after < before - gain;
  put(board, s, isBetter ? q : r);
  put(board, t, isBetter ? r : q);
  return isBetter;
}

function costOfBoth(board: Board, [s, r]: [number, number], [t, q]: [number, number]): number {
  const first = unevenness(board, s, r);
  put(board, s, r);
  const second = unevenness(board, t, q);
  take(board, s, r);
  return first + second;
}

function levelMinutes(board: Board): void {
  while (levelOnce(board));
}

/** One move from a busier to a less busy reviewer. Each lessens the sum of squares, so it ends. */
function levelOnce(board: Board): boolean {
  for (const [session, reviewer] of movableSeats(board)) {
    const { minutes } = at(board.input.sessions, session);
    for (const other of at(board.eligible, session)) {
      if (at(board.load, reviewer) - at(board.load, other) <= minutes) continue;
      if (!mayTake(board, session, other) || !hasRoom(board, other, minutes)) continue;
      take(board, session, reviewer);
      put(board, session, other);
      return true;
    }
  }
  return false;
}
