import { Form, useNavigation } from "@remix-run/react";
import type { FieldErrors } from "~/components/cohort/cohort-fields";
import { DoubtsField, type AskedDoubt } from "~/components/cohort/doubts-field";
import { PeopleField } from "~/components/cohort/people-field";
import { Button } from "~/components/ui/button";

interface AddPeopleProps {
  errors: FieldErrors;
  texts: { peers: string; experts: string };
  doubts: readonly AskedDoubt[];
}

/** Adds peers and experts by a list. It stands open where something in it is wrong. */
export function AddPeople({ errors, texts, doubts }: AddPeopleProps) {
  const busy = useNavigation().formData?.get("intent") === "add";
  return (
    <details open={Object.keys(errors).length > 0 || undefined}>
      <summary className="text-base text-accent underline underline-offset-3">Add people</summary>
      <Form
        method="post"
        encType="multipart/form-data"
        className="grid max-w-[44rem] gap-6 pt-4"
        aria-label="Add people"
      >
        <input type="hidden" name="intent" value="add" />
        <PeopleField
          name="peers"
          label="Peers"
          hint="One a row: name, e-mail."
          defaultValue={texts.peers}
          errors={errors.peers}
        />
        <PeopleField
          name="experts"
          label="Experts"
          hint="One a row: name, e-mail. Those who work here already are recognised by it."
          defaultValue={texts.experts}
          errors={errors.experts}
          rows={3}
        />
        <DoubtsField doubts={doubts} />
        <div>
          <Button kind="primary" busy={busy}>
            Add them
          </Button>
        </div>
      </Form>
    </details>
  );
}
