import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/choice";
import { TextField } from "~/components/ui/text-field";
import { noticeDays, retentionMonths, type Retention } from "~/domain/erasure/retention";

interface RetentionFormProps {
  retention: Retention;
  errors: string[] | undefined;
}

/** For how long sessions are kept, and whether an open study holds them longer. */
export function RetentionForm({ retention, errors }: RetentionFormProps) {
  const busy = useNavigation().formData?.get("intent") === "set";
  return (
    <Form
      method="post"
      aria-label="Period"
      className="grid max-w-[40rem] justify-items-start gap-4"
    >
      <input type="hidden" name="intent" value="set" />
      <TextField
        id="months"
        name="months"
        inputMode="numeric"
        label="Months after its end until a session is due"
        hint={`Empty: everything is kept. What is due is listed here for ${noticeDays} days before it goes, and nothing goes within ${noticeDays} days of a change.`}
        placeholder={`${retentionMonths.least} to ${retentionMonths.most}`}
        defaultValue={retention.months ?? ""}
        errors={errors}
        className="w-full"
      />
      <Checkbox
        id="unfrozenToo"
        name="unfrozenToo"
        label="Also erase what an open study has not frozen"
        hint="Otherwise a session of an open study waits until a snapshot that was made after its end holds its numbers. With this, such a session goes and its study’s results move."
        defaultChecked={retention.unfrozenToo}
      />
      <Button kind="primary" busy={busy}>
        Save
      </Button>
    </Form>
  );
}
