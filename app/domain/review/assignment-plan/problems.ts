import { at, type Board } from "./board";
import type { PlanProblem } from "./plan";

/** What the limits leave room for, in seats: exact for limits in sessions, generous for minutes. */
function roomOf(board: Board): number {
  const { reviewers, sessions } = board.input;
  const shortest = Math.min(...sessions.map((session) => session.minutes));
  return reviewers.reduce((sum, { part, maxSessions, maxMinutes }, index) => {
    if (part !== "takes") return sum;
    const possible = board.eligible.filter((who) => who.includes(index)).length;
    const bySessions = maxSessions === null ? possible : maxSessions;
    const byMinutes = maxMinutes === null ? possible : Math.floor(maxMinutes / shortest);
    return sum + Math.max(at(board.count, index), Math.min(possible, bySessions, byMinutes));
  }, 0);
}

/** What the board leaves undone, and what a researcher should know before they confirm it. */
export function problemsOf(board: Board, targets: readonly number[]): PlanProblem[] {
  const { sessions, reviewers, leaveOpen } = board.input;
  const problems: PlanProblem[] = [];
  const takes = reviewers.filter((reviewer) => reviewer.part === "takes");
  const missing = (index: number) => at(targets, index) - at(board.on, index).size;
  const short = sessions.flatMap((session, index) =>
    missing(index) > 0 ? [{ session, index, missing: missing(index) }] : [],
  );
  if (takes.length === 0 && short.length > 0) return [{ kind: "nobody" }];
  const hopeless = short.filter(({ index }) => possibleFor(board, index) < at(targets, index));
  for (const { session, index } of hopeless) {
    const cannot = takes.filter(
      ({ id }) => !at(board.eligible, index).some((each) => at(reviewers, each).id === id),
    );
    const asked = at(targets, index);
    const possible = possibleFor(board, index);
    const barred = cannot.map((reviewer) => reviewer.code);
    problems.push({ kind: "too-few-reviewers", session: session.number, asked, possible, barred });
  }
  const others = short.filter((each) => !hopeless.includes(each));
  if (others.length > 0 && !leaveOpen) {
    const held = board.count.reduce((sum, count) => sum + count, 0);
    const asked = held + others.reduce((sum, each) => sum + each.missing, 0);
    if (roomOf(board) < asked) problems.push({ kind: "limits", asked, room: roomOf(board) });
    problems.push({
      kind: "not-filled",
      sessions: others.map(({ session }) => session.number),
      short: others.reduce((sum, each) => sum + each.missing, 0),
    });
  }
  return [...problems, ...overLimit(board), ...(leaveOpen ? [] : apart(board))];
}

function possibleFor(board: Board, index: number): number {
  return new Set([...at(board.on, index), ...at(board.eligible, index)]).size;
}

/** Reviewers whose begun work alone is more than their limit. */
function overLimit(board: Board): PlanProblem[] {
  return board.input.reviewers.flatMap((reviewer, index): PlanProblem[] => {
    const { maxSessions, maxMinutes, code } = reviewer;
    const [sessions, minutes] = [at(board.count, index), at(board.load, index)];
    const isOver = sessions > (maxSessions ?? Infinity) || minutes > (maxMinutes ?? Infinity);
    return isOver ? [{ kind: "over-limit", code, sessions, minutes }] : [];
  });
}

/** Pairs of reviewers with work who never meet in a session, where any session has several. */
function apart(board: Board): PlanProblem[] {
  if (!board.on.some((on) => on.size > 1)) return [];
  const { reviewers } = board.input;
  const busy = reviewers.flatMap(({ part }, index) =>
    part === "takes" && at(board.count, index) > 0 ? [index] : [],
  );
  const pairs = busy.flatMap((one, place) =>
    busy
      .slice(place + 1)
      .filter((two) => at(at(board.pairs, one), two) === 0)
      .map((two): [string, string] => [at(reviewers, one).code, at(reviewers, two).code]),
  );
  return pairs.length === 0 ? [] : [{ kind: "pairs-apart", pairs }];
}
