import { expect, it } from "vitest";
import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";
import { skillOf } from "../../../app/domain/review/skills";

it("every tag of the built-in codebook belongs to a named skill, and risk to safety", () => {
  for (const tag of builtInCodebook.tags) {
    expect(skillOf(tag), tag.key).not.toBe("other");
    if (tag.risk) expect(skillOf(tag), tag.key).toBe("safety");
  }
});

it("a tag of an edited codebook is about safety where it concerns risk, else about other things", () => {
  expect(skillOf({ key: "new_tag", risk: true })).toBe("safety");
  expect(skillOf({ key: "new_tag", risk: false })).toBe("other");
});
