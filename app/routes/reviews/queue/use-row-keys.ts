import { useEffect, useRef, type RefObject } from "react";
import { isTextField } from "~/components/ui/text-target";
import { chordOf } from "~/domain/review/chord";
import type { StepChords } from "~/domain/review/keymap";

/** Marks the control that opens a row. */
export const rowOpener = { "data-opens-row": "" };

const isFree = (target: EventTarget | null) =>
  target instanceof Element && !target.closest("a, button, summary, input, select, textarea");

/**
 * Leads through the rows by the keys that step in a review; Enter opens the first where no control
 * has the focus. The focus moves only when one of these is pressed, never on arriving.
 */
export function useRowKeys(keys: StepChords | null): RefObject<HTMLDivElement> {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (keys === null) return;
    const { next, previous } = keys;
    function press(event: KeyboardEvent) {
      const { target } = event;
      const isOver = target instanceof Element && target.closest("[role=dialog], [role=menu]");
      if (event.defaultPrevented || isTextField(target) || isOver) return;
      const chord = chordOf(event);
      const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-opens-row]") ?? [])];
      if (chord === null || rows.length === 0) return;
      const at = rows.findIndex((row) => row === document.activeElement);
      if (chord === "Enter" && isFree(target)) rows[0]?.click();
      else if (next.includes(chord)) rows[Math.min(at + 1, rows.length - 1)]?.focus();
      else if (previous.includes(chord)) rows[Math.max(at - 1, 0)]?.focus();
      else return;
      event.preventDefault();
    }
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [keys]);
  return list;
}
