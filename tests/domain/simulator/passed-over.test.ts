import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { continueRehearsal } from "~/domain/simulator/rehearse";
import { scenarios } from "~db/seeds/scenarios";
import { sessionOf } from "./rehearsals";

/** Two messages each that leave whatever the client has shown. */
const leaving = [
  ["Ok. What did you have for lunch?", "And do you like films?"],
  ["Nice. So what do you study or work as?", "Okay, good to know."],
  ["I went to the market today, it was busy.", "Did you watch the game last night?"],
  [
    "Let me tell you how this service works. We are open until ten.",
    "You can write to us any day.",
  ],
] as const;
const saysSo = /^says:(?:shows-it-was-missed|quiet|adviceEarly|selfTalk|deflect)/;

describe.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
  "What %s has shown and nobody takes up",
  (_, scenario) => {
    it.each([0, 3, 6])(
      "is seen in the two turns after it, %i good replies into the talk",
      (good) => {
        for (const seed of [1, 2, 42, 77]) {
          const before = sessionOf(scenario, seed, "good", good);
          const shown = before.steps.at(-1)?.state;
          if (!shown || shown.live.length === 0) continue;
          for (const messages of leaving) {
            const { steps } = messages.reduce(
              (so, message) => continueRehearsal(so, message, scenario, seed, hear),
              before,
            );
            const after = steps.slice(-messages.length);
            const falls = after.some(({ state }) => state.valence < shown.valence - 0.001);
            const says = after.some(({ rules }) => rules.some((rule) => saysSo.test(rule)));
            expect(falls || says, `seed ${seed}: ${messages.join(" ")}`).toBe(true);
          }
        }
      },
    );

    it("never looks better right after a message that took something", () => {
      for (const name of ["good", "mixed", "shaky", "parrot"] as const) {
        const { steps } = sessionOf(scenario, 5, name, 20);
        steps.slice(1).forEach(({ state, rules }, at) => {
          const before = steps[at]?.state ?? state;
          if (state.mood.valence < before.mood.valence)
            expect(state.valence, rules.join(" ")).toBeLessThan(before.valence);
        });
      }
    });
  },
);
