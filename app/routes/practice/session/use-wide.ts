import { useState, useSyncExternalStore } from "react";

const wide = "(min-width: 64rem)";

/** Whether panel and ideas stand beside the conversation now. For effects, not for drawing. */
export function isWide(): boolean {
  return window.matchMedia(wide).matches;
}

function subscribe(listener: () => void) {
  const query = window.matchMedia(wide);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** The same for drawing; true on the server, so that a page without scripts shows everything. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, isWide, () => true);
}

/** Whether a sheet is open that a narrow window alone has: one that becomes wide closes it for good. */
export function useNarrowSheet(): [boolean, (open: boolean) => void] {
  const wide = useWide();
  const [open, setOpen] = useState(false);
  if (wide && open) setOpen(false);
  return [open && !wide, setOpen];
}
