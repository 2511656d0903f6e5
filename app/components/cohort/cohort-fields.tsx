import { Checkbox, RadioGroup } from "~/components/ui/choice";
import { TextField } from "~/components/ui/text-field";
import { overlapNames, type Overlap } from "~/domain/cohort/cohort";
import { consentPurposes, type ConsentPurpose } from "~/domain/cohort/consent";
import { overlapWords, purposeWords } from "./cohort-words";

/** What is wrong, by field. */
export type FieldErrors = Readonly<Record<string, string[] | undefined>>;

export interface DayValues {
  name: string;
  startsOn: string | null;
  endsOn: string | null;
  trainingOn: readonly string[];
}

/** A cohort's name and days, with room for one training day more than there are. */
export function DayFields({ values, errors }: { values: DayValues; errors: FieldErrors }) {
  const days = [...values.trainingOn, ""];
  return (
    <div className="grid gap-4">
      <TextField
        id="name"
        name="name"
        label="Name"
        hint="Such as “Spring 2027, Leeds”."
        defaultValue={values.name}
        errors={errors.name}
        required
        maxLength={120}
        autoComplete="off"
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          id="startsOn"
          name="startsOn"
          type="date"
          label="From"
          optional
          defaultValue={values.startsOn ?? ""}
          errors={errors.startsOn}
        />
        <TextField
          id="endsOn"
          name="endsOn"
          type="date"
          label="To"
          optional
          defaultValue={values.endsOn ?? ""}
          errors={errors.endsOn}
        />
        {days.map((day, index) => (
          <TextField
            key={`${index} ${day}`}
            id={index === 0 ? "trainingOn" : `trainingOn-${index}`}
            name="trainingOn"
            type="date"
            label={index === 0 ? "Training day" : "Another training day"}
            optional
            defaultValue={day}
            errors={index === 0 ? errors.trainingOn : undefined}
          />
        ))}
      </div>
    </div>
  );
}

/** How many experts review each session. */
export function OverlapFields({ chosen }: { chosen: Overlap }) {
  const choices = overlapNames.map((value) => ({ value, ...overlapWords[value] }));
  return (
    <RadioGroup name="overlap" label="Experts a session" choices={choices} defaultValue={chosen} />
  );
}

/** What the peers of a cohort are asked to consent to. */
export function AsksFields({ asks }: { asks: readonly ConsentPurpose[] }) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 text-sm font-semibold">Consent that peers are asked for</legend>
      {consentPurposes.map((purpose) => (
        <Checkbox
          key={purpose}
          id={`asks-${purpose}`}
          name="asks"
          value={purpose}
          label={purposeWords[purpose].label}
          hint={`They read: “${purposeWords[purpose].says}”`}
          defaultChecked={asks.includes(purpose)}
        />
      ))}
      <p className="text-sm text-second">
        Each peer answers on their first visit, and may change it later. Practice goes on either
        way.
      </p>
    </fieldset>
  );
}
