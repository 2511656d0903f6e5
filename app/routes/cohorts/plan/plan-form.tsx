import { Form, useNavigation } from "@remix-run/react";
import type { FieldErrors } from "~/components/cohort/cohort-fields";
import { FadingFields } from "~/components/cohort/fading-fields";
import { Button } from "~/components/ui/button";
import { TextArea } from "~/components/ui/text-field";
import type { PracticePlan } from "~/domain/practice/practice-plan";
import { StepFields } from "./step-fields";

interface PlanFormProps {
  plan: PracticePlan | null;
  scenarios: readonly { key: string; title: string }[];
  errors: FieldErrors;
  /** Whose exception it is. */
  person: string | null;
  isException: boolean;
  /** The cohort's last day. */
  endsOn: string | null;
}

/** The plan's steps, its supports and a word to the peers. */
export function PlanForm({ plan, scenarios, errors, person, isException, endsOn }: PlanFormProps) {
  const busy = useNavigation().formData?.get("intent") === "save";
  const always = { rule: "always" } as const;
  return (
    <Form method="post" className="grid gap-8" aria-label="Practice plan">
      <StepFields {...{ plan, scenarios, errors, endsOn }} />
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
