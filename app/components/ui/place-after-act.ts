/* Where the keyboard goes on when the control that was used is gone, or another page has come. */

const rowOf = "li, tr, article, [data-item]";
const headingOf = "h1, h2, h3, legend";
/** What has a heading of its own, which says nothing about what stands beside it. */
const ownPart = "section, aside, article, nav, [role=region]";

/** Names the place of a page at which a person goes on who has come to it; without one it is the h1. */
export const pagePlace = { "data-page-place": "" };

/** Names what became of an act: the keyboard goes there once it has come. */
export const outcomePlace = { "data-outcome": "" };

/** What stood around a control before it was used. */
export interface Trail {
  control: HTMLElement;
  /** The row that holds it, if it stands in a list, and its neighbours: those after it first. */
  row: HTMLElement | null;
  neighbours: readonly HTMLElement[];
  /** What holds the row, and as which of its rows. */
  list: HTMLElement | null;
  at: number;
  /** Everything around it, from the inside out. */
  around: readonly HTMLElement[];
}

function rowsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.children ?? [])].filter(
    (each): each is HTMLElement => each instanceof HTMLElement && each.matches(rowOf),
  );
}

/** Reads the surroundings of a control while it still stands. */
export function trailOf(control: HTMLElement): Trail {
  const row = control.closest<HTMLElement>(rowOf);
  const around: HTMLElement[] = [];
  for (let each = control.parentElement; each !== null; each = each.parentElement) {
    around.push(each);
    if (each.id === "main" || each.getAttribute("role") === "dialog") break;
  }
  const list = row?.parentElement ?? null;
  const rows = rowsIn(list);
  const at = row ? rows.indexOf(row) : 0;
  const neighbours = [...rows.slice(at + 1), ...rows.slice(0, at).reverse()];
  return { control, row, neighbours, list, at, around };
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

/** The row itself, what came into its place, or the next one. */
function rowAfter({ row, neighbours, list, at }: Trail): HTMLElement | undefined {
  const now = list?.isConnected ? rowsIn(list) : [];
  const isAsMany = now.length === neighbours.length + 1;
  const places = [row, isAsMany && now[at], ...neighbours, now[at], now.at(-1)];
  return places.find((each): each is HTMLElement => Boolean(each) && isSeen(each as HTMLElement));
}

/** A row that opens is gone to at its opener. */
function openerOf(row: HTMLElement): HTMLElement {
  const opener = row.matches("details") ? ":scope > summary" : ":scope > details > summary";
  return row.querySelector<HTMLElement>(opener) ?? row;
}

/**
 * The row itself or the next one, the row or the heading of what is left around it, or that part where only
 * its label names it; else the place of the page.
 */
export function placeAfter(trail: Trail): HTMLElement | null {
  const next = rowAfter(trail);
  if (next) return openerOf(next);
  for (const part of trail.around.filter(isSeen)) {
    if (part.id === "main" || part.querySelector("#main")) break;
    if (part.hasAttribute("aria-label") || part.matches(rowOf)) return openerOf(part);
    const heading = headingIn(part);
    if (heading && isSeen(heading)) return heading;
  }
  return placeOfPage();
}

/** What became of an act, where the page shows it. */
export function outcomeOfPage(): HTMLElement | null {
  return document.querySelector<HTMLElement>("[data-outcome]");
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
  noteActed();
}

let actedAt: Element | null = null;

/** Notes where the keyboard stands when a form is sent; where it is led from there is noted by itself. */
export function noteActed(): void {
  actedAt = document.activeElement;
}

/** True where the keyboard may be led to what an act has brought: the person has not gone on elsewhere. */
export function isFocusFree(): boolean {
  return isFocusLost() || document.activeElement === actedAt;
}

/** True while the keyboard stands nowhere. */
export function isFocusLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body;
}
