import { jobFailureSentences } from "~/components/jobs/job-words";
import { DataTable, type DataColumn } from "~/components/table/data-table";
import { SaveTable } from "~/components/table/save-table";
import { SectionTitle } from "~/components/ui/page-title";
import { engineFailures } from "~/domain/practice/engine-failure";
import type { Writer } from "~/domain/practice/engine-turns";
import type { ModelSuggestions } from "~/domain/suggestion/model-suggestions";
import { counted, inWords } from "~/domain/wording/counted";
import { percent } from "./amount-words";

interface Row extends Writer {
  suggestions: ModelSuggestions;
}

/** "3 of 120 (2.5 %)"; without a share where there is nothing to be a share of. */
const part = (some: number, all: number) =>
  `${inWords(some, 0)} of ${inWords(all, 0)}${all > 0 ? ` (${percent(some / all)})` : ""}`;

function Reasons({ reasons }: Pick<ModelSuggestions, "reasons">) {
  if (reasons.length === 0) return <>None failed</>;
  return (
    <ul>
      {reasons.map(({ failure, turns }) => (
        <li key={failure ?? "unknown"}>
          {counted(turns, "turn")}:{" "}
          {failure === null ? "For a reason of another version." : jobFailureSentences[failure]}
        </li>
      ))}
    </ul>
  );
}

const columns: DataColumn<Row>[] = [
  { id: "model", header: "Model", rowHeader: true, cell: (row) => row.model ?? "Not stored" },
  {
    id: "prompts",
    header: "Prompts",
    cell: (row) => row.promptVersion?.replaceAll("+", ", ") ?? "Not stored",
  },
  {
    id: "failed",
    header: "Turns to which none came",
    numeric: true,
    cell: ({ suggestions: { failed, asked } }) => part(failed, asked),
  },
  {
    id: "left-out",
    header: "Suggestions left out",
    numeric: true,
    cell: ({ suggestions: { leftOut, came } }) => part(leftOut, came),
  },
  {
    id: "left-out-turns",
    header: "Turns with one left out",
    numeric: true,
    cell: ({ suggestions: { leftOutTurns, asked, failed } }) => part(leftOutTurns, asked - failed),
  },
  {
    id: "reasons",
    header: "Why none came",
    cell: ({ suggestions }) => <Reasons reasons={suggestions.reasons} />,
  },
];

const heads = ["model", "prompts", "turns_asked", "turns_failed", "suggestions_came"];
const moreHeads = ["suggestions_left_out", "turns_with_left_out"];
const failures = [...engineFailures, null];

const fieldsOf = ({ model, promptVersion, suggestions }: Row) => [
  ...[model, promptVersion, suggestions.asked, suggestions.failed, suggestions.came],
  ...[suggestions.leftOut, suggestions.leftOutTurns],
  ...failures.map(
    (failure) => suggestions.reasons.find((each) => each.failure === failure)?.turns ?? 0,
  ),
];

/** How often a model's suggestions did not come or were left out; the embedded rules gave theirs then. */
export function SuggestionsTable({ rows, dayCount }: { rows: readonly Row[]; dayCount: number }) {
  const asked = rows.filter(({ suggestions }) => suggestions.asked > 0);
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="suggestions" className="grid min-w-0 gap-3">
      <SectionTitle
        id="suggestions"
        aside={
          <SaveTable
            file={`suggestions of ${dayCount} days`}
            of="the model’s suggestions"
            heads={[
              ...[...heads, ...moreHeads],
              ...failures.map((failure) => `failed_${(failure ?? "other").replaceAll("-", "_")}`),
            ]}
            rows={asked.map(fieldsOf)}
          />
        }
      >
        The model’s suggestions, {dayCount} days
      </SectionTitle>
      <p className="max-w-[52rem] text-base text-second">
        Of the same turns, where suggestions were asked of the model: three for a turn. In the place
        of those that did not come or were left out, the embedded rules gave theirs. Why one was
        left out is not stored.
      </p>
      <DataTable
        caption="The model’s suggestions"
        columns={columns}
        rows={asked}
        rowId={(row) => [row.model, row.promptVersion].join(" ")}
      />
    </section>
  );
}
