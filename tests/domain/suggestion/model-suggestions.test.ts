import { expect, it } from "vitest";
import { engineFailures } from "../../../app/domain/practice/engine-failure";
import { modelSuggestions, suggestionRule } from "../../../app/domain/suggestion/model-suggestions";

it("Counts turns to which no suggestion came, by every reason that there is", () => {
  const counts = engineFailures.map((failure, index) => ({
    rule: suggestionRule("suggestions-failed", failure),
    turns: index + 1,
  }));
  const { asked, failed, came, reasons } = modelSuggestions(100, counts);
  expect({ asked, failed, came }).toEqual({ asked: 100, failed: 55, came: 135 });
  expect(reasons.map(({ failure }) => failure)).toEqual([...engineFailures].reverse());
  expect(reasons[0]?.turns).toBe(engineFailures.length);
});

it("Counts what was left out as suggestions, and in how many turns", () => {
  const counts = [1, 2, 3].map((n) => ({
    rule: suggestionRule("suggestions-left-out", n),
    turns: 4,
  }));
  expect(modelSuggestions(20, counts)).toMatchObject({ came: 60, leftOut: 24, leftOutTurns: 12 });
});

it("Passes other rules over, and keeps a reason of another version as one that it does not know", () => {
  const counts = [
    { rule: "suggestions-by-rules:3", turns: 9 },
    { rule: "spoken-by-claude", turns: 9 },
    { rule: "suggestions-failed:out-of-ink", turns: 2 },
  ];
  expect(modelSuggestions(9, counts)).toEqual({
    ...{ asked: 9, failed: 2, reasons: [{ failure: null, turns: 2 }], came: 21 },
    ...{ leftOut: 0, leftOutTurns: 0 },
  });
  expect(modelSuggestions(0, [])).toMatchObject({ asked: 0, failed: 0, came: 0, leftOut: 0 });
});
