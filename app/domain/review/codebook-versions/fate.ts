import {
  findTag,
  leastSeverity,
  type AnnotationLevel,
  type Codebook,
  type Severity,
  type Tag,
} from "../codebook";
import type { Lineage } from "./lineage";

/** What decides what becomes of an annotation under a later version. */
export interface AnnotationFacts {
  tag: string;
  level: AnnotationLevel;
  severity: Severity | null;
  hasEvidence: boolean;
}

/** Why somebody has to look at an annotation again. */
export const decisionReasons = [
  "split",
  "meaning-changed",
  "part-retired",
  "level-changed",
  "severity-changed",
  "kind-changed",
  "evidence-needed",
] as const;
export type DecisionReason = (typeof decisionReasons)[number];

/** What can become of an annotation; every annotation has exactly one of these. */
export const fateKinds = ["unchanged", "carried", "decision", "retired"] as const;
export type FateKind = (typeof fateKinds)[number];

export type Fate =
  /** It says the same under the later version. */
  | { kind: "unchanged"; tag: string }
  /** It goes on by itself, under another name or in a tag that took several in. */
  | { kind: "carried"; tag: string; by: "renamed" | "merged" }
  /** Its reviewer chooses among these tags, or drops it. */
  | { kind: "decision"; among: readonly string[]; because: readonly DecisionReason[] }
  /** Its tag was retired without a successor. */
  | { kind: "retired" };

/**
 * What becomes of an annotation made under `from` when it is read under `to`, `lineage` being the one
 * between them. A tag that the lineage does not know counts as retired.
 */
export function fateOf(
  annotation: AnnotationFacts,
  { from, to, lineage }: { from: Codebook; to: Codebook; lineage: Lineage },
): Fate {
  const succession = lineage.get(annotation.tag);
  if (succession === undefined || succession.to.size === 0) return { kind: "retired" };
  const among = to.tags.map((tag) => tag.key).filter((key) => succession.to.has(key));
  const [only] = among;
  if (only === undefined) return { kind: "retired" };
  const before = findTag(from, annotation.tag);
  const after = findTag(to, only);
  const because: DecisionReason[] = [];
  if (among.length > 1) because.push("split");
  else if (succession.lost) because.push("part-retired");
  if (succession.changed) because.push("meaning-changed");
  if (among.length === 1 && after) because.push(...ruleReasons(annotation, before, after));
  if (because.length > 0) return { kind: "decision", among, because };
  if (only !== annotation.tag || succession.merged)
    return { kind: "carried", tag: only, by: "merged" };
  if (before?.label !== after?.label) return { kind: "carried", tag: only, by: "renamed" };
  return { kind: "unchanged", tag: only };
}

function ruleReasons(
  annotation: AnnotationFacts,
  before: Tag | null,
  after: Tag,
): DecisionReason[] {
  const reasons: DecisionReason[] = [];
  if (!after.levels.includes(annotation.level)) reasons.push("level-changed");
  if (before && before.kind !== after.kind) reasons.push("kind-changed");
  else if (!fitsSeverity(after, annotation.severity)) reasons.push("severity-changed");
  if (after.absence && !annotation.hasEvidence) reasons.push("evidence-needed");
  return reasons;
}

/** Whether a tag takes this severity: none for strengths, at least the least for issues. */
export function fitsSeverity(tag: Tag, severity: Severity | null): boolean {
  const least = leastSeverity(tag);
  if (least === null) return severity === null;
  return severity !== null && severity >= least;
}

/**
 * The level at which an annotation can stand under a tag: its own where the tag takes it, else a wider
 * one. Null where it would need a narrower place than it has, or a client cue that it does not name.
 */
export function levelUnder(tag: Tag, annotation: AnnotationFacts): AnnotationLevel | null {
  if (tag.absence && !annotation.hasEvidence) return null;
  const widening: readonly AnnotationLevel[] = ["span", "turn", "session"];
  const from = widening.indexOf(annotation.level);
  return widening.slice(from).find((level) => tag.levels.includes(level)) ?? null;
}
