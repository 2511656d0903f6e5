import { codebookSchema, findTag, type Scale, type Tag } from "../codebook";
import {
  changed,
  isNewTag,
  moved,
  refused,
  taken,
  withScales,
  withTags,
  type Draft,
  type DraftEdit,
  type Edited,
} from "./draft";
import { mergeTags, removeTag, restoreTag, retireTag, splitOne, undoStep } from "./edit-structure";
import type { LineageStep } from "./lineage";
import { blankTag, keyFromLabel, unwritten } from "./new-tag";
import { holderOfKey, isKeyName } from "./shortcut";

/** A short mark of a tag or scale: equal for equal content, in all likelihood different for different. */
export function fingerprint(definition: Tag | Scale): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(ordered(definition))) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** The same with its keys in alphabetical order: a database may keep them in another. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, each]) => [key, ordered(each)]);
}

/** The draft after one act, or why it is not taken; then nothing changes. */
export function editDraft(draft: Draft, edit: DraftEdit): Edited {
  const edited = apply(draft, edit);
  if (!edited.ok) return edited;
  const checked = codebookSchema.safeParse(edited.draft.codebook);
  if (checked.success) return edited;
  const [issue] = checked.error.issues;
  const field = String(issue?.path.at(-1) ?? "label");
  return refused(field, issue?.message ?? "This cannot be stored.");
}

function apply(draft: Draft, edit: DraftEdit): Edited {
  switch (edit.type) {
    case "tag-added":
      return addTag(draft, edit);
    case "tag-saved":
      return saveTag(draft, edit);
    case "tag-moved":
      return taken(withTags(draft, moved(draft.codebook.tags, edit.key, edit.by)), edit.key);
    case "tag-retired":
      return retireTag(draft, edit.key);
    case "tag-restored":
      return restoreTag(draft, edit.key);
    case "tag-removed":
      return removeTag(draft, edit.key);
    case "tags-merged":
      return mergeTags(draft, edit);
    case "tag-split":
      return splitOne(draft, edit);
    case "step-undone":
      return undoStep(draft, edit.index);
    case "scale-added":
      return addScale(draft, edit.label);
    case "scale-saved":
      return saveScale(draft, edit);
    case "scale-moved":
      return taken(withScales(draft, moved(draft.codebook.scales, edit.key, edit.by)), edit.key);
    case "scale-removed":
      return taken(
        withScales(
          draft,
          draft.codebook.scales.filter((scale) => scale.key !== edit.key),
        ),
        null,
      );
  }
}

function addTag(draft: Draft, edit: { label: string; kind: Tag["kind"] }): Edited {
  const { tags } = draft.codebook;
  const label = edit.label.trim();
  if (label === "") return refused("label", "Give the tag a name.");
  const key = keyFromLabel(
    label,
    tags.map((tag) => tag.key),
  );
  return taken(withTags(draft, [...tags, blankTag(key, label, edit.kind)]), key);
}

function saveTag(draft: Draft, edit: Extract<DraftEdit, { type: "tag-saved" }>): Edited {
  const stored = findTag(draft.codebook, edit.key);
  if (stored === null) return { ok: false, reason: "conflict", stored: null };
  if (stored.retired) return refused("key", "A retired tag stays as it was.");
  const tag = { ...edit.tag, retired: stored.retired };
  if (fingerprint(stored) !== edit.seen && fingerprint(stored) !== fingerprint(tag))
    return { ok: false, reason: "conflict", stored };
  const problem = tagProblem(draft, edit.key, tag);
  if (problem) return problem;
  const saved = changed(draft, [edit.key], () => tag);
  const others = renamedKey(saved.steps, edit.key, tag.key).filter(
    (step) => step.kind !== "meaning-changed" || step.key !== tag.key,
  );
  const says = edit.meaningChanged && !isNewTag(draft, edit.key);
  const steps: LineageStep[] = says
    ? [...others, { kind: "meaning-changed", key: tag.key }]
    : others;
  return taken({ ...saved, steps }, tag.key);
}

function tagProblem(draft: Draft, key: string, tag: Tag): Edited | null {
  if (tag.key !== key && !isNewTag(draft, key))
    return refused("key", "The key is fixed: a published version knows the tag by it.");
  if (tag.key !== key && findTag(draft.codebook, tag.key))
    return refused("key", `Another tag has the key "${tag.key}".`);
  if (tag.shortcut === null || tag.retired) return null;
  if (!isKeyName(tag.shortcut))
    return refused("shortcut", "Use one character, such as 7 or m, or Shift+m for a capital.");
  const holder = holderOfKey(draft.codebook, key, tag.shortcut);
  if (holder === null) return null;
  const what = holder.kind === "tag" ? `“${holder.label}”` : "the replay itself";
  return refused("shortcut", `The key ${tag.shortcut} is used by ${what}. Choose another.`);
}

function renamedKey(steps: readonly LineageStep[], before: string, after: string): LineageStep[] {
  const name = (key: string) => (key === before ? after : key);
  return steps.map((step) => {
    if (step.kind === "merged") return { ...step, from: step.from.map(name), to: name(step.to) };
    if (step.kind === "split") return { ...step, from: name(step.from), to: step.to.map(name) };
    return { ...step, key: name(step.key) };
  });
}

function addScale(draft: Draft, given: string): Edited {
  const label = given.trim();
  if (label === "") return refused("label", "Give the scale a name.");
  const key = keyFromLabel(
    label,
    draft.codebook.scales.map((scale) => scale.key),
  );
  const anchors = { 1: unwritten, 3: unwritten, 5: unwritten };
  const scale: Scale = { key, label, anchors, na: true };
  return taken(withScales(draft, [...draft.codebook.scales, scale]), key);
}

function saveScale(draft: Draft, edit: Extract<DraftEdit, { type: "scale-saved" }>): Edited {
  const { scales } = draft.codebook;
  const stored = scales.find((scale) => scale.key === edit.key);
  if (stored === undefined) return { ok: false, reason: "conflict", stored: null };
  const { key, range } = stored;
  const scale = { ...edit.scale, key, ...(range === undefined ? {} : { range }) };
  if (fingerprint(stored) !== edit.seen && fingerprint(stored) !== fingerprint(scale))
    return { ok: false, reason: "conflict", stored };
  const next = scales.map((each) => (each.key === edit.key ? scale : each));
  return taken(withScales(draft, next), edit.key);
}
