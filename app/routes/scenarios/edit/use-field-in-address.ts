import { useLocation } from "@remix-run/react";
import { useEffect } from "react";
import { useHydrated } from "~/components/ui/use-hydrated";

/** The id that a hash names; empty where it is none that can be read. */
function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return "";
  }
}

/** The id of the heading of the part that is written. */
export const partHeadingId = "part";

/** The field with this id, else the nearest that it would stand in, else the heading of the part. */
function nearestTo(id: string): HTMLElement | null {
  const steps = id.split(".");
  const ids = steps
    .map((_, at) => steps.slice(0, steps.length - at).join("."))
    .flatMap((each) => [each, `${each}.fold`]);
  return [...ids, partHeadingId].reduce<HTMLElement | null>(
    (found, each) => found ?? document.getElementById(each),
    null,
  );
}

/**
 * The id of the field that the address names, empty where it names none. Goes there once fields can be written in:
 * opens what folds it away, scrolls to it, focuses it; where it is gone, to what it stood in.
 */
export function useFieldInAddress(): string {
  const isReady = useHydrated();
  const { hash, key } = useLocation();
  const id = isReady ? idIn(hash) : "";
  useEffect(() => {
    if (id === "") return;
    const found = nearestTo(id);
    for (let at: Element | null = found; at; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true;
    found?.scrollIntoView({ block: "center" });
    const focus = found instanceof HTMLDetailsElement ? found.querySelector("summary") : found;
    focus?.focus({ preventScroll: true });
  }, [id, key]);
  return id;
}
