import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import {
  AsksFields,
  DayFields,
  OverlapFields,
  type FieldErrors,
} from "~/components/cohort/cohort-fields";
import { PeopleField } from "~/components/cohort/people-field";
import { Button } from "~/components/ui/button";
import { Checkbox, RadioGroup } from "~/components/ui/choice";
import { Select } from "~/components/ui/text-field";

interface SetUpProps {
  id: string;
  experts: readonly { id: string; name: string }[];
  studies: readonly { key: string; title: string }[];
  errors: FieldErrors;
}

function Part({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  const id = `part-${number}`;
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-10 gap-y-4 border-t border-line py-7 lg:grid-cols-[14rem_minmax(0,40rem)]"
    >
      <h2 id={id} className="font-serif text-said text-ink">
        <span className="mr-2 text-third tabular-nums">{number}</span>
        {title}
      </h2>
      <div className="grid min-w-0 gap-5">{children}</div>
    </section>
  );
}

function ReviewFields({ studies, errors }: Pick<SetUpProps, "studies" | "errors">) {
  const options = studies.map(({ key, title }) => ({ value: key, label: title }));
  return (
    <>
      <OverlapFields chosen="half" />
      <Select
        id="studyKey"
        name="studyKey"
        label="Study that holds the sessions"
        hint="A new one has the codebook of your latest study, hides names from experts, and leaves the release of feedback to you."
        options={options}
        empty="A new one for this cohort"
        errors={errors.studyKey}
      />
      <RadioGroup
        name="supports"
        label="Suggestions and emotion curve"
        defaultValue="plan"
        choices={[
          { value: "plan", label: "As the practice plan says, and both without a plan" },
          {
            value: "arms",
            label: "As the study’s arms say",
            hint: "Peers are shared out evenly over the arms. For a comparison.",
          },
        ]}
      />
    </>
  );
}

function ExpertFields({ experts, errors }: Pick<SetUpProps, "experts" | "errors">) {
  return (
    <>
      {experts.length > 0 && (
        <fieldset id="expertIds" className="grid gap-x-6 sm:grid-cols-2">
          <legend className="mb-1 text-sm font-semibold">Experts who work here already</legend>
          {experts.map(({ id, name }) => (
            <Checkbox key={id} id={`expert-${id}`} name="expertIds" value={id} label={name} />
          ))}
        </fieldset>
      )}
      <PeopleField
        name="experts"
        label="New experts"
        hint="One a row: name, e-mail."
        errors={errors.experts}
        rows={3}
      />
    </>
  );
}

/** Everything that a cohort needs, on one page, in the order in which it comes to mind. */
export function SetUp({ id, experts, studies, errors }: SetUpProps) {
  const busy = useNavigation().formData?.get("id") === id;
  return (
    <Form method="post" encType="multipart/form-data">
      <input type="hidden" name="id" value={id} />
      <Part number={1} title="The cohort">
        <DayFields
          values={{ name: "", startsOn: null, endsOn: null, trainingOn: [] }}
          errors={errors}
        />
      </Part>
      <Part number={2} title="Its peers">
        <PeopleField
          name="peers"
          label="Peers"
          hint="One a row: name, e-mail. Paste it from a spreadsheet. Peers who have an account join at once; the others get a link."
          errors={errors.peers}
          rows={8}
        />
      </Part>
      <Part number={3} title="Their experts">
        <ExpertFields experts={experts} errors={errors} />
      </Part>
      <Part number={4} title="Reviews and practice">
        <ReviewFields studies={studies} errors={errors} />
      </Part>
      <Part number={5} title="Consent">
        <AsksFields asks={[]} />
      </Part>
      <div className="border-t border-line py-6 lg:pl-[16.5rem]">
        <Button kind="primary" busy={busy} busyLabel="Making the cohort">
          Make the cohort
        </Button>
      </div>
    </Form>
  );
}
