import { Button } from "~/components/ui/button";
import { SegmentedControl } from "~/components/ui/choice";
import { TextField } from "~/components/ui/text-field";
import type { Scale } from "~/domain/review/codebook";
import { isOnScale, rangeOf, rangeWords, stepsOf } from "~/domain/review/scale-range";

export interface ScaleValueProps {
  scale: Scale;
  /** Null is not applicable; undefined is not rated. */
  value: number | null | undefined;
  disabled: boolean;
  onChoose: (value: number | null) => void;
}

/** More steps than this do not stand side by side. */
const mostSideBySide = 11;

/** A scale's value: its steps side by side, or a field for a number where they are many. */
export function ScaleValue(props: ScaleValueProps) {
  const { scale, value, disabled, onChoose } = props;
  const steps = stepsOf(rangeOf(scale));
  if (steps === null || steps.length > mostSideBySide) return <NumberValue {...props} />;
  const choices = steps.map((step) => ({ value: String(step), label: String(step) }));
  return (
    <SegmentedControl
      name={`scale-${scale.key}`}
      label={scale.label}
      disabled={disabled}
      value={value === undefined ? "" : String(value ?? "na")}
      choices={scale.na ? [...choices, { value: "na", label: "N/A" }] : choices}
      onChoose={(chosen) => onChoose(steps.find((step) => String(step) === chosen) ?? null)}
    />
  );
}

function NumberValue({ scale, value, disabled, onChoose }: ScaleValueProps) {
  const range = rangeOf(scale);
  return (
    <div className="flex items-end gap-2">
      <TextField
        key={String(value)}
        name={`scale-${scale.key}`}
        type="number"
        min={range.min}
        max={range.max}
        step={range.step ?? "any"}
        label={scale.label}
        hint={value === null ? "Not applicable" : rangeWords(range)}
        defaultValue={value ?? ""}
        disabled={disabled}
        onBlur={(event) => {
          const { value: typed } = event.currentTarget;
          const chosen = Number(typed);
          if (typed !== "" && chosen !== value && isOnScale(chosen, range)) onChoose(chosen);
        }}
      />
      {scale.na && !disabled && (
        <Button type="button" kind="quiet" size="small" onClick={() => onChoose(null)}>
          N/A
        </Button>
      )}
    </div>
  );
}
