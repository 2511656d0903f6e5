import { useState } from "react";
import { fieldIdOf } from "~/components/scenario/path-words";
import { Checkbox } from "~/components/ui/choice";
import { Select, TextArea, TextField, type SelectOption } from "~/components/ui/text-field";
import { valueAt } from "~/domain/simulator/draft-edit";
import type { ScenarioPath } from "~/domain/simulator/problems";
import { useEditor, useErrors } from "./editor-context";
import { notStoredWords, numberIn } from "./typed-number";

interface PathField {
  path: ScenarioPath;
  label: string;
  hint?: string;
  className?: string;
}

function useField(path: ScenarioPath) {
  const { draft, edit } = useEditor();
  return {
    id: fieldIdOf(path),
    errors: useErrors(path),
    value: valueAt(draft, path),
    set: (value: unknown) => edit({ act: "set", path, value }),
  };
}

/** Words on one line, or on several with `rows`. */
export function WordsField({ path, rows, ...words }: PathField & { rows?: number }) {
  const { id, errors, value, set } = useField(path);
  const text = typeof value === "string" ? value : "";
  const shared = { ...words, id, errors, value: text, autoComplete: "off" };
  if (rows === undefined)
    return <TextField {...shared} onChange={(event) => set(event.currentTarget.value)} />;
  return <TextArea {...shared} rows={rows} onChange={(event) => set(event.currentTarget.value)} />;
}

/** A number; what is typed and is none stays in the field, is not stored, and is told as that. */
export function NumberField({
  path,
  min,
  max,
  step = "any",
  ...words
}: PathField & { min: number; max: number; step?: number | "any" }) {
  const { notStored, leaveOut } = useEditor();
  const { id, errors, value, set } = useField(path);
  const [typed, setTyped] = useState<string | null>(null);
  const stray = notStored.get(id);
  function type(text: string) {
    const number = numberIn(text);
    const message = notStoredWords(text, value, min, max);
    setTyped(text);
    leaveOut(path, number === null ? { text, message } : null);
    if (number !== null) set(number);
  }
  return (
    <TextField
      {...words}
      id={id}
      inputMode="decimal"
      errors={stray ? [stray.message] : errors}
      value={stray?.text ?? typed ?? String(value)}
      data-step={step}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => setTyped(null)}
    />
  );
}

export function ChoiceField({
  path,
  options,
  toValue = (text) => text,
  ...words
}: PathField & { options: readonly SelectOption[]; toValue?: (text: string) => unknown }) {
  const { id, errors, value, set } = useField(path);
  return (
    <Select
      {...words}
      {...{ id, errors, options }}
      value={typeof value === "string" ? value : typeof value === "number" ? String(value) : ""}
      onChange={(event) => set(toValue(event.currentTarget.value))}
    />
  );
}

export function YesField({ path, ...words }: PathField) {
  const { id, errors, value, set } = useField(path);
  return (
    <Checkbox
      {...words}
      {...{ id, errors }}
      checked={value === true}
      onChange={(event) => set(event.currentTarget.checked)}
    />
  );
}

/** Short entries, one a line: words that speak of a cue, words that ask for a topic. */
export function EntriesField({ path, rows = 4, ...words }: PathField & { rows?: number }) {
  const { messages, hints } = useEditor();
  const { id, errors, value, set } = useField(path);
  const entries = Array.isArray(value) ? (value as string[]) : [];
  const [typed, setTyped] = useState<string | null>(null);
  const byLine = (found: ReadonlyMap<string, string[]>) =>
    entries.flatMap((_, index) =>
      (found.get(`${id}.${index}`) ?? []).map((message) => `Line ${index + 1}: ${message}`),
    );
  const all = [...(errors ?? []), ...byLine(messages)];
  const hinted = [...(hints.get(id) ?? []), ...byLine(hints)];
  const read = (text: string) => text.split("\n").filter((entry) => entry.trim() !== "");
  return (
    <div className="grid gap-1">
      <TextArea
        {...words}
        {...{ id, rows }}
        errors={all.length > 0 ? all : undefined}
        value={typed ?? entries.join("\n")}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          set(read(event.currentTarget.value));
        }}
        onBlur={() => setTyped(null)}
      />
      <div role="status">
        {hinted.length > 0 && (
          <ul className="grid gap-0.5 text-sm text-cue">
            {hinted.map((hint, index) => (
              <li key={index}>{hint}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
