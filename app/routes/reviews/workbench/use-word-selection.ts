import { useEffect, type RefObject } from "react";
import type { Span } from "~/domain/practice/span";
import { selectedSpan } from "~/components/conversation/selected-span";

/** On touch there is no moment at which a selection ends: it has ended when it rests this long. */
const restsMs = 700;

/** The words selected in one turn of the transcript, with the turn's position. */
function readSelection(root: HTMLElement): { position: number; span: Span } | null {
  const selection = window.getSelection();
  const start = selection?.anchorNode;
  const within = start instanceof Element ? start : start?.parentElement;
  const row = within?.closest<HTMLElement>("li[data-index]");
  const text = row?.querySelector<HTMLElement>(":scope > p");
  if (!row || !text || !root.contains(row)) return null;
  const span = selectedSpan(text, selection);
  return span && { position: Number(row.dataset.index), span };
}

/** Hears when words are selected with a mouse, a pen or a finger. */
export function useWordSelection(
  root: RefObject<HTMLElement | null>,
  onSelect: (position: number, span: Span) => void,
): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isTouch = false;
    function take() {
      const found = root.current && readSelection(root.current);
      if (!found) return;
      window.getSelection()?.removeAllRanges();
      onSelect(found.position, found.span);
    }
    function down(event: PointerEvent) {
      isTouch = event.pointerType === "touch";
    }
    function up(event: PointerEvent) {
      // The click that follows must find the selection taken already.
      if (event.pointerType !== "touch") take();
    }
    function changed() {
      clearTimeout(timer);
      if (isTouch) timer = setTimeout(take, restsMs);
    }
    document.addEventListener("pointerdown", down);
    document.addEventListener("pointerup", up);
    document.addEventListener("selectionchange", changed);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("pointerdown", down);
      document.removeEventListener("pointerup", up);
      document.removeEventListener("selectionchange", changed);
    };
  }, [root, onSelect]);
}
