import { useLocation } from "@remix-run/react";
import { useEffect } from "react";

/** Goes to the field that the address names: opens what folds it away, scrolls to it, focuses it. */
export function useFieldInAddress(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash.length < 2) return;
    const found = document.getElementById(decodeURIComponent(hash.slice(1)));
    for (let at: Element | null = found; at; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true;
    found?.scrollIntoView({ block: "center" });
    const focus = found instanceof HTMLDetailsElement ? found.querySelector("summary") : found;
    focus?.focus({ preventScroll: true });
  }, [hash, key]);
}
