import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { SectionTitle } from "~/components/ui/page-title";
import { TextField } from "~/components/ui/text-field";
import type { FileProblem } from "~/domain/exchange/codebook-file";

/** Brings a codebook in from a file; what is wrong with it is named with its place in the file. */
export function ImportCodebook({ problems }: { problems: readonly FileProblem[] }) {
  return (
    <section aria-labelledby="import-title" className="grid max-w-[36rem] gap-3">
      <SectionTitle id="import-title">Bring in a codebook</SectionTitle>
      {problems.length > 0 && (
        <div
          role="alert"
          className="grid gap-1 rounded-md border border-issue border-l-4 bg-issue-soft px-4 py-3"
        >
          <p className="font-semibold text-issue">Not brought in. Nothing was stored.</p>
          <ul className="grid gap-1 text-sm">
            {problems.map((problem, index) => (
              <li key={index}>
                {problem.path !== "" && <code className="font-semibold">{problem.path}: </code>}
                {problem.message}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Form method="post" encType="multipart/form-data" className="grid gap-3">
        <TextField
          label="File"
          type="file"
          name="file"
          accept="application/json,.json"
          hint="A codebook that was saved from Attune. It becomes a draft of its own."
        />
        <div>
          <Button>Bring in</Button>
        </div>
      </Form>
    </section>
  );
}
