import { describe, expect, it } from "vitest";
import { labelAlpha, setAlpha } from "~/statistics/set-alpha";
import { jaccardDistance, masiDistance } from "~/statistics/sets/set-distance";
import { setRatings } from "~/statistics/sets/set-ratings";
import { matchSpans } from "~/statistics/span-matching";
import { overlappingSpans, sectionsOf, type MarkedSpan } from "~/statistics/spans/sections";
import { tokenF1 } from "~/statistics/token-f1";
import { unitizingAlpha } from "~/statistics/unitizing-alpha";

const plan = { replicates: 200, seed: 5 };

describe("agreement on sets of labels", () => {
  // Nine units and two raters: the set annotations of the DKPro agreement test suite.
  const units = "|  A|  A|A  A|B  AB|A  AB|AC  ABC|ABC  C|AC  C|AC".split("  ").map((unit) => {
    const [first, second] = unit.split("|");
    return [Array.from(first!), Array.from(second ?? "")];
  });
  const ratings = setRatings(
    units.flatMap((sets, unit) =>
      sets.map((labels, rater) => ({ unit: `u${unit}`, rater: `r${rater}`, labels })),
    ),
  );

  it("gives the published alpha with either distance and label by label", () => {
    const { masi, jaccard } = setAlpha(ratings);
    expect(masi.value).toBeCloseTo(0.2730806608357629, 12);
    expect(jaccard.value).toBeCloseTo(0.31561996779388085, 12);
    const labels = ratings.labels.map((label) => labelAlpha(ratings, label).value);
    expect(labels[0]).toBeCloseTo(0.05555555555555555, 12);
    expect(labels[1]).toBeCloseTo(0.2153846153846154, 12);
    expect(labels[2]).toBeCloseTo(0.7792207792207793, 12);
  });

  it("weighs subsets and overlaps as Passonneau does", () => {
    const set = (labels: string): Set<string> => new Set(labels);
    expect(masiDistance(set(""), set(""))).toBe(0);
    expect(masiDistance(set("ab"), set("ba"))).toBe(0);
    expect(masiDistance(set("a"), set(""))).toBe(1);
    expect(masiDistance(set("ab"), set("a"))).toBeCloseTo(1 - (1 / 2) * (2 / 3), 15);
    expect(masiDistance(set("ab"), set("bc"))).toBeCloseTo(1 - (1 / 3) * (1 / 3), 15);
    expect(jaccardDistance(set("ab"), set("bc"))).toBeCloseTo(2 / 3, 15);
    expect(jaccardDistance(set(""), set(""))).toBe(0);
  });

  it("takes a set for the same whatever the order and repetition of its labels", () => {
    const rows = [
      { unit: "1", rater: "x", labels: ["b", "a", "a"] },
      { unit: "1", rater: "y", labels: ["a", "b"] },
      { unit: "2", rater: "x", labels: ["c"] },
      { unit: "2", rater: "y", labels: ["c"] },
    ];
    expect(setAlpha(setRatings(rows)).masi.value).toBe(1);
  });
});

/** The example of Krippendorff (2004), p. 254: two observers, a continuum from 150 to 450. */
const example: MarkedSpan[] = (
  [
    [0, 225, 295, "c"],
    [0, 370, 400, "c"],
    [1, 220, 300, "c"],
    [1, 355, 375, "c"],
    [1, 400, 420, "c"],
    [0, 180, 240, "k"],
    [0, 300, 350, "k"],
    [1, 180, 240, "k"],
    [1, 300, 350, "k"],
  ] as const
).map(([rater, start, end, tag]) => ({ document: 0, rater, start, end, tag }));

describe("agreement on spans", () => {
  it("gives Krippendorff's unitizing alpha of 2004, page 254", () => {
    const documents = [{ begin: 150, length: 300 }];
    const { overall, categories } = unitizingAlpha({ spans: example, raters: 2, documents });
    expect(overall.value).toBeCloseTo(0.8586654051841702, 12);
    expect(categories.get("c")?.value).toBeCloseTo(0.7285989968053889, 12);
    expect(categories.get("k")?.value).toBe(1);
    expect(overall.units).toBe(9);
  });

  it("has no interval for one document and one for several", () => {
    const one = { spans: example, raters: 2, documents: [{ begin: 150, length: 300 }] };
    expect(unitizingAlpha(one, plan).overall.ci).toBeNull();
    const spans = [0, 1, 2].flatMap((document) => example.map((span) => ({ ...span, document })));
    const three = { spans, raters: 2, documents: [0, 1, 2].map(() => one.documents[0]!) };
    const { overall } = unitizingAlpha(three, plan);
    expect(overall.ci).not.toBeNull();
    expect(overall.ciMethod).toContain("few documents");
  });

  it("is undefined where a single rater marked, and where nothing could lie elsewhere", () => {
    const documents = [{ begin: 0, length: 10 }];
    const spans = [0, 1].map((rater) => ({ document: 0, rater, start: 0, end: 10, tag: "t" }));
    expect(unitizingAlpha({ spans: [spans[0]!], raters: 1, documents }).overall.undefined).toMatch(
      /two or more raters/u,
    );
    expect(unitizingAlpha({ spans: [], raters: 2, documents }).overall.value).toBeNull();
  });

  it("cuts the continuum into marks and gaps without empty gaps", () => {
    const marks = [
      { start: 2, end: 4 },
      { start: 4, end: 5 },
    ];
    expect(sectionsOf(marks, { begin: 0, length: 6 })).toEqual([
      { start: 0, end: 2, marked: false },
      { start: 2, end: 4, marked: true },
      { start: 4, end: 5, marked: true },
      { start: 5, end: 6, marked: false },
    ]);
  });

  it("finds overlapping spans of one rater and tag, and lets different tags overlap", () => {
    expect(overlappingSpans(example)).toBeNull();
    const clash = [...example, { document: 0, rater: 0, start: 290, end: 299, tag: "c" }];
    expect(overlappingSpans(clash)).toEqual([0, 9]);
  });

  it("matches spans one to one, the closest first, and shows what is left", () => {
    const first = [
      { start: 0, end: 10, tag: "a" },
      { start: 20, end: 30, tag: "a" },
    ];
    const second = [
      { start: 5, end: 12, tag: "a" },
      { start: 0, end: 9, tag: "a" },
      { start: 20, end: 30, tag: "b" },
    ];
    expect(matchSpans(first, second, "relaxed")).toEqual({
      pairs: [{ first: 0, second: 1 }],
      onlyFirst: [1],
      onlySecond: [0, 2],
    });
    expect(matchSpans(first, second, "strict").pairs).toEqual([]);
    expect(matchSpans(first, first, "strict").pairs).toHaveLength(2);
  });

  it("counts the tokens that both touched, once each", () => {
    const tokens = [0, 1, 2, 3].map((n) => ({ start: 5 * n, end: 5 * n + 4 }));
    const document = { tokens, first: [{ start: 0, end: 9 }], second: [{ start: 6, end: 14 }] };
    expect(tokenF1([document]).value).toBe(0.5);
    expect(tokenF1([document, document, document], plan).ci).toEqual([0.5, 0.5]);
    expect(tokenF1([{ tokens, first: [], second: [] }]).undefined).toMatch(/neither/u);
  });
});
