import { describe, expect, it } from "vitest";
import { scenarios } from "~db/seeds/scenarios";
import { rulesOf } from "../played";
import type { PlainlyAsked } from "./plainly-asked";
import { ben } from "./ben";
import { ewa } from "./ewa";
import { halima } from "./halima";
import { kofi } from "./kofi";
import { migs } from "./migs";
import { noa } from "./noa";
import { priya } from "./priya";
import { rahim } from "./rahim";
import { tom } from "./tom";
import { weiLing } from "./wei-ling";

const asked: Readonly<Record<string, PlainlyAsked>> = {
  ben,
  ewa,
  halima,
  kofi,
  migs,
  noa,
  priya,
  rahim,
  tom,
  "wei-ling": weiLing,
};

describe.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
  "A plain question to %s at the start",
  (key, scenario) => {
    const { after, questions } = asked[key] ?? { after: "", questions: [] };

    it.each(questions)("is answered from the story, in both takes: %s", (question, answeredBy) => {
      const answer = new RegExp(`answers:(?:${answeredBy.join("|")})(?: |$)`);
      expect(rulesOf(scenario, 1, question)).toMatch(answer);
      expect(rulesOf(scenario, 2, after, question)).toMatch(answer);
    });

    it("has at least twelve", () => {
      expect(questions.length).toBeGreaterThanOrEqual(12);
    });
  },
);
