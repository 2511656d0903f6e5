import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { asksAboutRisk } from "~/domain/practice/hearing/risk";
import { plain } from "~/domain/practice/hearing/plain";
import { sentences } from "~/domain/simulator/sentence";
import { continueRehearsal, openRehearsal } from "~/domain/simulator/rehearse";
import type { Scenario } from "~/domain/simulator/scenario";
import { suggest } from "~/domain/suggestion/suggest";
import { scenarios } from "~db/seeds/scenarios";
import { answerTo } from "./played";

const atRisk = scenarios.filter(({ riskOptIn }) => riskOptIn);
const asksOfSuicide = (text: string) =>
  sentences(text).some((sentence) => asksAboutRisk(plain(sentence), sentence.includes("?")));

/** The last client turn of a talk with what is suggested for it. */
function lastOf(scenario: Scenario, seed: number, messages: readonly string[]) {
  const shown: string[] = [];
  const played = messages.reduce(
    ({ so }, message) => {
      const next = continueRehearsal(so, message, scenario, seed, hear);
      const step = next.steps.at(-1);
      if (!step) throw new Error("nothing was said");
      const offered = suggest(step, scenario, seed, shown).map(({ text }) => text);
      shown.push(...offered);
      return { so: next, step, offered };
    },
    { so: openRehearsal(scenario, seed), step: null, offered: [] } as {
      so: ReturnType<typeof openRehearsal>;
      step: ReturnType<typeof answerTo> | null;
      offered: string[];
    },
  );
  if (played.step === null) throw new Error("nothing was said");
  return { step: played.step, offered: played.offered };
}

const cool = ["yo", "others have it worse", "you should just talk to them", "cheer up"];
const asking = [
  "do you ever think about ending your life?",
  "Just checking, any thoughts of suicide?",
];

describe.each(atRisk.map((scenario) => ({ key: scenario.key, scenario })))(
  "A question about suicide that $key hedges",
  ({ scenario }) => {
    it.each(asking)("shows a hint of risk: %s", (asked) => {
      for (const seed of [1, 2]) {
        const { step } = lastOf(scenario, seed, [...cool, asked]);
        expect(step.state.riskAnswer).toBe("hedged");
        expect(step.cues.filter(({ risk }) => risk)).not.toEqual([]);
      }
    });

    it.each([
      "no worries, i'm still here",
      "how did you sleep last night?",
      "take care, bye for now",
    ])("is asked again by one suggestion after something else: %s", (message) => {
      for (const seed of [1, 2]) {
        const { step, offered } = lastOf(scenario, seed, [...cool, asking[0] ?? "", "ok", message]);
        expect(step.state.riskOpen).toBe(true);
        expect(offered.filter(asksOfSuicide)).toHaveLength(1);
      }
    });
  },
);

describe("After a told thought of suicide that the client draws back from", () => {
  it.each(atRisk.map((scenario) => ({ key: scenario.key, scenario })))(
    "suggestions to $key keep to it and ask nothing of earlier times",
    ({ scenario }) => {
      const told = ["hi, what's going on?", "are you thinking of suicide?"];
      const after = [
        "do you feel safe now?",
        "what do people not see?",
        "anyway, did you see the match last night?",
      ];
      const { offered } = lastOf(scenario, 3, [...told, ...after]);
      expect(offered.join(" ")).not.toMatch(/acted on thoughts|hurt yourself|within reach/);
      expect(offered.join(" ")).toMatch(/thoughts/);
    },
  );
});

describe("Whether they are safe", () => {
  const saysYes = /^(?:yes|yeah|ya|aye)\b/i;
  const asked = [
    "I'm grateful you told me. Are you safe tonight?",
    "that was brave. are you alright being on your own tonight?",
    "cheers for being honest, you feel safe?",
    "Do you think you'll be okay tonight?",
  ];
  it.each(
    scenarios.flatMap((scenario) => asked.map((ask) => ({ key: scenario.key, scenario, ask }))),
  )("is answered by yes before all else: $key, $ask", ({ scenario, ask }) => {
    for (const seed of [1, 2]) expect(answerTo(scenario, seed, "hey", ask).text).toMatch(saysYes);
  });
});
