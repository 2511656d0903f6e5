import { askedTurns, type Ask, type Asks } from "./asks";
import type { Annotation } from "./annotation";
import type { Scale, Tag } from "./codebook";
import type { ReviewContext } from "./review-context";
import type { ReviewState } from "./review-state";

/** What a review lacks. Nothing of it forbids a submission; what is missing counts as missing. */
export interface Missing {
  /** Positions of turns that the reviewer never had in hand, in order. */
  unvisited: number[];
  /** Scales without a rating; "not applicable" is a rating. */
  unrated: Scale[];
  /** Issues whose severity was not said, in the order of their turns. */
  unweighed: Annotation[];
}

/** What is missing from a review as it stands. */
export function missingFrom(
  state: Pick<ReviewState, "visits" | "ratings" | "annotations">,
  context: ReviewContext,
): Missing {
  const unvisited = context.turns.filter((turn) => !state.visits.has(turn.id));
  const unrated = [...context.scaleByKey.values()].filter((scale) => !state.ratings.has(scale.key));
  const placeOf = ({ turnId }: Annotation) =>
    turnId === null ? Infinity : (context.turnById.get(turnId)?.position ?? Infinity);
  const unweighed = [...state.annotations.values()]
    .filter((annotation) => lacksSeverity(annotation, context.tagByKey.get(annotation.tag)))
    .sort((a, b) => placeOf(a) - placeOf(b));
  return { unvisited: unvisited.map((turn) => turn.position), unrated, unweighed };
}

/** What a study asked of its expert and did not get: positions of client turns, in order. */
export interface MissingAnswers {
  /** Suggestions were shown there and not all of them judged. */
  unjudged: number[];
  /** The emotion check was due there and neither read nor skipped. */
  unread: number[];
}

/** What is missing of what a study asks. `suggestions` are those that the peer saw. */
export function missingAnswers(
  state: Pick<ReviewState, "judgements" | "readings">,
  context: ReviewContext,
  asks: Asks,
  suggestions: readonly { id: string; turnId: string }[],
): MissingAnswers {
  const clientTurns = context.turns.filter((turn) => turn.speaker === "client");
  const isUnjudged = (turnId: string) =>
    suggestions.some((each) => each.turnId === turnId && !state.judgements.has(each.id));
  const places = (ask: Ask, lacks: (turnId: string) => boolean) =>
    askedTurns(ask, clientTurns)
      .filter((turn) => lacks(turn.id))
      .map((turn) => turn.position);
  return {
    unjudged: places(asks.suggestions, isUnjudged),
    unread: places(asks.emotion, (turnId) => !state.readings.has(turnId)),
  };
}

/** Whether a severity is still to be said: strengths have none. */
export function lacksSeverity(annotation: Annotation, tag: Tag | undefined): boolean {
  return annotation.severity === null && tag?.kind === "issue";
}

/** Stretches of consecutive numbers, as first and last. Given in order, without repeats. */
export function runsOf(numbers: readonly number[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
