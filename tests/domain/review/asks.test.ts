import { describe, expect, it } from "vitest";
import { askedTurns, askWord, curveEndsBefore } from "../../../app/domain/review/asks";
import { disagreementsFor } from "../../../app/domain/review/disagreements";

const turns = [0, 2, 4, 6, 8].map((position) => ({ id: `t${position}`, position }));

describe("what a study asks", () => {
  it("comes at every n-th client turn, counted from the first", () => {
    expect(askedTurns({ ask: "every", every: 2 }, turns).map((turn) => turn.position)).toEqual([
      2, 6,
    ]);
    expect(askedTurns({ ask: "optional" }, turns)).toEqual([]);
    expect(askWord({ ask: "every", every: 3 })).toBe("At every 3rd client turn");
  });

  it("ends the curve before the first turn that is asked about and not answered", () => {
    const ask = { ask: "every", every: 2 } as const;
    expect(curveEndsBefore(ask, turns, () => false)).toBe(2);
    expect(curveEndsBefore(ask, turns, (id) => id === "t2")).toBe(6);
    expect(curveEndsBefore(ask, turns, () => true)).toBeNull();
    expect(curveEndsBefore({ ask: "off" }, turns, () => false)).toBeNull();
  });
});

describe("disagreements", () => {
  const row = (reviewId: string, turnId: string | null, tag: string | null) => ({
    ...{ reviewId, turnId, tag },
    reviewerId: `of ${reviewId}`,
  });

  it("are the turns where another review has other tags, or none", () => {
    const rows = [
      row("a", "t1", "x"),
      row("a", "t2", "x"),
      row("b", "t1", "x"),
      row("b", "t3", "y"),
    ];
    expect(disagreementsFor(rows, "of a").sort()).toEqual(["t2", "t3"]);
    expect(disagreementsFor([row("a", "t1", "x"), row("b", null, null)], "of a")).toEqual(["t1"]);
  });

  it("are none where nobody else, or not the reviewer, has a review", () => {
    expect(disagreementsFor([row("a", "t1", "x")], "of a")).toEqual([]);
    expect(disagreementsFor([row("b", "t1", "x")], "of a")).toEqual([]);
  });
});
