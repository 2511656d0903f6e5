import type { ReactNode } from "react";

export interface StatProps {
  label: ReactNode;
  value: ReactNode;
  /** n, unit and interval: a number never stands alone. */
  n?: ReactNode;
}

/** Some numbers, each with its label and its n. */
export function Stats({ children }: { children: ReactNode }) {
  return <dl className="flex flex-wrap gap-x-10 gap-y-4">{children}</dl>;
}

export function Stat({ label, value, n }: StatProps) {
  return (
    <div className="grid content-start">
      <dt className="text-sm text-second">{label}</dt>
      <dd className="text-title font-semibold">{value}</dd>
      {n !== undefined && <dd className="text-xs text-second">{n}</dd>}
    </div>
  );
}
