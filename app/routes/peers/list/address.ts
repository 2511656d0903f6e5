import {
  columnsOf,
  columnsText,
  firstSort,
  sortOf,
  sortText,
  type ProgressColumn,
  type ProgressSort,
} from "~/domain/progress/columns";
import { lastEnded, lastSessionOf, type LastSession } from "~/domain/progress/last-session";

/** What the address of the table of peers says. */
export interface PeersView {
  cohortId: string | null;
  last: LastSession | null;
  sort: ProgressSort;
  columns: readonly ProgressColumn[];
  after: string | null;
}

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const idOf = (text: string | null) => (text !== null && isId.test(text) ? text : null);

/** Reads the address; checkboxes of the form send each column by itself, links send them joined. */
export function viewOf(query: URLSearchParams): PeersView {
  const chosen = query.getAll("columns");
  return {
    cohortId: idOf(query.get("cohort")),
    last: lastSessionOf(query.get("last")),
    sort: sortOf(query.get("sort")),
    columns: columnsOf(chosen.length > 0 ? chosen.join(".") : null),
    after: idOf(query.get("after")),
  };
}

/** What a view asks for at a moment. */
export const askedBy = ({ last, ...rest }: PeersView, now: Date) => ({
  ...rest,
  last: lastEnded(last, now),
});

/** The address of a view; what is as usual is not named. */
export function addressOf(view: PeersView, path = "/peers"): string {
  const query = new URLSearchParams();
  if (view.cohortId !== null) query.set("cohort", view.cohortId);
  if (view.last !== null) query.set("last", view.last);
  if (sortText(view.sort) !== sortText(firstSort)) query.set("sort", sortText(view.sort));
  const columns = columnsText(view.columns);
  if (columns !== null) query.set("columns", columns);
  if (view.after !== null) query.set("after", view.after);
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}
