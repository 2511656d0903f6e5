import { useEffect, useRef, useState, type ReactNode } from "react";
import { useEditor } from "./editor-context";

/**
 * A part that is opened to be worked on; a problem inside is told on its outside. What is inside is made when it is
 * first opened, or named by the address: a scenario has thousands of lines, and a page of them all is slow.
 */
export function Fold({
  id,
  holds = id,
  title,
  facts,
  children,
}: {
  id: string;
  /** The id of what stands inside, where that is another than its own. */
  holds?: string;
  title: string;
  facts?: ReactNode;
  children: ReactNode;
}) {
  const { fieldInAddress, messages } = useEditor();
  const problems = problemsUnder(messages, holds);
  const [isMade, setMade] = useState(false);
  const isNamed = fieldInAddress === holds || fieldInAddress.startsWith(`${holds}.`);
  if (!isMade && isNamed) setMade(true);
  const fold = useRef<HTMLDetailsElement>(null);
  // Before the page's script runs a fold opens by itself, and nobody is told.
  useEffect(() => {
    if (fold.current?.open) setMade(true);
  }, []);
  return (
    <details
      ref={fold}
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

/** Goes to a field that was just added. */
export function goToField(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

/** Opens a part that was just added and goes to it. */
export function openFold(id: string): void {
  requestAnimationFrame(() => {
    const fold = document.getElementById(id);
    if (fold instanceof HTMLDetailsElement) fold.open = true;
    fold?.querySelector("summary")?.focus();
  });
}
