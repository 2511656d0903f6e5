import type { ReactNode } from "react";
import { classNames } from "./class-names";

export interface FieldWords {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong with the value, in words; as conform reports it. */
  errors?: string[];
  /** Keeps the label for assistive technology and takes it out of sight. */
  labelHidden?: boolean;
  optional?: boolean;
}

/** The ids that a field's control points at, in reading order, without doubles. */
export function describedBy(
  id: string,
  words: Pick<FieldWords, "hint" | "errors">,
  given?: string,
): string | undefined {
  const ids = new Set((given ?? "").split(" ").filter(Boolean));
  if (words.hint) ids.add(`${id}-hint`);
  if (words.errors?.length) ids.add(`${id}-error`);
  return ids.size > 0 ? [...ids].join(" ") : undefined;
}

export const controlLook =
  "w-full rounded-md border border-edge bg-surface px-3 py-1.5 text-base text-ink aria-invalid:border-issue disabled:bg-sunk disabled:text-third pointer-coarse:text-[1rem]";

export function FieldError({ id, errors }: { id: string; errors?: string[] }) {
  if (!errors?.length) return null;
  return (
    <p id={`${id}-error`} className="text-sm text-issue">
      {errors.join(" ")}
    </p>
  );
}

export function FieldHint({ id, hint }: { id: string; hint?: ReactNode }) {
  if (!hint) return null;
  return (
    <p id={`${id}-hint`} className="text-sm text-second">
      {hint}
    </p>
  );
}

interface FieldProps extends FieldWords {
  id: string;
  className?: string;
  children: ReactNode;
}

/** Label, hint, control and error of one field, in that order. */
export function Field({
  id,
  label,
  hint,
  errors,
  labelHidden,
  optional,
  className,
  children,
}: FieldProps) {
  return (
    <div className={classNames("grid content-start gap-1.5", className)}>
      <label htmlFor={id} className={labelHidden ? "sr-only" : "text-sm font-semibold text-ink"}>
        {label}
        {optional && <span className="font-normal text-second"> (optional)</span>}
      </label>
      <FieldHint id={id} hint={hint} />
      {children}
      <FieldError id={id} errors={errors} />
    </div>
  );
}
