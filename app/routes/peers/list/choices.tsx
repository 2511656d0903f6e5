import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/choice";
import { Select } from "~/components/ui/text-field";
import { NarrowingForm } from "~/components/ui/narrowing-form";
import { columnWords, progressColumns, sortText } from "~/domain/progress/columns";
import { lastSessions, lastSessionWords } from "~/domain/progress/last-session";
import type { PeersView } from "./address";

interface ChoicesProps {
  view: PeersView;
  cohorts: readonly { id: string; name: string }[];
}

/** Which peers and which columns; a plain form whose answer is an address. */
export function Choices({ view, cohorts }: ChoicesProps) {
  return (
    <NarrowingForm className="no-print flex flex-wrap items-end gap-3 pb-4">
      <input type="hidden" name="sort" value={sortText(view.sort)} />
      <Select
        name="cohort"
        label="Cohort"
        defaultValue={view.cohortId ?? ""}
        empty="Everybody"
        options={cohorts.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="last"
        label="Last session"
        defaultValue={view.last ?? ""}
        empty="Whenever it was"
        options={lastSessions.map((each) => ({ value: each, label: lastSessionWords[each] }))}
      />
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
      <Button>Show</Button>
    </NarrowingForm>
  );
}
