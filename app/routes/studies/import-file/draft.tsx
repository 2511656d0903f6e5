import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { SectionTitle } from "~/components/ui/page-title";
import { problemLine } from "~/domain/exchange/problem";
import type { ShownImport } from "~/services/exchange/show-import.server";
import { Preview } from "./preview";
import { ProblemTable } from "./problem-table";
import { ReadingForm } from "./reading-form";

type Shown = NonNullable<ShownImport["draft"]>;

interface DraftProps extends Shown {
  /** The address of what is wrong as a file. */
  problemsFile: string;
}

/** A file before it is imported: its rows, how it is read, and what importing it would do. */
export function Draft({ outline, choices, speakers, check, problemsFile }: DraftProps) {
  return (
    <>
      <Preview outline={outline} columns={Object.values(choices.columns)} />
      <ReadingForm header={outline.header} choices={choices} speakers={speakers} />
      <section aria-labelledby="check" className="grid gap-3">
        <SectionTitle id="check">What importing it would do</SectionTitle>
        {check.ok ? <Ready check={check} /> : <Refused check={check} file={problemsFile} />}
      </section>
    </>
  );
}

function Ready({ check }: { check: Extract<DraftProps["check"], { ok: true }> }) {
  const busy = useNavigation().formData?.get("intent") === "import";
  return (
    <>
      <p className="text-base">{check.words}</p>
      {check.notes.length > 0 && (
        <details>
          <summary className="cursor-pointer text-sm">
            {check.notes.length} {check.notes.length === 1 ? "peculiarity" : "peculiarities"} that
            do not keep it from being imported
          </summary>
          <ul className="mt-2 grid max-w-[52rem] gap-1 text-sm text-second">
            {check.notes.map((note, at) => (
              <li key={at}>{problemLine(note)}</li>
            ))}
          </ul>
        </details>
      )}
      <Form method="post">
        <Button kind="primary" name="intent" value="import" busy={busy}>
          Import
        </Button>
      </Form>
    </>
  );
}

interface RefusedProps {
  check: Extract<DraftProps["check"], { ok: false }>;
  file: string;
}

function Refused({ check, file }: RefusedProps) {
  const { problemCount: count } = check;
  return (
    <>
      <Notice tone="issue">
        {count === 1 ? "1 thing stands" : `${count.toLocaleString("en-GB")} things stand`} against
        it. Choose the columns and names differently, or mend the file and send it again.
      </Notice>
      <ProblemTable {...check} file={file} />
    </>
  );
}
