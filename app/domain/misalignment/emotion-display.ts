import { blandAltman, type BlandAltman } from "../../statistics/bland-altman";
import type { Estimate } from "../../statistics/estimate";
import { intraclassCorrelations } from "../../statistics/intraclass-correlation";
import { ratingMatrix } from "../../statistics/ratings/matrix";
import { readingSources, type ReadingSource } from "../emotion/reading";
import { sessionsIn, type Measured, type MeasureRow } from "./measure";
import type { UnitRef } from "./units";

export const dimensions = ["valence", "arousal"] as const;
export type Dimension = (typeof dimensions)[number];

/** A client turn as displayed and as the experts read it, on one dimension. */
export interface ReadPair {
  ref: UnitRef;
  displayed: number;
  experts: number;
}

/** One source of the display against the experts' own readings. Differences are display minus experts. */
export interface DisplayRow extends MeasureRow {
  source: ReadingSource;
  dimension: Dimension;
  pairs: ReadPair[];
  sessions: number;
  /** ICC(2,1): two-way random, absolute agreement, single reading. */
  icc: Estimate;
  bias: Estimate;
  limits: Pick<BlandAltman, "sd" | "lower" | "upper">;
  behind: Record<"compared", readonly UnitRef[]>;
}

/** Experts beside one another on turns that two or more read: what the display can be expected to reach. */
export interface ReadersRow extends MeasureRow {
  dimension: Dimension;
  /** Turns and sessions that the two experts of each pair both read. */
  units: number;
  sessions: number;
  icc: Estimate;
}

interface ExpertReading {
  ref: UnitRef;
  said: { reviewerId: string; valence: number; arousal: number }[];
}

/**
 * The emotion display against the mean of the experts' own readings, which they gave before the curve
 * showed theirs; by source and dimension. Skipped turns are missing. Intervals resample sessions.
 */
export function emotionDisplay(measured: Measured): {
  display: DisplayRow[];
  readers: ReadersRow[];
} {
  const { sessions } = measured.rows;
  const read = expertReadings(measured);
  const displayed = sessions.flatMap(({ practice }) => practice?.clientTurns ?? []);
  const display = readingSources.flatMap((source) =>
    dimensions.map((dimension): DisplayRow => {
      const pairs = displayed.flatMap(({ turnId, readings }): ReadPair[] => {
        const shown = readings.find((each) => each.source === source);
        const experts = read.get(turnId);
        if (shown === undefined || experts === undefined) return [];
        const values = experts.said.map((each) => each[dimension]);
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        return [{ ref: experts.ref, displayed: shown[dimension], experts: mean }];
      });
      const matrix = pairMatrix(
        pairs.map((pair) => ({ ref: pair.ref, first: pair.displayed, second: pair.experts })),
      );
      const { bias, ...limits } = blandAltman(matrix, measured.options.plan);
      return {
        key: `${source} ${dimension}`,
        label: `${sourceWords[source]}, ${dimension}`,
        ...{ source, dimension, pairs, bias, limits },
        sessions: sessionsIn(pairs.map(({ ref }) => ref)),
        icc: intraclassCorrelations(matrix, measured.options.plan).forms["2_1"],
        behind: { compared: pairs.map(({ ref }) => ref) },
      };
    }),
  );
  return {
    display: display.filter(({ pairs }) => pairs.length > 0),
    readers: dimensions.map((dimension) => readersRow(dimension, [...read.values()], measured)),
  };
}

function expertReadings({ rows }: Measured): Map<string, ExpertReading> {
  const placed = new Map(
    rows.sessions.flatMap(({ sessionId, practice }) =>
      (practice?.clientTurns ?? []).map(
        ({ turnId, position }) => [turnId, { sessionId, turnId, position }] as const,
      ),
    ),
  );
  const found = new Map<string, ExpertReading>();
  for (const { kind, reviewerId, beside } of rows.reviews) {
    if (kind !== "expert") continue;
    for (const { turnId, valence, arousal } of beside?.readings ?? []) {
      const ref = placed.get(turnId);
      if (ref === undefined) continue;
      const here: ExpertReading = found.get(turnId) ?? { ref, said: [] };
      here.said.push({ reviewerId, valence, arousal });
      found.set(turnId, here);
    }
  }
  return found;
}

/** Two experts of a turn in the order of their ids; of more, every two are a unit of their own. */
function readersRow(
  dimension: Dimension,
  read: readonly ExpertReading[],
  { options }: Measured,
): ReadersRow {
  const pairs = read.flatMap(({ ref, said }) => {
    const sorted = [...said].sort((a, b) => (a.reviewerId < b.reviewerId ? -1 : 1));
    return sorted.flatMap((first, at) =>
      sorted
        .slice(at + 1)
        .map((second) => ({ ref, first: first[dimension], second: second[dimension] })),
    );
  });
  const refs = pairs.map(({ ref }) => ref);
  return {
    ...{ key: `experts ${dimension}`, label: `Experts among themselves, ${dimension}`, dimension },
    units: new Set(refs.map((ref) => ref.turnId)).size,
    sessions: sessionsIn(refs),
    // Which of two experts stands first says nothing, so the one-way form.
    icc: intraclassCorrelations(pairMatrix(pairs), options.plan).forms["1_1"],
    behind: { compared: [...new Map(refs.map((ref) => [ref.turnId, ref])).values()] },
  };
}

function pairMatrix(pairs: readonly { ref: UnitRef; first: number; second: number }[]) {
  return ratingMatrix(
    pairs.flatMap(({ ref, first, second }, at) => {
      const about = { unit: `${ref.turnId ?? ""} ${at}`, cluster: ref.sessionId };
      return [
        { ...about, rater: "1", value: first },
        { ...about, rater: "2", value: second },
      ];
    }),
    { numeric: true, clusterWord: "sessions" },
  );
}

/** Who made a reading, in words. */
export const sourceWords: Record<ReadingSource, string> = {
  simulator: "Simulator",
  claude: "Claude",
  "text-model": "Estimated from text",
  expert: "Expert",
};
