import fc from "fast-check";
import { expect, it } from "vitest";
import { wordDiff, type DiffPart } from "../../../app/domain/suggestion/word-diff";

const without = (parts: readonly DiffPart[], kind: DiffPart["kind"]) =>
  parts
    .filter((part) => part.kind !== kind)
    .map((part) => part.text)
    .join("");

it("says which words were taken out and which were put in", () => {
  expect(wordDiff("It sounds really lonely.", "It sounds lonely. 夜は寝た？")).toEqual([
    { kind: "same", text: "It sounds " },
    { kind: "out", text: "really " },
    { kind: "same", text: "lonely." },
    { kind: "in", text: " 夜は寝た？" },
  ]);
});

it("holds both texts whole, and nothing else, whatever they are", () => {
  const text = fc.array(fc.constantFrom("a", "b", " ", "  ", "é", "😔", "\n"), { maxLength: 30 });
  fc.assert(
    fc.property(text, text, (from, to) => {
      const parts = wordDiff(from.join(""), to.join(""));
      expect(without(parts, "in")).toBe(from.join(""));
      expect(without(parts, "out")).toBe(to.join(""));
    }),
  );
});
