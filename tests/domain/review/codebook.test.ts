import { describe, expect, it } from "vitest";
import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";
import { codebookSchema, findTag, leastSeverity } from "../../../app/domain/review/codebook";

const first = builtInCodebook.tags[0]!;

describe("the built-in codebook", () => {
  it("is a sound codebook with 17 issues, 9 strengths and 7 scales", () => {
    expect(codebookSchema.safeParse(builtInCodebook).error?.issues).toBeUndefined();
    const kinds = builtInCodebook.tags.map((tag) => tag.kind);
    expect(kinds.filter((kind) => kind === "issue")).toHaveLength(17);
    expect(kinds.filter((kind) => kind === "strength")).toHaveLength(9);
    expect(builtInCodebook.scales).toHaveLength(7);
  });

  it("asks for the client's words where a cue was missed, and for nothing else", () => {
    const absences = builtInCodebook.tags.filter((tag) => tag.absence).map((tag) => tag.key);
    expect(absences).toEqual(["cue_explicit", "cue_implicit", "cue_risk"]);
  });

  it("holds risk tags at severity 2 or more and gives strengths none", () => {
    const least = (key: string) => leastSeverity(findTag(builtInCodebook, key)!);
    expect(["cue_risk", "risk_unsafe", "no_escalation"].map(least)).toEqual([2, 2, 2]);
    expect([least("minimise"), least("affirm")]).toEqual([1, null]);
  });

  it("gives every tag a key of its own", () => {
    const keys = builtInCodebook.tags.map((tag) => tag.shortcut);
    expect(keys).not.toContain(null);
    expect(new Set(keys).size).toBe(26);
  });
});

describe("a codebook of one's own", () => {
  it.each([
    ["two tags of one key", { tags: [first, { ...first, shortcut: null }] }],
    ["two tags on one shortcut", { tags: [first, { ...first, key: "other" }] }],
    ["a strength that is an absence", { tags: [{ ...first, kind: "strength" }] }],
    ["a level named twice", { tags: [{ ...first, levels: ["turn", "turn"] }] }],
    ["a key with capitals", { tags: [{ ...first, key: "CUE" }] }],
    ["neither tags nor scales", { tags: [], scales: [] }],
    ["version 0", { version: 0 }],
  ])("is refused with %s", (_, change) => {
    expect(codebookSchema.safeParse({ ...builtInCodebook, ...change }).success).toBe(false);
  });

  it("may give a retired tag's shortcut to another tag", () => {
    const tags = [
      { ...first, retired: true },
      { ...first, key: "other" },
    ];
    expect(codebookSchema.safeParse({ ...builtInCodebook, tags }).success).toBe(true);
  });
});
