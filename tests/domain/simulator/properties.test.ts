import { describe, expect, it } from "vitest";
import { screenGeneratedByRules } from "~/domain/practice/safety/generated";
import { spanQuotes } from "~/domain/practice/span";
import { distributionSchema, likeliestCategory } from "~/domain/emotion/reading";
import { sentences, utterances } from "~/domain/simulator/sentence";
import { simulatorStateSchema } from "~/domain/simulator/state";
import { supporters } from "~/domain/simulator/supporters";
import type { SupporterName } from "~/domain/simulator/supporters";
import { scenarios } from "~db/seeds/scenarios";
import { wordingsOf } from "~/domain/simulator/wording";
import { seeds, sessionOf } from "./rehearsals";

const names = Object.keys(supporters) as SupporterName[];
const unhelpful = ["advice-giver", "minimiser", "parrot", "interrogator"] as const;
/** Beside those that every supporter is played with at length. */
const manySeeds = [2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 1_000_003, 2_147_483_648] as const;
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
  "%s",
  (_, scenario) => {
    const sessions = seeds.flatMap((seed) =>
      names.map((name) => ({ seed, name, session: sessionOf(scenario, seed, name, 30) })),
    );
    const steps = sessions.flatMap(({ session }) => session.steps);

    it("says the same bytes for the same seed and messages", () => {
      for (const name of names) {
        const again = sessionOf(scenario, 7, name, 12);
        expect(JSON.stringify(again)).toBe(JSON.stringify(sessionOf(scenario, 7, name, 12)));
      }
    });

    it("goes on from a stored state exactly as from the state in memory", () => {
      for (const { state } of steps.slice(0, 60))
        expect(simulatorStateSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
    });

    it("keeps every reading and state within its bounds", () => {
      for (const { state, reading } of steps) {
        expect(simulatorStateSchema.safeParse(state).success).toBe(true);
        expect(distributionSchema.safeParse(reading.distribution).success).toBe(true);
      }
    });

    it("never repeats a sentence in thirty exchanges, whoever it talks to", () => {
      for (const { session } of sessions) {
        const said = session.steps.flatMap(({ text }) => utterances(text));
        expect(new Set(said).size).toBe(said.length);
      }
    });

    it("says something every time, in at most about five sentences", () => {
      for (const { text } of steps) {
        expect(text).toMatch(/\p{L}/u);
        expect(text).not.toMatch(/[[\]{}|]/);
        expect(sentences(text).length).toBeLessThanOrEqual(6);
      }
    });

    it("plants every cue on words that are in the message", () => {
      for (const { text, cues } of steps)
        for (const cue of cues) expect(spanQuotes(text, cue, cue.quote)).toBe(true);
    });

    it("shows risk only where the scenario declares it", () => {
      const risky = steps.some(({ cues }) => cues.some((cue) => cue.risk));
      expect(risky).toBe(scenario.riskOptIn);
    });

    it("never says anything that the safety screen refuses", () => {
      const refused = steps
        .map(({ text }) => text)
        .filter((text) => !screenGeneratedByRules(text).safe);
      expect(refused).toEqual([]);
    });

    it("never thanks, also not at a goodbye, and never talks like a counsellor", () => {
      const thanks = /\bthank|\bta\b|\bsalamat\b/i;
      const wrong = /\bvalid(ate|ation)?\b|boundar|safe space|self-care|it sounds like you/i;
      const said = steps.map(({ text }) => text);
      expect(said.filter((text) => wrong.test(text) || thanks.test(text))).toEqual([]);
      const goodbyes = scenario.replies.farewell.flatMap(wordingsOf);
      expect(goodbyes.filter((line) => thanks.test(line) || /\bcheers\b/i.test(line))).toEqual([]);
    });

    it("is clearly better off after a good supporter than after any unhelpful one", () => {
      const last = (name: SupporterName) =>
        sessions
          .filter((one) => one.name === name)
          .map(({ session }) => session.steps[15]?.state)
          .filter((state) => state !== undefined);
      const good = last("good");
      for (const name of unhelpful) {
        const other = last(name);
        expect(
          mean(good.map((s) => s.valence)) - mean(other.map((s) => s.valence)),
        ).toBeGreaterThan(0.3);
        expect(mean(good.map((s) => s.trust)) - mean(other.map((s) => s.trust))).toBeGreaterThan(1);
      }
    });

    it.each(manySeeds)(
      "is so with seed %i, and says the same again, safely and nothing twice",
      (seed) => {
        const good = sessionOf(scenario, seed, "good", 15);
        expect(JSON.stringify(sessionOf(scenario, seed, "good", 15))).toBe(JSON.stringify(good));
        const better = good.steps.at(-1)?.state;
        for (const name of unhelpful) {
          const session = sessionOf(scenario, seed, name, 15);
          const worse = session.steps.at(-1)?.state;
          expect((better?.valence ?? 0) - (worse?.valence ?? 0), name).toBeGreaterThan(0.3);
          expect((better?.trust ?? 0) - (worse?.trust ?? 0), name).toBeGreaterThan(1);
          for (const { steps } of [good, session]) {
            const said = steps.flatMap(({ text }) => utterances(text));
            expect(new Set(said).size).toBe(said.length);
            expect(steps.every(({ text }) => screenGeneratedByRules(text).safe)).toBe(true);
          }
        }
      },
    );

    it("is never won over by a parrot, with any seed", () => {
      for (const seed of seeds) {
        const final = (name: SupporterName) =>
          sessions.find((one) => one.seed === seed && one.name === name)?.session.steps.at(-1)
            ?.state;
        expect(final("parrot")?.valence).toBeLessThan(final("good")?.valence ?? -1);
        expect(final("parrot")?.trust).toBeLessThan(scenario.start.trust);
      }
    });

    it("orders supporters by skill", () => {
      const final = (name: SupporterName) =>
        mean(
          sessions
            .filter((one) => one.name === name)
            .map(({ session }) => session.steps.at(-1)?.state.valence ?? 0),
        );
      expect(final("good")).toBeGreaterThan(final("mixed"));
      expect(final("mixed")).toBeGreaterThan(final("minimiser"));
    });

    it("reads no higher where it first tells something heavy, and neither calm nor glad", () => {
      const first = sessions.flatMap(({ session }) =>
        ([2, 3] as const).flatMap((layer) => {
          const at = session.steps.findIndex(({ cues }) => cues.some((cue) => cue.layer >= layer));
          const [before, told] = [session.steps[at - 1], session.steps[at]];
          return before && told ? [{ before: before.reading, told: told.reading }] : [];
        }),
      );
      expect(first.length).toBeGreaterThan(3);
      for (const { before, told } of first) {
        expect(told.valence).toBeLessThanOrEqual(before.valence);
        expect(["neutral", "happiness"]).not.toContain(likeliestCategory(told.distribution));
      }
    });

    it("does not resolve in one session", () => {
      for (const { state } of steps) expect(state.valence).toBeLessThanOrEqual(scenario.ceiling);
    });
  },
);
