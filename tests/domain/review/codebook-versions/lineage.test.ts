import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  annotationLevels,
  findTag,
  severities,
  type Codebook,
} from "../../../../app/domain/review/codebook";
import { editDraft, fingerprint } from "../../../../app/domain/review/codebook-versions/edit-draft";
import type { Draft, DraftEdit } from "../../../../app/domain/review/codebook-versions/draft";
import {
  fateKinds,
  fateOf,
  levelUnder,
  type AnnotationFacts,
} from "../../../../app/domain/review/codebook-versions/fate";
import {
  compose,
  lineageAlong,
  lineageProblems,
  nextVersion,
  sameVersion,
  type Lineage,
} from "../../../../app/domain/review/codebook-versions/lineage";
import { draftOn, small, versionLine } from "./arbitrary-versions";

/** A lineage as plain values, so that two can be compared. */
const plain = (lineage: Lineage) =>
  [...lineage].map(([key, { to, ...flags }]) => ({ key, to: [...to].sort(), ...flags }));

function after(base: Codebook, ...edits: DraftEdit[]): Draft {
  let draft = draftOn(base);
  for (const edit of edits) {
    const edited = editDraft(draft, edit);
    if (!edited.ok) throw new Error(JSON.stringify(edited));
    draft = edited.draft;
  }
  return draft;
}

const facts = (tag: string, changes: Partial<AnnotationFacts> = {}): AnnotationFacts => ({
  ...{ tag, level: "turn", severity: 2, hasEvidence: true },
  ...changes,
});

function fate(base: Codebook, next: Draft, annotation: AnnotationFacts) {
  const lineage = nextVersion(base, next);
  return fateOf(annotation, { from: base, to: next.codebook, lineage });
}

const anyFacts = fc.record({
  tag: fc.constantFrom(...small.tags.map((tag) => tag.key)),
  level: fc.constantFrom(...annotationLevels),
  severity: fc.constantFrom(null, ...severities),
  hasEvidence: fc.boolean(),
});

describe("the lineage of a codebook", () => {
  it("is the same however a line of versions is taken together, and a version to itself adds nothing", () => {
    fc.assert(
      fc.property(versionLine, (line) => {
        const steps = line.slice(1).map((next, i) => nextVersion(line[i]!.codebook, next));
        const leftFirst = steps.reduce((all, step) => compose(all, step));
        const rightFirst = steps.reduceRight((all, step) => compose(step, all));
        expect(plain(leftFirst)).toEqual(plain(rightFirst));
        expect(plain(lineageAlong(line))).toEqual(plain(leftFirst));
        const still = sameVersion(line.at(-1)!.codebook);
        expect(plain(compose(leftFirst, still))).toEqual(plain(leftFirst));
      }),
    );
  });

  it("knows every tag of the first version and names only tags in use of the last, whatever an editor does", () => {
    fc.assert(
      fc.property(versionLine, (line) => {
        const lineage = lineageAlong(line);
        expect([...lineage.keys()]).toEqual(small.tags.map((tag) => tag.key));
        const last = line.at(-1)!.codebook;
        for (const { to } of lineage.values())
          for (const key of to) expect(findTag(last, key)?.retired).toBe(false);
        line.slice(1).forEach((next, i) => {
          expect(lineageProblems(line[i]!.codebook, next)).toEqual([]);
        });
      }),
    );
  });
});

describe("an annotation under a later version", () => {
  it("has exactly one fate, and leads only to tags that are in use", () => {
    fc.assert(
      fc.property(versionLine, anyFacts, (line, annotation) => {
        const to = line.at(-1)!.codebook;
        const found = fateOf(annotation, { from: small, to, lineage: lineageAlong(line) });
        expect(fateKinds).toContain(found.kind);
        const keys = found.kind === "decision" ? found.among : "tag" in found ? [found.tag] : [];
        for (const key of keys) expect(findTag(to, key)?.retired).toBe(false);
        if (found.kind === "decision") expect(found.because.length).toBeGreaterThan(0);
        if (found.kind !== "unchanged" && found.kind !== "carried") return;
        const tag = findTag(to, found.tag)!;
        expect(tag.levels).toContain(annotation.level);
        expect(levelUnder(tag, annotation)).toBe(annotation.level);
      }),
    );
  });

  it("is unchanged where nothing touched its tag", () => {
    const next = after(small, { type: "tag-retired", key: "minimise" });
    expect(fate(small, next, facts("cue_explicit"))).toEqual({
      ...{ kind: "unchanged", tag: "cue_explicit" },
    });
    expect(fate(small, next, facts("minimise", { level: "span" }))).toEqual({ kind: "retired" });
  });

  it("goes into a merged tag by itself, also where that tag was one of them", () => {
    const merge = { type: "tags-merged", from: ["cue_explicit", "cue_implicit"] } as const;
    const made = after(small, { ...merge, into: null, label: "Missed cue" });
    expect(fate(small, made, facts("cue_explicit"))).toEqual({
      ...{ kind: "carried", tag: "missed_cue", by: "merged" },
    });
    const kept = after(small, { ...merge, into: "cue_implicit", label: "" });
    expect(fate(small, kept, facts("cue_explicit"))).toMatchObject({ tag: "cue_implicit" });
    expect(fate(small, kept, facts("cue_implicit"))).toMatchObject({ by: "merged" });
  });

  it("waits for its reviewer where its tag was split, until the parts are one again", () => {
    const split = after(small, {
      ...{ type: "tag-split", key: "advice_early", labels: ["Advice one", "Advice two"] },
      keeps: false,
    });
    const advice = facts("advice_early", { level: "span" });
    expect(fate(small, split, advice)).toEqual({
      ...{ kind: "decision", among: ["advice_one", "advice_two"], because: ["split"] },
    });
    const rejoined = after(split.codebook, {
      ...{ type: "tags-merged", from: ["advice_one", "advice_two"], into: null },
      label: "Advice again",
    });
    const line = [{ codebook: small, steps: [] }, split, rejoined];
    const joined = fateOf(advice, {
      from: small,
      to: rejoined.codebook,
      lineage: lineageAlong(line),
    });
    expect(joined).toEqual({ kind: "carried", tag: "advice_again", by: "merged" });
    const halved = after(split.codebook, { type: "tag-retired", key: "advice_two" });
    const lineage = lineageAlong([{ codebook: small, steps: [] }, split, halved]);
    const left = fateOf(advice, { from: small, to: halved.codebook, lineage });
    expect(left).toEqual({ kind: "decision", among: ["advice_one"], because: ["part-retired"] });
  });

  it("waits where the meaning, the levels or the least severity changed, and says which", () => {
    const tag = findTag(small, "advice_early")!;
    const save = (changes: Partial<typeof tag>, meaningChanged = false): DraftEdit => ({
      ...{
        type: "tag-saved",
        key: tag.key,
        seen: fingerprint(tag),
        meaningChanged,
        tag: { ...tag, ...changes },
      },
    });
    const reasonsOf = (edit: DraftEdit, severity: 1 | 2 = 1) => {
      const found = fate(small, after(small, edit), facts(tag.key, { level: "span", severity }));
      return found.kind === "decision" ? found.because : found.kind;
    };
    expect(reasonsOf(save({ when: "Another sense." }, true))).toEqual(["meaning-changed"]);
    expect(reasonsOf(save({ when: "The same, said better." }))).toBe("unchanged");
    expect(reasonsOf(save({ label: "Advice too soon" }))).toBe("carried");
    expect(reasonsOf(save({ levels: ["turn"] }))).toEqual(["level-changed"]);
    expect(reasonsOf(save({ risk: true }))).toEqual(["severity-changed"]);
    expect(reasonsOf(save({ risk: true }), 2)).toBe("unchanged");
  });
});
