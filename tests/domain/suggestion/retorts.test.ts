import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { continueRehearsal, openRehearsal } from "~/domain/simulator/rehearse";
import type { Scenario } from "~/domain/simulator/scenario";
import { suggest } from "~/domain/suggestion/suggest";
import { scenarios } from "~db/seeds/scenarios";
import { tom } from "~db/seeds/tom/scenario";

const retort = "I'd hardly got my cap off.";
const replies = {
  mi: ["You'd barely come in and I was handing you jobs. What did you want to say first?"],
  empathy: ["That was quick of me. You hadn't had a minute to say how it is."],
  support: ["There's time to settle in. What would you like from me to begin with?"],
};
const client: Scenario = {
  ...tom,
  replies: { ...tom.replies, adviceEarly: [retort] },
  suggestions: [{ cue: null, said: ["hardly got my cap off"], ...replies }],
};

const played = (scenario: Scenario, seed: number, messages: readonly string[]) =>
  messages.reduce(
    (so, message) => continueRehearsal(so, message, scenario, seed, hear),
    openRehearsal(scenario, seed),
  ).steps;

describe("What the client retorts", () => {
  it("is answered by what was written for it, before anything that fits any client", () => {
    const steps = played(client, 3, ["Hi Tom.", "You should move to the coast."]);
    const last = steps.at(-1);
    if (!last) throw new Error("nothing was played");
    expect(last.text).toContain(retort);
    const made = suggest(last, client, 3, []);
    expect(made.map(({ text }) => text)).toEqual([
      ...replies.mi,
      ...replies.empathy,
      ...replies.support,
    ]);
    expect(made.every(({ reason }) => reason.includes("written for this moment"))).toBe(true);
  });

  it("is never quoted back by a suggestion, whatever was done", () => {
    const slips = [
      "You should try some exercise, it helps a lot of people.",
      "Everyone goes through this, it could be worse.",
      "It will all be fine, I promise.",
      "That must be so hard, I hear you.",
      "That's your own fault, really.",
      "When I lost my job I was down for weeks too.",
    ];
    for (const scenario of scenarios) {
      const shown: string[] = [];
      for (const step of played(scenario, 5, ["Hi.", "What's been going on?", ...slips]).slice(3)) {
        const made = suggest(step, scenario, 5, shown);
        shown.push(...made.map(({ text }) => text));
        const told = step.state.latest?.told.join("\n") ?? "";
        for (const { text } of made)
          for (const [, quote = ""] of text.matchAll(/“([^”]+)”/g))
            expect(step.text.includes(quote) && !told.includes(quote), text).toBe(false);
      }
    }
  });
});
