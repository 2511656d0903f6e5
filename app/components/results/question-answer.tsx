import { chartFloor } from "../charts/chart-floor";
import type { TableSort } from "../table/data-table";
import { EmptyState } from "../ui/empty-state";
import { neededFor, type MeasuredQuestion } from "~/domain/misalignment/questions/question";
import type { QuestionView } from "~/domain/misalignment/questions/view";
import { ResultPicture } from "./result-picture";
import { ResultTable } from "./view-table";

interface QuestionAnswerProps {
  question: MeasuredQuestion;
  view: QuestionView;
  /** The address of the units behind a count; null where none can be opened. */
  behindHref: ((row: string, cell: string) => string) | null;
  sort: (TableSort & { table: string }) | null;
  sortHref: (table: string, sort: TableSort) => string;
  /** The last note: where intervals come from, and how much the answer rests on. */
  about: string;
}

/** The pictures, tables and notes of an answer; what it takes where there is none. */
export function QuestionAnswer({
  question,
  view,
  behindHref,
  sort,
  sortHref,
  about,
}: QuestionAnswerProps) {
  if (view.tables.length === 0)
    return <EmptyState title="Nothing here can be measured yet.">{neededFor[question]}</EmptyState>;
  const floor = chartFloor(
    view.pictures.flatMap((each) => (each.kind === "control" ? each.points : [])),
  );
  const grid = view.pictures.length > 1 ? "grid gap-x-10 gap-y-8 xl:grid-cols-2" : "max-w-[56rem]";
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-9">
      {view.pictures.length > 0 && (
        <div className={grid}>
          {view.pictures.map((picture) => (
            <ResultPicture key={picture.title} picture={picture} floor={floor} />
          ))}
        </div>
      )}
      {view.tables.map((table) => (
        <ResultTable
          key={table.id}
          table={table}
          behindHref={behindHref}
          sort={sort?.table === table.id ? sort : null}
          sortHref={(by) => sortHref(table.id, by)}
        />
      ))}
      <ul className="grid max-w-[52rem] gap-1.5 text-sm text-second" aria-label="Notes">
        {[...view.notes, about].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
}
