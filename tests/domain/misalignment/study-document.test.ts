import { describe, expect, it } from "vitest";
import type { DocumentInput } from "../../../app/domain/misalignment/study-document/input";
import { studyDocument } from "../../../app/domain/misalignment/study-document/study-document";
import type { ReviewRow } from "../../../app/domain/misalignment/rows";
import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";
import type { ReviewKind } from "../../../app/domain/review/review-status";
import type { ScaleRange } from "../../../app/domain/review/scale-range";
import { reviewRow, rowsOf } from "./make-rows";

const people: [string, ReviewKind][] = [
  ["e1", "expert"],
  ["e2", "expert"],
  ["p", "self"],
  ["m", "model"],
];

interface Made {
  marks?: Record<string, string>;
  ratings?: Record<string, (number | null)[]>;
  range?: ScaleRange;
  replicates?: number;
}

/** A study of as many sessions as there are ratings or marks; people e1, e2 (experts), p and m. */
function study({ marks = {}, ratings = {}, range, replicates = 0 }: Made): DocumentInput {
  const sessions = Math.max(0, ...Object.values(ratings).map((values) => values.length), 1);
  const reviews = people.flatMap(([id, kind]): ReviewRow[] => {
    if (!(id in marks) && !(id in ratings)) return [];
    return Array.from({ length: sessions }, (_, n) => ({
      ...reviewRow(`s${n}`, id, kind, marks[id] ?? "..."),
      ratings: id in ratings ? [{ scale: "empathy", value: ratings[id]![n] ?? null }] : [],
    }));
  });
  const scales = builtInCodebook.scales.map((scale) => ({ ...scale, range }));
  return {
    study: { key: "k", title: "A study", softwareVersion: "9", sessions, turns: 6 * sessions },
    codebook: { ...builtInCodebook, scales },
    rows: rowsOf(3, reviews),
    reviewers: people.map(([id, kind]) => ({ id, kind, code: id.toUpperCase() })),
    options: { plan: replicates > 0 ? { replicates, seed: 3 } : null, ties: "flagged" },
  };
}

const scaleOf = (made: Made) => studyDocument(study(made)).scale_agreement[0]!;
const pairOf = (made: Made) => scaleOf(made).pairs[0]!;

describe("a study's document", () => {
  it("compares every two reviewers who met on a scale, and every kind with every other", () => {
    const scale = scaleOf({
      ratings: { e1: [1, 2, 3, 4], e2: [1, 2, 4, 4], p: [2, 3, 4, 5], m: [1, 2, 3, null] },
    });
    expect(scale.pairs.map(({ first, second }) => [first.reviewer, second.reviewer])).toEqual([
      ["P", "E1"],
      ["P", "E2"],
      ["P", "M"],
      ["E1", "E2"],
      ["E1", "M"],
      ["E2", "M"],
    ]);
    expect(scale.pairs.map(({ units }) => units)).toEqual([4, 4, 3, 4, 3, 3]);
    expect(scale.within_kinds.map(({ kind, reviewers }) => [kind, reviewers])).toEqual([
      ["expert", ["E1", "E2"]],
    ]);
    expect(scale.between_kinds.map(({ first, second }) => [first, second])).toEqual([
      ["peer", "expert"],
      ["peer", "model"],
      ["expert", "model"],
    ]);
    const [mean] = scale.between_kinds[0]!.consensus;
    expect(mean).toMatchObject({ rule: "mean", units: 4, weights: "values" });
    expect(mean!.coefficients.bland_altman_bias!.value).toBeCloseTo(1 - 0.125, 12);
  });

  it("takes kappa's weights from the declared scale, and shows both where ranks would differ", () => {
    const ratings = { e1: [1, 2, 5, 5, 1, 2], e2: [1, 5, 5, 2, 2, 2] };
    const { used, weights, coefficients } = pairOf({ ratings });
    expect([used, weights]).toEqual([[1, 2, 5], "declared scale"]);
    // By hand: observed squares 9 + 9 + 1 of 6; expected from margins 2, 2, 2 and 1, 3, 2.
    const expected = (2 * (3 + 2 * 16) + 2 * (1 + 2 * 9) + 2 * (16 + 3 * 9)) / 6;
    expect(coefficients.cohen_kappa_quadratic!.value).toBeCloseTo(1 - 19 / expected, 12);
    const byRank = (2 * (3 + 2 * 4) + 2 * (1 + 2) + 2 * (4 + 3)) / 6;
    expect(coefficients.cohen_kappa_quadratic_used_ranks!.value).toBeCloseTo(1 - 3 / byRank, 12);
    const even = pairOf({ ratings: { e1: [1, 3, 5, 3], e2: [1, 5, 3, 3] } });
    expect(even.coefficients).not.toHaveProperty("cohen_kappa_quadratic_used_ranks");
  });

  it("measures a continuous scale by its values, and negative ranges and halves by their steps", () => {
    const ratings = { e1: [0, 50.5, 90], e2: [1, 50, 100] };
    expect(pairOf({ ratings, range: { min: 0, max: 100, step: null } }).weights).toBe("values");
    const shifted = (by: number, times: number) => ({
      e1: [1, 2, 4, 4, 3].map((value) => value * times + by),
      e2: [1, 3, 3, 4, 2].map((value) => value * times + by),
    });
    const kappa = (made: Made) => pairOf(made).coefficients.cohen_kappa_quadratic!.value;
    const plain = kappa({ ratings: shifted(0, 1) });
    expect(
      kappa({ ratings: shifted(-3, 0.5), range: { min: -2.5, max: 0, step: 0.5 } }),
    ).toBeCloseTo(plain!, 12);
  });

  it("means the kappas of the pairs of a kind, leaving out and counting a pair that has none", () => {
    const scale = scaleOf({
      ratings: { e1: [1, 2, 3], e2: [1, 2, 2], m: [4, 4, 4], p: [4, 4, 4] },
    });
    const within = scale.within_kinds[0]!.pair_kappas.cohen_kappa_quadratic!;
    const pair = scale.pairs.find(({ first }) => first.reviewer === "E1")!;
    expect(within.mean.value).toBeCloseTo(pair.coefficients.cohen_kappa_quadratic!.value!, 12);
    const between = scale.between_kinds.find(({ second }) => second === "model")!;
    expect([
      between.pair_kappas.cohen_kappa!.pairs,
      between.pair_kappas.cohen_kappa!.undefined_pairs,
    ]).toEqual([0, 1]);
    expect(between.consensus[0]!.coefficients.cohen_kappa).toMatchObject({
      value: null,
      undefined: "only one category was used",
    });
  });

  it("counts a tag's turns that both had in hand, with the table that its numbers follow from", () => {
    const document = studyDocument(study({ marks: { e1: "xx.", e2: "x. ", p: ".x." } }));
    const [tag] = document.tag_agreement;
    expect(tag).toMatchObject({ tag: "minimise", unit: "turn", reviewers: 3 });
    const experts = tag!.pairs.find(({ first }) => first.reviewer === "E1")!;
    expect([experts.units, experts.table]).toEqual([
      2,
      { both: 1, first_only: 1, second_only: 0, neither: 0 },
    ]);
    const [majority] = tag!.between_kinds[0]!.consensus;
    expect(majority).toMatchObject({ rule: "majority", ties: { first: 0, second: 1 } });
  });

  it("is the same, letter for letter, from the same input, and prints no number that is not one", () => {
    const made = { ratings: { e1: [1, 2, 3, 4], e2: [1, 3, 3, 4] }, replicates: 50 };
    const text = JSON.stringify(studyDocument(study(made)));
    expect(JSON.stringify(studyDocument(study(made)))).toBe(text);
    expect(JSON.parse(text)).toEqual(studyDocument(study(made)));
    expect(studyDocument(study(made)).study).toMatchObject({
      software: { name: "attune", version: "9" },
      reviewers: { peer: 0, expert: 2, model: 0 },
      ratings: 8,
      intervals: { replicates: 50, seed: 3, over: "sessions" },
    });
  });
});
