import { cueKinds } from "../simulator/cue";
import { everything, explicitnesses, sessionFilters, type ResultFilter } from "./filter";

/** The names of filters in an address. */
const names: Record<keyof ResultFilter, string> = {
  arm: "arm",
  cohort: "cohort",
  scenario: "scenario",
  peer: "peer",
  month: "month",
  tag: "tag",
  cueKind: "cue",
  explicitness: "explicitness",
  practiceNumber: "session",
};

const longest = 200;

/** The filter that an address asks for; what it does not understand asks for nothing. */
export function readFilter(search: URLSearchParams): ResultFilter {
  const said = (key: keyof ResultFilter) => {
    const value = search.get(names[key]);
    return value === null || value === "" || value.length > longest ? null : value;
  };
  const practiceNumber = /^[1-9]\d{0,4}$/.test(said("practiceNumber") ?? "")
    ? Number(said("practiceNumber"))
    : null;
  return {
    ...everything,
    ...Object.fromEntries(sessionFilters.map((each) => [each, said(each)])),
    tag: said("tag"),
    cueKind: cueKinds.find((kind) => kind === said("cueKind")) ?? null,
    explicitness: explicitnesses.find((each) => each === said("explicitness")) ?? null,
    practiceNumber,
  };
}

/** A filter as the address keeps it; what is not asked for is left out. */
export function filterSearch(filter: ResultFilter): URLSearchParams {
  const search = new URLSearchParams();
  for (const key of Object.keys(names) as (keyof ResultFilter)[]) {
    const value = filter[key];
    if (value !== null) search.set(names[key], String(value));
  }
  return search;
}

/** What a filter asks for as words of a file's name, such as "arm full"; nothing for all of a study. */
export const filterWords = (filter: ResultFilter) =>
  [...filterSearch(filter)].map(([name, value]) => `${name} ${value}`);

/** The name of a filter's field in forms and addresses. */
export const filterName = (key: keyof ResultFilter) => names[key];
