import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementCourses } from "../../../app/domain/misalignment/agreement-course";
import type { ReviewRow } from "../../../app/domain/misalignment/rows";

const sessions = ["s1", "s2"].map((sessionId) => ({
  sessionId,
  supporterTurns: [1, 3].map((position) => ({ turnId: `${sessionId}-${position}`, position })),
}));

function review(
  reviewerId: string,
  sessionId: string,
  tags: Record<number, string[]>,
  changes: Partial<ReviewRow> = {},
): ReviewRow {
  const flags = Object.entries(tags).flatMap(([position, here]) =>
    here.map((tag) => ({ turnId: `${sessionId}-${position}`, tag })),
  );
  const visitedTurnIds = [`${sessionId}-1`, `${sessionId}-3`];
  const said = { visitedTurnIds, flags, ratings: [] };
  return { sessionId, reviewerId, kind: "expert", ...said, order: 2, ...changes };
}

describe("An expert's agreement over time", () => {
  it("counts decisions on tags that either used, on turns that both had in hand", () => {
    const reviews = [review("a", "s1", { 1: ["x"], 3: ["y"] }), review("b", "s1", { 1: ["x"] })];
    const [a, b] = agreementCourses({ sessions, reviews });
    expect(a?.chart.points).toMatchObject([{ hits: 3, n: 4 }]);
    expect(b?.chart.points).toEqual(a?.chart.points);
  });

  it("leaves out a turn that one of them never had in hand", () => {
    const unseen = review("b", "s1", { 1: ["x"] }, { visitedTurnIds: ["s1-1"] });
    const reviews = [review("a", "s1", { 1: ["x"], 3: ["y"] }), unseen];
    expect(agreementCourses({ sessions, reviews })[0]?.chart.points).toMatchObject([
      { hits: 2, n: 2 },
    ]);
  });

  it("has no point for a session without a second expert, and follows the time of submission", () => {
    const early = { order: 1 };
    const reviews = [
      review("a", "s1", { 1: ["x"] }),
      review("a", "s2", { 1: ["x"] }, early),
      review("b", "s2", { 1: ["x"] }),
    ];
    const [a] = agreementCourses({ sessions, reviews });
    expect(a?.sessions.map((point) => point.sessionId)).toEqual(["s2"]);
    const both = agreementCourses({ sessions, reviews: [...reviews, review("b", "s1", {})] });
    expect(both[0]?.sessions.map((point) => point.sessionId)).toEqual(["s2", "s1"]);
  });

  it("is full where everybody does the same, whatever it is", () => {
    const anyTags = fc.dictionary(
      fc.constantFrom("1", "3"),
      fc.uniqueArray(fc.constantFrom("x", "y", "z"), { minLength: 1 }),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(anyTags, (tags) => {
        const reviews = ["a", "b", "c"].map((id) => review(id, "s1", tags));
        for (const { chart } of agreementCourses({ sessions, reviews }))
          expect(chart.centre).toBe(1);
      }),
    );
  });
});
