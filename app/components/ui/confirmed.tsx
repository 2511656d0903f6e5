import type { ReactNode } from "react";
import { Button } from "./button";
import { classNames } from "./class-names";

export interface ConfirmedProps {
  /** What opens the question. */
  label: ReactNode;
  /** What will happen, in a sentence. */
  children: ReactNode;
  /** What does it. */
  act: string;
  /** What is said once it is done, in a sentence. */
  done: string;
  /** A link's look, for the rows of a table. */
  quiet?: boolean;
}

const looks = {
  button:
    "min-h-8 rounded-md border border-issue bg-surface px-3.5 py-1 font-semibold hover:bg-issue-soft",
  quiet: "underline decoration-1 underline-offset-3 hover:decoration-2",
};

/** A second step before an act that cannot be taken back. It stands in a form and needs no script. */
export function Confirmed({ label, children, act, done, quiet = false }: ConfirmedProps) {
  return (
    <details className="min-w-0 open:rounded-md open:border open:border-line-strong open:p-3 open:text-left open:whitespace-normal">
      <summary
        className={classNames(
          "inline-flex w-fit cursor-pointer list-none items-center text-sm text-issue pointer-coarse:min-h-11",
          looks[quiet ? "quiet" : "button"],
        )}
      >
        {label}
      </summary>
      <div className="mt-3 grid justify-items-start gap-3">
        <p className="max-w-[36rem] text-sm">{children}</p>
        <Button kind="danger" data-done={done}>
          {act}
        </Button>
      </div>
    </details>
  );
}
