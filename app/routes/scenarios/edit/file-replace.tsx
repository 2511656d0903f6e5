import { useState, type ChangeEvent } from "react";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Field } from "~/components/ui/field";
import { useHydrated } from "~/components/ui/use-hydrated";
import { pathText, problemsOf } from "~/domain/simulator/problems";
import { draftSchema } from "~/domain/simulator/scenario";
import type { Draft } from "~/domain/simulator/draft-edit";

function readFile(text: string): { draft: Draft } | { problems: string[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problems: ["This file is not JSON."] };
  }
  const read = draftSchema.safeParse(json, { reportInput: true });
  if (read.success) return { draft: read.data };
  return {
    problems: problemsOf(read.error).map(({ path, message }) => `${pathText(path)}: ${message}`),
  };
}

/** Puts a file's content in place of the draft's; it can be taken back. */
export function FileReplace({ onDraft }: { onDraft: (draft: Draft) => void }) {
  // A file that is chosen before the page's script runs would be taken by nobody.
  const isReady = useHydrated();
  const [problems, setProblems] = useState<readonly string[]>([]);
  async function take(event: ChangeEvent<HTMLInputElement>) {
    const input = event.currentTarget;
    const text = await input.files?.[0]?.text();
    input.value = "";
    if (text === undefined) return;
    const read = readFile(text);
    setProblems("problems" in read ? read.problems : []);
    if ("draft" in read) onDraft(read.draft);
  }
  return (
    <div className="grid gap-2">
      <ErrorSummary
        title="This file was not taken; the draft is as it was"
        problems={problems.map((message) => ({ message }))}
      />
      <Field
        id="replace-file"
        label="Replace with a file"
        hint="The whole draft; undo brings it back."
      >
        <input
          disabled={!isReady}
          type="file"
          id="replace-file"
          accept=".json,application/json"
          aria-describedby="replace-file-hint"
          onChange={(event) => void take(event)}
          className="max-w-full text-sm file:mr-2 file:rounded-md file:border file:border-line-strong file:bg-surface file:px-2.5 file:py-1 file:text-xs file:font-semibold file:text-ink"
        />
      </Field>
    </div>
  );
}
