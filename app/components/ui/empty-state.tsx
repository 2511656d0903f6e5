import type { ReactNode } from "react";

/** Nothing here yet: why, and what one can do. */
export function EmptyState({
  title,
  children,
  act,
}: {
  title: string;
  children?: ReactNode;
  act?: ReactNode;
}) {
  return (
    <div className="grid max-w-[36rem] justify-items-start gap-2 py-10">
      <p className="font-serif text-said text-ink">{title}</p>
      {children && <div className="text-base text-second">{children}</div>}
      {act && <div className="mt-2">{act}</div>}
    </div>
  );
}
