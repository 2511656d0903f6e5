import { findTag, type Codebook, type Scale, type Tag } from "../codebook";
import { rangeOf, rangeWords } from "../scale-range";
import type { LineageStep } from "./lineage";
import { wordChanges, type WordRun } from "./word-changes";

/** What of a tag can differ between two versions, in the order in which it is shown. */
export const tagFields = [
  ...(["label", "kind", "levels", "absence", "risk"] as const),
  ...(["when", "whenNot", "example", "mapsTo", "shortcut"] as const),
] as const;
export type TagField = (typeof tagFields)[number];

/** One field before and after; word by word where it is prose. */
export interface FieldChange<Field extends string> {
  field: Field;
  before: string;
  after: string;
  words: WordRun[];
}

/** A change of the codebook's structure, as it is told to people. */
export type StructuralChange =
  | { kind: "merged"; from: string[]; to: string }
  | { kind: "split"; from: string; to: string[] }
  | { kind: "meaning-changed"; key: string }
  | { kind: "renamed"; key: string; before: string; after: string }
  | { kind: "retired"; key: string }
  | { kind: "added"; key: string };

export interface TagComparison {
  key: string;
  before: Tag | null;
  after: Tag | null;
  fields: FieldChange<TagField>[];
}

export type ScaleField = "label" | "range" | "1" | "3" | "5" | "na";

export interface ScaleComparison {
  key: string;
  before: Scale | null;
  after: Scale | null;
  fields: FieldChange<ScaleField>[];
}

export interface CodebookComparison {
  structure: StructuralChange[];
  /** Every tag of either version, in the order of the later one; those gone from it come last. */
  tags: TagComparison[];
  scales: ScaleComparison[];
}

/**
 * What differs between two versions. `steps` are those of the versions between them, in order; where
 * the versions are of unrelated codebooks it is empty, and tags are matched by key alone.
 */
export function compareCodebooks(
  before: Codebook,
  after: Codebook,
  steps: readonly LineageStep[],
): CodebookComparison {
  const tagKeys = keysOf(after.tags, before.tags);
  const tags = tagKeys.map((key) => {
    const [a, b] = [findTag(before, key), findTag(after, key)];
    const fields =
      a && b ? changesOf(tagFields, (field) => [tagWords(a, field), tagWords(b, field)]) : [];
    return { key, before: a, after: b, fields };
  });
  const scales = keysOf(after.scales, before.scales).map((key) => {
    const [a, b] = [findScale(before, key), findScale(after, key)];
    const fields =
      a && b ? changesOf(scaleFields, (field) => [scaleWords(a, field), scaleWords(b, field)]) : [];
    return { key, before: a, after: b, fields };
  });
  return { structure: structureOf(tags, steps), tags, scales };
}

const findScale = (codebook: Codebook, key: string) =>
  codebook.scales.find((scale) => scale.key === key) ?? null;

const keysOf = (first: readonly { key: string }[], second: readonly { key: string }[]) => [
  ...new Set([...first, ...second].map((each) => each.key)),
];

const scaleFields: readonly ScaleField[] = ["label", "range", "1", "3", "5", "na"];
const anchorOf = { "1": 1, "3": 3, "5": 5 } as const;

const yesNo = (value: boolean) => (value ? "Yes" : "No");

/** A field of a tag as text. */
export function tagWords(tag: Tag, field: TagField): string {
  const value = tag[field];
  if (typeof value === "boolean") return yesNo(value);
  if (value === null) return "None";
  return typeof value === "string" ? value : value.join("; ");
}

function scaleWords(scale: Scale, field: ScaleField): string {
  if (field === "label") return scale.label;
  if (field === "na") return yesNo(scale.na);
  if (field === "range") return rangeWords(rangeOf(scale));
  return scale.anchors === null ? "" : scale.anchors[anchorOf[field]];
}

function changesOf<Field extends string>(
  fields: readonly Field[],
  wordsOf: (field: Field) => [string, string],
): FieldChange<Field>[] {
  return fields.flatMap((field) => {
    const [before, after] = wordsOf(field);
    return before === after ? [] : [{ field, before, after, words: wordChanges(before, after) }];
  });
}

function structureOf(
  tags: readonly TagComparison[],
  steps: readonly LineageStep[],
): StructuralChange[] {
  const told: StructuralChange[] = steps.map((step) => {
    if (step.kind === "merged")
      return { ...step, from: step.from.filter((key) => key !== step.to) };
    return step;
  });
  const named = new Set(
    steps.flatMap((step) =>
      step.kind === "merged"
        ? [...step.from, step.to]
        : step.kind === "split"
          ? [step.from, ...step.to]
          : [],
    ),
  );
  const shown = tags.flatMap(({ key, before, after }): StructuralChange[] => {
    if (after === null) return [];
    if (before === null) return named.has(key) ? [] : [{ kind: "added", key }];
    if (!before.retired && after.retired) return named.has(key) ? [] : [{ kind: "retired", key }];
    if (before.label === after.label) return [];
    return [{ kind: "renamed", key, before: before.label, after: after.label }];
  });
  return [...told, ...shown];
}
