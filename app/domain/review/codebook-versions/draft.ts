import { findTag, type Codebook, type Scale, type Tag } from "../codebook";
import type { TracedCodebook } from "./lineage";

/** A version that is not published yet, with the published one that it is based on; null for none. */
export interface Draft extends TracedCodebook {
  base: Codebook | null;
}

/**
 * One act of an editor. `seen` is the fingerprint of what the editor had before them: where it
 * differs from what is stored, it was changed meanwhile: by somebody else, or by the same person elsewhere.
 */
export type DraftEdit =
  | { type: "tag-added"; label: string; kind: Tag["kind"] }
  | { type: "tag-saved"; key: string; seen: string; tag: Tag; meaningChanged: boolean }
  | { type: "tag-moved"; key: string; by: -1 | 1 }
  | { type: "tag-retired"; key: string }
  | { type: "tag-restored"; key: string }
  | { type: "tag-removed"; key: string }
  | { type: "tags-merged"; from: readonly string[]; into: string | null; label: string }
  | { type: "tag-split"; key: string; labels: readonly string[]; keeps: boolean }
  | { type: "step-undone"; index: number }
  | { type: "scale-added"; label: string }
  | { type: "scale-saved"; key: string; seen: string; scale: Scale }
  | { type: "scale-moved"; key: string; by: -1 | 1 }
  | { type: "scale-removed"; key: string };

export type DraftRefusal =
  | { reason: "invalid"; field: string; message: string }
  /** It was changed after the editor read it; null where it was taken away. */
  | { reason: "conflict"; stored: Tag | Scale | null };

export type Edited =
  | { ok: true; draft: Draft; /** The key of what was made or saved. */ key: string | null }
  | ({ ok: false } & DraftRefusal);

/** Whether a tag may lose its key or be taken out: only where no published version knows it. */
export function isNewTag(draft: Draft, key: string): boolean {
  return draft.base === null || findTag(draft.base, key) === null;
}

export const refused = (field: string, message: string): Edited => ({
  ...{ ok: false, reason: "invalid", field, message },
});

export const taken = (draft: Draft, key: string | null): Edited => ({ ok: true, draft, key });

export const withTags = (draft: Draft, tags: Tag[]): Draft => ({
  ...draft,
  codebook: { ...draft.codebook, tags },
});

export const withScales = (draft: Draft, scales: Scale[]): Draft => ({
  ...draft,
  codebook: { ...draft.codebook, scales },
});

export function changed(draft: Draft, keys: readonly string[], change: (tag: Tag) => Tag): Draft {
  const { tags } = draft.codebook;
  return withTags(
    draft,
    tags.map((tag) => (keys.includes(tag.key) ? change(tag) : tag)),
  );
}

/** The list with one entry a place earlier or later; the same where it stands at the end already. */
export function moved<T extends { key: string }>(list: readonly T[], key: string, by: -1 | 1): T[] {
  const from = list.findIndex((each) => each.key === key);
  const to = from + by;
  const next = [...list];
  const [entry] = from < 0 || to < 0 || to >= list.length ? [] : next.splice(from, 1);
  if (entry !== undefined) next.splice(to, 0, entry);
  return next;
}
