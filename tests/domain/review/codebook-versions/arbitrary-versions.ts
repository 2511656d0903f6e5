import fc from "fast-check";
import { builtInCodebook } from "../../../../app/domain/review/built-in-codebook";
import type { Codebook } from "../../../../app/domain/review/codebook";
import type { Draft, DraftEdit } from "../../../../app/domain/review/codebook-versions/draft";
import { editDraft, fingerprint } from "../../../../app/domain/review/codebook-versions/edit-draft";
import type { TracedCodebook } from "../../../../app/domain/review/codebook-versions/lineage";

/** Six tags of the built-in codebook: enough to merge and split, few enough to meet again. */
export const small: Codebook = {
  ...builtInCodebook,
  key: "small",
  tags: builtInCodebook.tags.slice(0, 6),
  scales: builtInCodebook.scales.slice(0, 2),
};

/** A new draft on a published version. */
export function draftOn(base: Codebook): Draft {
  return { base, codebook: { ...base, version: base.version + 1 }, steps: [] };
}

/** Random choices; which tags they hit depends on the draft. */
const choice = fc.record({
  type: fc.constantFrom(
    ...(["merge", "split", "retire", "rename", "meaning", "levels", "risk", "undo"] as const),
  ),
  at: fc.nat(40),
  also: fc.nat(40),
  into: fc.boolean(),
  name: fc.stringMatching(/^[a-z]{1,6}$/),
});
type Choice = typeof choice extends fc.Arbitrary<infer T> ? T : never;

function editOf({ codebook, steps }: Draft, { type, at, also, into, name }: Choice): DraftEdit {
  const { tags } = codebook;
  const tag = tags[at % tags.length]!;
  const other = tags[also % tags.length]!;
  const saved = { type: "tag-saved", key: tag.key, seen: fingerprint(tag) } as const;
  switch (type) {
    case "merge":
      return {
        ...{ type: "tags-merged", from: [tag.key, other.key], into: into ? tag.key : null },
        label: name,
      };
    case "split":
      return { type: "tag-split", key: tag.key, labels: [`${name} a`, `${name} b`], keeps: into };
    case "retire":
      return { type: "tag-retired", key: tag.key };
    case "rename":
      return { ...saved, tag: { ...tag, label: name }, meaningChanged: false };
    case "meaning":
      return { ...saved, tag: { ...tag, when: name }, meaningChanged: true };
    case "levels":
      return { ...saved, tag: { ...tag, levels: ["session"] }, meaningChanged: false };
    case "risk":
      return { ...saved, tag: { ...tag, risk: !tag.risk }, meaningChanged: false };
    case "undo":
      return { type: "step-undone", index: at % (steps.length + 1) };
  }
}

function published(base: Codebook, choices: readonly Choice[]): TracedCodebook {
  let draft = draftOn(base);
  for (const each of choices) {
    const edited = editDraft(draft, editOf(draft, each));
    if (edited.ok) draft = edited.draft;
  }
  return { codebook: draft.codebook, steps: draft.steps };
}

/** A line of versions, each edited from the one before it by random acts of an editor. */
export const versionLine = fc
  .array(fc.array(choice, { maxLength: 8 }), { minLength: 1, maxLength: 4 })
  .map((edits) => {
    const line: TracedCodebook[] = [{ codebook: small, steps: [] }];
    for (const choices of edits) line.push(published(line.at(-1)!.codebook, choices));
    return line;
  });
