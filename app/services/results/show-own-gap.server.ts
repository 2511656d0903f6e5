import type { Database } from "~db/client.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { listOwnPairs, listTurnsInHand, listTurnTags } from "~db/queries/own-gap.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";
import {
  ownGaps,
  type OwnGapPair,
  type OwnGapSession,
  type SkillGap,
} from "~/domain/misalignment/own-gap";
import { findTag, type Codebook } from "~/domain/review/codebook";
import { skillOf, skills } from "~/domain/review/skills";

/** The latest sessions that are looked at. */
const mostSessions = 60;

export interface OwnGapShown {
  gaps: SkillGap[];
  sessions: { sessionId: string; number: number; title: string; startedAt: Date }[];
  /** Supporter turns that both had in hand, once for each released review. */
  turns: number;
}

type Marks = Awaited<ReturnType<typeof listTurnTags>>;

/** Issues by skill at the turns that both had before them; strengths are not compared. */
function pairOf(
  seen: ReadonlySet<string>,
  codebook: Codebook,
  own: Marks,
  expert: Marks,
): OwnGapPair {
  const keysOf = (marks: Marks, skill: string) => {
    const keys = marks.flatMap(({ turnId, tag: key }) => {
      const tag = findTag(codebook, key);
      const counts = turnId !== null && seen.has(turnId) && tag?.kind === "issue";
      return counts && skillOf(tag) === skill ? [`${turnId} ${key}`] : [];
    });
    return new Set(keys);
  };
  const marks = skills.map((skill) => ({
    ...{ skill, own: keysOf(own, skill), expert: keysOf(expert, skill) },
  }));
  return { turns: seen.size, marks };
}

/** What the actor marks in their own sessions against what released experts' reviews mark there. */
export async function showOwnGap(db: Database, actor: Actor): Promise<Outcome<OwnGapShown>> {
  const { programmeId, personId } = actor;
  const isOwn = can(actor, "progress.read", { programmeId, personId });
  if (!isOwn || !can(actor, "practice.start", { programmeId })) return notAllowed;
  const rows = await listOwnPairs(db, actor, mostSessions);
  const ids = rows.map(({ reviewId }) => reviewId);
  const versions = [...new Set(rows.map(({ codebookVersionId }) => codebookVersionId))];
  const [visits, tags, books] = await Promise.all([
    listTurnsInHand(db, ids),
    listTurnTags(db, ids),
    Promise.all(versions.map(async (id) => [id, await readCodebook(db, id)] as const)),
  ]);
  const bookById = new Map(books);
  const seenIn = (reviewId: string) =>
    visits.filter((each) => each.reviewId === reviewId).map(({ turnId }) => turnId);
  const tagsOf = (reviewId: string) => tags.filter((each) => each.reviewId === reviewId);
  const heads = [...new Map(rows.map((row) => [row.sessionId, row])).values()];
  const all = heads.map(({ sessionId }): OwnGapSession => {
    const here = rows.filter((row) => row.sessionId === sessionId);
    const self = here.find(({ kind }) => kind === "self");
    const codebook = self && bookById.get(self.codebookVersionId);
    if (!codebook) return { sessionId, pairs: [] };
    const inHand = new Set(seenIn(self.reviewId));
    const pairs = here
      .filter((row) => row.kind === "expert" && row.codebookVersionId === self.codebookVersionId)
      .map(({ reviewId }) => {
        const seen = new Set(seenIn(reviewId).filter((turnId) => inHand.has(turnId)));
        return pairOf(seen, codebook, tagsOf(self.reviewId), tagsOf(reviewId));
      });
    return { sessionId, pairs };
  });
  const paired = all.filter(({ pairs }) => pairs.length > 0);
  const pairedIds = new Set(paired.map(({ sessionId }) => sessionId));
  const shown = heads.filter(({ sessionId }) => pairedIds.has(sessionId));
  return done({
    gaps: ownGaps(paired, skills),
    sessions: shown.map(({ sessionId, number, title, startedAt }) => ({
      ...{ sessionId, number, title, startedAt },
    })),
    turns: paired.flatMap(({ pairs }) => pairs).reduce((sum, pair) => sum + pair.turns, 0),
  });
}
