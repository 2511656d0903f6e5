import { getFormProps, getInputProps, useForm, type SubmissionResult } from "@conform-to/react";
import type { z } from "zod";
import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox, RadioGroup } from "~/components/ui/choice";
import { ErrorSummary } from "~/components/ui/error-summary";
import { SectionTitle } from "~/components/ui/page-title";
import { Select, TextField } from "~/components/ui/text-field";
import { everyRange } from "~/domain/review/ask-range";
import type { newStudySchema } from "./form";

const releaseChoices = [
  { value: "lead", label: "A lead releases each review" },
  { value: "auto", label: "Each review when it is submitted" },
];

const askChoices = [
  { value: "off", label: "Not asked" },
  { value: "optional", label: "At turns that the expert chooses" },
  { value: "every", label: "At every n-th client turn" },
];

interface AskFieldProps {
  name: "suggestions" | "emotion";
  label: string;
  word: { errors?: string[] };
  every: { errors?: string[] };
}

/** Whether experts are asked for something, and how often. */
function AskField({ name, label, word, every }: AskFieldProps) {
  return (
    <div className="grid gap-2">
      <RadioGroup
        name={`${name}Ask`}
        label={label}
        choices={askChoices}
        defaultValue="optional"
        errors={word.errors}
      />
      <TextField
        name={`${name}Every`}
        id={`new-study-${name}-every`}
        type="number"
        min={everyRange.least}
        max={everyRange.most}
        defaultValue={4}
        label="n, where it is every n-th"
        className="max-w-48"
        errors={every.errors}
      />
    </div>
  );
}

export interface NewStudyProps {
  lastResult: SubmissionResult<string[]> | undefined;
  /** The published versions; the first is proposed. */
  codebooks: readonly { key: string; title: string; version: number }[];
}

export function NewStudy({ lastResult, codebooks }: NewStudyProps) {
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
        {codebooks.length > 0 && (
          <Select
            name="codebook"
            id="new-study-codebook"
            label="Codebook"
            options={codebooks.map(({ key, title, version }) => ({
              value: `${key}/${version}`,
              label: `${title}, version ${version}`,
            }))}
            errors={fields.codebook.errors}
          />
        )}
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
        <AskField
          name="suggestions"
          label="Experts judge the suggestions that the peer saw"
          word={fields.suggestionsAsk}
          every={fields.suggestionsEvery}
        />
        <AskField
          name="emotion"
          label="Emotion check: experts say what they read before the curve shows it"
          word={fields.emotionAsk}
          every={fields.emotionEvery}
        />
        <p className="text-sm text-second">Both stay as they are once the study has a session.</p>
        <div>
          <Button kind="primary" busy={busy}>
            Make the study
          </Button>
        </div>
      </Form>
    </section>
  );
}
