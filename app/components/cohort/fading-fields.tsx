import type { ReactNode } from "react";
import { TextField } from "~/components/ui/text-field";
import { reviewsForLevel, type Fading } from "~/domain/practice/fading";
import { lateAfter } from "~/domain/practice/stage-words";
import type { FieldErrors } from "./cohort-fields";

interface FadingFieldsProps {
  /** Begins the name of each field: "suggestions-rule". */
  name: string;
  label: string;
  /** Whether it can wait after a message: the emotion curve cannot. */
  waits: boolean;
  fading: Fading;
  errors: FieldErrors;
}

interface RuleProps {
  name: string;
  rule: Fading["rule"];
  chosen: Fading["rule"];
  label: string;
  children?: ReactNode;
}

function Rule({ name, rule, chosen, label, children }: RuleProps) {
  return (
    <div className="grid gap-1">
      <label className="flex items-start gap-2.5 py-1 text-base">
        <input
          type="radio"
          name={`${name}-rule`}
          value={rule}
          defaultChecked={rule === chosen}
          className="mt-0.5 size-4 shrink-0 accent-accent pointer-coarse:size-5"
        />
        {label}
      </label>
      {children && <div className="flex flex-wrap gap-x-4 gap-y-2 pl-7">{children}</div>}
    </div>
  );
}

/** How one support is given and taken back: a rule and the numbers that it may have. */
export function FadingFields({ name, label, waits, fading, errors }: FadingFieldsProps) {
  const bySessions = fading.rule === "sessions" ? fading : { on: 3, late: waits ? 3 : 0 };
  const byLevel = fading.rule === "level" ? fading : { lateFrom: 3, offFrom: 4 };
  const number = (key: string, words: string, value: number, step: string) => (
    <TextField
      id={`${name}-${key}`}
      name={`${name}-${key}`}
      label={words}
      type="number"
      step={step}
      min={step === "1" ? 0 : 1}
      max={step === "1" ? 200 : 5}
      inputMode="decimal"
      defaultValue={String(value)}
      errors={errors[`${name}-${key}`]}
      className="w-52"
    />
  );
  const rule = { name, chosen: fading.rule };
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1 text-sm font-semibold">{label}</legend>
      <Rule {...rule} rule="always" label="Always there" />
      <Rule {...rule} rule="sessions" label="Fades with the number of sessions">
        {number("on", "There for, sessions", bySessions.on, "1")}
        {waits && number("late", `Then after ${lateAfter} s, for`, bySessions.late, "1")}
      </Rule>
      <Rule
        {...rule}
        rule="level"
        label={`Fades with skill: the mean rating, 1 to 5, of the latest ${reviewsForLevel} released reviews`}
      >
        {waits &&
          number("lateFrom", `After ${lateAfter} s from a rating of`, byLevel.lateFrom, "0.1")}
        {number("offFrom", "Left out from a rating of", byLevel.offFrom, "0.1")}
      </Rule>
      <Rule {...rule} rule="never" label="Left out" />
    </fieldset>
  );
}
