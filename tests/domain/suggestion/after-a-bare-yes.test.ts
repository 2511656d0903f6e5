import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { rehearse } from "~/domain/simulator/rehearse";
import { latestOf } from "~/domain/simulator/state";
import { supporters } from "~/domain/simulator/supporters";
import { suggest } from "~/domain/suggestion/suggest";
import { smallAnswerLines } from "~/domain/suggestion/small-answer-lines";
import { rahim } from "~db/seeds/rahim/scenario";
import { ewa } from "~db/seeds/ewa/scenario";

/** Turns in which the client told something, the turn taken for an answer of few words after it. */
const small = (text: string, rule: string) =>
  [rahim, ewa].flatMap((scenario) =>
    Object.values(supporters).flatMap((supporter) =>
      rehearse(scenario, 6, supporter, 6, hear).steps.flatMap((step) => {
        const { told, before } = latestOf(step.state);
        const { riskWaits, counters, phase } = step.state;
        if (told.length === 0 || riskWaits !== null || counters.hurtRun > 0) return [];
        if (counters.riskShown > 0 || phase === "closing" || phase === "coping") return [];
        const latest = { told: [], before: [...before, ...told], kept: false, passed: false };
        const state = { ...step.state, latest, turns: step.state.turns + 1 };
        return [{ scenario, step: { ...step, state, text, rules: [rule] } }];
      }),
    ),
  );

const ofKind = (kind: keyof typeof smallAnswerLines) =>
  Object.values(smallAnswerLines[kind]).flat() as readonly string[];

describe("An answer that tells nothing", () => {
  it.each([
    ["Yes, correct.", "says:confirm", "agreed"],
    ["It is a thought. I shall have to walk round it.", "aside:mayBe", "mayBe"],
    ["One would have to think about that.", "aside:offside", "notKnown"],
    ["That is kind. Slowly, then.", "aside:unhurried", "unhurried"],
    ["That is more than others did.", "says:repair", "takenBack"],
  ] as const)(
    "%s is taken up itself, and nothing told before it as if just said",
    (text, rule, kind) => {
      const turns = small(text, rule);
      expect(turns.length).toBeGreaterThan(10);
      for (const { scenario, step } of turns) {
        const made = suggest(step, scenario, 6, []);
        expect(
          made.map((each) => each.text).filter((each) => !ofKind(kind).includes(each)),
        ).toEqual([]);
      }
    },
  );

  it("is still met by what fits any of them, once the lines of its kind are used", () => {
    for (const { scenario, step } of small("Yes, correct.", "says:confirm")) {
      const made = suggest(step, scenario, 6, ofKind("agreed"));
      expect(made).toHaveLength(3);
      expect(made.every(({ text }) => ofKind("fewWords").includes(text))).toBe(true);
    }
  });
});
