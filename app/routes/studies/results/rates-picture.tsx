import { useState } from "react";
import { RateGapChart } from "~/components/charts/rate-gap-chart";
import type { ResultRow } from "~/services/results/result-rows";

/** The rates of every turn-level tag as bars, on demand: the large chart loads when it is opened. */
export function RatesPicture({ rows }: { rows: ResultRow[] }) {
  const [open, setOpen] = useState(false);
  const rates = rows.flatMap(({ label, unit, peerRate, expertRate }) =>
    unit === "turn" && peerRate.value !== null && expertRate.value !== null
      ? [{ label, peer: peerRate.value, expert: expertRate.value }]
      : [],
  );
  if (rates.length === 0) return null;
  return (
    <details
      className={open ? undefined : "no-print"}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="text-sm text-accent underline underline-offset-3">
        Flags per 100 supporter turns as bars
      </summary>
      {open && (
        <div className="pt-4">
          <RateGapChart
            rows={rates}
            ariaLabel="Flags per 100 supporter turns by tag, peers and experts"
          />
        </div>
      )}
    </details>
  );
}
