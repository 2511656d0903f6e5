import { useState, type ReactNode } from "react";
import { useEditor } from "./editor-context";

/**
 * A part that is opened to be worked on; a problem inside is told on its outside. What is inside is made when it is
 * first opened, or named by the address: a scenario has thousands of lines, and a page of them all is slow.
 */
export function Fold({
  id,
  title,
  facts,
  problems,
  children,
}: {
  id: string;
  title: string;
  facts?: ReactNode;
  problems: number;
  children: ReactNode;
}) {
  const { fieldInAddress } = useEditor();
  const [isMade, setMade] = useState(false);
  if (!isMade && fieldInAddress.startsWith(`${id}.`)) setMade(true);
  return (
    <details
      id={id}
      data-item
      onToggle={(event) => setMade(isMade || event.currentTarget.open)}
      className="group border-b border-line"
    >
      <summary className="flex min-h-10 list-none items-baseline gap-x-3 py-2.5 hover:bg-sunk">
        <span aria-hidden="true" className="w-3 shrink-0 text-second group-open:rotate-90">
          ›
        </span>
        <span className="flex min-w-0 flex-wrap items-baseline gap-x-3 gap-y-0.5 wrap-anywhere">
          <span className="text-base font-semibold">{title}</span>
          {facts && <span className="text-sm text-second">{facts}</span>}
          {problems > 0 && (
            <span className="text-sm text-issue">
              {problems === 1 ? "1 problem" : `${problems} problems`}
            </span>
          )}
        </span>
      </summary>
      {isMade && <div className="grid gap-5 pt-2 pb-6 pl-3 md:pl-6">{children}</div>}
    </details>
  );
}

/** How many fields under this id have something wrong. */
export function problemsUnder(messages: ReadonlyMap<string, string[]>, id: string): number {
  return [...messages.entries()]
    .filter(([field]) => field === id || field.startsWith(`${id}.`))
    .reduce((sum, [, found]) => sum + found.length, 0);
}

/** Opens a part that was just added and goes to it. */
export function openFold(id: string): void {
  requestAnimationFrame(() => {
    const fold = document.getElementById(id);
    if (fold instanceof HTMLDetailsElement) fold.open = true;
    fold?.querySelector("summary")?.focus();
  });
}
