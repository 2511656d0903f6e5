import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { permittedLayer } from "~/domain/simulator/permitted-layer";
import { continueRehearsal, openRehearsal } from "~/domain/simulator/rehearse";
import type { Rehearsal } from "~/domain/simulator/rehearse";
import type { Scenario } from "~/domain/simulator/scenario";
import { supporters } from "~/domain/simulator/supporters";
import type { SupporterName } from "~/domain/simulator/supporters";
import { scenarios } from "~db/seeds/scenarios";
import { kofi } from "~db/seeds/kofi/scenario";
import { priya } from "~db/seeds/priya/scenario";
import { seeds, sessionOf } from "./rehearsals";

const names = Object.keys(supporters) as SupporterName[];
/** Few messages end with more than an answer: it takes many sessions to meet some. */
const tried = [...seeds, 7, 8, 9];
const played = scenarios.flatMap((scenario) =>
  names.flatMap((name) => tried.map((seed) => sessionOf(scenario, seed, name, 20).steps)),
);
const turns = played.flat();
const tells = (rules: readonly string[]) =>
  rules.some((rule) => /^(?:answers|goes-on-about):/.test(rule) && rule !== "answers:fact");

describe("What stands at the end of a message", () => {
  it("comes back to what was said before, never behind an answer", () => {
    const back = turns.filter(({ rules }) => rules.includes("comes-back-to-something"));
    expect(back.length).toBeGreaterThan(10);
    for (const { rules, text } of back) expect(tells(rules), text).toBe(false);
  });

  it("tells nothing that lies deep beside something else that is told", () => {
    const beside = turns.filter(
      ({ rules }) => tells(rules) && rules.some((rule) => rule.startsWith("offers:")),
    );
    expect(beside.length).toBeGreaterThan(10);
    for (const { rules, text } of beside)
      expect(rules.join(" "), text).not.toMatch(/offers:layer-[23]/);
  });

  it("lies deep in a message of its own, in many a session", () => {
    const deep = played.filter((steps) =>
      steps.some(({ rules }) => rules.some((rule) => /^offers:layer-[23]$/.test(rule))),
    );
    const open = played.filter((steps) => steps.some(({ state }) => permittedLayer(state) >= 2));
    expect(deep.length).toBeGreaterThan(open.length / 4);
  });
});

describe("What a client says of how they talk, and what is small", () => {
  const layerOf = (scenario: Scenario, id: string | undefined) =>
    (id && scenario.cues[id]?.layer) || 0;
  const sessions = scenarios.flatMap((scenario) =>
    names.flatMap((name) =>
      seeds.slice(0, 2).map((seed) => ({
        scenario,
        steps: sessionOf(scenario, seed, name, 20).steps,
      })),
    ),
  );
  /** The deepest layer that a step shows, or goes on about. */
  const depthOf = (scenario: Scenario, { cues, rules }: Rehearsal["steps"][number]) =>
    Math.max(
      0,
      ...cues.map(({ layer }) => layer),
      ...rules.map((rule) => layerOf(scenario, /^goes-on-about:(.*)$/.exec(rule)?.[1])),
    );
  const scraps = /^(?:says:(?:style|more|coping|lighter)|comes-back-to-something|offers:layer-0)$/;

  it("stands neither in nor right after a message that tells something heavy", () => {
    const found = sessions.flatMap(({ scenario, steps }) =>
      steps.flatMap((step, at) => {
        const before = steps[at - 1];
        const heavy = [step, ...(before ? [before] : [])].some(
          (each) => depthOf(scenario, each) >= 2,
        );
        return heavy && step.rules.some((rule) => scraps.test(rule))
          ? [`${scenario.key}: ${step.text} [${step.rules.join(" ")}]`]
          : [];
      }),
    );
    expect(found).toEqual([]);
  });

  it("stands in no message that shows more than the trouble itself", () => {
    const styled = sessions.flatMap(({ scenario, steps }) =>
      steps
        .filter(({ rules }) => rules.includes("says:style"))
        .map((step) => ({ text: step.text, depth: depthOf(scenario, step) })),
    );
    expect(styled.length).toBeGreaterThan(20);
    for (const { text, depth } of styled) expect(depth, text).toBe(0);
  });

  it("is no word of wandering behind a full answer of Halima's, and rare with her", () => {
    const own = sessions.filter(({ scenario }) => scenario.key === "halima");
    const styled = own.map(
      ({ steps }) => steps.filter(({ rules }) => rules.includes("says:style")).length,
    );
    for (const step of own.flatMap(({ steps }) => steps))
      if (step.rules.includes("says:style")) expect(tells(step.rules), step.text).toBe(false);
    expect(styled.reduce((sum, count) => sum + count, 0) / styled.length).toBeLessThan(1.5);
  });
});

describe("One nod", () => {
  it.each(["mm-hm", "uh-huh", "Mm-hm.", "mm", "okay, go on"])(
    "costs no trust and is not complained of: %s",
    (nod) => {
      const before = [
        "Hi Priya, how have things been with you?",
        "That must be lonely. Who is with you in the day?",
      ].reduce(
        (so, message) => continueRehearsal(so, message, priya, 11, hear),
        openRehearsal(priya, 11),
      );
      const after = continueRehearsal(before, nod, priya, 11, hear).steps.at(-1);
      expect(after?.state.trust).toBeGreaterThanOrEqual(before.steps.at(-1)?.state.trust ?? 4);
      expect(after?.rules.join(" ")).not.toMatch(/passed-over|shows-it-was-missed/);
    },
  );
});

describe("What was said before the answer", () => {
  it("is no lead to a question that was asked", () => {
    const asked = turns.filter(({ rules }) => rules.some((rule) => rule.startsWith("answers:")));
    expect(asked.length).toBeGreaterThan(100);
    for (const { rules, text } of asked)
      expect(
        rules.filter((rule) => rule === "says:met" || rule === "says:affirmed"),
        text,
      ).toEqual([]);
  });

  it("is no plan and no relief beside what is told", () => {
    const lightened = turns.filter(({ rules }) =>
      rules.some((rule) => rule === "says:coping" || rule === "says:lighter"),
    );
    expect(lightened.length).toBeGreaterThan(5);
    for (const { rules, text } of lightened) expect(tells(rules), text).toBe(false);
  });
});

describe("A goodbye", () => {
  const played = (scenario: Scenario, messages: readonly string[]) =>
    messages.reduce(
      (so, message) => continueRehearsal(so, message, scenario, 8, hear),
      openRehearsal(scenario, 8),
    ).steps;

  it.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
    "with a wish and a question at the door is one to %s, and costs nothing",
    (_, scenario) => {
      const steps = played(scenario, [
        "Hi, what has it been like for you?",
        "That sounds lonely. What's been the hardest part?",
        "I've got to go now. Will you get some rest tonight? Drink your tea while it's warm. Go gently, and thank you for telling me.",
      ]);
      const [last, before] = [steps.at(-1), steps.at(-2)];
      expect(last?.rules).toContain("says:farewell");
      expect(last?.state.trust).toBeGreaterThanOrEqual(before?.state.trust ?? 4);
    },
  );

  it.each(scenarios.filter(({ riskOptIn }) => riskOptIn).map((each) => [each.key, each] as const))(
    "with a last step towards safety has it taken up by %s before the farewell",
    (_, scenario) => {
      const steps = played(scenario, [
        "Hi, what has it been like for you?",
        "It sounds as if you've been alone with it. Are you having thoughts of suicide?",
        "Thank you for telling me. Please tell one person, maybe your GP. I have to go now, goodbye.",
      ]);
      const rules = steps.at(-1)?.rules ?? [];
      expect(rules.indexOf("says:farewell")).toBeGreaterThan(-1);
      expect(
        rules.findIndex((rule) => /^says:safety|^answers:|^aside:helpline/.test(rule)),
      ).toBeLessThan(rules.indexOf("says:farewell"));
      expect(rules.some((rule) => /^says:safety|^answers:|^aside:helpline/.test(rule))).toBe(true);
    },
  );
});

describe("A question about something that only this client's story has", () => {
  it("costs no trust the first time, though another cue waits", () => {
    const asked = [
      "Hi Kofi, what's going on for you?",
      "That sounds hard. Where do you live?",
      "What's the word on the form?",
    ].reduce(
      (so, message) => continueRehearsal(so, message, kofi, 5, hear),
      openRehearsal(kofi, 5),
    ).steps;
    const [last, before] = [asked.at(-1), asked.at(-2)];
    expect(last?.rules.join(" ")).toMatch(/answers:/);
    expect(last?.state.trust).toBeGreaterThanOrEqual(before?.state.trust ?? 4);
  });
});
