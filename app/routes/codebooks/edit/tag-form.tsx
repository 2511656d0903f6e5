import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox, SegmentedControl } from "~/components/ui/choice";
import { Notice } from "~/components/ui/notice";
import { SaveState } from "~/components/ui/save-state";
import { SentOnce } from "~/components/ui/sent-once";
import { TextArea, TextField } from "~/components/ui/text-field";
import { annotationLevels, type Tag } from "~/domain/review/codebook";
import { tagFields, tagWords } from "~/domain/review/codebook-versions/changes";
import { fingerprint } from "~/domain/review/codebook-versions/edit-draft";
import type { Answer } from "./answer";
import { useKeptForm } from "./use-kept-form";

const levelWords = { span: "Words of a turn", turn: "A turn", session: "The session" };

const fieldWords: Partial<Record<string, string>> = {
  ...{ label: "Name", kind: "Kind", levels: "Level", absence: "Absence", risk: "Risk" },
  ...{ when: "When", whenNot: "Not when", example: "Example", mapsTo: "Maps to" },
  shortcut: "Shortcut",
};

/** What was stored while this editor was writing. */
export function Meanwhile({ stored, title }: { stored: Tag; title: string }) {
  return (
    <Notice tone="issue" live="assertive" title={title}>
      <p>Your words are kept below. Saving again puts them over what is stored now:</p>
      <dl className="mt-1 grid grid-cols-[5rem_1fr] gap-x-3 text-sm">
        {tagFields.map((field) => (
          <div key={field} className="contents">
            <dt className="text-second">{fieldWords[field]}</dt>
            <dd>{tagWords(stored, field)}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}

export interface TagFormProps {
  tag: Tag;
  isNew: boolean;
  meaningChanged: boolean;
  place: string;
  answer: Answer | undefined;
}

/** Everything that defines one tag. */
export function TagForm({ tag, isNew, meaningChanged, place, answer }: TagFormProps) {
  const mark = fingerprint(tag);
  const { ref, waiting, keep, forget } = useKeptForm(`${place} ${tag.key}`, mark);
  const wrong = (field: string) =>
    answer?.field === field && answer.intent === "save-tag" ? [answer.message] : undefined;
  return (
    <Form method="post" ref={ref} onInput={keep} className="grid gap-4" key={tag.key}>
      <SentOnce />
      <input type="hidden" name="was" value={tag.key} />
      <input type="hidden" name="seen" value={mark} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-lg font-semibold">{tag.label}</h2>
        <SaveState waiting={waiting ? 1 : 0} refused={0} />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="Name"
          name="label"
          defaultValue={tag.label}
          maxLength={80}
          errors={wrong("label")}
        />
        <TextField
          label="Key"
          name="key"
          defaultValue={tag.key}
          readOnly={!isNew}
          errors={wrong("key")}
          hint={
            isNew ? "Fixed once the version is published." : "Fixed: a published version knows it."
          }
        />
      </div>
      <SegmentedControl
        label="Kind"
        name="kind"
        defaultValue={tag.kind}
        choices={[
          { value: "issue", label: "Issue" },
          { value: "strength", label: "Strength" },
        ]}
      />
      <fieldset className="grid gap-1">
        <legend className="mb-1 text-sm font-semibold">Put on</legend>
        <div className="flex flex-wrap gap-x-5">
          {annotationLevels.map((level) => (
            <Checkbox
              key={level}
              label={levelWords[level]}
              name="levels"
              value={level}
              defaultChecked={tag.levels.includes(level)}
            />
          ))}
        </div>
        {wrong("levels") && <p className="text-sm text-issue">{answer?.message}</p>}
      </fieldset>
      <TextArea label="When" name="when" defaultValue={tag.when} errors={wrong("when")} rows={3} />
      <TextArea
        label="Not when"
        name="whenNot"
        defaultValue={tag.whenNot}
        errors={wrong("whenNot")}
        rows={2}
        optional
      />
      <TextArea
        label="Example"
        name="example"
        defaultValue={tag.example}
        errors={wrong("example")}
        rows={2}
        said
        optional
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="Maps to"
          name="mapsTo"
          defaultValue={tag.mapsTo.join("; ")}
          hint="Other instruments, with semicolons between them."
          errors={wrong("mapsTo")}
          optional
        />
        <TextField
          label="Shortcut"
          name="shortcut"
          defaultValue={tag.shortcut ?? ""}
          maxLength={24}
          hint="One character that the replay does not use itself."
          errors={wrong("shortcut")}
          optional
        />
      </div>
      <div className="grid">
        <Checkbox
          label="An absence: it names the client’s words that went unanswered"
          name="absence"
          defaultChecked={tag.absence}
          errors={wrong("absence")}
        />
        <Checkbox
          label="About risk: its severity is never below 2"
          name="risk"
          defaultChecked={tag.risk}
        />
        {!isNew && (
          <Checkbox
            label="Its meaning changed: reviewers look at their annotations again"
            name="meaningChanged"
            defaultChecked={meaningChanged}
          />
        )}
      </div>
      <div className="flex flex-wrap gap-2.5">
        <Button kind="primary" name="intent" value="save-tag">
          Save the tag
        </Button>
        {waiting && (
          <Button type="button" kind="quiet" onClick={forget}>
            Forget what is not saved
          </Button>
        )}
      </div>
    </Form>
  );
}
