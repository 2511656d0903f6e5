import { describe, expect, it } from "vitest";
import { nextQuestions } from "~/domain/suggestion/after-disclosure-lines";
import { ben } from "~db/seeds/ben/scenario";
import { noa } from "~db/seeds/noa/scenario";
import { tom } from "~db/seeds/tom/scenario";
import { rulesOf } from "./played";

const asked = [
  "Hi, I'm Sara. What's been going on for you?",
  "Are you having thoughts of killing yourself?",
  "Thank you for telling me. That sounds very heavy to carry alone.",
];
const reachable = { tom: "Gwen", noa: "Tali", ben: "Hana" } as const;

/** What each matter is answered by; who it is that knows may be told of the person. */
const answeredBy = {
  plan: /answers:risk-plan/,
  means: /answers:risk-means/,
  past: /answers:risk-past/,
  keeps: /answers:risk-keeps/,
  tonight: /answers:risk-(?:now|worse)/,
  knows: /answers:(?:risk-know|gwen|tali|hana)/,
  step: /answers:risk-tell/,
} as const;

describe.each([tom, noa, ben].map((scenario) => [scenario.key, scenario] as const))(
  "What a suggestion asks next once %s has told a thought of suicide",
  (key, scenario) => {
    const name = reachable[key as keyof typeof reachable];
    const questions = Object.entries(nextQuestions).flatMap(([matter, lines]) =>
      lines.map((line) => [line.replaceAll("[name]", name), matter] as const),
    );

    it.each(questions)("is answered as that: %s", (question, matter) => {
      const rules = rulesOf(scenario, 67, ...asked, question);
      expect(rules).toMatch(answeredBy[matter as keyof typeof answeredBy]);
    });
  },
);
