import { Link, type LinkProps } from "@remix-run/react";
import { forwardRef, type ButtonHTMLAttributes, type MouseEvent } from "react";
import { classNames } from "./class-names";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "medium" | "small";

const base =
  "inline-flex items-center justify-center gap-2 rounded-md border font-semibold whitespace-nowrap no-underline select-none disabled:opacity-55 aria-disabled:opacity-70";

const kinds: Record<ButtonKind, string> = {
  primary:
    "border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong",
  secondary: "border-line-strong bg-surface text-ink hover:border-edge hover:bg-sunk",
  quiet: "border-transparent bg-transparent text-second hover:bg-sunk hover:text-ink",
  danger: "border-issue bg-surface text-issue hover:bg-issue-soft",
};

const sizes: Record<ButtonSize, string> = {
  medium: "min-h-8 px-3.5 py-1 text-sm pointer-coarse:min-h-11",
  small: "min-h-7 px-2.5 py-0.5 text-xs pointer-coarse:min-h-11",
};

function look(kind: ButtonKind, size: ButtonSize, className?: string): string {
  return classNames(base, kinds[kind], sizes[size], className);
}

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: ButtonKind;
  size?: ButtonSize;
  /** True while the act is under way: the button keeps its focus and takes no second click. */
  busy?: boolean;
  /** What the button says while busy. */
  busyLabel?: string;
}

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  {
    kind = "secondary",
    size = "medium",
    busy = false,
    busyLabel,
    className,
    children,
    onClick,
    ...rest
  },
  ref,
) {
  function click(event: MouseEvent<HTMLButtonElement>) {
    if (busy) event.preventDefault();
    else onClick?.(event);
  }
  return (
    <button
      type="submit"
      {...rest}
      ref={ref}
      onClick={click}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest["aria-disabled"]}
      className={look(kind, size, className)}
    >
      {busy && busyLabel ? busyLabel : children}
    </button>
  );
});

export interface ButtonLinkProps extends LinkProps {
  kind?: ButtonKind;
  size?: ButtonSize;
}

/** A link that looks like a button: for going somewhere, not for changing something. */
export function ButtonLink({
  kind = "secondary",
  size = "medium",
  className,
  ...rest
}: ButtonLinkProps) {
  return <Link {...rest} className={look(kind, size, className)} />;
}

/** A link in running text. */
export function TextLink({ className, ...rest }: LinkProps) {
  return (
    <Link
      {...rest}
      className={classNames(
        "text-accent underline decoration-1 underline-offset-3 hover:decoration-2",
        className,
      )}
    />
  );
}
