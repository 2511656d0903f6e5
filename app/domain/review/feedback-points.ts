import type { Annotation } from "./annotation";
import { findTag, type Codebook, type Tag } from "./codebook";
import type { ReviewTurn } from "./review-context";

/** One mark of released feedback with the turns that it is about. */
export interface FeedbackPoint {
  annotation: Annotation;
  tag: Tag | null;
  /** The supporter's turn; null for the whole session. */
  turn: ReviewTurn | null;
  /** The client's turn that it answers: the evidence's, else the last before; null where there is none. */
  clientTurn: ReviewTurn | null;
}

export interface FeedbackPoints {
  strengths: readonly FeedbackPoint[];
  missed: readonly FeedbackPoint[];
}

/** The marks of a review, each with its turns, in the order of the session; the whole session comes last. */
export function feedbackPoints(
  turns: readonly ReviewTurn[],
  annotations: readonly Annotation[],
  codebook: Codebook,
): FeedbackPoints {
  const turnById = new Map(turns.map((turn) => [turn.id, turn]));
  const points = annotations
    .map((annotation): FeedbackPoint => {
      const { turnId, evidence } = annotation;
      const turn = (turnId === null ? undefined : turnById.get(turnId)) ?? null;
      const named = evidence === null ? undefined : turnById.get(evidence.turnId);
      const before = turns.findLast(
        (each) => each.speaker === "client" && turn !== null && each.position < turn.position,
      );
      const tag = findTag(codebook, annotation.tag);
      return { annotation, tag, turn, clientTurn: named ?? before ?? null };
    })
    .sort((a, b) => (a.turn?.position ?? Infinity) - (b.turn?.position ?? Infinity) || 0);
  return {
    strengths: points.filter(({ tag }) => tag?.kind === "strength"),
    missed: points.filter(({ tag }) => tag?.kind !== "strength"),
  };
}

/** Points at one moment: the same supporter's turn, or the whole session. */
export interface FeedbackMoment {
  turn: ReviewTurn | null;
  clientTurn: ReviewTurn | null;
  points: readonly FeedbackPoint[];
}

/** Points in their order, those at one turn together. Points at a turn that answer other words stay apart. */
export function momentsOf(points: readonly FeedbackPoint[]): FeedbackMoment[] {
  const moments: (FeedbackMoment & { points: FeedbackPoint[] })[] = [];
  for (const point of points) {
    const { turn, clientTurn } = point;
    const same = moments.find(
      (each) => each.turn?.id === turn?.id && each.clientTurn?.id === clientTurn?.id,
    );
    if (same) same.points.push(point);
    else moments.push({ turn, clientTurn, points: [point] });
  }
  return moments;
}

/** How many client turns a curve around a moment shows on each side. */
const around = 2;

/**
 * The readings around a supporter's turn: at most two before it and two after, in order. `before` and
 * `after` are the nearest on each side, null where there is none.
 */
export function curveAround<Point extends { position: number }>(
  points: readonly Point[],
  position: number,
): { shown: readonly Point[]; before: Point | null; after: Point | null } {
  const earlier = points.filter((point) => point.position < position);
  const later = points.filter((point) => point.position >= position);
  return {
    shown: [...earlier.slice(-around), ...later.slice(0, around)],
    before: earlier.at(-1) ?? null,
    after: later[0] ?? null,
  };
}
