import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignReviews } from "../../../../app/domain/review/adjudication/align";
import {
  inBlindOrder,
  reviewerLetter,
} from "../../../../app/domain/review/adjudication/reviewer-labels";
import type { Alignment, JudgedReview } from "../../../../app/domain/review/adjudication/unit";
import { advice, context, idOf, missedCue, quoted, turnId } from "../make-review";
import { anyReviews, judged, onWords } from "./make-reviews";

const [A, B, C] = [1, 2, 3].map((n) => idOf("review", n)) as [string, string, string];
const kinds = (...reviews: JudgedReview[]) =>
  alignReviews(reviews, context).units.map((unit) => unit.kind);

/** What an alignment says, without the order of reviews in it. */
const content = ({ units, agreedWithout }: Alignment) => ({
  agreedWithout,
  units: units.map(({ id, kind, turnId: at, marks, without }) => ({
    ...{ id, kind, at },
    marks: marks.map((mark) => mark.annotation.id).sort(),
    without: [...without].sort(),
  })),
});

describe("Reviews side by side", () => {
  it("agree where the same words carry the same tag and severity", () => {
    expect(kinds(judged(A, [advice(1)]), judged(B, [advice(2)]))).toEqual(["agreed"]);
  });

  it("differ in their words where the spans overlap and are not the same", () => {
    const wide = onWords(1, 3, 0, 20);
    const narrow = onWords(2, 3, 4, 15);
    expect(kinds(judged(A, [wide]), judged(B, [narrow]))).toEqual(["span-differs"]);
  });

  it("differ in their words where one marked the turn and another marked words of it", () => {
    const turn = missedCue(1);
    const other = missedCue(2, { evidence: quoted(0, "nobody") });
    expect(kinds(judged(A, [turn]), judged(B, [other]))).toEqual(["span-differs"]);
  });

  it("differ in severity alone", () => {
    expect(kinds(judged(A, [advice(1)]), judged(B, [advice(2, { severity: 3 })]))).toEqual([
      "severity-differs",
    ]);
  });

  it("differ in the tag where other tags share half of the words, and stand apart where not", () => {
    const first = onWords(1, 3, 0, 10);
    const half = onWords(2, 3, 0, 18, { tag: "minimise" });
    const less = onWords(2, 3, 8, 20, { tag: "minimise" });
    expect(kinds(judged(A, [first]), judged(B, [half]))).toEqual(["tag-differs"]);
    expect(kinds(judged(A, [first]), judged(B, [less]))).toEqual(["only-some", "only-some"]);
  });

  it("keep two cues missed in one answer apart", () => {
    const one = missedCue(1, { evidence: quoted(0, "haha") });
    const other = missedCue(2);
    const units = alignReviews([judged(A, [one]), judged(B, [other])], context).units;
    expect(units.filter((unit) => unit.marks.length === 1)).toHaveLength(2);
  });

  it("name who had the turn in hand and left it, and not who never did", () => {
    const reviews = [judged(A, [advice(1)]), judged(B, []), judged(C, [], [turnId(1)])];
    const [unit] = alignReviews(reviews, context).units;
    expect(unit).toMatchObject({ kind: "only-some", without: [B] });
    const seenByTwo = [judged(A, [advice(1)]), judged(B, [advice(2)]), judged(C, [], [])];
    expect(kinds(...seenByTwo)).toEqual(["agreed"]);
  });

  it("agree to leave a supporter turn alone only where two had it in hand", () => {
    const reviews = [judged(A, [], [turnId(1), turnId(3)]), judged(B, [], [turnId(1), turnId(2)])];
    expect(alignReviews(reviews, context).agreedWithout).toEqual([turnId(1)]);
  });

  it("put every annotation in exactly one unit, with at most one mark a review", () => {
    fc.assert(
      fc.property(anyReviews, (reviews) => {
        const { units } = alignReviews(reviews, context);
        const inUnits = units.flatMap((unit) => unit.marks.map((mark) => mark.annotation.id));
        const all = reviews.flatMap((review) => review.annotations.map((each) => each.id));
        expect([...inUnits].sort()).toEqual([...all].sort());
        for (const { marks } of units)
          expect(new Set(marks.map((mark) => mark.reviewId)).size).toBe(marks.length);
      }),
    );
  });

  it("come out the same in whichever order they and their marks are given", () => {
    fc.assert(
      fc.property(anyReviews, fc.integer(), (reviews, seed) => {
        const order = inBlindOrder(
          reviews.map((review) => review.reviewId),
          seed,
        );
        const mixed = order.flatMap((id) =>
          reviews
            .filter((review) => review.reviewId === id)
            .map((review) => ({ ...review, annotations: [...review.annotations].reverse() })),
        );
        expect(content(alignReviews(mixed, context))).toEqual(
          content(alignReviews(reviews, context)),
        );
      }),
    );
  });

  it("agree wholly with copies of themselves", () => {
    fc.assert(
      fc.property(anyReviews, fc.integer({ min: 2, max: 4 }), ([review], copies) => {
        const marks = review?.annotations ?? [];
        const same = Array.from({ length: copies }, (_, copy) =>
          judged(
            idOf("review", copy + 1),
            marks.map((mark, index) => ({ ...mark, id: idOf("annotation", copy * 100 + index) })),
          ),
        );
        const { units } = alignReviews(same, context);
        expect(units.map((unit) => unit.kind)).toEqual(marks.map(() => "agreed"));
      }),
    );
  });
});

describe("The letters of reviewers", () => {
  it("depend on the seed and not on the order in which reviews are found", () => {
    const ids = ["a", "b", "c", "d"];
    expect(inBlindOrder(ids, 7)).toEqual(inBlindOrder([...ids].reverse(), 7));
    const orders = new Set([1, 2, 3, 4, 5, 6].map((seed) => inBlindOrder(ids, seed).join("")));
    expect(orders.size).toBeGreaterThan(1);
  });

  it("go on after Z", () => {
    expect([0, 25, 26, 52].map(reviewerLetter)).toEqual(["A", "Z", "AA", "BA"]);
  });
});
