import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Field } from "~/components/ui/field";
import { SectionTitle } from "~/components/ui/page-title";

/** Brings a scenario in as a file; it starts as a draft. */
export function ImportFile({ problems }: { problems: readonly string[] }) {
  const busy = useNavigation().formAction === "/scenarios";
  return (
    <section aria-labelledby="import-title" className="grid max-w-[34rem] gap-3">
      <SectionTitle id="import-title">Bring a scenario from a file</SectionTitle>
      <ErrorSummary
        title="This file was not taken"
        problems={problems.map((message) => ({ message }))}
      />
      <Form method="post" encType="multipart/form-data" className="grid gap-3">
        <Field
          id="scenario-file"
          label="Scenario file"
          hint="JSON, as a scenario's page gives it. To copy one that is here, open it."
        >
          <input
            type="file"
            id="scenario-file"
            name="file"
            required
            accept=".json,application/json"
            aria-describedby="scenario-file-hint"
            className="max-w-full text-base file:mr-3 file:rounded-md file:border file:border-line-strong file:bg-surface file:px-3 file:py-1.5 file:text-sm file:font-semibold file:text-ink"
          />
        </Field>
        <div>
          <Button busy={busy} busyLabel="Reading the file">
            Make a draft of it
          </Button>
        </div>
      </Form>
    </section>
  );
}
