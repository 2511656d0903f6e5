import type { ReactNode } from "react";

/** A standing fact about the page's subject, in an outline: blinded, codebook 1, snapshot 3. */
export function FactChip({ children }: { children: ReactNode }) {
  return (
    <span className="inline-block rounded-full border border-line-strong px-2 py-0.5 text-xs whitespace-nowrap text-second">
      {children}
    </span>
  );
}
