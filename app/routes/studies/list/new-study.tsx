import { getFormProps, getInputProps, useForm, type SubmissionResult } from "@conform-to/react";
import type { z } from "zod";
import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox, RadioGroup } from "~/components/ui/choice";
import { ErrorSummary } from "~/components/ui/error-summary";
import { SectionTitle } from "~/components/ui/page-title";
import { TextField } from "~/components/ui/text-field";
import type { newStudySchema } from "./form";

const releaseChoices = [
  { value: "lead", label: "A lead releases each review" },
  { value: "auto", label: "Each review when it is submitted" },
];

export function NewStudy({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const [form, fields] = useForm<z.input<typeof newStudySchema>>({
    id: "new-study",
    lastResult,
  });
  const busy = useNavigation().formAction === "/studies";
  return (
    <section aria-labelledby="new-study-heading" className="grid max-w-[34rem] gap-3">
      <SectionTitle id="new-study-heading">Make a study</SectionTitle>
      <ErrorSummary problems={(form.errors ?? []).map((message) => ({ message }))} />
      <Form method="post" className="grid gap-4" {...getFormProps(form)}>
        <TextField
          {...getInputProps(fields.title, { type: "text" })}
          key={fields.title.key}
          label="Title"
          errors={fields.title.errors}
        />
        <TextField
          {...getInputProps(fields.key, { type: "text" })}
          key={fields.key.key}
          label="Short name"
          hint="For its address, such as autumn-cohort. It stays."
          errors={fields.key.errors}
        />
        <Checkbox
          name="blinded"
          id="new-study-blinded"
          defaultChecked
          label="Blinded: experts do not learn who the peer is"
        />
        <RadioGroup
          name="release"
          label="Feedback reaches the peer"
          choices={releaseChoices}
          defaultValue="lead"
          errors={fields.release.errors}
        />
        <div>
          <Button kind="primary" busy={busy}>
            Make the study
          </Button>
        </div>
      </Form>
    </section>
  );
}
