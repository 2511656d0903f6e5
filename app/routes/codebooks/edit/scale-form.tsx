import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/choice";
import { SaveState } from "~/components/ui/save-state";
import { SentOnce } from "~/components/ui/sent-once";
import { TextArea, TextField } from "~/components/ui/text-field";
import type { Scale } from "~/domain/review/codebook";
import { anchorValue, rangeOf } from "~/domain/review/scale-range";
import { fingerprint } from "~/domain/review/codebook-versions/edit-draft";
import type { Answer } from "./answer";
import { useKeptForm } from "./use-kept-form";

const anchors = [
  ["one", 1],
  ["three", 3],
  ["five", 5],
] as const;

/** A scale: its name and the words of its least, middle and greatest value. */
export function ScaleForm({
  scale,
  place,
  answer,
}: {
  scale: Scale;
  place: string;
  answer: Answer | undefined;
}) {
  const mark = fingerprint(scale);
  const { ref, waiting, keep } = useKeptForm(`${place} scale ${scale.key}`, mark);
  const wrong = (field: string) => (answer?.field === field ? [answer.message] : undefined);
  return (
    <Form method="post" ref={ref} onInput={keep} className="grid gap-4" key={scale.key}>
      <SentOnce />
      <input type="hidden" name="was" value={scale.key} />
      <input type="hidden" name="seen" value={mark} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-lg font-semibold">{scale.label}</h2>
        <SaveState waiting={waiting ? 1 : 0} refused={0} />
      </div>
      <TextField label="Name" name="label" defaultValue={scale.label} errors={wrong("label")} />
      {anchors.map(([name, value]) => (
        <TextArea
          key={name}
          label={`What ${anchorValue(rangeOf(scale), value)} means`}
          name={name}
          defaultValue={scale.anchors?.[value] ?? ""}
          errors={wrong(name)}
          rows={2}
        />
      ))}
      <Checkbox label="“Not applicable” may be chosen" name="na" defaultChecked={scale.na} />
      <div className="flex flex-wrap gap-2.5">
        <Button kind="primary" name="intent" value="save-scale">
          Save the scale
        </Button>
        <Button kind="danger" name="intent" value="remove-scale">
          Leave it out of this version
        </Button>
      </div>
    </Form>
  );
}
