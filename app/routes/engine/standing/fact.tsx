import type { ReactNode } from "react";

/** A line of a definition list: what it is, what holds, and at the edge by which word it is set. */
export function Fact({ name, set, children }: { name: string; set?: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[1fr_auto] gap-x-4 border-t border-line py-1.5 sm:grid-cols-[13rem_minmax(0,1fr)_auto]">
      <dt className="text-sm text-second">{name}</dt>
      <dd className="order-last col-span-2 min-w-0 text-base wrap-anywhere tabular-nums sm:order-none sm:col-span-1">
        {children}
      </dd>
      {set !== undefined && (
        <dd className="text-right text-xs text-third">
          <code>{set}</code>
        </dd>
      )}
    </div>
  );
}
