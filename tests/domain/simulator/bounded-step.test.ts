import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { spanQuotes } from "~/domain/practice/span";
import type { Exchange } from "~/domain/simulator/exchange";
import { boundedStep, type ProposedStep } from "~/domain/simulator/bounded-step";
import { largestStep } from "~/domain/simulator/constants";
import { cueKinds, disclosureLayers } from "~/domain/simulator/cue";
import { simulatorStateSchema, type SimulatorState } from "~/domain/simulator/state";
import { open, startState, step } from "~/domain/simulator/step";
import { scenarios } from "~db/seeds/scenarios";
import { tom } from "~db/seeds/tom/scenario";
import { weiLing } from "~db/seeds/wei-ling/scenario";

const distribution = {
  sadness: 0.5,
  fear: 0.25,
  anger: 0,
  disgust: 0,
  happiness: 0,
  surprise: 0,
  neutral: 0.25,
};
const shown = open(weiLing, 4);

const proposed = (part: Partial<ProposedStep> = {}): ProposedStep => ({
  text: "i can't sleep. it's all a bit much today",
  reading: { valence: -0.4, arousal: 0.3, distribution },
  trust: 2.5,
  openness: 0.4,
  cues: [],
  told: [],
  ...part,
});

const said = (message: string): Exchange => ({
  message,
  clientMessage: shown.text,
  earlier: [],
  heard: hear(message, shown.text),
});

const messages = [
  "What is it like when it all piles up?",
  "It sounds like you're drowning in all of it at once.",
  "I hear you, that must be hard.",
  "It's not a big deal, everyone has exams. Others have it worse.",
  "You should just make a timetable.",
  "Are you thinking about suicide?",
];
const unit = fc.double({ min: -1, max: 1, noNaN: true });
const anyStep: fc.Arbitrary<ProposedStep> = fc.record({
  text: fc.constantFrom("i can't sleep 😅 at all", "no.", "nobody asks. it's fine, really"),
  reading: fc.record({ valence: unit, arousal: unit, distribution: fc.constant(distribution) }),
  trust: fc.double({ min: 1, max: 4, noNaN: true }),
  openness: fc.double({ min: 0, max: 1, noNaN: true }),
  cues: fc.array(
    fc.record({
      quote: fc.constantFrom("can't sleep", "nobody asks", "fine", "missing", ""),
      id: fc.constantFrom("sleep", "unnoticed", "nothing-such", "constructor", null),
      kind: fc.constantFrom(...cueKinds),
      explicit: fc.boolean(),
      layer: fc.constantFrom(...disclosureLayers),
    }),
    { maxLength: 4 },
  ),
  told: fc.array(fc.constantFrom("sleep", "family", "nothing-such", "toString")),
});

describe("a step that another speaker proposes", () => {
  it("moves feelings no further than one step, stays in bounds and can be gone on from", () => {
    const run = fc.array(fc.tuple(fc.constantFrom(...messages), anyStep), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...scenarios), run, (scenario, turns) => {
        let before: SimulatorState = startState(scenario);
        for (const [message, proposal] of turns) {
          const { state, cues, reading } = boundedStep(before, said(message), proposal, scenario);
          expect(simulatorStateSchema.parse(state)).toEqual(state);
          const up = { valence: largestStep.valence, trust: largestStep.trustGained };
          const down = { valence: largestStep.valence, trust: largestStep.trustLost };
          for (const part of ["valence", "trust"] as const) {
            expect(state[part] - before[part]).toBeLessThanOrEqual(up[part] + 1e-5);
            expect(before[part] - state[part]).toBeLessThanOrEqual(down[part] + 1e-5);
          }
          expect(Math.abs(state.arousal - before.arousal)).toBeLessThanOrEqual(0.2 + 1e-5);
          expect(state.valence).toBeLessThanOrEqual(Math.max(before.valence, scenario.ceiling));
          expect(reading.valence).toBe(state.valence);
          expect(cues.every((cue) => spanQuotes(proposal.text, cue, cue.quote))).toBe(true);
          expect(() => step(state, said(message), scenario, 3)).not.toThrow();
          before = state;
        }
      }),
      { numRuns: 60 },
    );
  });

  it("does not bring the client closer after what hurts, advice too early or a stock phrase", () => {
    const warm = proposed({ reading: { valence: 0.1, arousal: 0, distribution }, trust: 4 });
    for (const message of messages.slice(2, 5)) {
      const { state } = boundedStep(shown.state, said(message), warm, weiLing);
      expect(state.trust, message).toBe(shown.state.trust);
      expect(state.valence, message).toBe(shown.state.valence);
    }
    const met = boundedStep(shown.state, said(messages[1] ?? ""), warm, weiLing);
    expect(met.state.trust).toBeGreaterThan(shown.state.trust);
  });

  it("leaves a proposal within the limits as it is, and then names no limit", () => {
    const small = proposed({
      reading: { valence: shown.state.valence - 0.05, arousal: shown.state.arousal, distribution },
      trust: shown.state.trust - 0.1,
      openness: shown.state.openness,
    });
    const done = boundedStep(shown.state, said(messages[0] ?? ""), small, weiLing);
    expect(done.rules).toEqual([]);
    expect(done.state.trust).toBe(shown.state.trust - 0.1);
    expect(done.moves).toEqual(said(messages[0] ?? "").heard.moves);
  });

  it("counts a met cue as answered, one passed over as missed, and lets new ones wait", () => {
    const talk = proposed({
      cues: [{ quote: "can't sleep", id: "sleep", kind: "feeling", explicit: true, layer: 0 }],
    });
    const met = boundedStep(shown.state, said(messages[1] ?? ""), talk, weiLing);
    expect(met.state.answered).toEqual(["drowning"]);
    expect(met.state.live.map(({ id }) => id)).toEqual(["sleep"]);
    expect(met.state.counters.explorations).toBe(1);
    const missed = boundedStep(shown.state, said("Do you live in the hostel?"), talk, weiLing);
    expect(missed.state.live.map(({ id, missed }) => [id, missed])).toEqual([
      ["drowning", 1],
      ["sleep", 0],
    ]);
  });

  it("opens no deeper layer than trust allows, whatever is proposed", () => {
    const deep = proposed({
      cues: [{ quote: "a bit much", id: null, kind: "self-worth", explicit: true, layer: 2 }],
    });
    const done = boundedStep(shown.state, said(messages[0] ?? ""), deep, weiLing);
    expect(done.state.layer).toBeLessThan(2);
    expect(done.rules).toContain("limited:layer");
  });

  it("counts an answer about risk that tells nothing as hedged where trust is too low to be frank", () => {
    const answer = (trust: number) => {
      const state = { ...open(tom, 4).state, trust, riskWaits: 2 };
      return boundedStep(state, said(messages[5] ?? ""), proposed({ trust }), tom).state.riskAnswer;
    };
    expect(answer(3)).toBe("told");
    expect(answer(1.4)).toBe("hedged");
  });
});
