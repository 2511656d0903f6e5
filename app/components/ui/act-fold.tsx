import type { MouseEvent, ReactNode } from "react";
import { Button } from "./button";
import { classNames } from "./class-names";
import { closeOnEscape } from "./close-on-escape";
import { useHydrated } from "./use-hydrated";

const looks = {
  danger: {
    ink: "text-issue",
    button: "border-issue hover:bg-issue-soft",
    kind: "danger",
  },
  plain: { ink: "text-accent", button: "border-line-strong hover:bg-sunk", kind: "secondary" },
  primary: { ink: "text-ink", button: "border-line-strong hover:bg-sunk", kind: "primary" },
} as const;

export interface ActFoldProps {
  /** What opens it. */
  label: ReactNode;
  /** What is asked or has to be entered before the act. */
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
  /** Stands open when it comes. */
  open?: boolean;
}

/** The second click of a double click would close what the first one has opened. */
function keepOpen(event: MouseEvent) {
  if (event.detail > 1) event.preventDefault();
}

function close({ currentTarget }: MouseEvent) {
  const fold = currentTarget.closest("details");
  if (!fold) return;
  fold.open = false;
  fold.querySelector("summary")?.focus();
}

/** An act with a step before it. It stands in a form and needs no script: what opens it closes it too. */
export function ActFold({
  label,
  children,
  act,
  done,
  quiet = false,
  tone = "danger",
  busy = false,
  open,
}: ActFoldProps) {
  const { ink, button, kind } = looks[tone];
  const isHydrated = useHydrated();
  return (
    <details
      onKeyDown={closeOnEscape}
      open={open}
      className="group/act min-w-0 open:rounded-md open:border open:border-line-strong open:p-3 open:text-left open:whitespace-normal"
    >
      <summary
        onClick={keepOpen}
        className={classNames(
          "inline-flex w-fit cursor-pointer list-none items-center text-sm group-open/act:font-semibold group-open/act:text-ink pointer-coarse:min-h-11",
          ink,
          quiet
            ? "underline decoration-1 underline-offset-3 group-open/act:no-underline hover:decoration-2"
            : classNames(
                "min-h-8 rounded-md border bg-surface px-3.5 py-1 font-semibold group-open/act:min-h-0 group-open/act:border-transparent group-open/act:bg-transparent group-open/act:p-0",
                button,
              ),
        )}
      >
        {label}
      </summary>
      <div className="mt-2 grid gap-3">
        {children}
        <div className="flex flex-wrap gap-2">
          <Button kind={kind} busy={busy} data-done={done}>
            {act}
          </Button>
          {isHydrated && (
            <Button type="button" kind="quiet" onClick={close}>
              Cancel
            </Button>
          )}
        </div>
      </div>
    </details>
  );
}
