/* Where the keyboard goes on when the control that was used is gone, or another page has come. */

const rowOf = "li, tr, article, [data-item]";
const headingOf = "h1, h2, h3, legend";
/** What has a heading of its own, which says nothing about what stands beside it. */
const ownPart = "section, aside, article, nav, [role=region]";

/** Names the place of a page at which a person goes on who has come to it; without one it is the h1. */
export const pagePlace = { "data-page-place": "" };

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

/** True where the control stood in a dialog that has closed: it gives the focus back itself. */
export function isClosedDialog({ around }: Trail): boolean {
  const outer = around.at(-1);
  return outer?.getAttribute("role") === "dialog" && !outer.isConnected;
}

/** The heading of a part itself, never that of a panel which stands in it. */
function headingIn(part: HTMLElement): HTMLElement | null {
  const named = part.getAttribute("aria-labelledby");
  return (
    (named && document.getElementById(named)) ||
    [...part.querySelectorAll<HTMLElement>(headingOf)].find(
      (heading) => isSeen(heading) && heading.closest(ownPart) === part.closest(ownPart),
    ) ||
    null
  );
}

export function isSeen(element: HTMLElement): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}

/**
 * The row itself or the next one (its own opener where it opens), the heading of what is left around it, or
 * that part where only its label names it; else the place of the page.
 */
export function placeAfter({ row, neighbours, around }: Trail): HTMLElement | null {
  const next = [...(row ? [row] : []), ...neighbours].find(isSeen);
  if (next) return next.querySelector<HTMLElement>(":scope > details > summary") ?? next;
  for (const part of around.filter(isSeen)) {
    if (part.id === "main" || part.querySelector("#main")) break;
    if (part.hasAttribute("aria-label")) return part;
    const heading = headingIn(part);
    if (heading && isSeen(heading)) return heading;
  }
  return placeOfPage();
}

/** The place that the page names, if it names one. */
export function namedPlace(): HTMLElement | null {
  const named = document.querySelectorAll<HTMLElement>("[data-page-place]");
  return [...named].find(isSeen) ?? null;
}

/** The place that the page names, else its heading, else its content. */
export function placeOfPage(): HTMLElement | null {
  return namedPlace() ?? document.querySelector("h1") ?? document.getElementById("main");
}

const native = "a[href], button, input, select, textarea, summary, [tabindex]";

/** Puts the focus on something that need not be a control. */
export function focusOn(place: HTMLElement, options?: FocusOptions): void {
  if (!place.matches(native)) {
    place.tabIndex = -1;
    place.addEventListener("blur", () => place.removeAttribute("tabindex"), { once: true });
  }
  place.focus(options);
}

/** True while the keyboard stands nowhere. */
export function isFocusLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body;
}
