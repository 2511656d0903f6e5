import type { TableSort } from "~/components/table/data-table";
import type { ResultFilter } from "~/domain/misalignment/filter";
import { filterSearch } from "~/domain/misalignment/filter-address";

/** The questions that this page answers, as the address names them. */
export const views = ["rates", "agreement"] as const;
export type View = (typeof views)[number];

/** How a view is sorted until somebody asks otherwise: what experts see and peers do not comes first. */
const firstSort: Record<View, TableSort> = {
  rates: { column: "gap", descending: false },
  agreement: { column: "flags", descending: true },
};

/** What the address asks for; an unknown sort falls back to the view's own. */
export function readView({ pathname, searchParams }: URL): { view: View; sort: TableSort } {
  const view = /\/agreement(\.data)?$/.test(pathname) ? "agreement" : "rates";
  const asked = /^(-?)([a-z0-9-]{1,30})$/.exec(searchParams.get("sort") ?? "");
  const sort = asked ? { column: asked[2] ?? "", descending: asked[1] === "-" } : firstSort[view];
  return { view, sort };
}

/** What an address of results names: the study, and the codebook version where it is not the study's. */
export interface StudyAddress {
  key: string;
  /** Such as "built_in.1"; null for the version that the study is under. */
  codebook: string | null;
  filter: ResultFilter;
}

function address(
  { key, codebook, filter }: StudyAddress,
  page: string,
  own: Record<string, string>,
): string {
  const search = filterSearch(filter);
  if (codebook !== null) search.set("codebook", codebook);
  for (const [name, value] of Object.entries(own)) search.set(name, value);
  return `/studies/${key}/${page}?${search.toString()}`;
}

/** The address of a view of a study's results. */
export function viewHref(study: StudyAddress, view: View, sort?: TableSort): string {
  const own: Record<string, string> = sort
    ? { sort: `${sort.descending ? "-" : ""}${sort.column}` }
    : {};
  return address(study, `results/${view}`, own);
}

/** The address of the turns behind one count of one tag. */
export function turnsHref(study: StudyAddress, tag: string, cell: string): string {
  return address(study, "results/turns", { tag, cell });
}
