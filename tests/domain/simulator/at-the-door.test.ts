import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { suggest } from "~/domain/suggestion/suggest";
import { ben } from "~db/seeds/ben/scenario";
import { kofi } from "~db/seeds/kofi/scenario";
import { rahim } from "~db/seeds/rahim/scenario";
import { scenarios } from "~db/seeds/scenarios";
import { answerTo, rulesOf } from "./played";

const hello = "Hello, how are you today?";

describe("A goodbye", () => {
  it("is none yet where one more thing is asked before it", () => {
    const rules = rulesOf(
      rahim,
      905,
      hello,
      "I have to go soon, Rahim. Before I go, what could you do tomorrow, and is there somebody who helps men with the company?",
    );
    expect(rules).not.toMatch(/says:farewell/);
    expect(rules).toMatch(/answers:/);
  });

  it("answers how tonight will be before the farewell", () => {
    expect(
      rulesOf(rahim, 905, hello, "I have to go now. Will you be all right tonight? Goodbye."),
    ).toMatch(/(?:answers:tonight|aside:safe) says:farewell/);
  });

  it("is returned where it ends a message that asks openly, after what can be told", () => {
    const told = rulesOf(kofi, 904, hello, "How old are your kids? I have to go now. Bye.");
    expect(told).toMatch(/answers:kids says:farewell/);
    const untold = rulesOf(kofi, 904, hello, "How long till it starts? Go well, Kofi, bye.");
    expect(untold).toMatch(/says:farewell/);
    expect(untold).not.toMatch(/offers|aside|dontKnow/);
  });

  it.each(["You never got to say goodbye.", "She just said bye."])(
    "is none where one is only spoken of: %s",
    (message) => {
      expect(rulesOf(kofi, 904, hello, message)).not.toMatch(/says:farewell/);
    },
  );

  it.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
    "is returned by %s with a farewell and nothing else, as often as it is said",
    (_, scenario) => {
      const byes = ["I have to go now, goodbye.", "Bye, good night.", "Go well. Goodbye."];
      for (const upTo of [1, 2, 3]) {
        const rules = rulesOf(scenario, 5, hello, ...byes.slice(0, upTo));
        expect(rules).toMatch(/says(?:-otherwise)?:farewell/);
        expect(rules).not.toMatch(/offers|answers|advice/);
      }
    },
  );
});

describe("Suggestions once the client has said goodbye", () => {
  it.each([
    ["with nothing grave told", []],
    [
      "after a step towards safety",
      ["Are you thinking about suicide?", "Could you tell your brother about it tonight?"],
    ],
  ])("close well and ask nothing more, %s", (_, between) => {
    const last = answerTo(ben, 4, hello, ...between, "I have to go now, Ben. Goodbye, good night.");
    const suggestions = suggest(last, ben, 4, []);
    expect(suggestions).toHaveLength(3);
    for (const { text, reason } of suggestions) {
      expect(reason).toMatch(/^parted/);
      expect(text).not.toMatch(/\?|sorry/i);
    }
  });

  it("still look for who is there where no step was taken", () => {
    const last = answerTo(ben, 4, hello, "Are you thinking about suicide?", "I have to go. Bye.");
    const suggestions = suggest(last, ben, 4, []);
    expect(suggestions.map(({ reason }) => reason).join(" ")).not.toMatch(/parted/);
  });
});

describe("Being safe, beside what others do", () => {
  it("is asked of others", () => {
    expect(
      hear("What does he say when he comes, does he threaten you? Do you feel safe there?", null)
        .moves,
    ).not.toContain("risk-question");
    expect(hear("That sounds hard. Do you feel safe?", null).moves).toContain("risk-question");
  });
});

describe("What is no advice and no harm", () => {
  it.each([
    ["Go well, Rahim, and good night.", "advice"],
    ["Never mind your dad then, he stays where he is.", "advice"],
    ["Do you have to pull her back in, or does she come with you?", "advice"],
    ["What did you expect it to be like?", "confrontation"],
    ["Who had died?", "minimising"],
    ["So somebody died in that bed.", "minimising"],
  ] as const)("%s", (text, move) => expect(hear(text, null).moves).not.toContain(move));

  it.each([
    ["You have to talk to her.", "advice"],
    ["What did you expect?", "confrontation"],
  ] as const)("%s still is", (text, move) => expect(hear(text, null).moves).toContain(move));
});
