import { findTag } from "../codebook";
import {
  changed,
  isNewTag,
  refused,
  taken,
  withTags,
  type Draft,
  type DraftEdit,
  type Edited,
} from "./draft";
import type { LineageStep } from "./lineage";
import { keyFromLabel, mergedTag, splitTag } from "./new-tag";
import { holderOfKey } from "./shortcut";

/** The step that names a tag, other than as one whose meaning changed. */
const namingStep = (draft: Draft, key: string) =>
  draft.steps.find(
    (step) =>
      (step.kind === "merged" && (step.to === key || step.from.includes(key))) ||
      (step.kind === "split" && (step.from === key || step.to.includes(key))),
  );

const undoFirst = "A merge or split names this tag. Take that back first.";

const withoutChange = (steps: readonly LineageStep[], keys: readonly string[]) =>
  steps.filter((step) => step.kind !== "meaning-changed" || !keys.includes(step.key));

export function retireTag(draft: Draft, key: string): Edited {
  if (findTag(draft.codebook, key) === null) return refused("key", "There is no such tag.");
  if (namingStep(draft, key)) return refused("key", undoFirst);
  const retired = changed(draft, [key], (tag) => ({ ...tag, retired: true }));
  return taken({ ...retired, steps: withoutChange(draft.steps, [key]) }, key);
}

export function restoreTag(draft: Draft, key: string): Edited {
  const tag = findTag(draft.codebook, key);
  if (tag === null) return refused("key", "There is no such tag.");
  if (draft.base && findTag(draft.base, key)?.retired)
    return refused("key", "A tag that a published version retired stays retired.");
  if (namingStep(draft, key)) return refused("key", undoFirst);
  return taken(restored(draft, [key]), key);
}

/** Tags back in use; a shortcut that something else took meanwhile is left to it. */
function restored(draft: Draft, keys: readonly string[]): Draft {
  return changed(draft, keys, (tag) => {
    const free =
      tag.shortcut !== null && holderOfKey(draft.codebook, tag.key, tag.shortcut) === null;
    return { ...tag, retired: false, shortcut: free ? tag.shortcut : null };
  });
}

export function removeTag(draft: Draft, key: string): Edited {
  if (!isNewTag(draft, key))
    return refused("key", "A published version has this tag. Retire it instead.");
  if (namingStep(draft, key)) return refused("key", undoFirst);
  const tags = draft.codebook.tags.filter((tag) => tag.key !== key);
  if (tags.length === 0) return refused("key", "A codebook has at least one tag.");
  return taken(withTags(draft, tags), null);
}

export function mergeTags(draft: Draft, edit: Extract<DraftEdit, { type: "tags-merged" }>): Edited {
  const keys = [...new Set(edit.from)];
  const sources = draft.codebook.tags.filter((tag) => keys.includes(tag.key) && !tag.retired);
  if (sources.length < 2 || sources.length < keys.length)
    return refused("from", "Choose at least two tags that are in use.");
  if (sources.some((tag) => tag.kind !== sources[0]?.kind))
    return refused("from", "Choose issues or strengths, not both.");
  if (sources.some((tag) => namingStep(draft, tag.key))) return refused("from", undoFirst);
  const label = edit.label.trim();
  if (edit.into !== null && !keys.includes(edit.into))
    return refused("into", "Choose one of the tags that are merged.");
  if (edit.into === null && label === "") return refused("label", "Give the merged tag a name.");
  const taking = draft.codebook.tags.map((tag) => tag.key);
  const to = edit.into ?? keyFromLabel(label, taking);
  const gone = keys.filter((key) => key !== to);
  const retired = changed(draft, gone, (tag) => ({ ...tag, retired: true }));
  const tags = [...retired.codebook.tags];
  if (edit.into === null) {
    const place = tags.findIndex((tag) => keys.includes(tag.key));
    tags.splice(place, 0, mergedTag(sources, to, label));
  }
  const steps = [...withoutChange(draft.steps, gone)];
  const step: LineageStep = { kind: "merged", from: keys, to };
  return taken({ ...withTags(retired, tags), steps: [...steps, step] }, to);
}

export function splitOne(draft: Draft, edit: Extract<DraftEdit, { type: "tag-split" }>): Edited {
  const source = findTag(draft.codebook, edit.key);
  if (source === null || source.retired) return refused("key", "Choose a tag that is in use.");
  if (namingStep(draft, edit.key)) return refused("key", undoFirst);
  const labels = edit.labels.map((label) => label.trim()).filter((label) => label !== "");
  if (labels.length + (edit.keeps ? 1 : 0) < 2)
    return refused("labels", "A split needs at least two successors: name them.");
  const taking = draft.codebook.tags.map((tag) => tag.key);
  const made = labels.map((label) => {
    const key = keyFromLabel(label, taking);
    taking.push(key);
    return splitTag(source, key, label);
  });
  const kept = edit.keeps
    ? draft
    : changed(draft, [edit.key], (tag) => ({ ...tag, retired: true }));
  const tags = [...kept.codebook.tags];
  tags.splice(tags.findIndex((tag) => tag.key === edit.key) + 1, 0, ...made);
  const to = [...(edit.keeps ? [edit.key] : []), ...made.map((tag) => tag.key)];
  const step: LineageStep = { kind: "split", from: edit.key, to };
  const steps = [...withoutChange(draft.steps, edit.keeps ? [] : [edit.key]), step];
  return taken({ ...withTags(kept, tags), steps }, made[0]?.key ?? edit.key);
}

/** Takes a merge or split back: its sources are in use again, and what was made for it stays as a new tag. */
export function undoStep(draft: Draft, index: number): Edited {
  const step = draft.steps[index];
  if (step === undefined) return refused("index", "This change was taken back already.");
  const steps = draft.steps.filter((_, each) => each !== index);
  const sources = step.kind === "merged" ? step.from : step.kind === "split" ? [step.from] : [];
  return taken({ ...restored(draft, sources), steps }, null);
}
