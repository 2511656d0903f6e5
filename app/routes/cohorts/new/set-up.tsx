import { Form, useNavigation } from "@remix-run/react";
import { useState, type ReactNode } from "react";
import {
  AsksFields,
  DayFields,
  OverlapFields,
  type FieldErrors,
} from "~/components/cohort/cohort-fields";
import { DoubtsField, type AskedDoubt } from "~/components/cohort/doubts-field";
import { PeopleField } from "~/components/cohort/people-field";
import { AskBeforeLeaving } from "~/components/ui/ask-before-leaving";
import { Button } from "~/components/ui/button";
import { Checkbox, RadioGroup } from "~/components/ui/choice";
import { Select } from "~/components/ui/text-field";
import { useHydrated } from "~/components/ui/use-hydrated";
import { countRows } from "~/domain/cohort/count-rows";
import { blankSetUp, type SetUpValues } from "./values";

interface SetUpProps {
  id: string;
  experts: readonly { id: string; name: string }[];
  studies: readonly { key: string; title: string }[];
  errors: FieldErrors;
  doubts: readonly AskedDoubt[];
  /** What was entered before and refused. */
  entered: SetUpValues | null;
}

interface FieldsProps extends Pick<SetUpProps, "errors"> {
  values: SetUpValues;
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

function ReviewFields({ studies, values, errors }: FieldsProps & Pick<SetUpProps, "studies">) {
  const options = studies.map(({ key, title }) => ({ value: key, label: title }));
  return (
    <>
      <OverlapFields chosen={values.overlap} />
      <Select
        id="studyKey"
        name="studyKey"
        label="Where the sessions are kept"
        hint="A study keeps sessions and reviews together. If you are not sure, leave it at a new one: with the codebook of your latest study, names hidden from experts, and you releasing the feedback."
        options={options}
        empty="A new one for this cohort"
        defaultValue={values.studyKey}
        errors={errors.studyKey}
      />
      <RadioGroup
        name="supports"
        label="Who decides about suggested replies and the emotion curve"
        defaultValue={values.supports}
        choices={[
          {
            value: "plan",
            label: "Your practice plan",
            hint: "Until you make one, peers have both.",
          },
          {
            value: "arms",
            label: "The groups of a study that compares them",
            hint: "Peers are shared out evenly over the study’s groups (its arms). Needs a study that has them.",
          },
        ]}
      />
    </>
  );
}

function ExpertFields({
  experts,
  values,
  errors,
  onText,
}: FieldsProps & Pick<SetUpProps, "experts"> & { onText: (text: string) => void }) {
  return (
    <>
      {experts.length > 0 && (
        <fieldset id="expertIds" className="grid gap-x-6 sm:grid-cols-2">
          <legend className="mb-1 text-sm font-semibold">Experts who work here already</legend>
          {experts.map(({ id, name }) => (
            <Checkbox
              key={id}
              id={`expert-${id}`}
              name="expertIds"
              value={id}
              label={name}
              defaultChecked={values.expertIds.includes(id)}
            />
          ))}
        </fieldset>
      )}
      <PeopleField
        name="experts"
        label="New experts"
        hint="One a row: name, e-mail."
        defaultValue={values.experts}
        errors={errors.experts}
        rows={3}
        onText={onText}
      />
    </>
  );
}

/** Who will belong to it, said before it is made. */
function totalWords(peers: number, experts: number): string {
  return `${peers === 1 ? "1 peer" : `${peers} peers`} and ${experts === 1 ? "1 expert" : `${experts} experts`}.`;
}

/** Everything that a cohort needs, on one page, in the order in which it comes to mind. */
export function SetUp({ id, experts, studies, errors, doubts, entered }: SetUpProps) {
  const busy = useNavigation().formData?.get("id") === id;
  const values = entered ?? blankSetUp;
  const [counts, setCounts] = useState(() => ({
    peers: countRows(values.peers).people,
    experts: countRows(values.experts).people,
    chosen: values.expertIds.length,
  }));
  const [isFilled, setIsFilled] = useState(entered !== null);
  const hydrated = useHydrated();
  const count = (name: keyof typeof counts) => (n: number) =>
    setCounts((before) => ({ ...before, [name]: n }));
  const countIn = (name: "peers" | "experts") => (text: string) =>
    count(name)(countRows(text).people);
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      onChange={({ currentTarget }) => {
        setIsFilled(true);
        count("chosen")(new FormData(currentTarget).getAll("expertIds").length);
      }}
    >
      <AskBeforeLeaving
        active={isFilled}
        title="This cohort is not made yet"
        leaveLabel="Leave without making it"
      >
        What you have entered stands on this page alone, and is gone when you leave it.
      </AskBeforeLeaving>
      <input type="hidden" name="id" value={id} />
      <Part number={1} title="The cohort">
        <DayFields values={values} errors={errors} />
      </Part>
      <Part number={2} title="Its peers">
        <PeopleField
          name="peers"
          label="Peers"
          hint="One a row: name, e-mail. Paste it from a spreadsheet. Peers who have an account join at once; the others get a link."
          defaultValue={values.peers}
          errors={errors.peers}
          rows={8}
          onText={countIn("peers")}
        />
      </Part>
      <Part number={3} title="Their experts">
        <ExpertFields {...{ experts, values, errors }} onText={countIn("experts")} />
      </Part>
      <Part number={4} title="Reviews and practice">
        <ReviewFields {...{ studies, values, errors }} />
      </Part>
      <Part number={5} title="Consent">
        <AsksFields asks={values.asks} />
      </Part>
      <div className="grid justify-items-start gap-3 border-t border-line py-6 lg:pl-[16.5rem]">
        <DoubtsField doubts={doubts} />
        {hydrated && (
          <p role="status" className="text-base tabular-nums">
            {totalWords(counts.peers, counts.experts + counts.chosen)}
          </p>
        )}
        <Button kind="primary" busy={busy} busyLabel="Making the cohort">
          Make the cohort
        </Button>
      </div>
    </Form>
  );
}
