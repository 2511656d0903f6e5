import { useId, type InputHTMLAttributes, type ReactNode } from "react";
import { classNames } from "./class-names";
import { describedBy, FieldError, FieldHint, type FieldWords } from "./field";

const box = "mt-0.5 size-4 shrink-0 accent-accent pointer-coarse:size-5";

export type CheckboxProps = FieldWords & InputHTMLAttributes<HTMLInputElement>;

/** One yes-or-no. Takes conform's getInputProps with type checkbox. */
export function Checkbox({
  label,
  hint,
  errors,
  labelHidden,
  optional: _optional,
  className,
  id: givenId,
  ...rest
}: CheckboxProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <div className={classNames("grid gap-1", className)}>
      <label htmlFor={id} className="flex items-start gap-2.5 py-1 text-base">
        <input
          {...rest}
          type="checkbox"
          id={id}
          className={box}
          aria-invalid={errors?.length ? true : rest["aria-invalid"]}
          aria-describedby={describedBy(id, { hint, errors }, rest["aria-describedby"])}
        />
        <span className={labelHidden ? "sr-only" : undefined}>{label}</span>
      </label>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} errors={errors} />
    </div>
  );
}

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

export interface ChoiceGroupProps extends FieldWords {
  id?: string;
  name: string;
  form?: string;
  choices: readonly Choice[];
  /** The chosen value where the page holds it; else use defaultValue. */
  value?: string;
  defaultValue?: string;
  required?: boolean;
  disabled?: boolean;
  onChoose?: (value: string) => void;
  className?: string;
}

function radioProps(group: ChoiceGroupProps, choice: Choice) {
  const { value, defaultValue, onChoose } = group;
  return {
    type: "radio" as const,
    name: group.name,
    form: group.form,
    value: choice.value,
    required: group.required,
    disabled: choice.disabled,
    ...(value === undefined
      ? { defaultChecked: choice.value === defaultValue }
      : { checked: choice.value === value, readOnly: onChoose === undefined }),
    onChange: onChoose && (() => onChoose(choice.value)),
  };
}

function Group({
  id,
  group,
  children,
}: {
  id: string;
  group: ChoiceGroupProps;
  children: ReactNode;
}) {
  const { label, hint, errors, labelHidden, optional, className, disabled } = group;
  return (
    <fieldset
      id={id}
      disabled={disabled}
      aria-describedby={describedBy(id, { hint, errors })}
      className={classNames("grid min-w-0 gap-1.5", className)}
    >
      <legend className={labelHidden ? "sr-only" : "mb-1 text-sm font-semibold text-ink"}>
        {label}
        {optional && <span className="font-normal text-second"> (optional)</span>}
      </legend>
      <FieldHint id={id} hint={hint} />
      {children}
      <FieldError id={id} errors={errors} />
    </fieldset>
  );
}

/** One of several, each on its own line. */
export function RadioGroup(props: ChoiceGroupProps) {
  const ownId = useId();
  const id = props.id ?? ownId;
  return (
    <Group id={id} group={props}>
      {props.choices.map((choice) => (
        <label key={choice.value} className="flex items-start gap-2.5 py-1 text-base">
          <input {...radioProps(props, choice)} className={box} />
          <span>
            {choice.label}
            {choice.hint && <span className="block text-sm text-second">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </Group>
  );
}

const tones = {
  accent: "has-checked:bg-accent-soft has-checked:text-accent",
  issue: "has-checked:bg-issue-soft has-checked:text-issue",
  strength: "has-checked:bg-strength-soft has-checked:text-strength",
};

export interface SegmentedControlProps extends ChoiceGroupProps {
  tone?: keyof typeof tones;
}

/** One of a few short choices, side by side: radio buttons, so arrow keys and forms work. */
export function SegmentedControl({ tone = "accent", ...props }: SegmentedControlProps) {
  const ownId = useId();
  const id = props.id ?? ownId;
  return (
    <Group id={id} group={props}>
      <div className="flex w-full divide-x divide-line-strong overflow-hidden rounded-md border border-edge bg-surface has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
        {props.choices.map((choice) => (
          <label
            key={choice.value}
            className={classNames(
              "flex min-h-8 flex-1 items-center justify-center gap-1 px-1 py-1 text-center text-sm text-second has-checked:font-semibold has-checked:underline has-checked:decoration-2 has-checked:underline-offset-4 pointer-coarse:min-h-11",
              tones[tone],
            )}
          >
            <input {...radioProps(props, choice)} className="sr-only" />
            {choice.label}
          </label>
        ))}
      </div>
    </Group>
  );
}
