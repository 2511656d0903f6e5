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

/** What an address of results names: the study, and the codebook version where it is not the study's. */
export interface StudyAddress {
  key: string;
  /** Such as "built_in.1"; null for the version that the study is under. */
  codebook: string | null;
}

function address({ key, codebook }: StudyAddress, page: string, search: URLSearchParams): string {
  if (codebook !== null) search.set("codebook", codebook);
  return `/studies/${key}/${page}?${search.toString()}`;
}

/** The address of a view of a study's results. */
export function viewHref(study: StudyAddress, view: View, sort?: TableSort): string {
  const search = new URLSearchParams({ view });
  if (sort) search.set("sort", `${sort.descending ? "-" : ""}${sort.column}`);
  return address(study, "results", search);
}

/** The address of the turns behind one count of one tag. */
export function turnsHref(study: StudyAddress, tag: string, cell: string): string {
  return address(study, "results/turns", new URLSearchParams({ tag, cell }));
}
