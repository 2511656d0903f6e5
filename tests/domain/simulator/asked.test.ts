import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { screenGeneratedByRules } from "~/domain/practice/safety/generated";
import { asideOf } from "~/domain/simulator/aside";
import { open, step } from "~/domain/simulator/step";
import type { Step } from "~/domain/simulator/step";
import type { Scenario } from "~/domain/simulator/scenario";
import { scenarios } from "~db/seeds/scenarios";
import { battery } from "./battery";
import { seeds, sessionOf } from "./rehearsals";

function answerTo(message: string, before: Step, scenario: Scenario, seed: number): Step {
  const heard = hear(message, before.text);
  const exchange = {
    message,
    clientMessage: before.text,
    earlier: ["Hi, good that you wrote."],
    heard,
  };
  return step(before.state, exchange, scenario, seed);
}

/** Where a message may meet the client: right after the opening, and well into a good session. */
const moments = scenarios.flatMap((scenario) =>
  seeds.flatMap((seed) => [
    { scenario, seed, where: "at the start", before: open(scenario, seed) },
    {
      scenario,
      seed,
      where: "later",
      before: sessionOf(scenario, seed, "good", 5).steps.at(-1) as Step,
    },
  ]),
);

describe("the client answers what was asked or said, with nothing that the safety screen refuses", () => {
  it("is tried with at least 150 messages", () => {
    expect(battery.flatMap(([, , messages]) => messages).length).toBeGreaterThanOrEqual(150);
  });

  it.each(battery)("%s", (_, rule, messages) => {
    const answers = messages.flatMap((message) =>
      moments.map((moment) => ({
        ...{ message, moment },
        answer: answerTo(message, moment.before, moment.scenario, moment.seed),
      })),
    );
    const wrong = answers.filter(({ answer }) => !answer.rules.some((fired) => rule.test(fired)));
    expect(
      wrong.map(
        ({ message, moment, answer }) =>
          `${moment.scenario.key} ${moment.where}: ${message} -> ${answer.text} [${answer.rules.join(", ")}]`,
      ),
    ).toEqual([]);
    const texts = [...new Set(answers.map(({ answer }) => answer.text))];
    expect(texts.filter((text) => !screenGeneratedByRules(text).safe)).toEqual([]);
    expect(texts.filter((text) => /\bI'?m (?:a )?(?:real|human)\b/i.test(text))).toEqual([]);
  });

  it("does not take a question about what the client did for one whether the client is there", () => {
    for (const asked of ["Did you go to the doctor?", "How long ago did you get that done?"])
      expect(asideOf(asked), asked).not.toBe("there");
    expect(asideOf("Did that get through?")).toBe("there");
  });
});
