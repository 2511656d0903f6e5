import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { inWords } from "~/domain/wording/counted";
import { Sparkline } from "../charts/sparkline";
import type { DataColumn } from "../table/data-table";
import { EstimateText, signedWords, WithN } from "../table/number-text";
import { DateText } from "../ui/date-text";
import { columnWords, type ProgressColumn } from "~/domain/progress/columns";

/** One row of the table of peers, as it comes to the page. */
export interface PeerRow {
  peerId: string;
  name: string;
  sessions: number;
  reviewed: number;
  turnaroundHours: number | null;
  seen: number;
  missed: number | null;
  missedLow: number | null;
  missedHigh: number | null;
  advice: number | null;
  adviceLow: number | null;
  adviceHigh: number | null;
  expertScale: number | null;
  /** Sessions that experts rated. */
  rated: number;
  scaleGap: number | null;
  /** Ratings on one scale that both gave. */
  scalePairs: number;
  flagGap: number | null;
  /** Turns that both saw. */
  bothSaw: number;
  trend: readonly number[];
  lastEndedAt: string | Date | null;
}

const noReview = "No expert has reviewed a session yet.";
const none = <span className="text-third">–</span>;

const interval = (low: number | null, high: number | null): readonly [number, number] | null =>
  low === null || high === null ? null : [low, high];

/** What a number rests on: "n = 12 turns". */
export const restsOn = (n: number, one: string) => `n = ${n} ${one}${n === 1 ? "" : "s"}`;

/** How long a review took, in the unit that one would say. */
export function waitWords(hours: number): string {
  if (hours < 48) return `${inWords(hours, 0)} h`;
  return `${inWords(hours / 24, 1)} days`;
}

/** The course in words. */
export function trendWords(trend: readonly number[]): string {
  if (trend.length === 0) return "No reviewed session";
  const list = trend.map((value) => inWords(value, 0)).join(", ");
  return `Missed cues per 100 turns in ${trend.length} reviewed sessions, oldest first: ${list}`;
}

const cells: Record<ProgressColumn, (row: PeerRow) => ReactNode> = {
  name: (row) => <Link to={`/peers/${row.peerId}`}>{row.name}</Link>,
  sessions: (row) => row.sessions,
  reviewed: (row) => row.reviewed,
  turnaround: (row) => (row.turnaroundHours === null ? none : waitWords(row.turnaroundHours)),
  missed: (row) => (
    <Rate row={row} value={row.missed} ci={interval(row.missedLow, row.missedHigh)} />
  ),
  advice: (row) => (
    <Rate row={row} value={row.advice} ci={interval(row.adviceLow, row.adviceHigh)} />
  ),
  scales: (row) =>
    row.expertScale === null ? (
      none
    ) : (
      <WithN words={inWords(row.expertScale, 1)} n={restsOn(row.rated, "session")} />
    ),
  "scale-gap": (row) =>
    row.scaleGap === null ? (
      none
    ) : (
      <WithN words={signedWords(row.scaleGap, 1)} n={restsOn(row.scalePairs, "rating")} />
    ),
  "flag-gap": (row) =>
    row.flagGap === null ? (
      none
    ) : (
      <WithN words={signedWords(row.flagGap, 1)} n={restsOn(row.bothSaw, "turn")} />
    ),
  trend: (row) =>
    row.trend.length === 0 ? (
      none
    ) : (
      <Sparkline values={row.trend} min={0} ariaLabel={trendWords(row.trend)} />
    ),
  last: (row) => (row.lastEndedAt === null ? none : <DateText at={row.lastEndedAt} />),
};

function Rate({
  row,
  value,
  ci,
}: {
  row: PeerRow;
  value: number | null;
  ci: readonly [number, number] | null;
}) {
  const words = <EstimateText value={value} ci={ci} reason={noReview} decimals={1} />;
  return value === null ? words : <WithN words={words} n={restsOn(row.seen, "turn")} />;
}

const unsorted: readonly ProgressColumn[] = ["trend"];
const words: readonly ProgressColumn[] = ["name", "trend", "last"];

/** The table's columns, in the order asked for. The loader sorts; every column but the picture can be. */
export function peerColumns(columns: readonly ProgressColumn[]): DataColumn<PeerRow>[] {
  return columns.map((id) => ({
    id,
    header: columnWords[id],
    cell: cells[id],
    rowHeader: id === "name",
    numeric: !words.includes(id),
    ...(unsorted.includes(id) ? {} : { sortBy: () => null }),
  }));
}
