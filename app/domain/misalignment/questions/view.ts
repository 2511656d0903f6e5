import type { Estimate } from "../../../statistics/estimate";
import type { SurvivalCurve } from "../../../statistics/kaplan-meier";
import type { MeasureRow } from "../measure";
import { whyNoInterval } from "../wording";

/** An estimate as a page shows it: the number, its interval, what it rests on, or why there is none. */
export type ViewEstimate = Pick<Estimate, "value" | "ci" | "units" | "undefined"> & {
  /** Why there is no interval where there is a value; absent where there is one. */
  withoutInterval?: string;
};

/** A median of waiting: null where fewer than half have come to it, and so for the ends of its interval. */
export interface ViewMedian {
  value: number | null;
  ci: readonly [number | null, number | null];
  units: number;
  /** Why there is none; empty where there is one. */
  reason: string;
}

/** What stands in a cell of a table. A count with `opens` leads to the units behind it. */
export type ViewCell =
  | { kind: "text"; text: string }
  | { kind: "number"; value: number | null; decimals: number; reason: string }
  | { kind: "estimate"; estimate: ViewEstimate; decimals: number; unit: "" | "%" }
  | { kind: "median"; median: ViewMedian; words: string }
  | { kind: "count"; count: number; opens: string | null };

export interface ViewRow {
  key: string;
  label: string;
  cells: readonly ViewCell[];
}

export interface ViewColumn {
  header: string;
  numeric: boolean;
  /** A column of counts in which one can be undefined. */
  mayLack?: true;
}

export interface ViewTable {
  id: string;
  title: string;
  /** What the first column names; absent in answers that were frozen before it was said. */
  rowWord?: string;
  /** Beside the first one. */
  columns: readonly ViewColumn[];
  rows: readonly ViewRow[];
  /** What one should know to read it. */
  about: string;
}

/** A point of a picture; the ends of its interval where it has one. A line breaks where there is no value. */
export interface ViewPoint {
  x: number;
  y: number | null;
  low: number | null;
  high: number | null;
}

/** A picture in numbers: every one of them stands in a table, too. */
export type ViewPicture =
  | {
      kind: "course";
      title: string;
      /** Steps stay level until the next point; a course joins points. */
      steps: boolean;
      xLabel: string;
      yLabel: string;
      yRange: readonly [number, number];
      series: readonly { label: string; points: readonly ViewPoint[] }[];
    }
  | {
      kind: "control";
      title: string;
      /** What a point is, such as a session. */
      sample: string;
      /** What stands beside the title: the centre and its n. */
      aside: string;
      centre: number | null;
      points: readonly {
        label: string;
        hits: number;
        n: number;
        share: number | null;
        limits: readonly [number, number] | null;
        isOut: boolean;
      }[];
    }
  | {
      kind: "intervals";
      title: string;
      xLabel: string;
      range: readonly [number, number];
      /** A line for comparison, such as no difference. */
      mark: number | null;
      rows: readonly {
        label: string;
        series: string;
        value: number;
        low: number | null;
        high: number | null;
      }[];
    }
  | {
      kind: "differences";
      title: string;
      xLabel: string;
      yLabel: string;
      xRange: readonly [number, number];
      yRange: readonly [number, number];
      points: readonly { x: number; y: number }[];
      /** Bias and limits of agreement. */
      lines: readonly { label: string; at: number }[];
    };

/** The answer to one question: what its page says, draws and tabulates. */
export interface QuestionView {
  /** One sentence in plain words that never says more than the numbers. */
  sentence: string;
  /** Interval, n and what was compared. */
  basis: string;
  pictures: readonly ViewPicture[];
  tables: readonly ViewTable[];
  notes: readonly string[];
}

/** A view, and the measure's rows that its counts open. */
export interface Answer {
  view: QuestionView;
  rows: readonly MeasureRow[];
}

export const text = (words: string): ViewCell => ({ kind: "text", text: words });

export const number = (value: number | null, decimals: number, reason: string): ViewCell => ({
  ...{ kind: "number", value, decimals, reason },
});

function viewEstimate(estimate: Estimate, scale = 1): ViewEstimate {
  const { value, ci, units, undefined: reason } = estimate;
  const why = whyNoInterval(estimate);
  return {
    value: value === null ? null : scale * value,
    ci: ci && [scale * ci[0], scale * ci[1]],
    ...{ units, undefined: reason },
    ...(why !== null && { withoutInterval: why }),
  };
}

export const estimate = (of: Estimate, decimals = 2): ViewCell => ({
  ...{ kind: "estimate", decimals, unit: "" },
  estimate: viewEstimate(of),
});

/** A share as percent. */
export const percent = (of: Estimate, decimals = 0): ViewCell => ({
  ...{ kind: "estimate", decimals, unit: "%" },
  estimate: viewEstimate(of, 100),
});

/** How many units are in a cell of a measure's row; opens them. */
export const opening = (row: MeasureRow, cell: string): ViewCell => ({
  ...{ kind: "count", count: row.behind[cell]?.length ?? 0, opens: cell },
});

export const plain = (count: number): ViewCell => ({ kind: "count", count, opens: null });

/** The median of a curve of waiting, as a page words it. */
export const median = (
  { median: value, medianCi: ci, observations: units }: SurvivalCurve,
  words: string,
  reason: string,
): ViewCell => ({
  ...{ kind: "median", words },
  median: { value, ci, units, reason: value === null ? reason : "" },
});

/** A row of a picture of intervals, where there is a value. */
export function drawn(label: string, series: string, { value, ci }: Estimate) {
  if (value === null) return [];
  return [{ label, series, value, low: ci?.[0] ?? null, high: ci?.[1] ?? null }];
}
