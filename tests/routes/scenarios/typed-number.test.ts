import { describe, expect, it } from "vitest";
import { notStoredWords, numberIn } from "~/routes/scenarios/edit/typed-number";

describe("A number as it is typed", () => {
  it("is what it says, and none where it says none", () => {
    expect(["20", " 0.5 ", "-1"].map(numberIn)).toEqual([20, 0.5, -1]);
    expect(["", "  ", "abc", "1,5", "Infinity"].map(numberIn)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it("is told as not saved where it is none, with what stays and what can be written", () => {
    expect(notStoredWords("abc", 20, 13, 110)).toBe(
      "“abc” is not saved: 20 stays until you write a number from 13 to 110.",
    );
    expect(notStoredWords(" ", 20, 13, 110)).toMatch(/^An empty field is not saved: 20 stays/);
  });
});
