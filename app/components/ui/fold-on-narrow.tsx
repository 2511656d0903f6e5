import type { ReactNode } from "react";

/** Stands open on a wide screen and on paper; a narrow one shows what it holds and opens it. Works without script. */
export function FoldOnNarrow({
  words,
  open,
  children,
}: {
  words: string;
  open: boolean;
  children: ReactNode;
}) {
  return (
    <div className="fold-narrow">
      <details open={open || undefined} className="mb-1">
        <summary className="text-sm text-second underline underline-offset-3">{words}</summary>
      </details>
      <div>{children}</div>
    </div>
  );
}
