import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/choice";
import { NarrowingForm } from "~/components/ui/narrowing-form";
import { columnWords, progressColumns, sortText } from "~/domain/progress/columns";
import type { PeersView } from "./address";

interface ChoicesProps {
  view: PeersView;
  cohorts: readonly { id: string; name: string }[];
}

/** Which cohort and which columns; a plain form whose answer is an address. */
export function Choices({ view, cohorts }: ChoicesProps) {
  return (
    <NarrowingForm className="no-print flex flex-wrap items-end gap-3 pb-4">
      <input type="hidden" name="sort" value={sortText(view.sort)} />
      <label className="grid max-w-full min-w-0 gap-1 text-sm font-semibold">
        Cohort
        <select
          name="cohort"
          defaultValue={view.cohortId ?? ""}
          className="min-h-9 w-full rounded-md border border-line-strong bg-surface px-2 font-normal pointer-coarse:min-h-11"
        >
          <option value="">Everybody</option>
          {cohorts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <details className="text-sm">
        <summary className="min-h-9 content-center underline decoration-dotted underline-offset-3 pointer-coarse:min-h-11">
          Columns
        </summary>
        <fieldset className="grid gap-1 pt-2 sm:grid-cols-2">
          <legend className="sr-only">Columns of the table</legend>
          {progressColumns
            .filter((column) => column !== "name")
            .map((column) => (
              <Checkbox
                key={column}
                name="columns"
                value={column}
                defaultChecked={view.columns.includes(column)}
                label={columnWords[column]}
              />
            ))}
        </fieldset>
      </details>
      <Button data-done="The table shows what was chosen.">Show</Button>
    </NarrowingForm>
  );
}
