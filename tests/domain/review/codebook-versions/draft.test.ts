import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInCodebook } from "../../../../app/domain/review/built-in-codebook";
import { findTag, type Tag } from "../../../../app/domain/review/codebook";
import { compareCodebooks } from "../../../../app/domain/review/codebook-versions/changes";
import type { Draft, DraftEdit } from "../../../../app/domain/review/codebook-versions/draft";
import { editDraft, fingerprint } from "../../../../app/domain/review/codebook-versions/edit-draft";
import { publishingProblems } from "../../../../app/domain/review/codebook-versions/publishing";
import { wordChanges } from "../../../../app/domain/review/codebook-versions/word-changes";
import { readCodebookFile, writeCodebookFile } from "../../../../app/domain/exchange/codebook-file";
import { draftOn, small, versionLine } from "./arbitrary-versions";

const tag = findTag(small, "minimise") ?? small.tags[5]!;

function saving(changes: Partial<Tag>, seen = fingerprint(tag)): DraftEdit {
  return {
    ...{ type: "tag-saved", key: tag.key, seen, tag: { ...tag, ...changes } },
    meaningChanged: false,
  };
}

function draftAfter(draft: Draft, edit: DraftEdit): Draft {
  const edited = editDraft(draft, edit);
  if (!edited.ok) throw new Error(JSON.stringify(edited));
  return edited.draft;
}

describe("a draft", () => {
  it.each([
    ["a command's key", { shortcut: "j" }, "shortcut", /used by the replay/],
    ["another tag's key", { shortcut: "1" }, "shortcut", /“Missed cue, explicit”/],
    ["a key that is none", { shortcut: "two" }, "shortcut", /one character/],
    ["another key for a published tag", { key: "other" }, "key", /is fixed/],
    ["a strength as an absence", { kind: "strength", absence: true }, "absence", /Only an issue/],
  ] as const)("refuses %s, with the field and in words", (_, changes, field, message) => {
    const edited = editDraft(draftOn(small), saving(changes));
    expect(edited).toMatchObject({ ok: false, reason: "invalid", field });
    if (!edited.ok && edited.reason === "invalid") expect(edited.message).toMatch(message);
  });

  it("shows the other's words when two editors save one tag, and takes it when both wrote the same", () => {
    const first = draftAfter(draftOn(small), saving({ when: "First." }));
    const second = editDraft(first, saving({ when: "Second." }));
    expect(second).toMatchObject({ ok: false, reason: "conflict", stored: { when: "First." } });
    expect(editDraft(first, saving({ when: "First." })).ok).toBe(true);
    const knowing = saving({ when: "Second." }, fingerprint({ ...tag, when: "First." }));
    expect(editDraft(first, knowing).ok).toBe(true);
  });

  it("keeps a fingerprint whatever order a database gives the fields in", () => {
    const turned = Object.fromEntries(Object.entries(tag).reverse()) as Tag;
    expect(fingerprint(turned)).toBe(fingerprint(tag));
  });

  it("takes a merge back: its sources are in use again and what was made stays as a new tag", () => {
    const keys = small.tags.slice(0, 2).map((each) => each.key);
    const edit = { type: "tags-merged", from: keys, into: null, label: "Both" } as const;
    const merged = draftAfter(draftOn(small), edit);
    expect(keys.map((key) => findTag(merged.codebook, key)?.retired)).toEqual([true, true]);
    expect(editDraft(merged, { type: "tag-retired", key: "both" })).toMatchObject({ ok: false });
    const back = draftAfter(merged, { type: "step-undone", index: 0 });
    expect(keys.map((key) => findTag(back.codebook, key))).toEqual(small.tags.slice(0, 2));
    expect(draftAfter(back, { type: "tag-removed", key: "both" }).codebook.tags).toEqual(
      small.tags,
    );
  });

  it("never deletes a published tag, and never brings one back that a published version retired", () => {
    const draft = draftOn(small);
    expect(editDraft(draft, { type: "tag-removed", key: tag.key }).ok).toBe(false);
    const retired = draftAfter(draft, { type: "tag-retired", key: tag.key });
    expect(draftAfter(retired, { type: "tag-restored", key: tag.key }).codebook.tags).toEqual(
      small.tags,
    );
    const next = draftOn(retired.codebook);
    expect(editDraft(next, { type: "tag-restored", key: tag.key }).ok).toBe(false);
  });

  it("says what is missing before it can be published", () => {
    expect(publishingProblems(draftOn(builtInCodebook))).toEqual([]);
    const label = "New one";
    const added = draftAfter(draftOn(small), { type: "tag-added", label, kind: "strength" });
    expect(publishingProblems(added)).toMatchObject([{ tag: "new_one" }]);
  });
});

describe("a comparison", () => {
  it("gives both texts back from the runs of words, and none that changed for equal texts", () => {
    const text = fc
      .array(fc.constantFrom("a", "b ", "c’s", ". ", "é", "夜", "\n"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordChanges(before, after);
        const without = (kind: string) =>
          runs
            .filter((run) => run.kind !== kind)
            .map((run) => run.text)
            .join("");
        expect([without("added"), without("removed")]).toEqual([before, after]);
        expect(wordChanges(after, after).every((run) => run.kind === "same")).toBe(true);
      }),
    );
  });

  it("names merges, splits, names and new tags, and shows only fields that differ", () => {
    const edited = draftAfter(
      draftAfter(draftOn(small), saving({ label: "Making small", when: `${tag.when} Always.` })),
      { type: "tag-added", label: "New one", kind: "issue" },
    );
    const compared = compareCodebooks(small, edited.codebook, edited.steps);
    expect(compared.structure.map((change) => change.kind)).toEqual(["renamed", "added"]);
    const fields = compared.tags.find((each) => each.key === tag.key)?.fields;
    expect(fields?.map((each) => each.field)).toEqual(["label", "when"]);
    expect(fields?.[1]?.words.filter((run) => run.kind === "added")).toHaveLength(1);
  });
});

describe("a codebook as a file", () => {
  it("comes back as it was written, whatever was edited", () => {
    fc.assert(
      fc.property(versionLine, (line) => {
        const traced = line.at(-1)!;
        expect(readCodebookFile(writeCodebookFile(traced))).toEqual({
          ...{ ok: true, value: { codebook: traced.codebook, steps: [...traced.steps] } },
        });
      }),
    );
  });

  it("is refused with the path to each problem", () => {
    const broken = writeCodebookFile({ codebook: small, steps: [] }).replace(
      '"cue_explicit"',
      '"CUE"',
    );
    expect(readCodebookFile(broken)).toMatchObject({
      ...{ ok: false, problems: [{ path: "codebook.tags.0.key" }] },
    });
    expect(readCodebookFile("{")).toMatchObject({ ok: false, problems: [{ path: "" }] });
  });
});
