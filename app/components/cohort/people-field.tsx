import { useRef, useState, type ChangeEvent } from "react";
import { Field } from "~/components/ui/field";
import { TextArea } from "~/components/ui/text-field";
import { countRows, countWords } from "~/domain/cohort/count-rows";
import { useHydrated } from "~/components/ui/use-hydrated";

interface PeopleFieldProps {
  /** The field's name; a file goes under the same with "File" behind it. */
  name: string;
  label: string;
  hint: string;
  defaultValue?: string;
  errors?: string[];
  rows?: number;
  /** Told what the list holds whenever it changes. */
  onText?: (text: string) => void;
}

/** A list of people, typed, pasted or from a file. With scripts a file's rows go into the text, to be seen. */
export function PeopleField({
  name,
  label,
  hint,
  defaultValue,
  errors,
  rows = 5,
  onText,
}: PeopleFieldProps) {
  const text = useRef<HTMLTextAreaElement>(null);
  const [count, setCount] = useState(() => countRows(defaultValue ?? ""));
  const hydrated = useHydrated();
  function recount(now: string) {
    setCount(countRows(now));
    onText?.(now);
  }
  async function take(event: ChangeEvent<HTMLInputElement>) {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (!file || !text.current) return;
    const before = text.current.value.trimEnd();
    text.current.value = `${before}${before ? "\n" : ""}${await file.text()}`;
    input.value = "";
    recount(text.current.value);
  }
  return (
    <div className="grid gap-3">
      <TextArea
        ref={text}
        id={name}
        name={name}
        label={label}
        hint={hint}
        errors={errors}
        rows={rows}
        defaultValue={defaultValue}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => recount(event.currentTarget.value)}
      />
      <div className="flex flex-wrap items-end justify-between gap-3">
        <Field id={`${name}File`} label="Or a CSV file" className="max-w-full">
          <input
            type="file"
            id={`${name}File`}
            name={hydrated ? undefined : `${name}File`}
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            onChange={(event) => void take(event)}
            className="max-w-full text-sm file:mr-3 file:rounded-md file:border file:border-line-strong file:bg-surface file:px-3 file:py-1.5 file:text-sm file:font-semibold file:text-ink"
          />
        </Field>
        {hydrated && (
          <p role="status" className="text-sm text-second tabular-nums">
            {countWords(count)}
          </p>
        )}
      </div>
    </div>
  );
}
