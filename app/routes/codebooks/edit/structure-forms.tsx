import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox, SegmentedControl } from "~/components/ui/choice";
import { FieldError } from "~/components/ui/field";
import { SentOnce } from "~/components/ui/sent-once";
import { Select, TextField } from "~/components/ui/text-field";
import type { Codebook, Tag } from "~/domain/review/codebook";
import type { Answer } from "./answer";

const kinds = [
  { value: "issue", label: "Issue" },
  { value: "strength", label: "Strength" },
];

/** A new tag or scale, by name; the rest is written in its own form. */
export function AddForms() {
  return (
    <div className="grid max-w-[32rem] gap-8">
      <Form method="post" className="grid gap-3" aria-label="New tag">
        <SentOnce />
        <h2 className="text-lg font-semibold">New tag</h2>
        <TextField label="Name of the tag" name="label" maxLength={80} required />
        <SegmentedControl label="Kind" name="kind" defaultValue="issue" choices={kinds} />
        <div>
          <Button kind="primary" name="intent" value="add-tag" data-done="The tag is added.">
            Add the tag
          </Button>
        </div>
      </Form>
      <Form method="post" className="grid gap-3" aria-label="New scale">
        <SentOnce />
        <h2 className="text-lg font-semibold">New scale</h2>
        <TextField label="Name of the scale" name="label" maxLength={80} required />
        <div>
          <Button name="intent" value="add-scale" data-done="The scale is added.">
            Add the scale
          </Button>
        </div>
      </Form>
    </div>
  );
}

const inUse = (codebook: Codebook): Tag[] => codebook.tags.filter((tag) => !tag.retired);
const optionOf = ({ key, label }: Tag) => ({ value: key, label });

export function MergeForm({
  codebook,
  answer,
}: {
  codebook: Codebook;
  answer?: Answer | undefined;
}) {
  const tags = inUse(codebook);
  const errorsAt = (field: string) =>
    answer?.intent === "merge-tags" && answer.field === field ? [answer.message] : [];
  const [from] = errorsAt("from");
  return (
    <Form method="post" className="grid max-w-[32rem] gap-4" aria-label="Merge tags">
      <SentOnce />
      <h2 className="text-lg font-semibold">Merge tags</h2>
      <p className="text-sm text-second">
        Two or more tags become one. They are retired, and their annotations carry over by
        themselves.
      </p>
      <fieldset aria-describedby={from && "merge-from-error"}>
        <legend className="mb-1 text-sm font-semibold">Tags to merge</legend>
        <FieldError id="merge-from" errors={from ? [from] : []} />
        <div className="grid gap-x-4 sm:grid-cols-2">
          {tags.map((tag) => (
            <Checkbox key={tag.key} label={tag.label} name="from" value={tag.key} />
          ))}
        </div>
      </fieldset>
      <Select
        label="Into"
        name="into"
        empty="A new tag"
        options={tags.map(optionOf)}
        errors={errorsAt("into")}
      />
      <TextField
        label="Name of the new tag"
        hint="Needed for a new tag alone."
        name="label"
        maxLength={80}
        errors={errorsAt("label")}
      />
      <div>
        <Button kind="primary" name="intent" value="merge-tags">
          Merge
        </Button>
      </div>
    </Form>
  );
}

export function SplitForm({ codebook }: { codebook: Codebook }) {
  return (
    <Form method="post" className="grid max-w-[32rem] gap-4" aria-label="Split a tag">
      <SentOnce />
      <h2 className="text-lg font-semibold">Split a tag</h2>
      <p className="text-sm text-second">
        One tag becomes several. Each reviewer decides which of them an annotation of theirs is.
      </p>
      <Select label="Tag to split" name="was" options={inUse(codebook).map(optionOf)} />
      {[1, 2, 3].map((number) => (
        <TextField
          key={number}
          label={`Name of successor ${number}`}
          name="labels"
          maxLength={80}
          optional={number > 1}
        />
      ))}
      <Checkbox label="The tag itself stays as one of them, narrower" name="keeps" />
      <div>
        <Button kind="primary" name="intent" value="split-tag">
          Split
        </Button>
      </div>
    </Form>
  );
}

/** Retires a tag, brings it back, or takes a new one out. */
export function TagStanding({ tag, isNew }: { tag: Tag; isNew: boolean }) {
  return (
    <Form method="post" className="flex flex-wrap items-center gap-3 border-t border-line pt-4">
      <SentOnce />
      <input type="hidden" name="was" value={tag.key} />
      {tag.retired ? (
        <>
          <p className="flex-1 text-sm text-second">
            {tag.label} is retired: its annotations stay readable, and it can no longer be put on.
          </p>
          <Button name="intent" value="restore-tag" data-done={`${tag.label} is in use again.`}>
            Use it again
          </Button>
        </>
      ) : (
        <Button
          kind="danger"
          name="intent"
          value="retire-tag"
          data-done={`${tag.label} is retired.`}
        >
          Retire the tag
        </Button>
      )}
      {isNew && (
        <Button kind="danger" name="intent" value="remove-tag">
          Take the new tag out
        </Button>
      )}
    </Form>
  );
}
