import {
  forwardRef,
  useId,
  type InputHTMLAttributes,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from "react";
import { classNames } from "./class-names";
import { controlLook, describedBy, Field, type FieldWords } from "./field";

export type TextFieldProps = FieldWords & InputHTMLAttributes<HTMLInputElement>;

/** A one-line input with its label, hint and error. Takes conform's getInputProps. */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
  { label, hint, errors, labelHidden, optional, className, id: givenId, ...rest },
  ref,
) {
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <Field {...{ id, label, hint, errors, labelHidden, optional, className }}>
      <input
        type="text"
        {...rest}
        ref={ref}
        id={id}
        aria-invalid={errors?.length ? true : rest["aria-invalid"]}
        aria-describedby={describedBy(id, { hint, errors }, rest["aria-describedby"])}
        className={classNames(controlLook, "min-h-9 pointer-coarse:min-h-11")}
      />
    </Field>
  );
});

export type TextAreaProps = FieldWords &
  TextareaHTMLAttributes<HTMLTextAreaElement> & {
    /** Set in the serif, for words that are or could be said to a client. */
    said?: boolean;
  };

/** A text of several lines. Takes conform's getTextareaProps. */
export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function TextArea(
  {
    label,
    hint,
    errors,
    labelHidden,
    optional,
    className,
    said,
    rows = 3,
    style,
    id: givenId,
    ...rest
  },
  ref,
) {
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <Field {...{ id, label, hint, errors, labelHidden, optional, className }}>
      <textarea
        rows={rows}
        style={{ minHeight: `calc(${rows}lh + 0.875rem)`, ...style }}
        dir="auto"
        {...rest}
        ref={ref}
        id={id}
        aria-invalid={errors?.length ? true : rest["aria-invalid"]}
        aria-describedby={describedBy(id, { hint, errors }, rest["aria-describedby"])}
        className={classNames(
          controlLook,
          "field-sizing-content max-h-80 resize-y",
          said && "bg-paper font-serif text-[1rem]",
        )}
      />
    </Field>
  );
});

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

export type SelectProps = FieldWords &
  SelectHTMLAttributes<HTMLSelectElement> & { options: readonly SelectOption[]; empty?: string };

/** The platform's own select: works without script and on every phone. Takes getSelectProps. */
export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select(
  { label, hint, errors, labelHidden, optional, className, options, empty, id: givenId, ...rest },
  ref,
) {
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <Field {...{ id, label, hint, errors, labelHidden, optional, className }}>
      <select
        {...rest}
        ref={ref}
        id={id}
        aria-invalid={errors?.length ? true : rest["aria-invalid"]}
        aria-describedby={describedBy(id, { hint, errors }, rest["aria-describedby"])}
        className={classNames(controlLook, "min-h-9 pointer-coarse:min-h-11")}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
});
