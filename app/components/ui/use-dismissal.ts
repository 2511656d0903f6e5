import { useEffect, type RefObject } from "react";

const dialog = "[role=dialog], [role=alertdialog]";

const isWithin = (place: EventTarget | null, what: string) =>
  place instanceof Element && place.closest(what) !== null;

/**
 * Closes an open disclosure where somebody presses elsewhere, and on Escape wherever the focus is, which returns to
 * what opened it. A dialog that was opened from it is no elsewhere.
 */
export function useDismissal(disclosure: RefObject<HTMLDetailsElement>): void {
  useEffect(() => {
    const opened = () => (disclosure.current?.open ? disclosure.current : null);
    function press({ target }: PointerEvent) {
      const details = opened();
      if (!details || isWithin(target, dialog)) return;
      if (!(target instanceof Node && details.contains(target))) details.open = false;
    }
    function escape(event: KeyboardEvent) {
      const details = opened();
      if (!details || event.key !== "Escape" || event.defaultPrevented) return;
      if (isWithin(event.target, dialog)) return;
      event.preventDefault();
      details.open = false;
      details.querySelector("summary")?.focus();
    }
    document.addEventListener("pointerdown", press);
    document.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("pointerdown", press);
      document.removeEventListener("keydown", escape);
    };
  }, [disclosure]);
}
