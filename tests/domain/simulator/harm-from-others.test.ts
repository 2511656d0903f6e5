import { describe, expect, it } from "vitest";
import { hear } from "../../../app/domain/practice/hearing/hear";
import { open, step } from "../../../app/domain/simulator/step";
import { scenarios } from "../../../db/seeds/scenarios";

function answered(key: string, message: string) {
  const scenario = scenarios.find((each) => each.key === key);
  if (!scenario) throw new Error(`No scenario ${key}.`);
  const opened = open(scenario, 7);
  const heard = hear(message, opened.text);
  const exchange = { message, clientMessage: opened.text, earlier: [], heard };
  return step(opened.state, exchange, scenario, 7);
}

const keys = scenarios.map(({ key }) => key);

describe("Whether others harm the client", () => {
  it.each([
    "Does anyone hurt you?",
    "Has he ever hit you?",
    "Is somebody threatening you?",
    "Has anyone laid a hand on you?",
    "What would happen if they found out? Would you be safe at home?",
    "Are you afraid of him?",
    "Has he hurt you?",
    "Does your husband hurt you?",
    "Is your father hitting you?",
  ])("is answered as that by every client: %s", (message) => {
    const unlike = keys.filter((key) => !answered(key, message).rules.includes("aside:unharmed"));
    expect(unlike).toEqual([]);
  });

  it.each([
    "Did that hurt you?",
    "Are you afraid of failing?",
    "Does he know how much it hurts you?",
    "Are you scared of what they will say?",
    "Does your loneliness hit you at night?",
    "Did your brother beat you at chess?",
    "Is your mum pushing you to go back?",
    "Is anyone forcing you to decide now?",
    "Did your results hit you?",
    "Did anyone there hurt you with what they said?",
  ])("is not what is asked by words for feelings: %s", (message) => {
    const taken = keys.filter((key) => answered(key, message).rules.includes("aside:unharmed"));
    expect(taken).toEqual([]);
  });
});

it("is told of by a client whose own story says so, and never denied in words of nobody's", () => {
  const tom = scenarios.find(({ key }) => key === "tom");
  if (!tom) throw new Error("No Tom.");
  const { unharmed: _, ...asides } = tom.asides ?? {};
  const hit = {
    layer: 0 as const,
    asks: ["hit you", "hitting you"],
    answers: ["Yes. He hits me."],
  };
  const own = { ...tom, asides, topics: { ...tom.topics, hit } };
  const say = (scenario: typeof tom, message: string) => {
    const opened = open(scenario, 7);
    const heard = hear(message, opened.text);
    const exchange = { message, clientMessage: opened.text, earlier: [], heard };
    return step(opened.state, exchange, scenario, 7).text;
  };
  expect(say(own, "Does he hit you?")).toContain("He hits me");
  expect(say({ ...tom, asides }, "Has anyone ever hit you?")).not.toMatch(
    /\b(?:no|nobody|never)\b/i,
  );
});

describe("A question that goes on from hopelessness", () => {
  it.each([
    "Do you mean you see no way on for you?",
    "Do you feel there's no way out?",
    "Is there nothing left to live for?",
    "Do you mean you don't want to go on?",
  ])("is heard as one about risk: %s", (message) => {
    expect(hear(message, null).moves).toContain("risk-question");
    const unlike = keys.filter(
      (key) => !answered(key, message).rules.some((rule) => rule.startsWith("answers:risk")),
    );
    expect(unlike).toEqual([]);
  });

  it.each([
    "Do you see no way out of the marriage?",
    "Don't you want to go on with the course?",
    "Do you see no way to tell him?",
  ])("is none where it names what it is about: %s", (message) => {
    expect(hear(message, null).moves).not.toContain("risk-question");
  });
});
