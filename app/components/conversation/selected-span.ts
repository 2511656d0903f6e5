import { codePointLength, type Span } from "~/domain/practice/span";

/**
 * What is selected inside `root`, an element that holds exactly one source text, as a span of it;
 * null where nothing is, or where the selection leaves the element.
 */
export function selectedSpan(root: HTMLElement, selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const before = range.cloneRange();
  before.selectNodeContents(root);
  before.setEnd(range.startContainer, range.startOffset);
  const start = codePointLength(before.toString());
  const end = start + codePointLength(range.toString());
  return end > start ? { start, end } : null;
}
