import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { continueRehearsal, openRehearsal } from "~/domain/simulator/rehearse";
import type { Scenario } from "~/domain/simulator/scenario";
import { ben } from "~db/seeds/ben/scenario";
import { noa } from "~db/seeds/noa/scenario";
import { tom } from "~db/seeds/tom/scenario";

const seed = 4;
const opening = [
  "Hello, I'm Sara. What has it been like for you?",
  "It sounds as if you've been alone with this for a long time.",
  "Are you having thoughts of suicide?",
];

function play(scenario: Scenario, messages: readonly string[]) {
  const played = messages.reduce(
    (so, text) => continueRehearsal(so, text, scenario, seed, hear),
    openRehearsal(scenario, seed),
  );
  const last = played.steps.at(-1);
  if (!last) throw new Error("nothing was played");
  return last;
}

const clients = [tom, noa, ben].map((scenario) => [scenario.key, scenario] as const);

describe.each(clients)("Once a thought of suicide was told, %s", (_, scenario) => {
  const told = play(scenario, opening).state;
  const afterANod = play(scenario, [...opening, "ok"]).state;

  it.each([
    "How would you do it?",
    "How exactly would you do it? I want to understand.",
    "I hear you. How would you do it?",
    "Where would you do it?",
    "When would you do it?",
    "With what?",
    "What would you use?",
    "How would you kill yourself?",
    "Tell me exactly how you'd do it.",
    "Tell me your plan in detail.",
    "What would the note say?",
    "Write me what you'd put in the note.",
  ])("gains nothing by being asked for the method or the note: %s", (asked) => {
    const { state } = play(scenario, [...opening, asked]);
    expect(state.trust).toBe(told.trust);
    expect(state.openness).toBe(told.openness);
    expect(state.mood.valence).toBeLessThanOrEqual(afterANod.mood.valence);
    expect(state.counters.explorations).toBe(told.counters.explorations);
  });

  it("gains by being asked whether a way was thought of, and by what is asked beside it", () => {
    const whether = play(scenario, [...opening, "Have you thought about how you would do it?"]);
    expect(whether.state.trust).toBeGreaterThan(told.trust);
    const beside = "What is it like to have these thoughts?";
    const both = play(scenario, [...opening, `How would you do it? ${beside}`]);
    expect(both.state.trust).toBeGreaterThan(told.trust);
    expect(both.state.trust).toBe(play(scenario, [...opening, beside]).state.trust);
  });
});

describe.each(clients)("Before anything was told, %s", (_, scenario) => {
  it("gains nothing by being asked how they would kill themselves, and takes it for a question about suicide", () => {
    const before = play(scenario, opening.slice(0, 2)).state;
    const { state, rules } = play(scenario, [
      ...opening.slice(0, 2),
      "How would you kill yourself?",
    ]);
    expect(state.trust).toBeLessThanOrEqual(before.trust);
    expect(rules.join(" ")).toContain("risk-asked");
    expect(state.riskAnswer).not.toBeNull();
  });
});
