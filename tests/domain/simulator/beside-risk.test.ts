import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { sentences } from "~/domain/simulator/sentence";
import { ben } from "~db/seeds/ben/scenario";
import { noa } from "~db/seeds/noa/scenario";
import { scenarios } from "~db/seeds/scenarios";
import { answerTo, rulesOf } from "./played";

const told = ["Hello Ben, how are you?", "Are you thinking about suicide?"] as const;

describe("A plain question beside one about risk", () => {
  it("is answered after it", () => {
    expect(
      rulesOf(ben, 3, ...told, "Who's Hana, Ben? And have you ever tried to end your life?"),
    ).toMatch(/answers:risk-past.*answers:hana/);
  });

  it("is answered after a step towards safety", () => {
    expect(
      rulesOf(ben, 3, ...told, "You can call 1767 at any hour, here it is. How did you sleep?"),
    ).toMatch(/(?:aside:helpline|says:safety).*answers:sleep/);
  });

  it("is none where it asks about the thoughts themselves", () => {
    expect(
      rulesOf(ben, 3, ...told, "How long have you had them? When do they come, at night?"),
    ).not.toMatch(/answers:(?:sleep|friends|work)/);
  });
});

describe("Once a thought was told", () => {
  it.each([
    ["Have you ever been close to doing something, or got things ready?", /answers:risk-past/],
    ["Have you ever got as far as trying?", /answers:risk-past/],
    ["What keeps you from it, when it comes on the walk home?", /answers:risk-keeps/],
    [
      "When the thoughts of dying turn up, what makes you carry on to your door?",
      /answers:risk-keeps/,
    ],
    [
      "Before I go, Ben: if the thoughts get stronger tonight, what will you do, who will you ring?",
      /answers:risk-worse/,
    ],
    [
      "Is there anyone, a friend, a senior, your own GP, that you could imagine telling?",
      /safety-step/,
    ],
  ])("%s is answered as what it asks", (message, rules) => {
    expect(rulesOf(ben, 4, ...told, message)).toMatch(rules);
  });
});

describe("Several questions about risk in one message", () => {
  const many = [
    "Do you have a plan? Have you ever tried before? And does anyone know?",
    "Are you safe tonight? What keeps you going? Who knows about those thoughts?",
    "Do you have a plan? Have you tried before? How long have you had these thoughts? What keeps you here? Does anyone know? Are you safe tonight?",
  ];
  it.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
    "%s answers in brief beside the thought itself, in eight sentences at most",
    (_, scenario) => {
      for (const message of many)
        for (const seed of [5, 6])
          for (const before of [[], ["Are you having thoughts of suicide?"]]) {
            const { text } = answerTo(scenario, seed, "Hello, how are you?", ...before, message);
            expect(sentences(text).length, text).toBeLessThanOrEqual(8);
          }
    },
  );

  it("keep the whole of the thought that is told for the first time", () => {
    const { text } = answerTo(noa, 6, "Hi, how are you?", many[1] ?? "");
    expect(text).toMatch(/think about not being alive/);
    expect(text).toMatch(/tali, mostly/);
    expect(text).not.toMatch(/someone to be rude to/);
  });
});

describe("What is said kindly of somebody else", () => {
  it.each([
    "She sounds like a proper teacher.",
    "I'm glad there's at least that closed door.",
    "They sound like kind people.",
  ])("makes nothing small: %s", (text) => {
    expect(hear(text, null).moves).not.toContain("minimising");
  });

  it("is unlike what does", () => {
    expect(hear("At least you have a closed door.", null).moves).toContain("minimising");
  });
});

describe("The client's own words handed back", () => {
  it.each(["Never tried, never come near, thank you.", "Never told anyone, not once."])(
    "are no order: %s",
    (text) => expect(hear(text, null).moves).not.toContain("advice"),
  );
});
