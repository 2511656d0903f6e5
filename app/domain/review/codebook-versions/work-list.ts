import { findTag, leastSeverity, type AnnotationLevel, type Severity, type Tag } from "../codebook";
import { fateOf, fitsSeverity, levelUnder, type AnnotationFacts, type Fate } from "./fate";
import { lineageAlong, type Lineage, type TracedCodebook } from "./lineage";

/** A version by its id. */
export interface LineVersion extends TracedCodebook {
  id: string;
}

/** Versions, each based on the one before it, with the lineage from each of them to the last. */
export interface VersionLine {
  versions: readonly LineVersion[];
  toLast: readonly Lineage[];
}

/** Takes a line of versions together once, for any number of annotations. */
export function versionLine(versions: readonly LineVersion[]): VersionLine {
  return { versions, toLast: versions.map((_, index) => lineageAlong(versions.slice(index))) };
}

/** What a reviewer said of an annotation under one version; a null tag drops it there. */
export interface Recoding {
  versionId: string;
  tag: string | null;
  level: AnnotationLevel | null;
  severity: Severity | null;
  reason: string;
}

/** Where an annotation stands under the last version of a line. */
export interface Standing {
  fate: Fate;
  /** What its reviewer said of it under that version, if anything. */
  said: Recoding | null;
  /** As it reads there now; null while it waits, and where it is retired or dropped. */
  reads: { tag: string; level: AnnotationLevel; severity: Severity | null } | null;
}

/**
 * Where an annotation stands under the last version of a line, given what was said of it, in order.
 * What was said under a version on the way is where it goes on from. Null where the version that it
 * was made under is not on the line.
 */
export function standingOf(
  annotation: AnnotationFacts & { versionId: string },
  said: readonly Recoding[],
  { versions, toLast }: VersionLine,
): Standing | null {
  const last = versions.length - 1;
  const to = versions[last];
  let start = versions.findIndex((version) => version.id === annotation.versionId);
  if (start < 0 || to === undefined) return null;
  const { versionId: _, ...made } = annotation;
  let facts: AnnotationFacts = made;
  for (let index = start + 1; index < last; index += 1) {
    const there = said.findLast((each) => each.versionId === versions[index]?.id);
    if (there === undefined) continue;
    if (there.tag === null) return { fate: { kind: "retired" }, said: null, reads: null };
    start = index;
    facts = {
      ...facts,
      tag: there.tag,
      level: there.level ?? facts.level,
      severity: there.severity,
    };
  }
  const from = versions[start];
  const lineage = toLast[start];
  if (from === undefined || lineage === undefined) return null;
  const fate = fateOf(facts, { from: from.codebook, to: to.codebook, lineage });
  const here = said.findLast((each) => each.versionId === to.id) ?? null;
  if (fate.kind === "unchanged" || fate.kind === "carried") {
    const { level, severity } = facts;
    return { fate, said: null, reads: { tag: fate.tag, level, severity } };
  }
  if (fate.kind === "retired" || here === null || here.tag === null)
    return { fate, said: fate.kind === "retired" ? null : here, reads: null };
  const { tag, level, severity } = here;
  return { fate, said: here, reads: { tag, level: level ?? facts.level, severity } };
}

/** One tag that an annotation could become, and what that asks for. */
export interface Successor {
  tag: Tag;
  /** The level it would stand at; null where it cannot, for want of a narrower place or a client cue. */
  level: AnnotationLevel | null;
  /** The least severity to choose from; null where the tag has none. */
  leastSeverity: Severity | null;
  /** Whether the severity that it has can stay. */
  severityStays: boolean;
}

/** The tags that an annotation which waits can become, in the codebook's order. */
export function successorsOf(
  annotation: AnnotationFacts,
  fate: Fate,
  to: TracedCodebook,
): Successor[] {
  if (fate.kind !== "decision") return [];
  return fate.among.flatMap((key) => {
    const tag = findTag(to.codebook, key);
    if (tag === null) return [];
    return [
      {
        tag,
        level: levelUnder(tag, annotation),
        leastSeverity: leastSeverity(tag),
        severityStays: fitsSeverity(tag, annotation.severity),
      },
    ];
  });
}

/** How many annotations there are of each kind, and how many of those to decide are decided. */
export interface WorkCounts {
  unchanged: number;
  carried: number;
  retired: number;
  toDecide: number;
  decided: number;
}

/** Counts standings; every annotation is in exactly one of the first four. */
export function countStandings(standings: readonly Standing[]): WorkCounts {
  const of = (kind: Fate["kind"]) => standings.filter(({ fate }) => fate.kind === kind).length;
  const decided = standings.filter(({ fate, said }) => fate.kind === "decision" && said !== null);
  return {
    ...{ unchanged: of("unchanged"), carried: of("carried"), retired: of("retired") },
    ...{ toDecide: of("decision"), decided: decided.length },
  };
}
