import { counted } from "../../wording/counted";
import type { PlanProblem } from "./plan";

const number = (n: number) => String(n).padStart(3, "0");
/** Longer lists are cut: the tables beside them show the rest. */
const most = 8;

function list(items: readonly string[]): string {
  const shown = items.slice(0, most);
  const rest = items.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
  const last = shown.at(-1) ?? "";
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${last}` : last;
}

/** What cannot be done, which constraint stands in the way, and by how much. */
export function problemWords(problem: PlanProblem): string {
  switch (problem.kind) {
    case "nobody":
      return "No expert takes new sessions. Choose at least one.";
    case "too-few-reviewers": {
      const { session, asked, possible, barred } = problem;
      const why = barred.length > 0 ? ` ${list(barred)} may not: their own, or handed back.` : "";
      return `Session ${number(session)} is to have ${counted(asked, "reviewer")}, but only ${possible} of the experts can take it: ${asked - possible} short.${why}`;
    }
    case "limits":
      return `The limits leave room for ${counted(problem.room, "review")} at most; ${problem.asked} are asked for: ${problem.asked - problem.room} short.`;
    case "not-filled": {
      const sessions = problem.sessions.map(number);
      return `${counted(problem.short, "place")} stay open within the limits, in session ${list(sessions)}.`;
    }
    case "more-already":
      return `Session ${list(problem.sessions.map(number))} has more reviewers already than the plan would give; they stay.`;
    case "over-limit":
      return `${problem.code} has begun ${counted(problem.sessions, "session")} (${problem.minutes} min), more than the limit. Begun reviews stay theirs unless they are handed over.`;
    case "pairs-apart": {
      const pairs = problem.pairs.map(([one, two]) => `${one} with ${two}`);
      return `${counted(pairs.length, "pair")} of experts share no session, so their agreement cannot be estimated: ${list(pairs)}. A larger share of double coding helps.`;
    }
  }
}
