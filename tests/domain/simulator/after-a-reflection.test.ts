import { describe, expect, it } from "vitest";
import { ewa } from "~db/seeds/ewa/scenario";
import { migs } from "~db/seeds/migs/scenario";
import { rahim } from "~db/seeds/rahim/scenario";
import { answerTo, rulesOf } from "./played";

describe("What a client says after a reflection", () => {
  it("goes on with what the last message ended on, where that has more to tell", () => {
    const plates = ["Good evening Rahim, I'm Sara.", "What have you done today?"];
    const kindly = "Nobody had to ask. For that hour you were a man with a task again.";
    expect(rulesOf(rahim, 12, ...plates)).toMatch(/answers:today/);
    expect(rulesOf(rahim, 12, ...plates, kindly)).toMatch(/goes-on-with:today/);
  });

  it("is never about somebody of whom nothing was told, for one word that would fit them", () => {
    const prayed = [
      "Hi Migs, what does off look like for you?",
      "Your stomach says it before you do. What is it waiting for?",
      "What did you pray for, exactly?",
      "You offered what you love most, to get rid of a part of yourself.",
    ];
    expect(rulesOf(migs, 9202, ...prayed)).not.toMatch(/goes-on-about:gio/);
  });
});

describe("A question alone", () => {
  it.each([
    [migs, "Who's usually the one asking that? And what do you say back when they do?"],
    [migs, "Does your stomach do that every day?"],
    [ewa, "Do you go down to the cellar? What happens when you stand there?"],
    [ewa, "Is the apartment quiet at night?"],
  ] as const)("is never agreed with as if it were a reading: %#", (scenario, question) => {
    for (const seed of [1, 2, 3, 4]) {
      const { rules } = answerTo(scenario, seed, "Hello, I'm Sara. How is it for you?", question);
      expect(rules).not.toContain("says:confirm");
    }
  });
});
