import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { continueRehearsal } from "~/domain/simulator/rehearse";
import type { Rehearsal } from "~/domain/simulator/rehearse";
import type { Scenario } from "~/domain/simulator/scenario";
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

/** One message each that leaves what the client has just shown for something else. */
const changesOfSubject = [
  "Cool.",
  "lol",
  "My cat just jumped on my keyboard, sorry.",
  "How's the weather there?",
  "What did you have for lunch?",
  "Nice. What do you do for work?",
  "Do you like football?",
  "Let's talk about something else.",
  "Which course?",
  "What year are you in?",
  "I had a long day too.",
  "Anyway, how old are you?",
] as const;
const acknowledgements = ["ok", "I see.", "mm-hm", "Thanks for telling me."] as const;
const askedOfBoth = "What is that like for you?";
/** By how much trust or valence is lower where that is plain to see. Design choice. */
const plainly = { trust: 0.05, valence: 0.02 } as const;
const remarks = /^says:(?:shows-it-was-missed|quiet|selfTalk)/;

interface Moment {
  scenario: Scenario;
  seed: number;
  before: Rehearsal;
}

/** Moments of each client at which the last message shows a cue that waits. */
const moments: Moment[] = scenarios.flatMap((scenario) =>
  [1, 42].flatMap((seed) => {
    const { history, steps } = sessionOf(scenario, seed, "good", 4);
    return [0, 2, 4].flatMap((good) => {
      const before = {
        history: history.slice(0, 2 * good + 1),
        steps: steps.slice(0, good + 1),
      };
      const shown = before.steps.at(-1)?.state;
      const isShown = shown?.live.some(({ position }) => position === 2 * (shown.turns - 1));
      return isShown ? [{ scenario, seed, before }] : [];
    });
  }),
);

const stepsAfter = ({ scenario, seed, before }: Moment, messages: readonly string[]) =>
  messages
    .reduce((so, message) => continueRehearsal(so, message, scenario, seed, hear), before)
    .steps.slice(before.steps.length - 1);

/** Whether the client is plainly lower than before, or says that something was passed over, within some messages. */
function showsIt(moment: Moment, messages: readonly string[]): boolean {
  const [shown, ...after] = stepsAfter(moment, messages);
  return after.some(
    ({ state, rules }) =>
      state.trust <= (shown?.state.trust ?? 0) - plainly.trust ||
      state.valence <= (shown?.state.valence ?? 0) - plainly.valence ||
      rules.some((rule) => remarks.test(rule)),
  );
}

function shareOf(isSo: (moment: Moment) => boolean): number {
  return moments.filter(isSo).length / moments.length;
}

describe("A cue that is passed over", () => {
  it.each(changesOfSubject)("shows within two client turns: %s", (message) => {
    expect(moments.length).toBeGreaterThan(45);
    const shows = (moment: Moment) =>
      showsIt(moment, [message]) || showsIt(moment, [message, askedOfBoth]);
    expect(shareOf(shows)).toBeGreaterThanOrEqual(0.95);
  });

  it.each(acknowledgements)(
    "shows where nothing follows %s but another acknowledgement",
    (first) => {
      expect(shareOf((moment) => showsIt(moment, [first, "ok"]))).toBeGreaterThanOrEqual(0.95);
    },
  );

  it.each(acknowledgements)("is not felt passed over by %s and a question about it", (first) => {
    for (const moment of moments) {
      const rules = stepsAfter(moment, [first, askedOfBoth]).flatMap((step) => step.rules);
      expect(rules.filter((rule) => rule.startsWith("passed-over"))).toEqual([]);
    }
  });

  it("is made good for where a mere interruption is followed by what takes it up", () => {
    for (const moment of moments) {
      const waiting = moment.before.steps.at(-1)?.state.live.at(-1);
      const sense = moment.scenario.cues[waiting?.id ?? ""]?.senses[0] ?? "";
      const messages = ["My cat just jumped on my keyboard, sorry.", `It sounds like ${sense}.`];
      const [shown, interrupted, taken] = stepsAfter(moment, messages);
      expect(interrupted?.state.trust).toBeLessThan(shown?.state.trust ?? 0);
      expect(taken?.state.trust).toBeGreaterThanOrEqual(shown?.state.trust ?? 4);
    }
  });

  it.each([
    "sorry, my cat. go on, you were saying",
    "What is that like for you?",
    "Are you having thoughts of suicide?",
  ])("is not felt passed over by %s", (message) => {
    for (const moment of moments) {
      const [, step] = stepsAfter(moment, [message]);
      expect(step?.rules.filter((rule) => rule.startsWith("passed-over"))).toEqual([]);
    }
  });
});
