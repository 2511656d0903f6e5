import { DataTable, type DataColumn } from "~/components/table/data-table";
import { SaveTable } from "~/components/table/save-table";
import { DateText } from "~/components/ui/date-text";
import { SectionTitle } from "~/components/ui/page-title";
import { moment } from "~/domain/exchange/moment";
import { counted } from "~/domain/wording/counted";

interface DueStudy {
  studyId: string;
  title: string;
  isOpen: boolean;
  due: number;
  held: number;
  /** From when the first of those due goes; null where none is. */
  from: Date | null;
}

const columns: DataColumn<DueStudy>[] = [
  { id: "study", header: "Study", rowHeader: true, cell: (row) => row.title },
  { id: "state", header: "Stands", cell: (row) => (row.isOpen ? "Open" : "Closed") },
  { id: "due", header: "Due", numeric: true, cell: (row) => row.due },
  {
    id: "from",
    header: "The first goes from",
    cell: (row) => (row.from ? <DateText at={row.from} /> : "None is due"),
  },
  { id: "held", header: "Held, not frozen yet", numeric: true, cell: (row) => row.held },
];

const total = (studies: DueStudy[], of: "due" | "held") =>
  studies.reduce((sum, study) => sum + study[of], 0);

/** What is past the period, by study, before anything goes. */
export function DueSessions({ months, studies }: { months: number | null; studies: DueStudy[] }) {
  const [due, held] = [total(studies, "due"), total(studies, "held")];
  return (
    <section aria-labelledby="due" className="grid gap-2">
      <SectionTitle
        id="due"
        aside={
          studies.length > 0 && (
            <SaveTable
              file="due sessions"
              of="what is due, by study"
              heads={["study", "stands", "due", "first_from", "held"]}
              rows={studies.map(({ title, isOpen, from, ...row }) => [
                ...[title, isOpen ? "open" : "closed", row.due],
                ...[moment(from), row.held],
              ])}
            />
          )
        }
      >
        What is due
      </SectionTitle>
      {months === null ? (
        <p className="text-base text-second">No period is set: nothing becomes due.</p>
      ) : (
        <p className="text-base text-second">
          {due === 0 ? "Nothing is" : `${counted(due, "session")} ${due === 1 ? "is" : "are"}`} past{" "}
          {counted(months, "month")}
          {held > 0 &&
            `; ${counted(held, "session")} ${held === 1 ? "is" : "are"} kept for an open study until a snapshot of it has the numbers. A lead or researcher makes one under Snapshots`}
          .
        </p>
      )}
      {studies.length > 0 && (
        <DataTable
          caption="Sessions past the period, by study"
          columns={columns}
          rows={studies}
          rowId={(row) => row.studyId}
        />
      )}
    </section>
  );
}
