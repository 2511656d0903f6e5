import { z } from "zod";
import { findTag, type Codebook } from "../codebook";

const tagKey = z.string().min(1).max(48);

/**
 * What an editor says about a version that its text alone does not: which tags became one, which tag
 * became several, which tag means something else now. Names, retirements and new tags show by themselves.
 */
export const lineageStepSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("merged"), from: z.array(tagKey).min(2).max(20), to: tagKey }),
  z.strictObject({ kind: z.literal("split"), from: tagKey, to: z.array(tagKey).min(2).max(20) }),
  z.strictObject({ kind: z.literal("meaning-changed"), key: tagKey }),
]);
export type LineageStep = z.infer<typeof lineageStepSchema>;

/** A version's steps as they are kept in a JSON column. */
export const storedLineageSchema = z.strictObject({
  v: z.literal(1),
  steps: z.array(lineageStepSchema).max(400),
});
export type StoredLineage = z.infer<typeof storedLineageSchema>;

/** A version of a codebook with how it came from the version that it is based on. */
export interface TracedCodebook {
  codebook: Codebook;
  steps: readonly LineageStep[];
}

/** Where the uses of one tag may stand in a later version. */
export interface Succession {
  /** Keys of the tags that may follow, none retired. */
  to: ReadonlySet<string>;
  /** A way on ended: at least one of those that followed was retired. */
  lost: boolean;
  /** The meaning changed on the way. */
  changed: boolean;
  /** Two or more tags became one on the way. */
  merged: boolean;
}

/** For each tag of one version, where its uses may stand in another. */
export type Lineage = ReadonlyMap<string, Succession>;

/** The lineage of a version to itself. Retired tags keep their place: nothing happens to them. */
export function sameVersion(codebook: Codebook): Lineage {
  const stays = (key: string): Succession => ({
    ...{ to: new Set([key]), lost: false, changed: false, merged: false },
  });
  return new Map(codebook.tags.map((tag) => [tag.key, stays(tag.key)]));
}

/** The lineage from a version to the one that is based on it. */
export function nextVersion(base: Codebook, next: TracedCodebook): Lineage {
  const live = new Set(next.codebook.tags.filter((tag) => !tag.retired).map((tag) => tag.key));
  const changed = new Set(next.steps.flatMap((step) => (isChange(step) ? [step.key] : [])));
  return new Map(
    base.tags.map(({ key }) => {
      const keys = followers(key, next.steps);
      const to = keys.filter((each) => live.has(each));
      const succession: Succession = {
        to: new Set(to),
        lost: to.length < keys.length,
        changed: to.some((each) => changed.has(each)),
        merged: next.steps.some((step) => step.kind === "merged" && step.from.includes(key)),
      };
      return [key, succession];
    }),
  );
}

const isChange = (step: LineageStep) => step.kind === "meaning-changed";

function followers(key: string, steps: readonly LineageStep[]): readonly string[] {
  for (const step of steps) {
    if (step.kind === "merged" && step.from.includes(key)) return [step.to];
    if (step.kind === "split" && step.from === key) return step.to;
  }
  return [key];
}

/** One lineage after another. Associative; the lineage of a version to itself changes nothing. */
export function compose(first: Lineage, second: Lineage): Lineage {
  return new Map([...first].map(([key, succession]) => [key, follow(succession, second)]));
}

function follow(before: Succession, second: Lineage): Succession {
  const nexts = [...before.to].map((key) => second.get(key));
  const known = nexts.filter((next) => next !== undefined);
  return {
    to: new Set(known.flatMap((next) => [...next.to])),
    lost: before.lost || known.length < nexts.length || known.some((next) => next.lost),
    changed: before.changed || known.some((next) => next.changed),
    merged: before.merged || known.some((next) => next.merged),
  };
}

/** The lineage along a line of versions, each based on the one before it. At least one is given. */
export function lineageAlong(versions: readonly TracedCodebook[]): Lineage {
  const [first, ...later] = versions;
  if (first === undefined) return new Map();
  let lineage = sameVersion(first.codebook);
  let base = first.codebook;
  for (const version of later) {
    lineage = compose(lineage, nextVersion(base, version));
    base = version.codebook;
  }
  return lineage;
}

/** What is unsound in a version's steps, in words; empty for a sound version. */
export function lineageProblems(base: Codebook, { codebook, steps }: TracedCodebook): string[] {
  const problems: string[] = [];
  const sources = steps.flatMap((step) =>
    step.kind === "merged"
      ? step.from.filter((key) => key !== step.to)
      : step.kind === "split"
        ? [step.from]
        : [],
  );
  const twice = sources.find((key, index) => sources.indexOf(key) !== index);
  if (twice !== undefined) problems.push(`"${twice}" is merged or split twice.`);
  for (const tag of base.tags) {
    const now = findTag(codebook, tag.key);
    if (now === null) problems.push(`"${tag.key}" is gone. A tag is retired, never deleted.`);
    else if (tag.retired && !now.retired) problems.push(`"${tag.key}" was retired and stays so.`);
  }
  for (const step of steps) {
    const to = step.kind === "merged" ? [step.to] : step.kind === "split" ? step.to : [step.key];
    const missing = to.find((key) => findTag(codebook, key)?.retired !== false);
    if (missing !== undefined)
      problems.push(`"${missing}" is named in a change and is not in use.`);
    if (step.kind === "meaning-changed") continue;
    const from = step.kind === "merged" ? step.from : [step.from];
    const stays = from.find(
      (key) => !to.includes(key) && findTag(codebook, key)?.retired === false,
    );
    if (stays !== undefined) problems.push(`"${stays}" has successors and is still in use.`);
  }
  return problems;
}
