import type { Database } from "~db/client.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { findOwnKeys } from "~db/queries/reviewer-settings.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notFound, type Outcome } from "~/domain/access/outcome";
import type { Codebook } from "~/domain/review/codebook";
import type { KeptKeymap } from "~/domain/review/keymap";
import { findReviewFacts, reviewFactsOf } from "./review-access.server";

export interface OwnKeys {
  reviewId: string;
  session: { number: number; studyTitle: string };
  codebook: Codebook;
  /** Null: the keys to begin with. */
  kept: KeptKeymap | null;
}

/** The actor's keys under the codebook of one of their own reviews. */
export async function showKeys(
  db: Database,
  actor: Actor,
  reviewId: string,
): Promise<Outcome<OwnKeys>> {
  const found = await findReviewFacts(db, actor, reviewId);
  if (!found || !can(actor, "review.read", reviewFactsOf(found.facts, found.review)))
    return notFound;
  const { review, session } = found;
  if (review.reviewerId !== actor.personId) return notFound;
  const [codebook, kept] = await Promise.all([
    readCodebook(db, review.codebookVersionId),
    findOwnKeys(db, actor.personId),
  ]);
  if (!codebook) throw new Error("A review's codebook is gone.");
  const { number, studyTitle } = session;
  return done({ reviewId, session: { number, studyTitle }, codebook, kept });
}
