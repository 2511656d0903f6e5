import { fieldIdOf } from "~/components/scenario/path-words";
import { Button } from "~/components/ui/button";
import { FieldError, FieldHint } from "~/components/ui/field";
import { valueAt } from "~/domain/simulator/draft-edit";
import type { ScenarioPath } from "~/domain/simulator/problems";
import { useEditor, useErrors } from "./editor-context";
import { goToField } from "./fold";
import { LineField } from "./line-field";

const none: readonly string[] = [];

/** Lines that can be written, marked, moved, added and removed. */
export function LinePool({
  path,
  label,
  hint,
  cues = true,
}: {
  path: ScenarioPath;
  label: string;
  hint?: string;
  /** Whether lines here may plant a cue. */
  cues?: boolean;
}) {
  const { draft, edit, messages, cueIds, lostMarks } = useEditor();
  const errors = useErrors(path);

  const id = fieldIdOf(path);
  const value = valueAt(draft, path);
  const lines = Array.isArray(value) ? (value as string[]) : [];
  function add() {
    edit({ act: "insert", path, at: lines.length, value: "" });
    goToField(`${id}.${lines.length}`);
  }
  return (
    <div
      role="group"
      id={id}
      tabIndex={-1}
      aria-label={label}
      aria-describedby={errors ? `${id}-error` : undefined}
      className="grid gap-1"
    >
      <div className="flex items-baseline justify-between gap-3">
        <p className="text-sm font-semibold">
          {label} <span className="font-normal text-second tabular-nums">{lines.length}</span>
        </p>
      </div>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} errors={errors} />
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {lines.map((line, index) => (
          <LineField
            key={index}
            {...{ index, line, label, edit, lostMarks }}
            pool={id}
            count={lines.length}
            error={(messages.get(`${id}.${index}`) ?? none).join(" ")}
            cueIds={cues ? cueIds : none}
          />
        ))}
      </ul>
      <div className="pt-1">
        <Button type="button" size="small" onClick={add}>
          Add a line<span className="sr-only"> to {label}</span>
        </Button>
      </div>
    </div>
  );
}
