/** What the sessions that wait for adjudication can be ordered by. */
export const disputedColumns = [
  "session",
  "disagreements",
  "settled",
  "reviews",
  "status",
] as const;
export type DisputedColumn = (typeof disputedColumns)[number];

/** Those that are known of a session only once its reviews have been laid side by side. */
export const comparedColumns: readonly DisputedColumn[] = ["disagreements", "settled"];

/** Most sessions that are laid side by side for one list to be ordered by it. */
export const mostCompared = 300;

export interface DisputedOrder {
  column: DisputedColumn;
  descending: boolean;
}

/** Without a wish: what is not begun first, then what is open, and what is finished last. */
export const defaultOrder: DisputedOrder = { column: "status", descending: false };

/** An order as an address holds it: "-disagreements". */
export function orderText({ column, descending }: { column: string; descending: boolean }): string {
  return `${descending ? "-" : ""}${column}`;
}

/** The order that an address asks for, or the default. */
export function readOrder(text: string | null): DisputedOrder {
  const asked = /^(-?)([a-z]{1,20})$/.exec(text ?? "");
  const column = disputedColumns.find((each) => each === asked?.[2]);
  return column ? { column, descending: asked?.[1] === "-" } : defaultOrder;
}

/** A place in an order: what is sorted by, null where it is not known, and the session's number. */
export interface DisputedPlace {
  value: number | null;
  number: number;
}

/**
 * Which of two places comes first in an order, as for a sort: what is not known goes last whichever
 * way, and equal ones follow the session's number.
 */
export function comparePlaces(
  a: DisputedPlace,
  b: DisputedPlace,
  { descending }: Pick<DisputedOrder, "descending">,
): number {
  if (a.value !== b.value) {
    if (a.value === null) return 1;
    if (b.value === null) return -1;
    return descending ? b.value - a.value : a.value - b.value;
  }
  return a.number - b.number;
}

/** A place as an address holds it: "3~12", or "~12" where the value is not known. */
export function placeText({ value, number }: DisputedPlace): string {
  return `${value ?? ""}~${number}`;
}

/** The place that an address holds, or null. */
export function readPlace(text: string | null): DisputedPlace | null {
  const found = /^(\d{0,9})~(\d{1,9})$/.exec(text ?? "");
  if (!found) return null;
  const [, value, number] = found;
  return { value: value ? Number(value) : null, number: Number(number) };
}
