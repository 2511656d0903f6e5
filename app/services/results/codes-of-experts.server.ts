import type { Database } from "~db/client.server";
import { listWhoReviewed } from "~db/queries/result-rows.server";
import { listCodes } from "~db/queries/results.server";
import { filterRows, isEverything } from "~/domain/misalignment/filter";
import { codesOf } from "~/domain/misalignment/study-document/input";
import { nameReviewers } from "./name-reviewers";
import type { OpenPart } from "./open-part.server";
import { readPracticeHeads } from "./read-practice-rows.server";

/**
 * The study's code of an expert, as everything about the part says it, whichever of its sessions are
 * looked at: who has none is numbered over all of the part.
 */
export async function codesOfExperts(
  db: Database,
  part: Pick<OpenPart, "study" | "filter" | "heads">,
): Promise<(reviewerId: string) => string> {
  const [met, codes, asked] = await Promise.all([
    listWhoReviewed(db, part.study, ["expert"]),
    listCodes(db, part.study.id),
    sessionsAsked(db, part),
  ]);
  const reviews = met.filter(({ sessionId }) => asked?.has(sessionId) ?? true);
  const codeOf = codesOf(nameReviewers(reviews, codes));
  return (reviewerId) => codeOf("expert", reviewerId);
}

/** The sessions that the filter keeps; null where it asks for none in particular. */
async function sessionsAsked(
  db: Database,
  { study, filter, heads }: Pick<OpenPart, "study" | "filter" | "heads">,
): Promise<ReadonlySet<string> | null> {
  if (isEverything(filter)) return null;
  const kept =
    heads ??
    filterRows({ sessions: await readPracticeHeads(db, study.id), reviews: [] }, filter).sessions;
  return new Set(kept.map(({ sessionId }) => sessionId));
}
