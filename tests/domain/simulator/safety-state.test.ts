import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { continueRehearsal, openRehearsal } from "~/domain/simulator/rehearse";
import type { Scenario } from "~/domain/simulator/scenario";
import { scenarioSchema } from "~/domain/simulator/scenario";
import { parseLine } from "~/domain/simulator/line";
import { utterances } from "~/domain/simulator/sentence";
import type { Step } from "~/domain/simulator/step";
import { wordingsOf } from "~/domain/simulator/wording";
import { tom } from "~db/seeds/tom/scenario";

const seed = 7;

/** The client's answers to the messages of a session with Tom, or a story like his. */
function answers(messages: readonly string[], scenario: Scenario = tom): readonly Step[] {
  return messages
    .reduce(
      (played, message) => continueRehearsal(played, message, scenario, seed, hear),
      openRehearsal(scenario, seed),
    )
    .steps.slice(1);
}

const disclosure = "Are you having thoughts of suicide?";

describe("A told thought of suicide", () => {
  it("goes on waiting for a step while it is spoken of, and not through talk of other things", () => {
    const waits = (messages: string[]) =>
      answers([disclosure, ...messages]).map(({ state }) => state.riskWaits);
    const ofIt = [
      "Does anyone know about it?",
      "Have you a plan to act on it?",
      "What's stopped you so far?",
    ];
    expect(waits(ofIt)).toEqual([3, 3, 3, 3]);
    expect(waits([...ofIt, "Could you ring Gwen tonight?"]).at(-1)).toBe(0);
    const elsewhere = Array.from({ length: 3 }, () => "How are you sleeping?");
    expect(waits(elsewhere)).toEqual([3, 2, 1, 0]);
  });

  it("remembers what was told before it, once and for all", () => {
    const messages = ["What helps you?", disclosure, "What are you doing tonight?", disclosure];
    const before = answers(messages).map(({ state }) => state.toldBeforeRisk);
    expect(before[0]).toBeNull();
    expect(before.slice(1)).toEqual(Array.from({ length: 3 }, () => ({ helps: 1 })));
  });
});

describe("What lies deeper than the client speaks of", () => {
  const { helps, professional } = tom.topics;
  if (!helps || !professional) throw new Error("Tom tells of neither.");
  const deep: Scenario = {
    ...tom,
    topics: {
      ...tom.topics,
      helps: { ...helps, layer: 3 },
      professional: { ...professional, layer: 3 },
    },
    riskMore: { ...tom.riskMore, keeps: ["Gwen, I suppose."] },
    replies: { ...tom.replies, safety: ["I could do that."] },
  };
  const asked = [
    ...["What's stopped you so far?", "What's stopped you so far?"],
    ...["Would you see your doctor tomorrow?", "Could you ring a helpline tonight?"],
  ];

  it("is not told for a question about safety either, or for a step", () => {
    const untold = (topic: "helps" | "professional") =>
      deep.topics[topic]?.answers
        .flatMap(wordingsOf)
        .flatMap((wording) => utterances(parseLine(wording).text)) ?? [];
    const told = (scenario: Scenario, topic: "helps" | "professional") => {
      const said = answers([disclosure, ...asked], scenario).at(-1)?.state.said ?? [];
      return untold(topic).filter((part) => said.includes(part)).length > 0;
    };
    const topics = {
      ...deep.topics,
      helps: { ...helps, layer: 0 as const },
      professional: { ...professional, layer: 0 as const },
    };
    for (const topic of ["helps", "professional"] as const) {
      expect(told(deep, topic), topic).toBe(false);
      expect(told({ ...deep, topics }, topic), topic).toBe(true);
    }
  });

  it("counts as told where it answers what keeps them", () => {
    const open: Scenario = { ...deep, topics: { ...deep.topics, helps: { ...helps, layer: 0 } } };
    const steps = answers([disclosure, ...asked.slice(0, 2)], open);
    expect(steps.map(({ state }) => state.told.helps)).toEqual([undefined, undefined, 1]);
  });
});

describe("An animal of the story", () => {
  it("cannot be described as somebody who could be reached", () => {
    const [[id, person] = []] = Object.entries(tom.people ?? {});
    if (id === undefined || person === undefined) throw new Error("Tom has nobody.");
    const refused = (names: string[], reachable: boolean) =>
      scenarioSchema
        .safeParse({ ...tom, people: { [id]: { ...person, introductions: [], names, reachable } } })
        .error?.issues.map(({ path }) => path.join(".")) ?? [];
    expect(refused(["rex", "dog"], true)).toEqual([`people.${id}.reachable`]);
    expect(refused(["rex", "dog"], false)).toEqual([]);
    expect(refused(["gwen", "wife"], true)).toEqual([]);
  });
});
