import { SavedTitle } from "~/components/table/saved-title";
import { counted, inWords } from "~/domain/wording/counted";
import type { HeatCell } from "~/domain/progress/cohort-course";

interface HeatTableProps {
  heat: readonly { tag: string; cells: readonly HeatCell[] }[];
  labels: Readonly<Record<string, { label: string; kind: "issue" | "strength" } | undefined>>;
}

const rateOf = ({ flags, seen }: HeatCell) => (seen > 0 ? (100 * flags) / seen : 0);
const scenarioWords = (key: string) => key.replaceAll("-", " ").replaceAll("_", " ");

/** Tags by scenario: the deeper the ground, the more often; every cell says its number and n. */
export function HeatTable({ heat, labels }: HeatTableProps) {
  const columns = heat[0]?.cells ?? [];
  if (columns.length === 0) return null;
  const most = Math.max(1, ...heat.flatMap(({ cells }) => cells.map(rateOf)));
  const shade = (cell: HeatCell) => `${Math.round((100 * rateOf(cell)) / most)}%`;
  const ground = (tag: string) => (labels[tag]?.kind === "strength" ? "strength" : "issue");
  return (
    <section aria-labelledby="heat">
      <SavedTitle
        id="heat"
        file="tags by scenario"
        of="tags by scenario"
        heads={["tag", "scenario", "flags", "turns_seen", "sessions", "per_100_turns"]}
        rows={heat.flatMap(({ tag, cells }) =>
          cells.map((cell) => [
            ...[labels[tag]?.label ?? tag, cell.scenario, cell.flags, cell.seen, cell.sessions],
            cell.seen > 0 ? rateOf(cell) : null,
          ]),
        )}
      >
        Tags by scenario
      </SavedTitle>
      <p className="pb-3 text-sm text-second">Per 100 turns that experts saw.</p>
      <div className="overflow-x-auto">
        <table className="print-fit border-collapse text-sm tabular-nums">
          <caption className="sr-only">Tags by scenario, per 100 turns</caption>
          <thead>
            <tr>
              <th scope="col" className="px-2 py-1 text-left font-semibold">
                Tag
              </th>
              {columns.map(({ scenario, seen, sessions }) => (
                <th key={scenario} scope="col" className="px-2 py-1 text-right font-semibold">
                  <span className="capitalize">{scenarioWords(scenario)}</span>
                  <span className="block text-xs font-normal text-second">
                    {sessions === 1 ? "1 session" : `${sessions} sessions`}, n = {seen}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {heat.map(({ tag, cells }) => (
              <tr key={tag}>
                <th scope="row" className="px-2 py-1 text-left font-normal print:py-0">
                  {labels[tag]?.label ?? tag}
                </th>
                {cells.map((cell) => (
                  <td
                    key={cell.scenario}
                    className="keep-colors border border-surface px-2 py-1 text-right print:py-0 text-ink"
                    style={{
                      background: `color-mix(in srgb, var(--${ground(tag)}-soft) ${shade(cell)}, var(--surface))`,
                    }}
                  >
                    {inWords(rateOf(cell), 1)}
                    <span className="sr-only"> ({counted(cell.flags, "flag")})</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
