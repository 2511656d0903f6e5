import { Suspense, useSyncExternalStore } from "react";
import { ChartTable } from "./chart-table";
import { Dumbbell } from "./dumbbell";
import { lazyPicture } from "./lazy-picture";

export interface RateGap {
  label: string;
  /** Flags per 100 supporter turns. */
  peer: number;
  expert: number;
}

export interface RateGapChartProps {
  rows: readonly RateGap[];
  ariaLabel: string;
}

const RateGapBars = lazyPicture(() => import("./rate-gap-bars"));

const nothing = () => () => undefined;

function useInBrowser(): boolean {
  return useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  );
}

/** Peer and expert rates of every tag; plain rows on the server and until the large chart has come. */
export function RateGapChart({ rows, ariaLabel }: RateGapChartProps) {
  const inBrowser = useInBrowser();
  const plain = <PlainRows rows={rows} ariaLabel={ariaLabel} />;
  return (
    <figure className="grid gap-2">
      {inBrowser ? (
        <Suspense fallback={plain}>
          <RateGapBars rows={rows} ariaLabel={ariaLabel} />
        </Suspense>
      ) : (
        plain
      )}
      <ChartTable
        caption={ariaLabel}
        columns={["Tag", "Peer, per 100 turns", "Expert, per 100 turns"]}
        rows={rows.map((row) => [row.label, row.peer.toFixed(1), row.expert.toFixed(1)])}
      />
    </figure>
  );
}

function PlainRows({ rows, ariaLabel }: RateGapChartProps) {
  const max = Math.max(1, ...rows.flatMap((row) => [row.peer, row.expert]));
  return (
    <ul aria-label={ariaLabel} className="grid gap-1">
      {rows.map((row) => (
        <li key={row.label} className="grid grid-cols-[10rem_1fr] items-center gap-3 text-sm">
          {row.label}
          <Dumbbell
            peer={row.peer}
            expert={row.expert}
            max={max}
            ariaLabel={`Peer ${row.peer.toFixed(1)}, expert ${row.expert.toFixed(1)} per 100 turns`}
          />
        </li>
      ))}
    </ul>
  );
}
