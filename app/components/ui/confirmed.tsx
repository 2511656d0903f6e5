import type { ReactNode } from "react";
import { Button } from "./button";
import { classNames } from "./class-names";
import { closeOnEscape } from "./close-on-escape";

const looks = {
  danger: {
    ink: "text-issue",
    button: "border-issue hover:bg-issue-soft",
    kind: "danger",
  },
  plain: { ink: "text-accent", button: "border-line-strong hover:bg-sunk", kind: "secondary" },
  primary: { ink: "text-ink", button: "border-line-strong hover:bg-sunk", kind: "primary" },
} as const;

export interface ConfirmedProps {
  /** What opens the question. */
  label: ReactNode;
  /** What will happen, in a sentence. */
  children: ReactNode;
  /** What does it. */
  act: string;
  /** What is said once it is done, in a sentence; left out where the page itself says what became of it. */
  done?: string;
  /** A link's look, for the rows of a table. */
  quiet?: boolean;
  /** Plain for an act that takes nothing from anybody's work, primary for the one that a page is for. */
  tone?: keyof typeof looks;
  /** True while the act is under way. */
  busy?: boolean;
}

/**
 * A second step before an act that cannot be taken back. It stands in a form and needs no script: what
 * opens the question closes it too.
 */
export function Confirmed({
  label,
  children,
  act,
  done,
  quiet = false,
  tone = "danger",
  busy = false,
}: ConfirmedProps) {
  const { ink, button, kind } = looks[tone];
  return (
    <details
      onKeyDown={closeOnEscape}
      className="group/confirmed min-w-0 open:rounded-md open:border open:border-line-strong open:p-3 open:text-left open:whitespace-normal"
    >
      <summary
        className={classNames(
          "inline-flex w-fit cursor-pointer list-none items-center text-sm pointer-coarse:min-h-11",
          ink,
          quiet
            ? "underline decoration-1 underline-offset-3 hover:decoration-2"
            : classNames("min-h-8 rounded-md border bg-surface px-3.5 py-1 font-semibold", button),
        )}
      >
        <span className="group-open/confirmed:hidden">{label}</span>
        <span className="hidden group-open/confirmed:inline">Cancel</span>
      </summary>
      <div className="mt-3 grid justify-items-start gap-3">
        <p className="max-w-[36rem] text-sm">{children}</p>
        <Button kind={kind} busy={busy} data-done={done}>
          {act}
        </Button>
      </div>
    </details>
  );
}
