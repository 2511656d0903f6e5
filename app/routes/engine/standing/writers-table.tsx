import { DataTable, type DataColumn } from "~/components/table/data-table";
import { EstimateText, WithN } from "~/components/table/number-text";
import { SaveTable } from "~/components/table/save-table";
import { SectionTitle } from "~/components/ui/page-title";
import type { EngineName } from "~/domain/practice/engine-name";
import { fewestForP95, type SteppedIn, type WriterTurns } from "~/domain/practice/engine-turns";
import { counted, inWords } from "~/domain/wording/counted";
import { timeWords } from "./amount-words";

const engineWords: Record<EngineName, string> = {
  embedded: "Embedded client",
  claude: "Claude",
};

const undefinedBecause = {
  median: "No time is stored of these turns.",
  p95: `Fewer than ${fewestForP95} turns: one in twenty would be less than one turn.`,
};

function Time({ of, latency }: { of: "median" | "p95"; latency: WriterTurns["latency"] }) {
  const time = latency[of];
  const words =
    time === null ? (
      <EstimateText value={null} ci={null} reason={undefinedBecause[of]} decimals={0} />
    ) : (
      timeWords(time)
    );
  return <WithN words={words} n={`n = ${counted(latency.n, "turn")}`} />;
}

const columns: DataColumn<WriterTurns>[] = [
  { id: "engine", header: "Written by", rowHeader: true, cell: (row) => engineWords[row.engine] },
  { id: "model", header: "Model", cell: (row) => row.model ?? "None: by rules" },
  {
    id: "prompts",
    header: "Prompts",
    cell: (row) => row.promptVersion?.replaceAll("+", ", ") ?? "None",
  },
  { id: "turns", header: "Turns", numeric: true, cell: (row) => inWords(row.turns, 0) },
  { id: "sessions", header: "Sessions", numeric: true, cell: (row) => inWords(row.sessions, 0) },
  {
    id: "median",
    header: "Time, median",
    numeric: true,
    cell: ({ latency }) => <Time of="median" latency={latency} />,
  },
  {
    id: "p95",
    header: "Time, 95th percentile",
    numeric: true,
    cell: ({ latency }) => <Time of="p95" latency={latency} />,
  },
  { id: "in", header: "Tokens in", numeric: true, cell: (row) => inWords(row.inputTokens, 0) },
  { id: "out", header: "Tokens out", numeric: true, cell: (row) => inWords(row.outputTokens, 0) },
];

const heads = ["engine", "model", "prompts", "turns", "sessions"];
const moreHeads = ["turns_timed", "median_ms", "p95_ms", "tokens_in", "tokens_out"];

const fieldsOf = ({ latency, ...row }: WriterTurns) => [
  ...[row.engine, row.model, row.promptVersion, row.turns, row.sessions],
  ...[latency.n, latency.median, latency.p95, row.inputTokens, row.outputTokens],
];

function steppedInWords({ turns, sessions, of }: SteppedIn): string {
  if (of === 0) return "No session that was begun with Claude has a turn in these days.";
  const begun = `${counted(of, "session")} begun with Claude`;
  if (turns === 0) return `In none of ${begun} the embedded client stepped in.`;
  return `In ${inWords(sessions, 0)} of ${begun} the embedded client stepped in, for ${counted(turns, "turn")}, where the person chose so.`;
}

interface WritersTableProps {
  writers: readonly WriterTurns[];
  steppedIn: SteppedIn;
  dayCount: number;
}

/** The client's turns by who wrote them: how many, how fast, at what cost. */
export function WritersTable({ writers, steppedIn, dayCount }: WritersTableProps) {
  return (
    <section aria-labelledby="writers" className="grid min-w-0 gap-3">
      <SectionTitle
        id="writers"
        aside={
          writers.length > 0 && (
            <SaveTable
              file={`client turns of ${dayCount} days`}
              of="the client’s turns by who wrote them"
              heads={[...heads, ...moreHeads]}
              rows={writers.map(fieldsOf)}
            />
          )
        }
      >
        The client’s turns, {dayCount} days
      </SectionTitle>
      {writers.length === 0 ? (
        <p className="text-base text-second">
          The client has written nothing in these days in a session that was practised in this
          programme.
        </p>
      ) : (
        <>
          <p className="max-w-[52rem] text-base text-second">
            Of sessions that were practised in this programme alone; demo and imported ones are left
            out. Time is until the client’s words stood, without the suggestions after them. Failed
            answers are not stored as turns, so their tokens stand under Tokens by day only.{" "}
            {steppedInWords(steppedIn)}
          </p>
          <DataTable
            caption="The client’s turns by who wrote them"
            columns={columns}
            rows={writers}
            rowId={(row) => [row.engine, row.model, row.promptVersion].join(" ")}
          />
        </>
      )}
    </section>
  );
}
