import { describe, expect, it } from "vitest";
import { wordingsOf } from "~/domain/simulator/wording";
import { ewa } from "~db/seeds/ewa/scenario";
import { kofi } from "~db/seeds/kofi/scenario";
import { migs } from "~db/seeds/migs/scenario";
import { rahim } from "~db/seeds/rahim/scenario";
import { scenarios } from "~db/seeds/scenarios";
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

describe("What a client goes on about behind a yes", () => {
  const readings = [
    "Hello, I'm Sara. I'm glad you wrote.",
    "It sounds as if you are carrying something that nobody around you gets to see.",
    "You want to spare the people you love, so you keep it to yourself.",
    "It seems you expect a great deal of yourself.",
    "A part of you would like to be looked after for once.",
  ];
  const leadsOverIn = (rules: string) =>
    /(?:says:(?:confirm|met|partly|affirmed)|aside:mayBe) .*leads-over/.test(rules);

  it.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
    "is led over to where it is something else: %s",
    (_, scenario) => {
      const lines = (scenario.asides?.leadsOver ?? []).flatMap(wordingsOf);
      const led = [1, 2, 3, 4, 5, 6].flatMap((seed) =>
        readings
          .map((_, at) => answerTo(scenario, seed, ...readings.slice(0, at + 1)))
          .filter(({ rules }) => leadsOverIn(rules.join(" "))),
      );
      expect(led.length).toBeGreaterThan(0);
      for (const { text } of led)
        expect(lines.filter((line) => text.includes(line)).length).toBeGreaterThan(0);
    },
  );

  it("needs no leading over where the message spoke of it", () => {
    const messages = [
      "Hello Kofi, I'm Sara. I'm not here to judge you.",
      "It made you furious that the weekend with your kids was taken from you.",
    ];
    for (const seed of [1, 2, 3, 4, 5])
      expect(rulesOf(kofi, seed, ...messages)).not.toContain("leads-over");
  });

  it("comes not at all where nothing was read into them, and they were only given room", () => {
    for (const scenario of scenarios)
      for (const room of [
        "You don't need to apologise to me. There's no wrong thing to say here.",
        "It's okay not to be funny for a minute. I'm still here.",
      ]) {
        const rules = rulesOf(scenario, 3, "Hello, I'm Sara.", room);
        expect(rules).toContain("aside:unhurried");
        expect(rules).not.toMatch(/says:confirm|aside:mayBe|offers:|goes-on/);
      }
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
