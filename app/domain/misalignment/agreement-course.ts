import { clusterMean } from "../../statistics/cluster-mean";
import type { Estimate } from "../../statistics/estimate";
import { pChart, type ControlChart } from "../../statistics/p-chart";
import type { ReviewKind } from "../review/review-status";
import type { Measured, MeasureRow } from "./measure";
import type { ReviewRow, StudyRows } from "./rows";
import { byTurn, isOn, tagsOnTurns, type ByTurn } from "./units";

/** One session of an expert, compared with the others who reviewed it. */
export interface CoursePoint {
  sessionId: string;
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
 * @param tag the one tag that decisions are about; null for all
 */
export function agreementCourses(rows: StudyRows, tag: string | null = null): AgreementCourse[] {
  const turnsOf = new Map(
    rows.sessions.map(({ sessionId, supporterTurns }) => [
      sessionId,
      supporterTurns.map((turn) => turn.turnId),
    ]),
  );
  const ofSession = new Map<string, Judged[]>();
  const ofReviewer = new Map<string, Judged[]>();
  for (const review of rows.reviews) {
    if (review.kind !== "expert") continue;
    const judged = { review, turns: byTurn(review) };
    for (const [groups, key] of [
      [ofSession, review.sessionId],
      [ofReviewer, review.reviewerId],
    ] as const)
      groups.set(key, [...(groups.get(key) ?? []), judged]);
  }
  return [...ofReviewer.keys()].sort().map((reviewerId) => {
    const own = [...(ofReviewer.get(reviewerId) ?? [])].sort(
      (a, b) => (a.review.order ?? 0) - (b.review.order ?? 0),
    );
    const compared = own.flatMap(({ review: { sessionId }, turns }) => {
      const others = (ofSession.get(sessionId) ?? []).filter(
        (each) => each.review.reviewerId !== reviewerId,
      );
      const turnIds = turnsOf.get(sessionId) ?? [];
      const counts = others.map((other) => agreedOf(turns, other.turns, turnIds, tag));
      const n = counts.reduce((sum, count) => sum + count.n, 0);
      if (n === 0) return [];
      const hits = counts.reduce((sum, count) => sum + count.hits, 0);
      return [{ point: { sessionId, peers: others.length }, sample: { hits, n } }];
    });
    return {
      reviewerId,
      sessions: compared.map(({ point }) => point),
      chart: pChart(compared.map(({ sample }) => sample)),
    };
  });
}

interface Judged {
  review: ReviewRow;
  turns: ByTurn;
}

/** Of the decisions that two reviews share, how many are the same. */
function agreedOf(a: ByTurn, b: ByTurn, turnIds: readonly string[], asked: string | null) {
  const used = tagsOnTurns([a, b]);
  const tags = asked === null ? [...used] : [...used].filter((tag) => tag === asked);
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

/** One expert's course as a measure: its mean with an interval over sessions, and each session. */
export interface CourseRow extends MeasureRow {
  reviewerId: string;
  agreement: Estimate;
  points: readonly {
    /** The session's number in the study. */
    session: number;
    hits: number;
    n: number;
    share: number | null;
    limits: readonly [number, number] | null;
    isOut: boolean;
  }[];
  behind: Record<"compared" | "outside", MeasureRow["behind"][string]>;
}

/** The course of every expert who shares a session with another one. */
export function courseRows(
  { rows, filter, options }: Measured,
  codeOf: (kind: ReviewKind, reviewerId: string) => string,
): CourseRow[] {
  const numberOf = new Map(rows.sessions.map((each) => [each.sessionId, each.practice?.number]));
  return agreementCourses(rows, filter.tag)
    .filter(({ sessions }) => sessions.length > 0)
    .map(({ reviewerId, sessions, chart }) => {
      const refs = sessions.map(({ sessionId }) => ({ sessionId, turnId: null, position: null }));
      const code = codeOf("expert", reviewerId);
      return {
        ...{ key: code, label: code, reviewerId },
        agreement: clusterMean(
          chart.points.map(({ hits, n }) => ({ sum: hits, n })),
          ...([options.plan, "sessions"] as const),
        ),
        points: chart.points.map((point, at) => ({
          session: numberOf.get(sessions[at]?.sessionId ?? "") ?? at + 1,
          ...point,
        })),
        behind: { compared: refs, outside: refs.filter((_, at) => chart.points[at]?.isOut) },
      };
    })
    .sort((a, b) => a.label.localeCompare(b.label, "en", { numeric: true }));
}
