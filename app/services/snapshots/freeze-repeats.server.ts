import type { Database } from "~db/client.server";
import { listRepeatPairs } from "~db/queries/hidden-repeats.server";
import type { FrozenRepeat } from "~/domain/exchange/snapshot/frozen-study";
import type { ReviewKind } from "~/domain/review/review-status";
import type { Codebook } from "~/domain/review/codebook";
import { readJudgements } from "../adjudication/read-judgements.server";

interface Around {
  codebook: Codebook;
  /** Session and position of a turn. */
  places: ReadonlyMap<string, { session: string; position: number }>;
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
  const positionOf = (turnId: string) => places.get(turnId)?.position ?? -1;
  return pairs.flatMap(({ reviewId, sessionId, reviewerId }) => {
    const session = nameOf.get(sessionId);
    const found = judged.get(reviewId);
    if (session === undefined || found === undefined) return [];
    const marks = found.annotations.map(({ tag, turnId }) => ({
      ...{ tag, position: turnId === null ? null : positionOf(turnId) },
    }));
    return [
      {
        ...{ session, reviewer: codeOf({ kind: "expert", reviewerId }) },
        visited: [...found.visitedTurnIds]
          .map(positionOf)
          .filter((position) => position >= 0)
          .sort((a, b) => a - b),
        marks: marks.sort(
          (a, b) => (a.position ?? -1) - (b.position ?? -1) || a.tag.localeCompare(b.tag, "en"),
        ),
      },
    ];
  });
}
