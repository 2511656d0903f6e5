import { describe, expect, it } from "vitest";
import { parseLine } from "~/domain/simulator/line";
import { isCalled } from "~/domain/simulator/person-meant";
import type { Scenario } from "~/domain/simulator/scenario";
import { standardTopics } from "~/domain/simulator/topic";
import { wordingsOf } from "~/domain/simulator/wording";
import { scenarios } from "~db/seeds/scenarios";

/** Names that say nothing to a stranger. */
const names: Readonly<Record<string, readonly string[]>> = {
  "wei-ling": ["jia min", "xin yi"],
  priya: ["rohan", "arjun", "amma", "sunita", "meera"],
  halima: ["azman", "salmah", "aisyah", "nadia", "nair"],
  rahim: ["shirin", "mou", "jashim"],
  migs: ["bea", "kiko", "gio", "trisha"],
  ewa: ["anna", "zosia", "irena", "kowalczyk"],
  kofi: ["ama", "kwame", "abena", "simon", "desmond"],
  tom: ["gwen", "carys", "nia", "dai"],
  noa: ["omer", "dana", "tali", "yael"],
  ben: ["tim", "hana", "sanjay", "tamati"],
};

/** What says who somebody is, beside their name. */
const introduces =
  /\b(?:friends?|mates?|wife|husband|ex|daughter|son|girl|boy|kids?|sister|brother|mother|mum|mom|dad|father|parents|granddaughter|neighbou?r|boyfriend|fella|fellow|dog|baby|priest|manager|next door|over the fence|across the hall|from (?:work|orientation|the \w+|my year|my side|my district)|at (?:work|the \w+)|bridge (?:circle|wives)|the team)\b/i;

/** Lines that may be the first in which somebody is named: nobody has asked for them by name. */
function unasked({ openings, story, cues, replies, topics }: Scenario): string[] {
  const asked: ReadonlySet<string> = new Set(["partner", "family"]);
  return [
    ...openings,
    ...story.flat(),
    ...Object.values(cues).flatMap(({ deeper }) => deeper),
    ...Object.values(replies).flat(),
    ...standardTopics
      .filter((topic) => !asked.has(topic))
      .flatMap((topic) => topics[topic]?.answers ?? []),
  ]
    .flatMap(wordingsOf)
    .map((line) => parseLine(line).text);
}

describe("A line in which somebody may be named for the first time", () => {
  it.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
    "says who that is: %s",
    (key, scenario) => {
      const unknown = unasked(scenario).filter(
        (line) => !introduces.test(line) && (names[key] ?? []).some((name) => isCalled(name, line)),
      );
      expect(unknown).toEqual([]);
    },
  );
});
