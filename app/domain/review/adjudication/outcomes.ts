import type { DecisionKind } from "./act";
import type { SettledUnit } from "./settled-marks";

/** One tag and how often reviewers did not agree on it. */
export interface DisputedTag {
  tag: string;
  /** Units in which a reviewer used it, and among them those with a disagreement. */
  units: number;
  disputed: number;
}

/** What the finished adjudications of a study came to. */
export interface AdjudicationOutcomes {
  sessions: number;
  units: number;
  /** Units that were agreed before anybody adjudicated. */
  agreedBefore: number;
  disagreements: number;
  /** Disagreements by how they were settled. */
  settled: Readonly<Record<DecisionKind, number>>;
  ambiguous: number;
  /** Most often disputed first; tags in no dispute are left out. */
  disputedTags: readonly DisputedTag[];
}

/** Sums up finished adjudications, each given as its settled units. */
export function adjudicationOutcomes(
  sessions: readonly (readonly SettledUnit[])[],
): AdjudicationOutcomes {
  const units = sessions.flat();
  const disagreements = units.filter((unit) => unit.kind !== "agreed");
  const settled = { agree: 0, choose: 0, merge: 0, write: 0, neither: 0, ambiguous: 0 };
  for (const { decision } of disagreements) if (decision) settled[decision] += 1;
  return {
    sessions: sessions.length,
    units: units.length,
    agreedBefore: units.length - disagreements.length,
    disagreements: disagreements.length,
    settled,
    ambiguous: settled.ambiguous,
    disputedTags: disputed(units),
  };
}

function disputed(units: readonly SettledUnit[]): DisputedTag[] {
  const byTag = new Map<string, DisputedTag>();
  for (const unit of units)
    for (const tag of unit.tags) {
      const found = byTag.get(tag) ?? { tag, units: 0, disputed: 0 };
      byTag.set(tag, {
        tag,
        units: found.units + 1,
        disputed: found.disputed + (unit.kind === "agreed" ? 0 : 1),
      });
    }
  return [...byTag.values()]
    .filter((each) => each.disputed > 0)
    .sort((a, b) => b.disputed - a.disputed || (a.tag < b.tag ? -1 : 1));
}
