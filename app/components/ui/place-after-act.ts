/* Where the keyboard goes on when the control that was used is gone from the page. */

const rowOf = "li, tr, article, [data-item]";
const headingOf = "h1, h2, h3, legend";

/** What stood around a control before it was used. */
export interface Trail {
  control: HTMLElement;
  /** The row that holds it, if it stands in a list, and its neighbours: those after it first. */
  row: HTMLElement | null;
  neighbours: readonly HTMLElement[];
  /** Everything around it, from the inside out. */
  around: readonly HTMLElement[];
}

function siblingsOf(row: HTMLElement): HTMLElement[] {
  const all = [...(row.parentElement?.children ?? [])].filter(
    (each): each is HTMLElement => each instanceof HTMLElement && each.matches(rowOf),
  );
  const at = all.indexOf(row);
  return [...all.slice(at + 1), ...all.slice(0, at).reverse()];
}

/** Reads the surroundings of a control while it still stands. */
export function trailOf(control: HTMLElement): Trail {
  const row = control.closest<HTMLElement>(rowOf);
  const around: HTMLElement[] = [];
  for (let each = control.parentElement; each !== null; each = each.parentElement) {
    around.push(each);
    if (each.id === "main" || each.getAttribute("role") === "dialog") break;
  }
  return { control, row, neighbours: row ? siblingsOf(row) : [], around };
}

function headingIn(part: HTMLElement): HTMLElement | null {
  const named = part.getAttribute("aria-labelledby");
  return (
    (named && document.getElementById(named)) ||
    [...part.querySelectorAll<HTMLElement>(headingOf)].find(isSeen) ||
    null
  );
}

function isSeen(element: HTMLElement): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}

/**
 * The row itself or the next one (its own opener where it opens), the heading of what is left around it, or
 * that part where only its label names it; else the page's heading.
 */
export function placeAfter({ row, neighbours, around }: Trail): HTMLElement | null {
  const next = [...(row ? [row] : []), ...neighbours].find(isSeen);
  if (next) return next.querySelector<HTMLElement>(":scope > details > summary") ?? next;
  for (const part of around.filter(isSeen)) {
    if (part.hasAttribute("aria-label")) return part;
    const heading = headingIn(part);
    if (heading && isSeen(heading)) return heading;
  }
  const main = document.getElementById("main");
  return (main && headingIn(main)) ?? main;
}

const native = "a[href], button, input, select, textarea, summary, [tabindex]";

/** Puts the focus on something that need not be a control. */
export function focusOn(place: HTMLElement): void {
  if (!place.matches(native)) {
    place.tabIndex = -1;
    place.addEventListener("blur", () => place.removeAttribute("tabindex"), { once: true });
  }
  place.focus();
}

/** True while the keyboard stands nowhere. */
export function isFocusLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body;
}
