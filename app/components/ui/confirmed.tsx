import type { ReactNode } from "react";
import { Button } from "./button";

export interface ConfirmedProps {
  /** What opens the question. */
  label: ReactNode;
  /** What will happen, in a sentence. */
  children: ReactNode;
  /** What does it. */
  act: string;
}

/** A second step before an act that cannot be taken back. It stands in a form and needs no script. */
export function Confirmed({ label, children, act }: ConfirmedProps) {
  return (
    <details className="grid gap-2 open:rounded-md open:border open:border-line-strong open:p-3">
      <summary className="inline-flex min-h-8 w-fit cursor-pointer list-none items-center rounded-md border border-issue bg-surface px-3.5 py-1 text-sm font-semibold text-issue hover:bg-issue-soft pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        {label}
      </summary>
      <div className="mt-3 grid justify-items-start gap-3">
        <p className="max-w-[36rem] text-sm">{children}</p>
        <Button kind="danger">{act}</Button>
      </div>
    </details>
  );
}
