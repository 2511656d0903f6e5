import type { CalibrationSettings } from "./settings";

/** What the pooled sessions came to. A coefficient is null where it is undefined. */
export interface Measured {
  /** Submitted sessions among those pooled. */
  sessions: number;
  /** Pooled decisions: one tag on one turn. */
  n: number;
  kappa: number | null;
  f1: number | null;
  byTag: readonly { tag: string; n: number; f1: number | null }[];
}

/** One thing that is still missing, with how far it is. */
export type Missing =
  | { kind: "sessions"; done: number; needs: number }
  | { kind: "decisions"; n: number; needs: number }
  | { kind: "kappa"; value: number | null; needs: number }
  | { kind: "f1"; value: number | null; needs: number }
  | { kind: "tag"; tag: string; n: number; value: number; needs: number };

/**
 * What is still missing; nothing where the threshold is passed. An undefined coefficient that is asked
 * for is missing, too. A tag that neither used has no F1 and no floor.
 */
export function missingFor(
  settings: Pick<CalibrationSettings, "required" | "fewestDecisions" | "kappa" | "f1" | "tagFloor">,
  measured: Measured,
): Missing[] {
  const { required, fewestDecisions, tagFloor } = settings;
  const missing: Missing[] = [];
  if (measured.sessions < required)
    missing.push({ kind: "sessions", done: measured.sessions, needs: required });
  if (measured.n < fewestDecisions)
    missing.push({ kind: "decisions", n: measured.n, needs: fewestDecisions });
  for (const kind of ["kappa", "f1"] as const) {
    const needs = settings[kind];
    const value = measured[kind];
    if (needs !== null && (value === null || value < needs)) missing.push({ kind, value, needs });
  }
  if (tagFloor !== null)
    for (const { tag, n, f1 } of measured.byTag)
      if (f1 !== null && f1 < tagFloor)
        missing.push({ kind: "tag", tag, n, value: f1, needs: tagFloor });
  return missing;
}

/** The submitted attempts that count: the latest ones, as many as are asked for. */
export function pooledAttempts<Attempt extends { submittedAt: Date }>(
  attempts: readonly Attempt[],
  required: number,
): Attempt[] {
  return [...attempts]
    .sort((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime())
    .slice(-required);
}
