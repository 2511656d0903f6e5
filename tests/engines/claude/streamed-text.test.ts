import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maySay } from "~/engines/claude/claude-engine.server";
import { SafeSentences, UnsafeText } from "~/engines/claude/safe-sentences.server";
import { TextField } from "~/engines/claude/text-field.server";
import { screenGeneratedByRules } from "~/domain/practice/safety/generated";
import { scenarioLines } from "~/domain/simulator/scenario";
import { parseLine } from "~/domain/simulator/line";
import { wordingsOf } from "~/domain/simulator/wording";
import { scenarios } from "~db/seeds/scenarios";

const cut = (text: string, places: readonly number[]) => {
  const ends = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [...ends, text.length].map((end, index) => text.slice(ends[index - 1] ?? 0, end));
};
const places = fc.array(fc.nat(400), { maxLength: 12 });

describe("the text inside an answer that is still being written", () => {
  it("is read the same however the answer is cut, escapes and pairs included", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), places, fc.boolean(), (text, at, escaped) => {
        const json = JSON.stringify({ text, trust: 2 });
        const raw = escaped
          ? json.replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)
          : json;
        const field = new TextField();
        const read = cut(raw, at).map((piece) => field.push(piece));
        expect(read.join("")).toBe(text);
        expect(field.done).toBe(true);
      }),
    );
  });

  it("is not read out of another first field", () => {
    const field = new TextField();
    expect(field.push('{"trust":2,"text":"hello"}')).toBe("");
    expect(field.done).toBe(false);
  });
});

describe("sentences that are shown as they come", () => {
  it("join to the text, however it is cut", () => {
    const text = "i went to class. nobody looked up... really, nobody! so i left\nand slept. fine?";
    fc.assert(
      fc.property(places, (at) => {
        const sentences = new SafeSentences(() => true);
        const shown = cut(text, at).map((piece) => sentences.push(piece));
        expect(shown.join("") + sentences.finish()).toBe(text);
      }),
    );
  });

  it("show nothing at or after what may not be shown, nor the sentence before it", () => {
    const text =
      "the first of them is long. the second one is, too. a BAD one comes. and more of it.";
    fc.assert(
      fc.property(places, (at) => {
        const sentences = new SafeSentences((seen) => !seen.includes("BAD"));
        let shown = "";
        const all = () => {
          for (const piece of cut(text, at)) shown += sentences.push(piece);
          shown += sentences.finish();
        };
        expect(all).toThrow(UnsafeText);
        expect("the first of them is long. ".startsWith(shown)).toBe(true);
      }),
    );
  });
});

describe("what the client of a scenario may say", () => {
  it("refuses hardly a line of the scenarios: a false alarm costs an answer", () => {
    const lines = scenarios.flatMap((scenario) =>
      scenarioLines(scenario).flatMap(({ line }) =>
        wordingsOf(line).map((wording) => ({ scenario, text: parseLine(wording).text })),
      ),
    );
    expect(lines.length).toBeGreaterThan(1000);
    const refused = lines.filter(({ scenario, text }) => !maySay(text, scenario));
    expect(refused.length / lines.length).toBeLessThan(0.015);
    const byRules = refused.filter(({ text }) => !screenGeneratedByRules(text).safe);
    expect(byRules.length / lines.length).toBeLessThan(0.002);
  });
});
