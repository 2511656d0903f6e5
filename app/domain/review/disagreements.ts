/** A tag that some review has on a turn; `tag` and `turnId` null for a review without any. */
export interface TaggedTurn {
  reviewId: string;
  reviewerId: string | null;
  turnId: string | null;
  tag: string | null;
}

/**
 * The turns at which at least one review of somebody else has other tags than the reviewer's own; each
 * once. Empty where either has no review among the rows.
 */
export function disagreementsFor(rows: readonly TaggedTurn[], reviewerId: string): string[] {
  const own = tagsByTurn(rows.filter((row) => row.reviewerId === reviewerId));
  const others = new Map<string, TaggedTurn[]>();
  for (const row of rows) {
    if (row.reviewerId === reviewerId) continue;
    const list = others.get(row.reviewId) ?? [];
    list.push(row);
    others.set(row.reviewId, list);
  }
  if (!rows.some((row) => row.reviewerId === reviewerId)) return [];
  const found = new Set<string>();
  for (const list of others.values()) {
    const theirs = tagsByTurn(list);
    for (const turnId of new Set([...own.keys(), ...theirs.keys()])) {
      if (!isSameSet(own.get(turnId), theirs.get(turnId))) found.add(turnId);
    }
  }
  return [...found];
}

function tagsByTurn(rows: readonly TaggedTurn[]): Map<string, Set<string>> {
  const byTurn = new Map<string, Set<string>>();
  for (const { turnId, tag } of rows) {
    if (turnId === null || tag === null) continue;
    const tags = byTurn.get(turnId) ?? new Set();
    tags.add(tag);
    byTurn.set(turnId, tags);
  }
  return byTurn;
}

function isSameSet(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()) {
  return a.size === b.size && [...a].every((each) => b.has(each));
}
