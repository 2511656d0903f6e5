import { Form, useNavigation } from "@remix-run/react";
import { useState } from "react";
import type { FieldErrors } from "~/components/cohort/cohort-fields";
import { FadingFields } from "~/components/cohort/fading-fields";
import { Button } from "~/components/ui/button";
import { SectionTitle } from "~/components/ui/page-title";
import { Select, TextArea, TextField } from "~/components/ui/text-field";
import { useHydrated } from "~/components/ui/use-hydrated";
import { mostSteps, type PracticePlan } from "~/domain/practice/practice-plan";

interface PlanFormProps {
  plan: PracticePlan | null;
  scenarios: readonly { key: string; title: string }[];
  errors: FieldErrors;
  /** Whose exception it is. */
  person: string | null;
  isException: boolean;
}

const spareRows = 3;

function StepFields({
  plan,
  scenarios,
  errors,
}: Pick<PlanFormProps, "plan" | "scenarios" | "errors">) {
  const steps = plan?.steps ?? [];
  const [rows, setRows] = useState(Math.min(steps.length + spareRows, mostSteps));
  const hydrated = useHydrated();
  const options = scenarios.map(({ key, title }) => ({ value: key, label: title }));
  return (
    <div className="grid gap-3">
      <SectionTitle aside="In this order">What is practised</SectionTitle>
      <ol className="grid gap-2">
        {Array.from({ length: rows }, (_, at) => (
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
              errors={errors[`scenarioKey-${at}`]}
            />
            <TextField
              id={`dueOn-${at}`}
              name="dueOn"
              type="date"
              label={`By when, step ${at + 1}`}
              labelHidden
              defaultValue={steps[at]?.dueOn ?? ""}
              errors={errors[`dueOn-${at}`]}
              className="max-sm:col-start-2"
            />
          </li>
        ))}
      </ol>
      {hydrated && rows < mostSteps && (
        <div>
          <Button type="button" size="small" onClick={() => setRows(Math.min(rows + 3, mostSteps))}>
            More rows
          </Button>
        </div>
      )}
    </div>
  );
}

/** The plan's steps, its supports and a word to the peers. */
export function PlanForm({ plan, scenarios, errors, person, isException }: PlanFormProps) {
  const busy = useNavigation().formData?.get("intent") === "save";
  const always = { rule: "always" } as const;
  return (
    <Form method="post" className="grid gap-8" aria-label="Practice plan">
      <StepFields plan={plan} scenarios={scenarios} errors={errors} />
      <FadingFields
        name="suggestions"
        label="Suggested replies"
        waits
        fading={plan?.suggestions ?? always}
        errors={errors}
      />
      <FadingFields
        name="emotionCurve"
        label="Emotion curve"
        waits={false}
        fading={plan?.emotionCurve ?? always}
        errors={errors}
      />
      <TextArea
        id="note"
        name="note"
        label={person === null ? "A word to the peers" : `A word to ${person}`}
        optional
        defaultValue={plan?.note ?? ""}
        errors={errors.note}
        maxLength={1000}
      />
      <div className="flex flex-wrap gap-3">
        <Button kind="primary" name="intent" value="save" busy={busy}>
          {person === null ? "Keep the plan" : `Keep the plan for ${person}`}
        </Button>
        {isException && (
          <Button name="intent" value="take-back">
            Back to the cohort’s plan
          </Button>
        )}
      </div>
    </Form>
  );
}
