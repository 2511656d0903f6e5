import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { nextQuestions } from "~/domain/suggestion/after-disclosure-lines";
import { saysWhatIsNew } from "~/domain/suggestion/says-what-is-new";
import { noa } from "~db/seeds/noa/scenario";
import { answerTo } from "../simulator/played";

describe("What is at hand", () => {
  it("is asked about by what would be safer, and never by a use", () => {
    for (const question of nextQuestions.means) {
      expect(question).toMatch(/those thoughts.*safer without/);
      expect(question).not.toMatch(/\bus(?:e|ed|ing)\b/);
      expect(hear(question, null).moves).toContain("risk-question");
    }
  });

  it("may be asked about right after a thought was told", () => {
    const step = answerTo(noa, 34, "hey, what happened?", "Are you having thoughts of suicide?");
    expect(step.state.riskAnswer).toBe("told");
    const isNew = saysWhatIsNew(step, noa);
    expect(nextQuestions.means.filter((question) => !isNew(question))).toEqual([]);
    expect(isNew("Are you having thoughts of suicide?")).toBe(false);
  });
});
