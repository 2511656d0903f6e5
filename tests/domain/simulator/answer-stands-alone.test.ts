import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { continueRehearsal, openRehearsal } from "~/domain/simulator/rehearse";
import { scenarios } from "~db/seeds/scenarios";

/** Particular questions between remarks, as ordinary supporters put them. */
const talk = [
  "hello, what brings you here?",
  "ah, that's a lot",
  "what's one little thing you might try after this?",
  "who else has any idea of it?",
  "anything that makes it a bit easier?",
  "it must wear you out",
  "what don't people get about it?",
  "how did you sleep?",
  "is there a person you could message in the morning?",
  "what do you long for?",
  "anybody at home aware how bad it's been?",
];

const isFull = (rule: string) => /^answers:(?!fact$)/.test(rule);
const isPutOff = (rule: string) => /^says:(?:deflect|dontKnow)/.test(rule);
const isNew = (rule: string) => /^(?:offers:|says:pullBack$|comes-back-to-something$)/.test(rule);

describe("Behind a full answer, or behind what is put off, where the message took up no cue", () => {
  it.each(scenarios.map((scenario) => ({ key: scenario.key, scenario })))(
    "$key tells nothing new and drifts nowhere else",
    ({ scenario }) => {
      for (const seed of [3, 4]) {
        const { steps } = talk.reduce(
          (so, message) => continueRehearsal(so, message, scenario, seed, hear),
          openRehearsal(scenario, seed),
        );
        const glued = steps.filter(
          ({ rules }) =>
            !rules.some((rule) => rule.startsWith("met:")) &&
            rules.some((rule) => isFull(rule) || isPutOff(rule)) &&
            rules.some(isNew),
        );
        expect(glued.map(({ text }) => text)).toEqual([]);
      }
    },
  );
});
