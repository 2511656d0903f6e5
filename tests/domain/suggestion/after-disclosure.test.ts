import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { continueRehearsal, openRehearsal } from "~/domain/simulator/rehearse";
import type { Scenario } from "~/domain/simulator/scenario";
import { words } from "~/domain/simulator/lexeme";
import type { Step } from "~/domain/simulator/step";
import { afterDisclosure } from "~/domain/suggestion/after-disclosure";
import { asksAgain, asksWhoKnows, nextQuestions } from "~/domain/suggestion/after-disclosure-lines";
import type { AfterDisclosure } from "~/domain/suggestion/after-disclosure";
import { answeredIn } from "~/domain/suggestion/answered";
import { suggest } from "~/domain/suggestion/suggest";
import { parseLine } from "~/domain/simulator/line";
import { wordingsOf } from "~/domain/simulator/wording";
import { scenarios } from "~db/seeds/scenarios";
import { tom } from "~db/seeds/tom/scenario";

const seed = 7;

/** The client's turns after the messages of a session, the opening first. */
function turns(scenario: Scenario, messages: readonly string[]): readonly Step[] {
  return messages.reduce(
    (played, message) => continueRehearsal(played, message, scenario, seed, hear),
    openRehearsal(scenario, seed),
  ).steps;
}

function last(scenario: Scenario, messages: readonly string[]): Step {
  const step = turns(scenario, messages).at(-1);
  if (!step) throw new Error("Nothing was said.");
  return step;
}

/** What replies take up of a client's turn. */
function taken(step: Step, scenario: Scenario): AfterDisclosure {
  const after = afterDisclosure(step, scenario);
  if (after === null) throw new Error("No thought of suicide was told.");
  return after;
}

const disclosure = "Are you having thoughts of suicide?";
const told = last(tom, [disclosure]);

const answered = (rule: string, text: string, somebody = false) =>
  answeredIn({ ...told, rules: [rule], text }, somebody);

describe("what an answer about a told thought is taken for", () => {
  it.each([
    ["risk-plan", "I've thought about how, yes. I don't want to say more.", "heard"],
    ["risk-plan", "Not a plan as such, but I know how.", "heard"],
    ["risk-plan", "No. There isn't a plan.", "noPlan"],
    ["risk-plan", "It's never got as far as a how.", "noPlan"],
    ["risk-past", "Once, last winter. I never told anybody.", "heard"],
    ["risk-past", "I don't like to think of it.", "heard"],
    ["risk-past", "No, never.", "neverBefore"],
    ["risk-past", "I've never tried anything, but I nearly did.", "heard"],
    ["risk-know", "None of the lads. Gwen knows.", "heard"],
    ["risk-know", "Nobody. Just you.", "nobodyKnows"],
    ["risk-worse", "I don't know. I'd just lie there.", "heard"],
    ["risk-worse", "I'd wake Gwen, I suppose.", "ifWorse"],
    ["risk-keeps", "Nothing, since the works shut.", "heard"],
    ["helps", "Not much does any more.", "heard"],
    ["risk-keeps", "My granddaughter.", "keeps"],
    ["risk-alone", "I go down and put the kettle on.", "copes"],
    ["risk-alone", "Nothing, I just lie there.", "heard"],
  ])("%s: “%s” is %s", (matter, text, expected) => {
    expect(answered(`answers:${matter}`, text)).toBe(expected);
  });

  it.each([
    [["risk-plan", "risk-know"], "No. There isn't a plan. Nobody. Just you.", "nobodyKnows"],
    [["risk-plan", "risk-means"], "No. There isn't a plan. There is something here.", "heard"],
    [["risk-past", "risk-plan"], "Once, last winter. There isn't a plan.", "heard"],
    [["risk-since", "risk-keeps"], "Since August. My granddaughter.", "keeps"],
    [["risk", "risk-past"], "Yes, I've wished not to wake. Never.", "told"],
  ])("of %s the weightiest is taken up: “%s” is %s", (matters, text, expected) => {
    const rules = matters.map((matter) => `answers:${matter}`);
    expect(answeredIn({ ...told, rules, text }, false)).toBe(expected);
  });

  it("is one about whoever it names where it says nothing else outright", () => {
    expect(answered("answers:risk-know", "None of the lads. Gwen knows.", true)).toBe("somebody");
    expect(answered("answers:risk-past", "No, never. Gwen would know.", true)).toBe("neverBefore");
  });
});

describe("what keeps somebody", () => {
  const keeping = scenarios.flatMap((scenario) =>
    (scenario.riskMore?.keeps ?? []).flatMap((line) =>
      wordingsOf(line).map((wording) => ({ scenario, keeps: parseLine(wording).text })),
    ),
  );
  const saidOfTheThought = scenarios.flatMap((scenario) =>
    (["plan", "alone", "often", "now"] as const).flatMap((matter) =>
      (scenario.riskMore?.[matter] ?? []).flatMap((line) =>
        wordingsOf(line).map((wording) => ({ scenario, text: parseLine(wording).text })),
      ),
    ),
  );

  it("is never a sentence about the thought, a plan or what they do when it comes", () => {
    expect(saidOfTheThought.length).toBeGreaterThan(20);
    for (const { scenario, text } of saidOfTheThought) {
      const rules = ["answers:risk-alone", "answers:risk-keeps"];
      expect(taken({ ...told, rules, text }, scenario).keeps).toBeNull();
    }
  });

  it("is what was told of it, whatever stands beside it in the message", () => {
    const rules = ["answers:risk-keeps", "answers:risk-since"];
    const given = keeping.flatMap(({ scenario, keeps }) => {
      const alone = taken({ ...told, rules, text: keeps }, scenario).keeps;
      const text = `It's like a song that goes round. ${keeps}`;
      expect(taken({ ...told, rules, text }, scenario).keeps).toBe(alone);
      return alone ?? [];
    });
    expect(given.length).toBeGreaterThan(keeping.length / 4);
  });
});

describe("what is at hand", () => {
  it("is not asked after once nothing is said to be, whatever was asked", () => {
    const state = { ...told.state, said: [...told.state.said, "theres nothing set aside either"] };
    expect(taken(told, tom).open).toContain("means");
    expect(taken({ ...told, state }, tom).open).not.toContain("means");
  });
});

describe("what is still open after a disclosure", () => {
  it.each([
    ["keeps", "helps", "What helps you?"],
    ["tonight", "tonight", "What are you doing tonight?"],
  ] as const)("holds %s although it was spoken of before", (matter, topic, message) => {
    const early = last(tom, [message]);
    expect(early.state.told[topic]).toBe(1);
    const after = taken(last(tom, [message, disclosure]), tom);
    expect(after.open).toContain(matter);
    expect(taken(last(tom, [disclosure, message]), tom).open).not.toContain(matter);
  });

  it("holds it also for a state that does not say what was told before", () => {
    const { toldBeforeRisk: _, ...state } = told.state;
    const stored = { ...told, state: { ...state, toldBeforeRisk: null } };
    expect(taken(stored, tom).open).toContain("keeps");
  });

  it("never has it asked again who knows, in either list, once that is known", () => {
    const step = last(tom, [disclosure, "Does anyone else know about those thoughts?"]);
    const after = taken(step, tom);
    expect(after.open).not.toContain("knows");
    expect(asksAgain(`Okay, I'm with you. ${asksWhoKnows}`, after)).toBe(true);
    expect(asksAgain(asksWhoKnows, taken(told, tom))).toBe(false);
    expect(nextQuestions.knows).toContain(asksWhoKnows);
    const shown: string[] = [];
    for (let round = 0; round < 12; round += 1)
      shown.push(...suggest(step, tom, round, shown).map(({ text }) => text));
    expect(shown.filter((text) => text.endsWith(asksWhoKnows))).toEqual([]);
  });
});

describe("somebody who could be reached", () => {
  const [[someone, person] = []] = Object.entries(tom.people ?? {}).filter(
    ([, { reachable }]) => reachable,
  );
  if (someone === undefined || person === undefined) throw new Error("Nobody is reachable.");
  const called = (names: string[]): Scenario => ({
    ...tom,
    people: { [someone]: { ...person, names } },
  });

  it.each([
    ["girlfriend", "your girlfriend"],
    ["boyfriend", "your boyfriend"],
    ["cousin", "your cousin"],
    ["aunt", "your aunt"],
    ["spouse", "your spouse"],
    ["grandmother", "your grandmother"],
    ["best mate", "your best mate"],
    ["gwen", "Gwen"],
  ])("who is called %s is %s to a reply", (name, expected) => {
    const scenario = called([name]);
    const turn = { ...told, text: `There's my ${name}.` };
    expect(taken(turn, scenario).ally).toEqual({ name: expected, now: true });
  });

  it.each([
    ["zoë", "I could ring Zoë.", "Zoë"],
    ["élodie", "Élodie's about.", "Élodie"],
    ["tali (flatmate", "Tali (flatmate) is in.", "Tali (flatmate"],
    ["o'neill", "There’s O’Neill next door.", "O'neill"],
    ["zoë", "I'd call Zoëlle.", undefined],
  ])("who is called %s is known by “%s”", (name, text, expected) => {
    expect(taken({ ...told, text }, called([name])).ally?.name).toBe(expected);
  });

  it("is known by whatever name an author gives, once the message says it", () => {
    const name = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }));
    const given = name.map((each) => each.trim()).filter((each) => each !== "");
    fc.assert(
      fc.property(given, (each) => {
        const { ally } = taken({ ...told, text: `I would ring ${each} then` }, called([each]));
        const isNameable = words(each).length > 0 && !/^(?:the|a|an) /.test(each);
        expect(ally === null).toBe(!isNameable);
      }),
    );
  });

  it("is whom the message names last, in whatever order the story has them", () => {
    const two = { first: { ...person, names: ["gwen"] }, second: { ...person, names: ["alun"] } };
    const scenario: Scenario = { ...tom, people: two };
    const name = (text: string) => taken({ ...told, text }, scenario).ally?.name;
    expect(name("Gwen would come, or Alun.")).toBe("Alun");
    expect(name("Alun would come, or Gwen.")).toBe("Gwen");
  });
});
