import type { Draft } from "./draft-edit";
import { changedAt, valueAt } from "./draft-edit";
import type { ScenarioPath } from "./problems";

/** A place that two people changed in different ways; undefined where one of them took it away. */
export interface DraftConflict {
  path: ScenarioPath;
  mine: unknown;
  theirs: unknown;
}

/** What comes of two people's work on one draft: everything that does not clash, and what does. */
export interface MergedDraft {
  /** Both people's changes; where they clash, mine. */
  draft: Draft;
  conflicts: readonly DraftConflict[];
}

/** A value as text in which the order of fields does not matter: the database keeps its own. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === "object" && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? "undefined"
  );
}

/** Whether two values say the same, whatever the order of their fields. */
export function sameContent(one: unknown, other: unknown): boolean {
  return one === other || canonical(one) === canonical(other);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The steps down from here on which all three can be compared; null where they must be taken whole. */
function stepsInto(base: unknown, mine: unknown, theirs: unknown): (string | number)[] | null {
  if (isRecord(base) && isRecord(mine) && isRecord(theirs))
    return [...new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])];
  if (!Array.isArray(base) || !Array.isArray(mine) || !Array.isArray(theirs)) return null;
  const sameLength = base.length === mine.length && base.length === theirs.length;
  return sameLength ? base.map((_, index) => index) : null;
}

/**
 * Three-way merge of drafts: `base` is what both started from. A part that only one of them changed is
 * taken from them; lists are compared item by item while nobody adds to or takes from them, else as a
 * whole. Merging with an unchanged side gives the other side.
 */
export function mergeDrafts(base: Draft, mine: Draft, theirs: Draft): MergedDraft {
  const conflicts: DraftConflict[] = [];
  const merge = (path: ScenarioPath, was: unknown, ours: unknown, other: unknown): unknown => {
    if (sameContent(ours, other) || sameContent(was, other)) return ours;
    if (sameContent(was, ours)) return other;
    const steps = stepsInto(was, ours, other);
    if (!steps) {
      conflicts.push({ path, mine: ours, theirs: other });
      return ours;
    }
    return steps.reduce<unknown>((whole, step) => {
      const [a, b, c] = [was, ours, other].map((value) => valueAt(value, [step]));
      return changedAt(whole, [step], () => merge([...path, step], a, b, c));
    }, ours);
  };
  const draft = merge([], base, mine, theirs) as Draft;
  return { draft, conflicts };
}

/** A merged draft with the other person's version of one place. */
export function takeTheirs(draft: Draft, { path, theirs }: DraftConflict): Draft {
  return changedAt(draft, path, () => theirs) as Draft;
}
