import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { rehearse } from "~/domain/simulator/rehearse";
import { latestOf } from "~/domain/simulator/state";
import { supporters } from "~/domain/simulator/supporters";
import { suggest } from "~/domain/suggestion/suggest";
import { rahim } from "~db/seeds/rahim/scenario";
import { ewa } from "~db/seeds/ewa/scenario";

const saysYes = "says:confirm";

/** Turns in which the client told something, the turn taken for a bare yes to what was said of it. */
const yeses = [rahim, ewa].flatMap((scenario) =>
  Object.values(supporters).flatMap((supporter) =>
    rehearse(scenario, 6, supporter, 6, hear).steps.flatMap((step) => {
      const { told, before } = latestOf(step.state);
      const isSpokenOf = step.state.answered.some((id) => scenario.cues[id]?.risk === false);
      if (told.length === 0 || step.state.riskWaits !== null || !isSpokenOf) return [];
      const latest = { told: [], before: [...before, ...told], kept: false, passed: false };
      const state = { ...step.state, latest, focus: null, live: [], turns: step.state.turns + 1 };
      return [{ scenario, step: { ...step, state, text: "Yes, correct.", rules: [saysYes] } }];
    }),
  ),
);

describe("A bare yes", () => {
  it("is met with what is written for what was spoken of before it, also once the moment's own replies are used", () => {
    expect(yeses.length).toBeGreaterThan(10);
    for (const { scenario, step } of yeses) {
      const used = (scenario.suggestions ?? []).flatMap(({ said, mi, empathy, support }) =>
        said.length === 0 ? [] : [...mi, ...empathy, ...support],
      );
      const made = suggest(step, scenario, 6, used);
      expect(made.filter(({ reason }) => reason.endsWith("written for this moment"))).not.toEqual(
        [],
      );
    }
  });
});
