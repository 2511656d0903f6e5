import { useState } from "react";
import type { FieldErrors } from "~/components/cohort/cohort-fields";
import { Button } from "~/components/ui/button";
import { DateText } from "~/components/ui/date-text";
import { SectionTitle } from "~/components/ui/page-title";
import { Select, TextField } from "~/components/ui/text-field";
import { useHydrated } from "~/components/ui/use-hydrated";
import {
  mostSteps,
  stepDoubts,
  type PlanStep,
  type PracticePlan,
  type StepDoubt,
} from "~/domain/practice/practice-plan";

const spareRows = 3;

const emptyStep: PlanStep = { scenarioKey: "", dueOn: null };

/** Doubts by the place of the row; rows without a scenario are no steps. */
function doubtsByRow(rows: readonly PlanStep[], endsOn: string | null): Map<number, StepDoubt> {
  const steps = rows.flatMap((step, row) => (step.scenarioKey === "" ? [] : [{ ...step, row }]));
  const doubts = stepDoubts(steps, endsOn);
  return new Map(
    steps.flatMap(({ row }, at) => {
      const doubt = doubts[at];
      return doubt ? [[row, doubt] as const] : [];
    }),
  );
}

function Doubt({ doubt, endsOn }: { doubt: StepDoubt; endsOn: string | null }) {
  return (
    <p role="status" className="col-start-2 col-end-[-1] text-sm text-cue">
      {doubt === "after-the-end" ? (
        <>
          This day comes after the cohort’s end
          {endsOn && (
            <>
              , <DateText at={endsOn} />
            </>
          )}
          .
        </>
      ) : (
        "A step above has a later day. The order of the steps counts."
      )}
    </p>
  );
}

/** What is practised, in order and by when; an odd day is said beside its step and kept all the same. */
export function StepFields({
  plan,
  scenarios,
  errors,
  endsOn,
}: {
  plan: PracticePlan | null;
  scenarios: readonly { key: string; title: string }[];
  errors: FieldErrors;
  /** The cohort's last day. */
  endsOn: string | null;
}) {
  const steps = plan?.steps ?? [];
  const [rows, setRows] = useState<readonly PlanStep[]>(() =>
    Array.from(
      { length: Math.min(steps.length + spareRows, mostSteps) },
      (_, at) => steps[at] ?? emptyStep,
    ),
  );
  const hydrated = useHydrated();
  const options = scenarios.map(({ key, title }) => ({ value: key, label: title }));
  const doubts = doubtsByRow(rows, endsOn);
  const change = (at: number, part: Partial<PlanStep>) =>
    setRows((now) => now.map((step, row) => (row === at ? { ...step, ...part } : step)));
  const more = () =>
    setRows((now) =>
      [...now, ...Array.from({ length: spareRows }, () => emptyStep)].slice(0, mostSteps),
    );
  return (
    <div className="grid gap-3">
      <SectionTitle aside="In this order">What is practised</SectionTitle>
      <ol className="grid gap-2">
        {rows.map((_, at) => {
          const doubt = doubts.get(at);
          return (
            <li
              key={at}
              className="grid grid-cols-[1.5rem_minmax(0,1fr)_10.5rem] items-center gap-2 max-sm:grid-cols-[1.5rem_minmax(0,1fr)]"
            >
              <span className="text-sm text-third tabular-nums">{at + 1}</span>
              <Select
                id={`scenarioKey-${at}`}
                name="scenarioKey"
                label={`Scenario of step ${at + 1}`}
                labelHidden
                options={options}
                empty="None"
                defaultValue={steps[at]?.scenarioKey ?? ""}
                onChange={({ currentTarget }) => change(at, { scenarioKey: currentTarget.value })}
                errors={errors[`scenarioKey-${at}`]}
              />
              <TextField
                id={`dueOn-${at}`}
                name="dueOn"
                type="date"
                label={`By when, step ${at + 1}`}
                labelHidden
                defaultValue={steps[at]?.dueOn ?? ""}
                onChange={({ currentTarget }) => change(at, { dueOn: currentTarget.value || null })}
                errors={errors[`dueOn-${at}`]}
                className="max-sm:col-start-2"
              />
              {doubt && <Doubt doubt={doubt} endsOn={endsOn} />}
            </li>
          );
        })}
      </ol>
      {hydrated && rows.length < mostSteps && (
        <div>
          <Button type="button" size="small" onClick={more}>
            More rows
          </Button>
        </div>
      )}
    </div>
  );
}
