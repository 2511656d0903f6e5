import { clusterMean } from "../../statistics/cluster-mean";
import type { Estimate } from "../../statistics/estimate";
import { adviceTiming } from "./advice-timing";
import { consensusOf } from "./consensus";
import { detectionResult } from "./decisions";
import { filterRows, type ResultFilter } from "./filter";
import { tagsOf, type Measured, type MeasureRow } from "./measure";
import { rateGap } from "./rates";
import { scaleGaps } from "./scale-gap";
import { suggestionValue } from "./suggestion-value";
import { indexStudy, unitKindOf, unitsOfAny, type UnitRef } from "./units";
import { monthWords } from "./wording";

/** What is followed over practice. */
export const coursesFollowed = [
  "expert-issues",
  "rate-gap",
  "sensitivity",
  "self-minus-experts",
  "early-advice",
  "adopted",
] as const;
export type CourseFollowed = (typeof coursesFollowed)[number];

/** Everything about some sessions. */
interface CoursePoint extends MeasureRow {
  sessions: number;
  peers: number;
  /** Sessions that both their peer and an expert reviewed: what the rate gap rests on. */
  compared: number;
  values: Record<CourseFollowed, Estimate>;
  behind: Record<"sessions", readonly UnitRef[]>;
}

/** Of the sessions that were their peers' n-th. */
export interface PracticePoint extends CoursePoint {
  practiceNumber: number;
}

/** Of the sessions that began in a calendar month. */
export interface MonthPoint extends CoursePoint {
  month: string;
}

/**
 * Each measure by how-manieth session of its peer it was. Flags are of any issue, or of the tag asked for.
 * Later numbers hold fewer peers, and not the same ones, so that a course over them is no course of a
 * person.
 */
export function overPractice(measured: Measured): PracticePoint[] {
  const sessions = measured.rows.sessions.filter(({ practice }) => practice?.practiceNumber);
  const numbers = [...new Set(sessions.map(({ practice }) => practice?.practiceNumber ?? 0))];
  return numbers
    .sort((a, b) => a - b)
    .map((practiceNumber) => ({
      ...{ key: String(practiceNumber), label: `Session ${practiceNumber}`, practiceNumber },
      ...pointOf(measured, { practiceNumber }),
    }));
}

/** Each measure by the calendar month in which sessions began; imported ones have none. */
export function overMonths(measured: Measured): MonthPoint[] {
  const months = measured.rows.sessions.flatMap(({ practice }) => practice?.month ?? []);
  return [...new Set(months)].sort().map((month) => ({
    ...{ key: `month ${month}`, label: monthWords(month), month },
    ...pointOf(measured, { month }),
  }));
}

function pointOf(
  measured: Measured,
  part: Partial<ResultFilter>,
): Omit<CoursePoint, "key" | "label"> {
  const rows = filterRows(measured.rows, { ...measured.filter, ...part });
  return {
    sessions: rows.sessions.length,
    peers: new Set(rows.sessions.map(({ practice }) => practice?.peer)).size,
    ...followed({ ...measured, rows }),
    behind: {
      sessions: rows.sessions.map(({ sessionId }) => ({
        ...{ sessionId, turnId: null, position: null },
      })),
    },
  };
}

function followed(measured: Measured): Pick<CoursePoint, "compared" | "values"> {
  const { options } = measured;
  const tags = tagsOf(measured).filter(
    (tag) => unitKindOf(tag) === "turn" && (measured.filter.tag !== null || tag.kind === "issue"),
  );
  const units = unitsOfAny(new Set(tags.map((tag) => tag.key)), indexStudy(measured.rows));
  const gap = rateGap(units, options.plan);
  const compared = units.flatMap((unit) => {
    const consensus = consensusOf(unit, options.ties);
    if (consensus === null || unit.peer === null) return [];
    return [{ ref: unit.ref, said: unit.peer, true: consensus.flagged }];
  });
  const bySession = new Map<string, { sum: number; n: number }>();
  for (const { pairs } of scaleGaps({ ...measured, options: { ...options, plan: null } })) {
    for (const { sessionId, self, experts } of pairs) {
      const here = bySession.get(sessionId) ?? { sum: 0, n: 0 };
      bySession.set(sessionId, { sum: here.sum + self - experts, n: here.n + 1 });
    }
  }
  const unrated = "no session was rated by both its peer and an expert";
  const uptake = suggestionValue(measured).uptake[0];
  const values = {
    "expert-issues": gap.expert,
    "rate-gap": gap.difference,
    sensitivity: detectionResult(compared, options.plan).detection.sensitivity,
    "self-minus-experts": clusterMean([...bySession.values()], options.plan, "sessions", unrated),
    "early-advice": adviceTiming(measured).all.early,
    adopted: uptake?.shares.adopted ?? clusterMean([], null, "sessions", "no suggestion was shown"),
  };
  return { compared: gap.sessions, values };
}
