import type { TableSort } from "~/components/table/data-table";

/** The questions that the first form of the results answers, as the address names them. */
export const views = ["peers-and-experts", "among-experts"] as const;
export type View = (typeof views)[number];

export const viewWords: Record<View, string> = {
  "peers-and-experts": "Peers and experts",
  "among-experts": "Among experts",
};

/** How a view is sorted until somebody asks otherwise: what experts see and peers do not comes first. */
const firstSort: Record<View, TableSort> = {
  "peers-and-experts": { column: "gap", descending: false },
  "among-experts": { column: "flags", descending: true },
};

/** What the address asks for; anything unknown falls back to the first view and its own sort. */
export function readView(search: URLSearchParams): { view: View; sort: TableSort } {
  const view = views.find((each) => each === search.get("view")) ?? "peers-and-experts";
  const asked = /^(-?)([a-z0-9-]{1,30})$/.exec(search.get("sort") ?? "");
  const sort = asked ? { column: asked[2] ?? "", descending: asked[1] === "-" } : firstSort[view];
  return { view, sort };
}

/** The address of a view of a study's results. */
export function viewHref(studyKey: string, view: View, sort?: TableSort): string {
  const search = new URLSearchParams({ view });
  if (sort) search.set("sort", `${sort.descending ? "-" : ""}${sort.column}`);
  return `/studies/${studyKey}/results?${search.toString()}`;
}

/** The address of the turns behind one count of one tag. */
export function turnsHref(studyKey: string, tag: string, cell: string): string {
  const search = new URLSearchParams({ tag, cell });
  return `/studies/${studyKey}/results/turns?${search.toString()}`;
}
