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
    <details className="fold-narrow" open={open || undefined}>
      <summary className="text-sm text-second underline underline-offset-3">{words}</summary>
      {children}
    </details>
  );
}
