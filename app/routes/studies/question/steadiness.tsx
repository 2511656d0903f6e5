import { chartFloor } from "~/components/charts/chart-floor";
import { ControlChart } from "~/components/charts/control-chart";
import { RepeatsNote } from "~/components/results/repeats-note";
import { DataTable, type DataColumn } from "~/components/table/data-table";
import { SavedAs } from "~/components/table/saved-as";
import { SavedTitle } from "~/components/table/saved-title";
import { EstimateText } from "~/components/table/number-text";
import { SectionTitle } from "~/components/ui/page-title";
import { estimateCells, estimateHeads } from "~/domain/exchange/estimate-cells";
import { whyNoInterval } from "~/domain/misalignment/wording";
import { counted, inWords } from "~/domain/wording/counted";
import type { ShownSteadiness } from "~/services/results/show-steadiness.server";
import { notDefined } from "~/domain/wording/not-defined";

type Repeat = ShownSteadiness["repeats"][number];
type GoldCourse = ShownSteadiness["golds"][number];

const names = ["kappa", "ac1", "f1"] as const;
type Name = (typeof names)[number];

const estimate = (name: Name) =>
  function Shown({ agreement }: Repeat) {
    const { value, ci, undefined: reason } = agreement[name];
    const withoutInterval = whyNoInterval(agreement[name]);
    return <EstimateText {...{ value, ci, reason, withoutInterval }} decimals={2} />;
  };

const columns: DataColumn<Repeat>[] = [
  { id: "code", header: "Expert", rowHeader: true, cell: ({ code }) => code },
  {
    id: "sessions",
    header: "Sessions",
    numeric: true,
    cell: ({ agreement }) => agreement.sessions,
  },
  {
    id: "n",
    header: "n",
    label: "Decisions",
    numeric: true,
    cell: ({ agreement }) => agreement.n.toLocaleString("en-GB"),
  },
  { id: "kappa", header: "Cohen’s kappa", numeric: true, cell: estimate("kappa") },
  { id: "ac1", header: "Gwet’s AC1", numeric: true, cell: estimate("ac1") },
  { id: "f1", header: "F1", numeric: true, cell: estimate("f1") },
];

/** How steady experts are beside one another's judgement: against gold, and against themselves. */
export default function Steadiness({ golds, repeats }: ShownSteadiness) {
  return (
    <div className="mt-10 grid gap-10">
      <p className="max-w-[52rem] text-sm text-second">
        What follows is about experts and not about the sessions of this study’s results: it rests
        on calibration sessions and on repeats, which results leave out. It is therefore as of now
        and the same under every filter. A snapshot holds how experts agree with themselves, not how
        they stand to gold.
      </p>
      <GoldCourses golds={golds} floor={chartFloor(golds.flatMap(({ chart }) => chart.points))} />
      <SavedAs part={[]}>
        <RepeatAgreement repeats={repeats} />
      </SavedAs>
    </div>
  );
}

/** Each expert against themselves, on sessions that came again without a word. */
function RepeatAgreement({ repeats }: Pick<ShownSteadiness, "repeats">) {
  return (
    <section aria-labelledby="repeats" className="grid gap-2">
      <SavedTitle
        id="repeats"
        file="against themselves"
        of="experts against themselves"
        heads={["expert", "sessions", "decisions", ...names.flatMap(estimateHeads)]}
        rows={repeats.map(({ code, agreement }) => [
          ...[code, agreement.sessions, agreement.n],
          ...names.flatMap((name) => estimateCells(agreement[name])),
        ])}
      >
        Against themselves
      </SavedTitle>
      {repeats.length === 0 ? (
        <p className="text-base text-second">
          No repeat is submitted yet. The share and the interval are set with the calibration.
        </p>
      ) : (
        <>
          <RepeatsNote sessions={repeats.map(({ agreement }) => agreement.sessions)} />
          <DataTable
            caption="Agreement of each expert with their own earlier judgement"
            columns={columns}
            rows={repeats}
            rowId={(row) => row.code}
          />
        </>
      )}
    </section>
  );
}

function leadOf({ chart, numbers }: GoldCourse): string {
  const n = chart.points.reduce((sum, point) => sum + point.n, 0);
  const centre = chart.centre === null ? notDefined : `${inWords(chart.centre * 100, 1)} %`;
  return `centre ${centre}, n = ${counted(n, "decision")}, ${counted(numbers.length, "session")}`;
}

/** Each expert against gold on their calibration sessions, in the order of submission. */
function GoldCourses({ golds, floor }: Pick<ShownSteadiness, "golds"> & { floor: number }) {
  return (
    <section aria-labelledby="gold" className="grid gap-4">
      <h2 id="gold" className="text-lg font-semibold">
        Against gold
      </h2>
      {golds.length === 0 && (
        <p className="text-base text-second">No calibration review is submitted yet.</p>
      )}
      {golds.map((course) => (
        <div key={course.code} className="max-w-[40rem]">
          <SectionTitle as="h3" aside={leadOf(course)}>
            {course.code}
          </SectionTitle>
          <ControlChart
            centre={course.chart.centre}
            title={`Agreement of ${course.code} with gold, by calibration session`}
            sampleWord="Session"
            floor={floor}
            points={course.chart.points.map((point, index) => ({
              ...point,
              label: String(course.numbers[index] ?? "").padStart(3, "0"),
            }))}
          />
        </div>
      ))}
    </section>
  );
}
