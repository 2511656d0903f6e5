import { describe, expect, it } from "vitest";
import { momentsNeverSaid } from "~/domain/simulator/moments-never-said";
import { publishableScenarioSchema } from "~/domain/simulator/publishable-scenario";
import { saidOutright } from "~/domain/simulator/said-outright";
import { scenarioLines, scenarioSchema, type Scenario } from "~/domain/simulator/scenario";
import { parseLine } from "~/domain/simulator/line";
import { open } from "~/domain/simulator/step";
import { hintsIn, suggestionHints } from "~/domain/simulator/suggestion-hints";
import { wordingFor, wordingsOf } from "~/domain/simulator/wording";
import { hear } from "~/domain/practice/hearing/hear";
import type { Move } from "~/domain/practice/hearing/move";
import { suggestionCategories } from "~/domain/suggestion/category";
import { meets } from "~/domain/simulator/content";
import { screenGeneratedByRules } from "~/domain/practice/safety/generated";
import { scenarios } from "~db/seeds/scenarios";
import { tom } from "~db/seeds/tom/scenario";
import { weiLing } from "~db/seeds/wei-ling/scenario";

const written = ({ suggestions = [] }: Scenario) =>
  suggestions.flatMap((one) => suggestionCategories.flatMap((category) => one[category]));

const heardBefore = new Map<string, readonly Move[]>();

/** What a suggestion is heard as; several tests ask, and there are some forty thousand. */
function heardAs(text: string): readonly Move[] {
  const moves = heardBefore.get(text) ?? hear(text, null).moves;
  heardBefore.set(text, moves);
  return moves;
}

function problems(card: unknown): string[] {
  const read = scenarioSchema.safeParse(card);
  return read.success ? [] : read.error.issues.map((issue) => issue.path.join("."));
}

describe("What comes with Attune", () => {
  it.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
    "could be published as it stands: %s",
    (_, scenario) => {
      expect(publishableScenarioSchema.safeParse(scenario).error?.issues ?? []).toEqual([]);
    },
  );
});

describe("a scenario", () => {
  it.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
    "%s is valid",
    (_, card) => {
      expect(problems(card)).toEqual([]);
      expect(scenarioSchema.parse(card)).toEqual(card);
    },
  );

  it.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
    "%s plants each of its cues somewhere, and has cues of every layer",
    (_, card) => {
      const planted = new Set(
        scenarioLines(card).flatMap(({ line }) => parseLine(line).marks.map((mark) => mark.cue)),
      );
      expect([...planted].sort()).toEqual(Object.keys(card.cues).sort());
      const layers = new Set(Object.values(card.cues).map((cue) => cue.layer));
      expect([...layers].sort()).toEqual([0, 1, 2, 3]);
    },
  );

  it.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
    "%s shows a cue in most of what it says when it goes on about one",
    (_, card) => {
      const deeper = Object.values(card.cues).flatMap((cue) => cue.deeper);
      const showing = deeper.filter((line) => parseLine(line).marks.length > 0);
      expect(showing.length / deeper.length).toBeGreaterThan(0.7);
    },
  );

  it.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
    "%s can tell of each person at that person's layer, in both wordings",
    (_, card) => {
      const untold = Object.entries(card.people ?? {}).flatMap(([id, { layer, tells }]) =>
        Object.entries(tells)
          .filter(([, lines]) =>
            [0, 1].some((take) =>
              lines.every((line) =>
                parseLine(wordingFor(line, take)).marks.some(
                  ({ cue }) => (card.cues[cue]?.layer ?? 3) > layer,
                ),
              ),
            ),
          )
          .map(([aspect]) => `${id} ${aspect}`),
      );
      expect(untold).toEqual([]);
    },
  );

  it.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
    "%s holds no line that the safety screen refuses",
    (_, card) => {
      const texts = [
        ...scenarioLines(card)
          .flatMap(({ line }) => wordingsOf(line))
          .map((wording) => parseLine(wording).text),
        ...Object.values(card.cues).flatMap((cue) => cue.senses),
      ];
      expect(texts.filter((text) => !screenGeneratedByRules(text).safe)).toEqual([]);
    },
  );

  it.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
    "%s takes each fair reading of a cue as having met it",
    (_, card) => {
      const deaf = Object.values(card.cues).flatMap((cue) =>
        cue.senses.filter((sense) => {
          const { sentences } = hear(`It seems ${sense}.`, "i don't know");
          return meets(sentences, cue, "") !== "openly";
        }),
      );
      expect(deaf).toEqual([]);
    },
  );

  it.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
    "%s has no suggestion written that advises, hurts, diagnoses, speaks of dying or promises secrecy, and whose moments come",
    (_, card) => {
      expect(suggestionHints(card, (text) => hintsIn(text, heardAs(text)))).toEqual([]);
    },
  );

  it("has hints at suggestions that advise, hurt, promise secrecy or stand twice, and at a moment that cannot come", () => {
    const cue = Object.keys(tom.cues).find((id) => !tom.cues[id]?.risk) ?? "";
    const suggestions = [
      {
        ...{ cue, said: [] },
        mi: ["You should go for a walk every day.", "What is that like?"],
        ...{ empathy: ["What is that like?"], support: ["It sounds like depression."] },
      },
      {
        ...{ cue: null, said: ["quantum entanglement"], mi: ["Go on."], empathy: [] },
        support: ["Nothing you say here leaves this room.", "Who else will know?"],
      },
    ];
    const card = scenarioSchema.parse({ ...tom, suggestions });
    expect(suggestionHints(card).map(({ path }) => path.join("."))).toEqual([
      "suggestions.0.mi.0",
      "suggestions.0.empathy.0",
      "suggestions.0.support.0",
      "suggestions.1.said",
      // A promise of secrecy, and as one it reassures.
      "suggestions.1.support.0",
      "suggestions.1.support.0",
    ]);
    expect(publishableScenarioSchema.safeParse(card).success).toBe(true);
  });

  it("loses hardly a written suggestion to the trained part of hearing, which keeps back what it takes for minimising", () => {
    const all = scenarios.flatMap(written);
    const held = all.filter((text) => heardAs(text).includes("minimising"));
    expect(all.length).toBeGreaterThan(4000);
    expect(held.length / all.length).toBeLessThan(0.005);
  });

  it("names the path of a line that may not be published", () => {
    const story = [
      ["She watches how I hold the bottle.", ...weiLing.story[0]],
      ...weiLing.story.slice(1),
    ];
    const read = publishableScenarioSchema.safeParse({ ...weiLing, story });
    expect(read.error?.issues.map(({ path }) => path.join("."))).toEqual(["story.0.0"]);
  });

  it("names the path of a written suggestion that meets nothing, and says whose words no line says", () => {
    const reply = { mi: ["What is that like?"], empathy: [], support: [] };
    const paths = (suggestions: unknown[]) => {
      const read = publishableScenarioSchema.safeParse({ ...tom, suggestions });
      return read.success ? [] : read.error.issues.map((issue) => issue.path.join("."));
    };
    const risk = Object.keys(tom.cues).find((id) => tom.cues[id]?.risk) ?? "";
    expect(paths([{ cue: null, said: [], ...reply }])).toEqual(["suggestions.0.said"]);
    expect(paths([{ cue: "no-such", said: [], ...reply }])).toEqual(["suggestions.0.cue"]);
    expect(paths([{ cue: risk, said: [], ...reply }])).toEqual(["suggestions.0.cue"]);
    const never = { cue: null, said: ["a word of nobody"], ...reply };
    expect(paths([never])).toEqual([]);
    expect(momentsNeverSaid({ ...tom, suggestions: [never] })).toEqual([0]);
  });

  it("has a key of its own", () => {
    expect(new Set(scenarios.map(({ key }) => key)).size).toBe(scenarios.length);
  });

  it("names the path of a mark without its cue", () => {
    const story = [["{this|nowhere} is said", ...weiLing.story[0]], ...weiLing.story.slice(1)];
    expect(problems({ ...weiLing, story })).toContain("story.0.0");
  });

  it("names the path of a standard topic that has no answer", () => {
    const { sleep: _, ...topics } = weiLing.topics;
    expect(problems({ ...weiLing, topics })).toContain("topics.sleep");
  });

  it("refuses a risk cue where risk was not declared", () => {
    const { drowning, ...rest } = weiLing.cues;
    const cues = { ...rest, drowning: { ...drowning, risk: true } };
    expect(problems({ ...weiLing, cues })).toContain("cues.drowning.risk");
  });

  it("reads marks as spans in code points", () => {
    const { text, marks } = parseLine("😶 i {can’t sleep|sleep} lah");
    expect(text).toBe("😶 i can’t sleep lah");
    expect(marks).toEqual([
      { cue: "sleep", quote: "can’t sleep", explicit: null, start: 4, end: 15 },
    ]);
  });

  it("plants a cue as explicit as its mark says, else as the cue is", () => {
    const sleep = { ...weiLing.cues.sleep!, explicit: false };
    const shown = (opening: string) => {
      const cues = { ...weiLing.cues, sleep };
      return open(scenarioSchema.parse({ ...weiLing, cues, openings: [opening, opening] }), 1).cues;
    };
    const flags = (opening: string) => shown(opening).map(({ explicit }) => explicit);
    expect(flags("{nights|sleep}, {i can't sleep|sleep!}, {haha|drowning?}")).toEqual([
      false,
      true,
      false,
    ]);
    expect(shown("so {i can't sleep|sleep!}")[0]?.quote).toBe("i can't sleep");
    const lines = ["{nights|sleep}", "{i can't sleep|sleep!}"] as const;
    const scenario = { ...weiLing, cues: { ...weiLing.cues, sleep }, openings: [...lines] };
    const outright = (quote: string) => saidOutright(scenario, { id: "sleep", quote });
    expect(["nights", "i can't sleep", "words of nobody"].map(outright)).toEqual([
      false,
      true,
      false,
    ]);
  });
});
