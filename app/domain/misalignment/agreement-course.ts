import { pChart, type ControlChart } from "../../statistics/p-chart";
import type { ReviewRow, StudyRows } from "./rows";
import { byTurn, isOn, tagsOnTurns } from "./units";

/** A submitted review with when it was submitted. */
export interface DatedReviewRow extends ReviewRow {
  submittedAt: Date;
}

/** One session of an expert, compared with the others who reviewed it. */
export interface CoursePoint {
  sessionId: string;
  at: Date;
  /** How many others it was compared with. */
  peers: number;
}

/** How far one expert agreed with the others on each session, in the order of submission. */
export interface AgreementCourse {
  reviewerId: string;
  sessions: readonly CoursePoint[];
  /** A point for each session: decisions on which the expert and another agree, of all compared. */
  chart: ControlChart;
}

/**
 * The course of each expert's agreement with the other experts. A decision is one tag on one supporter
 * turn that either of two experts used anywhere in the session, on a turn that both had in hand;
 * tags that neither used are left out, for agreeing on nothing would drown the rest. Sessions without a
 * second expert give no point. Only reviews that count are expected in `rows`.
 */
export function agreementCourses(
  rows: Omit<StudyRows, "reviews"> & { reviews: readonly DatedReviewRow[] },
): AgreementCourse[] {
  const turnsOf = new Map(
    rows.sessions.map(({ sessionId, supporterTurns }) => [
      sessionId,
      supporterTurns.map((turn) => turn.turnId),
    ]),
  );
  const experts = rows.reviews.filter((review) => review.kind === "expert");
  const reviewers = [...new Set(experts.map((review) => review.reviewerId))].sort();
  return reviewers.map((reviewerId) => {
    const own = experts
      .filter((review) => review.reviewerId === reviewerId)
      .sort((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime());
    const compared = own.flatMap((review) => {
      const others = experts.filter(
        (each) => each.sessionId === review.sessionId && each.reviewerId !== reviewerId,
      );
      const turnIds = turnsOf.get(review.sessionId) ?? [];
      const counts = others.map((other) => agreedOf(review, other, turnIds));
      const n = counts.reduce((sum, count) => sum + count.n, 0);
      if (n === 0) return [];
      const hits = counts.reduce((sum, count) => sum + count.hits, 0);
      const { sessionId, submittedAt: at } = review;
      return [{ point: { sessionId, at, peers: others.length }, sample: { hits, n } }];
    });
    return {
      reviewerId,
      sessions: compared.map(({ point }) => point),
      chart: pChart(compared.map(({ sample }) => sample)),
    };
  });
}

/** Of the decisions that two reviews share, how many are the same. */
function agreedOf(first: ReviewRow, second: ReviewRow, turnIds: readonly string[]) {
  const [a, b] = [byTurn(first), byTurn(second)];
  const tags = tagsOnTurns([a, b]);
  let hits = 0;
  let n = 0;
  for (const turnId of turnIds) {
    if (!a.visited.has(turnId) || !b.visited.has(turnId)) continue;
    for (const tag of tags) {
      n += 1;
      if (isOn(a, turnId, tag) === isOn(b, turnId, tag)) hits += 1;
    }
  }
  return { hits, n };
}
