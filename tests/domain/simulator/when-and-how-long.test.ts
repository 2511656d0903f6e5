import { describe, expect, it } from "vitest";
import { scenarios } from "~db/seeds/scenarios";
import { tellsATime } from "~/domain/simulator/when-it-was";
import { answerTo } from "./played";
import { askedForATime } from "./when-and-how-long";
import { toldBeside } from "./when-and-how-long/told-beside";

const before = ["Hi, I'm Sara. What's been going on for you?", "That sounds like a lot to carry."];

describe.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
  "When or how long, asked of %s",
  (key, scenario) => {
    const asked = Object.entries(askedForATime[key] ?? {}).flatMap(([topic, questions]) =>
      questions.map((question) => [question, topic] as const),
    );

    it.each(asked)("is answered by the time of that, or put off: %s", (question, topic) => {
      const deep = (scenario.topics[topic]?.layer ?? 0) > 0;
      const beside = toldBeside[key]?.[topic];
      for (const messages of [[question], [...before, question]]) {
        const { rules, text } = answerTo(scenario, 12, ...messages);
        const answered = [
          `answers:${topic}`,
          ...(beside !== undefined && tellsATime(text) ? [`answers:${beside}`] : []),
          ...(deep ? [`says:deflect:${topic}`, `says:deflect:${beside}`] : []),
        ];
        expect(
          rules.some((rule) => answered.includes(rule)),
          rules.join(" "),
        ).toBe(true);
      }
    });
  },
);
