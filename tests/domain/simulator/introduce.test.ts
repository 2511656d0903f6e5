import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spanQuotes } from "~/domain/practice/span";
import { introduced, nameIn } from "~/domain/simulator/introduce";
import { parseLine } from "~/domain/simulator/line";
import { utterances } from "~/domain/simulator/sentence";
import { scenarioSchema } from "~/domain/simulator/scenario";
import { wordingsOf } from "~/domain/simulator/wording";
import { ben } from "~db/seeds/ben/scenario";
import { scenarios } from "~db/seeds/scenarios";

const people = {
  tim: { names: ["tim", "brother"], introductions: ["my brother Tim"] },
  yael: { names: ["yael", "colleague"], introductions: ["Yael from work"] },
  hana: { names: ["hana", "friend"] },
};
const said = (line: string, before: readonly string[] = []) =>
  introduced(parseLine(line), before, people).text;

describe("Somebody named for the first time", () => {
  it.each([
    ["Tim's bringing food.", "My brother Tim's bringing food."],
    ["I rang Tim once.", "I rang my brother Tim once."],
    ["I rang Yael.", "I rang Yael from work."],
    ["I told Tim and Yael.", "I told my brother Tim and Yael from work."],
    ["Nothing. Tim would laugh.", "Nothing. My brother Tim would laugh."],
  ])("is said to be who they are: %s", (line, told) => {
    expect(said(line)).toBe(told);
  });

  it.each([
    "My brother Tim rang.",
    "Tim, my brother, rang.",
    "It was old Tim again.",
    "Between clever Tim and me.",
    "'Tim, get up', I said.",
    "Yael from the press was in.",
    "His name was Tim.",
    "Look at it, Tim, look.",
    "Tim, I can't come.",
    "It was at work, with Yael.",
    "That's Yael's cup.",
    "My own brother, you know, Tim.",
    "Hana left me a message.",
    "The timing was bad.",
  ])(
    "needs no more where the line says it, calls them, or nothing is written for them: %s",
    (line) => {
      expect(said(line)).toBe(line);
    },
  );

  it("is known from then on, whichever side named them", () => {
    expect(said("Tim rang.", ["I rang my brother Tim."])).toBe("Tim rang.");
    expect(said("Tim rang.", ["Who is Tim?"])).toBe("Tim rang.");
    expect(said("Tim rang.", utterances("Tim's driving up, he says."))).toBe("Tim rang.");
  });

  it("keeps every mark on its words", () => {
    const line = introduced(parseLine("{Tim knows|a}, and {I like it|b}."), [], people);
    expect(line.text).toBe("My brother Tim knows, and I like it.");
    expect(line.marks.map(({ quote }) => quote)).toEqual(["Tim knows", "I like it"]);
    for (const mark of line.marks) expect(spanQuotes(line.text, mark, mark.quote)).toBe(true);
  });
});

describe("The scenarios' introductions", () => {
  it.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
    "say one of the names: %s",
    (_, { people: theirs = {} }) => {
      const introductions = Object.values(theirs).flatMap(({ names, introductions: all = [] }) =>
        all.map((phrase) => nameIn(phrase, names)),
      );
      expect(introductions).not.toContain(null);
    },
  );

  it.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
    "keep the marks of every line on their words: %s",
    (_, scenario) => {
      const lines = [
        ...scenario.story.flat(),
        ...Object.values(scenario.topics).flatMap(({ answers }) => answers),
      ];
      fc.assert(
        fc.property(fc.constantFrom(...lines.flatMap(wordingsOf)), (wording) => {
          const line = introduced(parseLine(wording), [], scenario.people ?? {});
          return line.marks.every((mark) => spanQuotes(line.text, mark, mark.quote));
        }),
      );
    },
  );

  it("are refused without a name, by their path", () => {
    const tim = { ...ben.people?.tim, introductions: ["my brother"] };
    const read = scenarioSchema.safeParse({ ...ben, people: { ...ben.people, tim } });
    expect(read.error?.issues.map(({ path }) => path.join("."))).toEqual([
      "people.tim.introductions.0",
    ]);
  });
});
