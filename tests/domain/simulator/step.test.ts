import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { adviceGateOpen } from "~/domain/simulator/appraisal";
import { exchangeOf } from "~/engines/exchange";
import type { SimulatorState } from "~/domain/simulator/state";
import { open, startState, step } from "~/domain/simulator/step";
import type { Step } from "~/domain/simulator/step";
import type { Scenario } from "~/domain/simulator/scenario";
import { ben } from "~db/seeds/ben/scenario";
import { ewa } from "~db/seeds/ewa/scenario";
import { kofi } from "~db/seeds/kofi/scenario";
import { noa } from "~db/seeds/noa/scenario";
import { priya } from "~db/seeds/priya/scenario";
import { rahim } from "~db/seeds/rahim/scenario";
import { scenarios } from "~db/seeds/scenarios";
import { tom } from "~db/seeds/tom/scenario";
import { weiLing } from "~db/seeds/wei-ling/scenario";

function talk(scenario: Scenario, seed: number, messages: readonly string[]): Step[] {
  const steps = [open(scenario, seed)];
  messages.forEach((message, index) => {
    const last = steps[steps.length - 1] as Step;
    const exchange = {
      message,
      clientMessage: last.text,
      earlier: messages.slice(0, index),
      heard: hear(message, last.text),
    };
    steps.push(step(last.state, exchange, scenario, seed));
  });
  return steps;
}

const last = (steps: readonly Step[]) => steps[steps.length - 1] as Step;

describe("the simulated client", () => {
  it("credits a reply that meets the content of the cue, in whatever form", () => {
    const met = last(talk(weiLing, 3, ["So much piling up at once that it pulls you under."]));
    expect(met.rules.some((rule) => rule.startsWith("met:drowning"))).toBe(true);
    expect(met.state.trust).toBeGreaterThan(2.5);
    expect(met.state.mood.valence).toBeGreaterThan(-0.42);
  });

  it("gives stock sympathy nothing that lasts", () => {
    const twice = last(
      talk(weiLing, 3, ["I hear you, that must be hard.", "That sounds really tough."]),
    );
    expect(twice.state.trust).toBeLessThan(2.5);
    expect(twice.rules.some((rule) => rule.startsWith("met"))).toBe(false);
  });

  it("does not credit a message that was sent before", () => {
    const same = "It sounds like you're drowning in it.";
    const second = last(talk(weiLing, 3, [same, same]));
    expect(second.rules.some((rule) => rule.startsWith("met"))).toBe(false);
  });

  it("credits its own words handed back less than words of one's own", () => {
    const opening = open(weiLing, 3).text;
    const echoed = last(talk(weiLing, 3, [opening]));
    const own = last(talk(weiLing, 3, ["You're overwhelmed, with everything piling up at once."]));
    expect(own.state.trust).toBeGreaterThan(echoed.state.trust);
  });

  it.each([
    [tom, "You spent years at the works, and now there's nowhere to clock in."],
    [weiLing, "Everyone around you is stressed too, so it feels like you're not allowed to mind."],
    [ewa, "You learned to type so that you could tell somebody. You shared a whole life with him."],
    [kofi, "Monday is hanging over you, and there are two kids at home watching how it goes."],
    [priya, "Everyone asks about him, and nobody seems to ask about his mum."],
  ])("loses no trust by warmth that takes another angle than the cue", (scenario, message) => {
    for (const seed of [1, 2, 3]) {
      const [before, after] = talk(scenario, seed, [message]);
      expect(after?.state.trust).toBeGreaterThanOrEqual(before?.state.trust ?? 4);
      expect(after?.state.valence).toBeGreaterThanOrEqual(before?.state.valence ?? 1);
    }
  });

  it("earns more when the cue is met than when something else that was said comes back", () => {
    const [before] = talk(weiLing, 3, []);
    const beside = last(talk(weiLing, 3, ["You saw the link on the telegram and wrote at once."]));
    const met = last(talk(weiLing, 3, ["So much piling up at once that it pulls you under."]));
    expect(beside.rules).toContain("gave-back-something-said");
    expect(beside.state.trust).toBeGreaterThanOrEqual(before?.state.trust ?? 4);
    expect(met.state.trust).toBeGreaterThan(beside.state.trust);
  });

  it("is never brought lower by a calm question about suicide, whenever it comes", () => {
    const said = [
      "Ok. What's for lunch?",
      "At least you have your health.",
      "Mm.",
      "Tell me more.",
    ];
    for (const scenario of scenarios)
      for (let count = 0; count <= said.length; count += 1) {
        const before = last(talk(scenario, 5, said.slice(0, count)));
        const asked = [...said.slice(0, count), "Are you having thoughts of suicide?"];
        const after = last(talk(scenario, 5, asked));
        expect(after.state.valence, scenario.key).toBeGreaterThanOrEqual(before.state.valence);
        expect(after.state.riskAnswer).not.toBeNull();
      }
  });

  it.each(["ok", "I see.", "mm", "Right."])(
    "takes a first %s for room to go on, neither as being heard nor as being passed over",
    (nod) => {
      for (const scenario of scenarios) {
        const [before, after, again] = talk(scenario, 5, [nod, "okay"]);
        expect(after?.state.trust, scenario.key).toBe(before?.state.trust);
        expect(after?.state.valence, scenario.key).toBe(before?.state.valence);
        expect(after?.state.live, scenario.key).toEqual(expect.arrayContaining(before!.state.live));
        expect(again?.state.trust, scenario.key).toBeLessThan(before!.state.trust);
      }
    },
  );

  it("does not say that there is no more and then go on", () => {
    for (const scenario of scenarios)
      for (let seed = 1; seed <= 8; seed += 1) {
        const met = talk(scenario, seed, ["Tell me more about that.", "ok"]);
        const { rules } = last(met);
        const goesOn = rules.some((rule) => rule.startsWith("offers:"));
        expect(rules.includes("aside:nodded") && goesOn, scenario.key).toBe(false);
      }
  });

  it("loses trust when advice comes before the gate, and says so in its own way", () => {
    const advised = last(talk(weiLing, 5, ["You should make a timetable and stick to it."]));
    expect(advised.rules).toContain("advice-before-the-gate");
    expect(advised.rules).toContain("says:adviceEarly");
    expect(advised.state.trust).toBeLessThan(2.5);
  });

  it.each([
    "You should just tell them. Sorry, again advice. What would you like to do?",
    "You could ask for leave. Oh, that was advice again. How is it for you?",
    "Maybe you should rest more. Forget the tip. What is it like at night?",
  ])("does not mind advice that the same message takes back: %s", (message) => {
    expect(last(talk(weiLing, 1, [message])).rules).not.toContain("advice-before-the-gate");
    const pushed = message.replace(/(?:Sorry|Oh|Forget)[^.]*\. /, "");
    expect(last(talk(weiLing, 1, [pushed])).rules).toContain("advice-before-the-gate");
  });

  it.each([
    "You should leave him. Forget that job.",
    "You should sleep more. Sorry, some advice: go for a walk.",
    "You should quit. Forget that, just apply for another job.",
  ])("minds advice that no other sentence takes back: %s", (message) => {
    expect(last(talk(weiLing, 1, [message])).rules).toContain("advice-before-the-gate");
  });

  it("answers what is asked before it says goodbye", () => {
    const asked = "I have to go soon, tell me what would help you for tonight.";
    const { rules } = last(talk(weiLing, 1, ["What's been going on?", asked]));
    expect(rules).toContain("answers:need");
    expect(rules).not.toContain("says:farewell");
  });

  it.each(scenarios)(
    "says goodbye, and not that it does not know, asked again how it is: $key",
    (scenario) => {
      const asked = ["How are you doing right now?", "How are you feeling now?"];
      const door = "I have to go now. How are you leaving this conversation?";
      const { rules } = last(talk(scenario, 1, [...asked, door]));
      expect(rules).toContain("says:farewell");
      expect(rules.filter((rule) => rule.startsWith("says:dontKnow"))).toEqual([]);
    },
  );

  it.each(scenarios)("says what stays with them before its goodbye: $key", (scenario) => {
    const asked = "I have to go soon. What would you like to hold on to from tonight?";
    const { rules } = last(talk(scenario, 1, ["What's been going on?", asked]));
    expect(rules.filter((rule) => /^(?:answers|says):/.test(rule))).toEqual([
      "says:lighter",
      "says:farewell",
    ]);
  });

  it.each(scenarios)("says how it goes from here before its goodbye: $key", (scenario) => {
    const asked = "I have to go in a few minutes. How are you leaving this chat?";
    const { rules } = last(talk(scenario, 1, ["What's been going on?", asked]));
    expect(rules.filter((rule) => /^(?:answers|says):/.test(rule))).toEqual([
      "answers:now",
      "says:farewell",
    ]);
  });

  it("keeps the gate for advice shut until two explorations and an answered cue", () => {
    const start = startState(weiLing);
    expect(adviceGateOpen(start)).toBe(false);
    const ready = { ...start, counters: { ...start.counters, explorations: 2 } };
    expect(adviceGateOpen(ready)).toBe(true);
    const waiting = { id: "sleep", quote: "tired", position: 2, missed: 0 };
    expect(adviceGateOpen({ ...ready, live: [waiting] })).toBe(false);
    const risk = { ...ready.counters, riskShown: 1 };
    expect(adviceGateOpen({ ...ready, counters: risk })).toBe(false);
  });

  it.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
    "%s shows within two turns that a cue was missed",
    (_, scenario) => {
      const steps = talk(scenario, 11, [
        "Ok. What did you have for lunch?",
        "And do you like films?",
      ]);
      const [before, , after] = steps;
      expect(after?.state.valence).toBeLessThan((before?.state.valence ?? 0) - 0.03);
      expect(after?.state.trust).toBeLessThan(before?.state.trust ?? 0);
      const rules = steps.slice(1).flatMap((one) => one.rules);
      expect(rules.some((rule) => rule.startsWith("passed-over:"))).toBe(true);
      expect(rules).toContain("says:shows-it-was-missed");
    },
  );

  it("answers what was asked", () => {
    const sleep = last(talk(weiLing, 9, ["How have you been sleeping with all that piling up?"]));
    expect(sleep.rules.some((rule) => rule === "answers:sleep")).toBe(true);
    const exam = last(talk(weiLing, 9, ["You're overwhelmed. Which exam is first?"]));
    expect(exam.text).toContain("the 4th");
  });

  it.each([
    [ewa, "How long were you married?", /forty-eight/i],
    [noa, "how long were you together?", /three years/i],
    [rahim, "How much is the loan?", /four thousand/i],
    [kofi, "What are your kids' names?", /Ama/],
    [tom, "What's her name, your wife?", /Gwen/],
  ])("tells the fact that is asked for, of %s", (scenario, message, fact) => {
    for (const seed of [1, 2]) expect(last(talk(scenario, seed, [message])).text).toMatch(fact);
  });

  it.each([
    [kofi, "Wrote you down on that form."],
    [ewa, "I'm so sorry about your husband. What was his name?"],
    [tom, "Is there somebody who could be with you tonight?"],
    [weiLing, "Do you have any brothers or sisters?"],
  ])("is passed over neither by words it said nor by being met", (scenario, message) => {
    const [before, after] = talk(scenario, 2, [message]);
    expect(after?.rules.filter((rule) => rule.startsWith("passed-over:"))).toEqual([]);
    expect(after?.state.trust).toBeGreaterThanOrEqual(before?.state.trust ?? 4);
  });

  it("remarks on being passed over at most every fourth turn", () => {
    for (const scenario of scenarios) {
      const off = [
        "Ok. What did you have for lunch?",
        "And do you like films?",
        "How are you sleeping?",
      ];
      const steps = talk(scenario, 11, [...off, ...off, ...off, ...off]);
      const said = steps.flatMap(({ rules }, at) =>
        rules.includes("says:shows-it-was-missed") ? [at] : [],
      );
      expect(said.length, scenario.key).toBeGreaterThan(0);
      const gaps = said.slice(1).map((at, index) => at - (said[index] ?? 0));
      expect(
        gaps.every((gap) => gap >= 4),
        `${scenario.key}: ${said.join()}`,
      ).toBe(true);
    }
  });

  it("goes on from a state that was stored before remarks were kept", () => {
    const { state, text } = open(kofi, 1);
    const { remarked: _, ...before } = state;
    const exchange = exchangeOf([
      { position: 0, speaker: "client", text },
      { position: 1, speaker: "supporter", text: "And do you like films?" },
    ]);
    expect(step(before, exchange, kofi, 1)).toEqual(step(state, exchange, kofi, 1));
  });

  it("deflects a question that reaches further than its trust", () => {
    const steps = talk(tom, 2, ["What do you see in the future, a year from now?"]);
    expect(last(steps).rules).toContain("says:deflect:future");
  });

  it("denies risk plainly where there is none, and is frank where there is and trust allows it", () => {
    const none = last(talk(weiLing, 4, ["Are you having thoughts of suicide?"]));
    expect(none.cues.some((cue) => cue.risk)).toBe(false);
    expect(none.rules).toContain("answers:risk");
    const frank = last(talk(tom, 4, ["Are you having thoughts of suicide?"]));
    expect(frank.cues.some((cue) => cue.kind === "risk-direct")).toBe(true);
  });

  it("answers for a plan and who knows at no cost, however long ago the thought was told", () => {
    const before = ["Tom, have you any thoughts of suicide?", "Go on.", "Tell me more.", "Go on."];
    const told = last(talk(tom, 63, [...before, "Tell me more."]));
    const asked = last(talk(tom, 63, [...before, "Tell me more.", "Is there a plan at all?"]));
    expect(told.state.riskWaits).toBe(0);
    expect(asked.rules).toContain("answers:risk-plan");
    expect(asked.state.trust).toBeGreaterThanOrEqual(told.state.trust);
    const knows = talk(ben, 66, [
      "Have you any thoughts of suicide, Ben?",
      "Have you told anyone, your reg, occupational health, your GP?",
      "Does anyone know?",
      "Do you have any plan?",
    ]);
    expect(knows.flatMap(({ rules }) => rules)).not.toContain("safety-step");
    expect(last(knows).state.riskWaits).toBeGreaterThan(0);
    const trust = knows.slice(1).map(({ state }) => state.trust);
    expect(trust).toEqual([...trust].sort((a, b) => a - b));
  });

  it("takes it for a step towards safety, and not for advice, to be told to tell somebody close", () => {
    const said = last(
      talk(tom, 61, ["Have you any thoughts of suicide?", "You should tell your wife."]),
    );
    expect(said.rules).toContain("safety-step");
    expect(said.rules).not.toContain("advice-before-the-gate");
  });

  const asksBen = "Ben, have you had thoughts of suicide?";
  const asksTom = "Tom, have you had thoughts of suicide?";

  it("answers for a plan and an attempt, and does not mind being asked how tonight will be", () => {
    for (const [question, rule] of [
      ["Do you have anything planned?", "answers:risk-plan"],
      ["Is there anything you'd use?", "answers:risk-means"],
      ["Has it ever got closer than that, a time you nearly acted on it?", "answers:risk-past"],
      ["What will tonight be like for you?", "answers:tonight"],
      ["What has stopped you, what keeps you here?", "answers:risk-keeps"],
      ["What makes you stay alive?", "answers:risk-keeps"],
    ] as const)
      for (const seed of [4, 63, 66]) {
        const [, told, asked] = talk(ben, seed, [asksBen, question]);
        expect(asked?.rules, question).toContain(rule);
        expect(asked?.state.trust, question).toBeGreaterThanOrEqual(told!.state.trust);
      }
  });

  it.each([
    [ben, asksBen, "Who could you ring on that walk?", /Tim|brother|Hana/],
    [tom, asksTom, "Will you ring Dai tonight?", /Dai/],
    [tom, asksTom, "Would you be willing to tell Gwen?", /wife|She ought to hear it|Gwen/],
    [
      tom,
      asksTom,
      "Would you be willing to tell your wife some of this?",
      /wife|She ought to hear|Gwen/,
    ],
    [tom, asksTom, "I'd like you to see your GP this week.", /doctor/],
  ])("answers a step with whoever it is about, of %#", (scenario, asks, message, named) => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8])
      expect(last(talk(scenario, seed, [asks, message])).text).toMatch(named);
  });

  it("names nobody else when it is asked when somebody will be told", () => {
    const when = "Telling Tim over the dishes would be a real step. When could you tell Tim?";
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8])
      expect(last(talk(ben, seed, [asksBen, "Could you tell Tim?", when])).text).not.toMatch(
        /Hana/,
      );
  });

  it("says nothing lighter in a turn that answers for risk or takes a step", () => {
    const lighter = /^says:(?:coping|lighter|pullBack|style)$/;
    for (const scenario of scenarios)
      for (const seed of [1, 2, 3, 4]) {
        const told = talk(scenario, seed, ["Have you had thoughts of suicide?"]);
        const state = { ...last(told).state, phase: "coping" as const, trust: 3.5, live: [] };
        const counters = { ...state.counters, explorations: 9, riskShown: 1, deepRun: 9 };
        for (const message of ["Who could you ring tonight?", "Do you have a plan?"]) {
          const exchange = {
            message,
            clientMessage: null,
            earlier: [],
            heard: hear(message, null),
          };
          const from = { ...state, counters, turns: 12, riskWaits: 2 };
          const { rules } = step(from, exchange, scenario, seed);
          expect(
            rules.filter((rule) => lighter.test(rule)),
            scenario.key,
          ).toEqual([]);
        }
      }
  });

  it("begins nothing else beside a step, and names somebody or who is there where it is asked who", () => {
    for (const seed of [1, 2, 3, 4]) {
      const steps = talk(tom, seed, [
        asksTom,
        "Who could you ring tonight?",
        "Who else could you tell?",
        "Who could be with you tonight?",
      ]);
      const rules = steps.slice(2).flatMap((each) => each.rules);
      expect(rules.filter((rule) => rule.startsWith("offers:"))).toEqual([]);
      expect(last(steps).text).toMatch(/Dai|dog|stove|wife|Gwen/);
    }
  });

  it("goes on hedging, at no cost, where what follows is asked after a hedge", () => {
    const low = { ...last(talk(ben, 4, [asksBen])).state, riskWaits: null, trust: 1.6 };
    const counters = { ...low.counters, riskShown: 0, riskAsked: 1 };
    let state: SimulatorState = { ...low, counters };
    for (const message of [
      "Do you have anything planned?",
      "Have you ever acted on it?",
      "Has there been a time you came close?",
      "Are those thoughts there now?",
      "Have you got anything ready?",
    ]) {
      const exchange = exchangeOf([{ position: 1, speaker: "supporter", text: message }]);
      const said = step(state, exchange, ben, 4);
      expect(said.rules, message).toContain("hedges-about-risk");
      expect(said.state.riskAnswer, message).toBe("hedged");
      expect(said.text).not.toMatch(/already/i);
      expect(said.state.trust, message).toBeGreaterThanOrEqual(state.trust);
      state = said.state;
    }
    const offer = "I'd also like you to see your GP.";
    const exchange = exchangeOf([{ position: 1, speaker: "supporter", text: offer }]);
    expect(step(state, exchange, ben, 4).rules).toContain("safety-step");
  });

  it("hedges about risk when trust is gone", () => {
    const steps = talk(tom, 4, [
      "Others have it worse, stop complaining.",
      "Don't be so dramatic, it's not that bad.",
      "Are you having thoughts of suicide?",
    ]);
    expect(last(steps).rules).toContain("hedges-about-risk");
    const told = last(talk(tom, 4, [asksTom])).state;
    const again = exchangeOf([{ position: 1, speaker: "supporter", text: "Do you want to die?" }]);
    const kept = step({ ...told, trust: 1.2 }, again, tom, 4);
    expect(kept.rules).toContain("hedges-about-risk");
    expect(kept.state.riskAnswer).toBe("hedged");
  });

  it("pushes back on a third closed question in a row", () => {
    const steps = talk(weiLing, 6, ["Are you in your room?", "Is it cold?", "Do you have a bike?"]);
    expect(last(steps).rules).toContain("closed-questions-in-a-row");
  });

  it("goes with the wording of the seed", () => {
    const texts = new Set([1, 2, 3, 4, 5, 6].map((seed) => open(weiLing, seed).text));
    expect(texts.size).toBeGreaterThan(1);
  });
});
