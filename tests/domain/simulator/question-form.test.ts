import { describe, expect, it } from "vitest";
import { formOf } from "~/domain/simulator/question-form";
import { topicOf } from "~/domain/simulator/topic-asked";
import { scenarios } from "~db/seeds/scenarios";
import { answerTo } from "./played";

const before = ["Hi, I'm glad you wrote. What's been going on?", "How long has it been like this?"];

/** The rules by which each client answers a message in the middle of a talk. */
function rulesOfAll(message: string): string[] {
  return scenarios.map((scenario) => answerTo(scenario, 4400, ...before, message).rules.join(" "));
}

describe("what a question asks for, whatever stands beside it", () => {
  it("a word for when at the end does not make another question one for how they are now", () => {
    const asked = [
      "What's the hardest part of it for you right now?",
      "what would you say is the worst of it at the moment?",
      "Which part is the toughest for you these days?",
    ];
    for (const message of asked)
      for (const scenario of scenarios)
        expect(topicOf(message, scenario)?.topic, message).not.toBe("now");
    for (const scenario of scenarios)
      expect(topicOf("How are you right now?", scenario)?.topic).toBe("now");
  });

  it("a question for thoughts gets no help, no sleep and no story", () => {
    const asked = [
      "When it gets really bad, what goes through your mind?",
      "what's spinning round in your head on those nights?",
      "On the worst evenings, where does your head go?",
    ];
    const amiss = /answers:(?:helps|sleep|hardest|happened|today|tonight|now)\b/;
    for (const message of asked)
      for (const rules of rulesOfAll(message)) expect(rules, message).not.toMatch(amiss);
  });

  it("what happened today is told of today", () => {
    for (const scenario of scenarios)
      for (const message of ["so what happened today", "Did anything happen this morning?"])
        expect(topicOf(message, scenario)?.topic, message).toBe("today");
  });

  it("an invitation to say more is none to name somebody", () => {
    for (const message of ["want to tell me a bit more?", "could you say a little more?"])
      for (const scenario of scenarios)
        expect(topicOf(message, scenario)?.topic, message).toBe("like");
  });

  it("what others should understand is not what they hope for", () => {
    const asked = ["what do you wish people got about this", "What don't the others understand?"];
    for (const message of asked)
      for (const scenario of scenarios)
        expect(topicOf(message, scenario)?.topic, message).toBe("understood");
  });

  it("whom they could text tomorrow is not what they do tomorrow", () => {
    const asked = [
      "is there anyone you'd be ok texting tomorrow",
      "Is there someone you could message tomorrow?",
      "who could you call tonight?",
    ];
    for (const message of asked)
      for (const scenario of scenarios)
        expect(topicOf(message, scenario)?.topic, message).not.toMatch(/^(?:tonight|today)$/);
  });
});

describe("a question about what was never told", () => {
  const asked: readonly (readonly [string, string])[] = [
    ["what happened the last time you tried?", "whichOne"],
    ["and the first time you tried it?", "whichOne"],
    ["why didn't you say anything?", "keptSilent"],
    ["Why have you never told anyone?", "keptSilent"],
    ["how come you never said anything to them", "keptSilent"],
    ["Did you go there on purpose, or just end up there?", "onPurpose"],
  ];
  it.each(asked)("is answered for what it is: %s", (message, kind) => {
    expect(formOf(message)).toBe(kind);
    const byForm = rulesOfAll(message).filter((rules) => rules.includes(`aside:${kind}`));
    expect(byForm.length).toBeGreaterThan(7);
    for (const rules of byForm) expect(rules).not.toMatch(/offers:|goes-on-about:|answers:/);
  });

  it("is told of where the client has just spoken of it", () => {
    const question = "what happened the last time you tried?";
    const tried = scenarios.flatMap((scenario) =>
      [4400, 4401, 4402].flatMap((seed) => {
        const messages = [...before, "What have you tried so far?"];
        if (!/\btried\b/i.test(answerTo(scenario, seed, ...messages).text)) return [];
        return [answerTo(scenario, seed, ...messages, question).rules.join(" ")];
      }),
    );
    expect(tried.length).toBeGreaterThan(1);
    for (const rules of tried) expect(rules).not.toContain("aside:whichOne");
  });

  it("is read in a moment, however long it goes on", () => {
    const silent = `why didn't you tell ${"to them ".repeat(2000)}now`;
    expect(formOf(silent)).toBeNull();
  });

  it("is none where it names what it is about", () => {
    const named = [
      "What happened the last time you saw your sister?",
      "why didn't you say goodnight to the kids?",
      "Did you say that on purpose?",
    ];
    for (const message of named) expect(formOf(message), message).toBeNull();
  });
});

describe("a question is answered in its form", () => {
  it("one thing or another, and which of two, get both or no choice, and no list of the family", () => {
    const asked = [
      "Is it work or family stuff?",
      "is it more about school or about home?",
      "Are you feeling more hurt or more furious?",
      "Which of the two is heavier?",
    ];
    for (const message of asked) {
      expect(formOf(message), message).toBe("chooses");
      const rules = rulesOfAll(message).filter((rule) => !rule.includes("aside:chooses"));
      expect(rules.length, `${message}: ${rules.join(" | ")}`).toBeLessThan(2);
    }
  });

  it("whom they would have there gets nobody or somebody, and no line with a chair in it", () => {
    const asked = [
      "If you could pick anybody, who would you want next to you in that meeting?",
      "who would you bring along, if it were up to you?",
    ];
    for (const message of asked) {
      expect(formOf(message), message).toBe("nobodyInMind");
      for (const rules of rulesOfAll(message)) expect(rules, message).not.toContain("answers:fact");
    }
  });

  it("what they say when somebody rings is not who that is", () => {
    const asked = [
      "What do you say to your mum when she rings?",
      "What do you answer when your parents ask how it is going?",
    ];
    for (const message of asked)
      for (const rules of rulesOfAll(message)) {
        expect(rules, message).not.toContain("answers:family");
        expect(rules, message).not.toContain("answers:mother");
      }
  });

  it("whether others ever ask them along is answered", () => {
    for (const message of ["do they ever ask you along?", "Do people ever invite you over?"])
      for (const rules of rulesOfAll(message))
        expect(rules, message).toMatch(/aside:askedAlong|answers:asked-along/);
  });

  it("a plain question with an or in it asks for no choice between troubles", () => {
    const plain = [
      "Is it raining or dry?",
      "Are you at home or at work?",
      "Do you live alone or with family?",
      "Is it still going on or not?",
      "Did you want to stay or leave?",
    ];
    for (const message of plain) expect(formOf(message), message).toBeNull();
  });
});
