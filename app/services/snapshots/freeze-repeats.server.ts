import type { Database } from "~db/client.server";
import { listRepeatPairs } from "~db/queries/hidden-repeats.server";
import type { FrozenRepeat } from "~/domain/exchange/snapshot/frozen-study";
import type { ReviewKind } from "~/domain/review/review-status";
import type { Codebook } from "~/domain/review/codebook";
import { readJudgements } from "../adjudication/read-judgements.server";
import { freezeMarks, freezeVisits, type Places } from "./freeze-judgement";

interface Around {
  codebook: Codebook;
  places: Places;
  nameOf: ReadonlyMap<string, string>;
  codeOf: (review: { kind: ReviewKind; reviewerId: string }) => string;
}

/** Reviews of sessions that came again to the same expert, as first judged; the counted ones stand among the reviews. */
export async function freezeRepeats(
  db: Database,
  study: { id: string; codebookVersionId: string },
  { codebook, places, nameOf, codeOf }: Around,
): Promise<FrozenRepeat[]> {
  const pairs = await listRepeatPairs(db, study);
  const judged = await readJudgements(db, codebook, pairs);
  return pairs.flatMap(({ reviewId, sessionId, reviewerId }) => {
    const session = nameOf.get(sessionId);
    const found = judged.get(reviewId);
    if (session === undefined || found === undefined) return [];
    return [
      {
        ...{ session, reviewer: codeOf({ kind: "expert", reviewerId }) },
        visited: freezeVisits(found.visitedTurnIds, places),
        marks: freezeMarks(found.annotations, places).map(({ tag, position }) => ({
          ...{ tag, position },
        })),
      },
    ];
  });
}
