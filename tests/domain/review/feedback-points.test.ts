import { expect, it } from "vitest";
import type { Annotation } from "../../../app/domain/review/annotation";
import { curveAround, momentsOf } from "../../../app/domain/review/feedback-points";
import { countResponses } from "../../../app/domain/review/peer-response";

it("a curve around a reply holds two readings on each side, and the nearest of each", () => {
  const points = [0, 2, 4, 6, 8, 10].map((position) => ({ position }));
  const { shown, before, after } = curveAround(points, 5);
  expect(shown.map(({ position }) => position)).toEqual([2, 4, 6, 8]);
  expect([before?.position, after?.position]).toEqual([4, 6]);
  expect(curveAround(points, 11)).toMatchObject({ before: { position: 10 }, after: null });
  expect(curveAround([], 3)).toEqual({ shown: [], before: null, after: null });
});

it("points at one turn stand together in their order, those of the whole session too", () => {
  const turn = (id: string) => ({ id, position: 1, speaker: "supporter" as const, text: "Hm." });
  const point = (id: string, at: string | null) => ({
    annotation: { id } as Annotation,
    ...{ tag: null, turn: at === null ? null : turn(at), clientTurn: null },
  });
  const points = [point("1", "a"), point("2", "b"), point("3", "a"), point("4", null)];
  const ids = momentsOf(points).map((each) => each.points.map(({ annotation }) => annotation.id));
  expect(ids).toEqual([["1", "3"], ["2"], ["4"]]);
});

it("answers are counted by tag, and a mark without an answer stays in n", () => {
  const marks = [
    { tag: "a", view: "see" as const },
    { tag: "b", view: null },
    { tag: "a", view: "differently" as const },
    { tag: "a", view: null },
  ];
  expect(countResponses(marks)).toEqual([
    { tag: "a", n: 3, see: 1, differently: 1 },
    { tag: "b", n: 1, see: 0, differently: 0 },
  ]);
  expect(countResponses([])).toEqual([]);
});
