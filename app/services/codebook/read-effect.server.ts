import type { Database } from "~db/client.server";
import { countAnnotationFacts, countReviewsUnder } from "~db/queries/codebook-effect.server";
import { listStudiesUnder } from "~db/queries/study-codebook.server";
import {
  fateOf,
  type DecisionReason,
  type Fate,
  type FateKind,
} from "~/domain/review/codebook-versions/fate";
import { versionLine, type LineVersion } from "~/domain/review/codebook-versions/work-list";

export interface TagEffect {
  tag: string;
  counts: Record<FateKind, number>;
  /** Why some of its annotations are to be decided on. */
  because: DecisionReason[];
}

/** What a version would mean for what was reviewed under the versions that it came from. */
export interface Effect {
  studies: { key: string; title: string }[];
  reviews: number;
  /** How many of the reviews are not handed in yet: they are finished under the version they began with. */
  atWork: number;
  annotations: number;
  counts: Record<FateKind, number>;
  /** Tags with annotations, most affected first. */
  tags: TagEffect[];
}

const none = (): Record<FateKind, number> => ({
  ...{ unchanged: 0, carried: 0, decision: 0, retired: 0 },
});

function add(counts: Record<FateKind, number>, { kind }: Fate, n: number): void {
  counts[kind] += n;
}

/** What the last version of a line means for reviews under the earlier ones; of one study, or of all. */
export async function readEffect(
  db: Database,
  programmeId: string,
  versions: readonly LineVersion[],
  studyId: string | null,
): Promise<Effect> {
  const { toLast } = versionLine(versions);
  const earlier = versions.slice(0, -1).map((version) => version.id);
  const [rows, reviews, studies] = await Promise.all([
    countAnnotationFacts(db, programmeId, earlier, studyId),
    countReviewsUnder(db, programmeId, earlier, studyId),
    listStudiesUnder(db, programmeId, earlier),
  ]);
  const counts = none();
  const byTag = new Map<string, Record<FateKind, number>>();
  const because = new Map<string, Set<DecisionReason>>();
  const to = versions.at(-1)?.codebook;
  for (const { versionId, n, ...facts } of rows) {
    const index = versions.findIndex((version) => version.id === versionId);
    const from = versions[index]?.codebook;
    const lineage = toLast[index];
    if (!from || !lineage || !to) continue;
    const fate = fateOf(facts, { from, to, lineage });
    const own = byTag.get(facts.tag) ?? none();
    byTag.set(facts.tag, own);
    add(counts, fate, n);
    add(own, fate, n);
    if (fate.kind === "decision") {
      const known = because.get(facts.tag) ?? [];
      because.set(facts.tag, new Set([...known, ...fate.because]));
    }
  }
  const affected = ({ counts: own }: TagEffect) =>
    own.decision * 1e6 + own.retired * 1e3 + own.carried;
  return {
    studies,
    reviews: reviews.reduce((sum, row) => sum + row.n, 0),
    atWork: reviews.reduce((sum, row) => sum + row.atWork, 0),
    annotations: rows.reduce((sum, row) => sum + row.n, 0),
    counts,
    tags: [...byTag]
      .map(([tag, own]) => ({ tag, counts: own, because: [...(because.get(tag) ?? [])] }))
      .sort((a, b) => affected(b) - affected(a) || a.tag.localeCompare(b.tag)),
  };
}
