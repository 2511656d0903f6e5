import type { ReactNode } from "react";

/** A page's heading: plain for a place, in the serif for the one sentence that a page wants to say. */
export function PageTitle({
  children,
  lead,
  finding = false,
  acts,
}: {
  children: ReactNode;
  lead?: ReactNode;
  finding?: boolean;
  acts?: ReactNode;
}) {
  return (
    <div className="mb-6 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="max-w-[52rem] min-w-0 wrap-anywhere">
        <h1
          className={
            finding
              ? "font-serif text-title text-pretty md:text-finding"
              : "text-title font-semibold tracking-tight"
          }
        >
          {children}
        </h1>
        {lead && <p className="mt-1.5 text-base text-second text-pretty">{lead}</p>}
      </div>
      {acts && <div className="flex flex-wrap items-center gap-2.5">{acts}</div>}
    </div>
  );
}

/** A small heading inside a panel or above a part of a page. */
export function SectionTitle({
  children,
  aside,
  id,
  as: Heading = "h2",
}: {
  children: ReactNode;
  aside?: ReactNode;
  id?: string;
  as?: "h2" | "h3";
}) {
  return (
    <div className="flex items-baseline justify-between gap-3">
      <Heading id={id} className="text-sm font-semibold text-ink">
        {children}
      </Heading>
      {aside && <div className="text-sm text-second">{aside}</div>}
    </div>
  );
}
