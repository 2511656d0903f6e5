import { adjudicationTable } from "../access/adjudication-table";
import { codebooksTable } from "../access/codebooks-table";
import { cohortsTable } from "../access/cohorts-table";
import { practiceTable } from "../access/practice-table";
import { reviewsTable } from "../access/reviews-table";
import { studiesTable } from "../access/studies-table";
import { accountTable } from "../access/account-table";
import { scenariosTable } from "../access/scenarios-table";
import type { Planted } from "./plant";

const tables = [
  ...[accountTable, codebooksTable, cohortsTable, studiesTable, scenariosTable],
  ...[practiceTable, reviewsTable, adjudicationTable],
];

/** What a name in the access tables stands for here: every session is the planted one. */
function meant(name: string, planted: Planted): readonly string[] {
  if (/^elsewhere|^new|^nothing$|nvitation|^next/.test(name)) return [];
  if (/Session$|Active$/.test(name)) return [planted.sessionId];
  if (/Review$/.test(name)) return Object.values(planted.reviews);
  if (/Adjudication$/.test(name)) return [planted.adjudicationId];
  if (name === "study") return [planted.studyKey];
  return [];
}

function filledIn(at: string, planted: Planted): string[] {
  const name = /\{(\w+)\}/.exec(at)?.[1];
  if (name === undefined) return [at];
  return meant(name, planted).flatMap((id) => filledIn(at.replace(`{${name}}`, id), planted));
}

/**
 * Every address of the access tables that is read, with the planted session, its reviews and its
 * study put in, as a page and as data for a page's script. A new route is in them, or their test fails.
 */
export function addressesOf(planted: Planted): string[] {
  const read = tables.flat().filter((row) => row.sent === null);
  const pages = new Set(read.flatMap((row) => filledIn(row.at, planted)));
  const turns = [0, 1, 2].map((at) => `/sessions/${planted.sessionId}/turns/${at}`);
  const all = [...pages, ...turns].filter((at) => !/not-an-id|no-such|99999/.test(at));
  return [...new Set(all)].flatMap((at) => {
    const [pathname = "/", search] = at.split("?");
    const data = pathname === "/" ? "/_root.data" : `${pathname}.data`;
    return [at, search === undefined ? data : `${data}?${search}`];
  });
}
