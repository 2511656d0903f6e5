import { expect, it } from "vitest";
import { releasedWords } from "../../../app/components/conversation/released-words";

it("A release is not said to be seen before the peer's own review is done", () => {
  expect(releasedWords(true)).toContain("sees it now");
  expect(releasedWords(false)).not.toContain("now");
  expect(releasedWords(false)).toContain("once their own review is done");
});
