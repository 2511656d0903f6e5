import { DataTable, type DataColumn } from "~/components/table/data-table";
import { SaveTable } from "~/components/table/save-table";
import { DateText } from "~/components/ui/date-text";
import {
  shareOfLimit,
  tokensOf,
  type TokenPeriod,
  type TokenSums,
} from "~/domain/practice/token-days";
import { inWords } from "~/domain/wording/counted";
import { percent } from "./amount-words";

interface Row extends TokenSums {
  /** Null for all days together. */
  day: string | null;
}

const number = (id: string, header: string, of: (row: Row) => number): DataColumn<Row> => ({
  id,
  header,
  numeric: true,
  cell: (row) => inWords(of(row), 0),
});

const counts: DataColumn<Row>[] = [
  number("answers", "Answers", (row) => row.answers),
  number("without", "Without a session", (row) => row.withoutSession),
  number("sessions", "Sessions", (row) => row.sessions),
  number("in", "Tokens in", (row) => row.inputTokens),
  number("out", "Tokens out", (row) => row.outputTokens),
  number("set-aside", "Set aside, not settled", (row) => row.setAside),
  number("unsettled", "For answers", (row) => row.unsettled),
  number("tokens", "Tokens in all", tokensOf),
];

/** A share with a bar as long; a day's limit is the whole bar. */
function Share({ share }: { share: number }) {
  return (
    <span className="inline-flex items-center gap-3">
      <span
        aria-hidden="true"
        className="keep-colors h-1.5 w-16 overflow-hidden rounded-full bg-line max-sm:hidden"
      >
        <span
          className="block h-full bg-accent"
          style={{ width: `${Math.min(100, 100 * share)}%` }}
        />
      </span>
      <span className="min-w-14">{percent(share)}</span>
    </span>
  );
}

function columnsOf(dayCount: number, limit: number | null, highest: number): DataColumn<Row>[] {
  const day: DataColumn<Row> = {
    id: "day",
    header: "Day",
    rowHeader: true,
    className: "sm:w-auto",
    cell: (row) => (row.day === null ? `All ${dayCount} days` : <DateText at={row.day} />),
  };
  if (limit === null) return [day, ...counts];
  const share: DataColumn<Row> = {
    id: "share",
    header: "Of the limit of a day",
    numeric: true,
    cell: (row) =>
      row.day === null ? (
        `highest ${percent(highest / limit)}`
      ) : (
        <Share share={shareOfLimit(row, limit)} />
      ),
  };
  return [day, ...counts, share];
}

const heads = ["day", "answers", "without_session", "sessions", "tokens_in", "tokens_out"];
const moreHeads = ["set_aside", "set_aside_answers", "tokens", "limit_of_a_day"];

const fieldsOf = (row: Row, limit: number | null) => [
  ...[row.day ?? "all", row.answers, row.withoutSession, row.sessions],
  ...[row.inputTokens, row.outputTokens, row.setAside, row.unsettled, tokensOf(row), limit],
];

interface DaysTableProps {
  period: TokenPeriod;
  dayCount: number;
  /** The limit of a day; null where none holds. */
  limit: number | null;
}

const rowsOf = ({ total, days }: TokenPeriod): Row[] => [{ ...total, day: null }, ...days];

/** Saves the days of a period as a file. */
export function SaveDays({ period, dayCount, limit }: DaysTableProps) {
  return (
    <SaveTable
      file={`tokens of ${dayCount} days`}
      of="tokens by day"
      heads={[...heads, ...moreHeads]}
      rows={rowsOf(period).map((row) => fieldsOf(row, limit))}
    />
  );
}

/** The days of a period, all of them together first. */
export function DaysTable({ period, dayCount, limit }: DaysTableProps) {
  return (
    <DataTable
      caption="Tokens by day"
      compact
      columns={columnsOf(dayCount, limit, period.highest)}
      rows={rowsOf(period)}
      rowId={(row) => row.day ?? "all"}
    />
  );
}
