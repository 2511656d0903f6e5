import { decisionsOf, type Judgement } from "../../misalignment/against-reference";
import type { RepeatedSession } from "../../misalignment/steadiness";
import {
  frozenSupporterTurns,
  frozenTurnName,
  type FrozenRepeat,
  type FrozenStudy,
} from "./frozen-study";

function judgementOf({
  session,
  visited,
  marks,
}: Pick<FrozenRepeat, "session" | "visited" | "marks">): Judgement {
  const turn = (position: number) => frozenTurnName(session, position);
  return {
    visitedTurnIds: visited.map(turn),
    flags: marks.map(({ tag, position }) => ({
      ...{ tag, turnId: position === null ? null : turn(position) },
    })),
  };
}

/** Of every repeat the decisions that can be compared with the expert's review that counts. */
export function repeatedSessions({
  sessions,
  reviews,
  repeats = [],
}: Pick<FrozenStudy, "sessions" | "reviews" | "repeats">): RepeatedSession[] {
  return repeats.flatMap((repeat) => {
    const { session: sessionId, reviewer } = repeat;
    const session = sessions.find((each) => each.session === sessionId);
    const first = reviews.find(
      (each) => each.kind === "expert" && each.session === sessionId && each.reviewer === reviewer,
    );
    if (session === undefined || first === undefined) return [];
    const decisions = decisionsOf({
      ...{ sessionId, supporterTurns: frozenSupporterTurns(session), own: judgementOf(repeat) },
      reference: { ...judgementOf(first), open: [] },
    });
    return [{ reviewer, decisions }];
  });
}
