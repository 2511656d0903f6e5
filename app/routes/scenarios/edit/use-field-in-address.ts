import { useLocation } from "@remix-run/react";
import { useEffect } from "react";

/** Goes to the field that the address names, once fields can be written in: opens what folds it away, scrolls to it, focuses it. */
export function useFieldInAddress(isReady: boolean): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    if (!isReady || hash.length < 2) return;
    const found = document.getElementById(decodeURIComponent(hash.slice(1)));
    for (let at: Element | null = found; at; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true;
    found?.scrollIntoView({ block: "center" });
    const focus = found instanceof HTMLDetailsElement ? found.querySelector("summary") : found;
    focus?.focus({ preventScroll: true });
  }, [hash, key, isReady]);
}
