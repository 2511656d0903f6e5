import { describe, expect, it } from "vitest";
import { emptyComposition, tell } from "~/domain/simulator/composition";
import { agreesWithTheHour } from "~/domain/simulator/hour-of-talk";
import { specificStems } from "~/domain/simulator/lexeme";
import { parseLine } from "~/domain/simulator/line";
import { dropSaidTwice } from "~/domain/simulator/trim";
import { wordingsOf } from "~/domain/simulator/wording";
import { supporters } from "~/domain/simulator/supporters";
import type { SupporterName } from "~/domain/simulator/supporters";
import { open } from "~/domain/simulator/step";
import { ewa } from "~db/seeds/ewa/scenario";
import { scenarios } from "~db/seeds/scenarios";
import { sessionOf } from "./rehearsals";

const names = Object.keys(supporters) as SupporterName[];
const played = scenarios.flatMap((scenario) =>
  names.flatMap((name) =>
    [8, 9].map((seed) => ({ scenario, steps: sessionOf(scenario, seed, name, 14).steps })),
  ),
);
const tailIn = (lines: readonly string[], text: string) =>
  lines
    .flatMap(wordingsOf)
    .map((wording) => parseLine(wording).text)
    .find((tail) => text.endsWith(tail));

describe("What a client says of the way they write", () => {
  const tails = played.flatMap(({ scenario, steps }) =>
    steps.flatMap((step, at) => {
      const tail = step.rules.includes("says:style")
        ? tailIn(scenario.replies.style, step.text)
        : undefined;
      return tail === undefined ? [] : [{ tail, step, before: steps.slice(0, at) }];
    }),
  );

  it("is not said again in the session, in whichever words", () => {
    expect(tails.length).toBeGreaterThan(30);
    for (const { tail, before } of tails) {
      const said = new Set(before.flatMap(({ text }) => specificStems(text)));
      expect(
        specificStems(tail).filter((stem) => said.has(stem)),
        tail,
      ).toEqual([]);
    }
  });

  it("never claims to have strayed where the question was answered", () => {
    for (const { tail, step } of tails)
      if (step.rules.some((rule) => /^answers:(?!fact)/.test(rule)))
        expect(tail).not.toMatch(/asked|wandered|next village|go on|long-winded/);
  });
});

describe("One fact", () => {
  it("is told once within a message, though two answers hold it", () => {
    const out = emptyComposition();
    tell(
      out,
      parseLine("she does front desk at a polyclinic. she asks everyone if they've eaten"),
      "answers:mum",
    );
    tell(
      out,
      parseLine("she works at a polyclinic, front desk. she calls and asks have you eaten"),
      "answers:mother",
    );
    tell(out, parseLine("she'd be kind about it"), "answers:kind");
    dropSaidTwice(out);
    expect(out.lines.map(({ text }) => text)).toEqual([
      "she does front desk at a polyclinic. she asks everyone if they've eaten",
      "she'd be kind about it",
    ]);
  });
});

describe("The hour of the talk", () => {
  it("is not another than the client's greeting says", () => {
    expect(agreesWithTheHour("I had it on this evening", ["good afternoon"])).toBe(false);
    expect(agreesWithTheHour("I had it on this evening", ["hello my name is ewa"])).toBe(true);
    expect(agreesWithTheHour("There is a symphony at eight.", ["good afternoon"])).toBe(true);
    expect(agreesWithTheHour("Good afternoon once more.", ["good evening"])).toBe(false);
    const greeted = [201, 202, 203, 204, 205, 206, 207, 208]
      .filter((seed) => open(ewa, seed).text.startsWith("Good afternoon"))
      .map((seed) => sessionOf(ewa, seed, "good", 20));
    expect(greeted.length).toBeGreaterThan(0);
    for (const { text } of greeted.flatMap(({ steps }) => steps))
      expect(text).not.toMatch(/\bthis evening\b/);
  });
});
