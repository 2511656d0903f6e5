import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { continueRehearsal, openRehearsal } from "~/domain/simulator/rehearse";
import { scenarios } from "~db/seeds/scenarios";

const places = [
  ["Hi, thanks for writing. What's been going on?"],
  [
    "Hi, thanks for writing. What's been going on?",
    "What's the hardest part of it?",
    "How are you sleeping with all this?",
    "Who knows about it?",
  ],
  ["Hi, thanks for writing. What's been going on?", "Are you having thoughts of suicide?"],
] as const;
const seed = 7;
const takenAmiss =
  /shows-it-was-missed|says:(?:quiet|stock|partly|doubt|selfTalk|deflect|minimised|confronted)|passed-over/;

describe.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
  "%s",
  (_, scenario) => {
    const before = places.map((lead) =>
      lead.reduce(
        (so, message) => continueRehearsal(so, message, scenario, seed, hear),
        openRehearsal(scenario, seed),
      ),
    );
    const after = (message: string) =>
      before.map((so) => {
        const { steps } = continueRehearsal(so, message, scenario, seed, hear);
        const [shown, step] = steps.slice(-2);
        if (!shown || !step) throw new Error("nothing was said");
        return { trust: step.state.trust - shown.state.trust, rules: step.rules.join(" ") };
      });

    it.each([
      "aw man, that's rough",
      "gosh, that must be so tiring",
      "I'm sorry you're having to deal with this.",
      "that sounds truly awful",
      "ouch. thats hard",
      "that would get to me as well",
      "i can't begin to imagine",
      "wow that is so much to hold",
    ])("takes one short kind reaction plainly and goes on: %s", (message) => {
      for (const { trust, rules } of after(message)) {
        expect(rules).not.toMatch(takenAmiss);
        expect(trust).toBeGreaterThanOrEqual(0);
      }
    });

    it.each([
      "That sounds really tough. What has it been like for you?",
      "ugh, that's hard. what was the worst of it?",
    ])("loses no trust by a kind reaction with an open question: %s", (message) => {
      for (const { trust } of after(message)) expect(trust).toBeGreaterThanOrEqual(0);
    });

    it.each([
      "Half of you wants to be asked, and half of you would rather hide. Is that near it?",
      "It sounds like you keep going for everybody else and there's nothing left over. Have I got that right?",
      "You seem worn out and you'd rather nobody saw it. Am I reading that right?",
    ])("loses no trust by a reading that is put forward to be mended: %s", (message) => {
      for (const { trust, rules } of after(message)) {
        expect(trust).toBeGreaterThanOrEqual(0);
        expect(rules).not.toMatch(/shows-it-was-missed|aside:offside|says:dontKnow/);
      }
    });

    it("grows tired of a row of such reactions that say nothing", () => {
      const row = ["that's so hard", "that sounds awful", "I'm so sorry", "that must be tough"];
      const start = continueRehearsal(
        openRehearsal(scenario, seed),
        places[0][0],
        scenario,
        seed,
        hear,
      );
      const { steps } = row.reduce(
        (so, message) => continueRehearsal(so, message, scenario, seed, hear),
        start,
      );
      const trust = start.steps.at(-1)?.state.trust ?? 0;
      expect(steps.at(-1)?.state.trust).toBeLessThan(trust);
    });
  },
);

describe("A push", () => {
  it.each([
    "What I'd do is take a cold shower and then go for a walk.",
    "Right, the plan is doctor on Monday, gym on Tuesday. Deal?",
    "you just gotta talk to them",
    "If I were you I'd quit",
    "personally i'd book a holiday",
    "What you need is a proper rest.",
    "Promise me you'll see somebody.",
    "It's up to you to fix this.",
    "Nothing will change until you do something.",
    "tomorrow you call them, ok?",
  ])("is heard as advice: %s", (message) => {
    expect(hear(message, null).moves).toContain("advice");
  });

  it.each([
    "If I were in your place I would feel lost too.",
    "I'd be upset too.",
    "One side of you would like to tell them, the other dreads it.",
    "It's up to you what we talk about.",
  ])("is not what only feels with them or leaves it to them: %s", (message) => {
    expect(hear(message, null).moves).not.toContain("advice");
  });
});
