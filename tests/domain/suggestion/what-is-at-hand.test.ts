import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { nextQuestions } from "~/domain/suggestion/after-disclosure-lines";

describe("What is at hand", () => {
  it("is asked about in words that say what is meant, and names no method", () => {
    for (const question of nextQuestions.means) {
      expect(question).toMatch(/hurt yourself|end your life/);
      expect(hear(question, null).moves).toContain("risk-question");
    }
  });
});
