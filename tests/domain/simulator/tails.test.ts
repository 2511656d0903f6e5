import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { permittedLayer } from "~/domain/simulator/permitted-layer";
import { continueRehearsal, openRehearsal } from "~/domain/simulator/rehearse";
import { supporters } from "~/domain/simulator/supporters";
import type { SupporterName } from "~/domain/simulator/supporters";
import { scenarios } from "~db/seeds/scenarios";
import { priya } from "~db/seeds/priya/scenario";
import { seeds, sessionOf } from "./rehearsals";

const names = Object.keys(supporters) as SupporterName[];
const played = scenarios.flatMap((scenario) =>
  names.flatMap((name) =>
    seeds.slice(0, 2).map((seed) => sessionOf(scenario, seed, name, 20).steps),
  ),
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
