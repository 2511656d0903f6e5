import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { continueRehearsal, openRehearsal } from "~/domain/simulator/rehearse";
import type { Scenario } from "~/domain/simulator/scenario";
import { suggest } from "~/domain/suggestion/suggest";
import { scenarios } from "~db/seeds/scenarios";

const seed = 12;
const begun = [
  "Hello, I'm Sara. What has it been like for you?",
  "It sounds as if you've been alone with this for a long time.",
];
const asked = [...begun, "Thank you. Are you having thoughts of suicide?"];

function after(scenario: Scenario, messages: readonly string[]) {
  const played = messages.reduce(
    (so, text) => continueRehearsal(so, text, scenario, seed, hear),
    openRehearsal(scenario, seed),
  );
  const [last, before] = [played.steps.at(-1), played.steps.at(-2)];
  if (!last || !before) throw new Error("nothing was played");
  return { ...last, lost: before.state.trust - last.state.trust };
}

const everyone = scenarios.map((scenario) => [scenario.key, scenario] as const);
const atRisk = scenarios
  .filter(({ riskOptIn }) => riskOptIn)
  .map((scenario) => [scenario.key, scenario] as const);

describe.each(everyone)("Asked by a careful supporter, %s", (_, scenario) => {
  it.each([
    "Have you ever done yourself any harm, even as a teenager?",
    "Did it ever get to the point where you tried to end your life?",
    "Is there any history of self-harm?",
  ])("answers what was at earlier times by that: %s", (question) => {
    for (const before of [begun, asked])
      expect(after(scenario, [...before, question]).rules).toContain("answers:risk-past");
  });

  it.each([
    "Were you ever admitted anywhere because of your mental health?",
    "Have you been in treatment for depression before?",
  ])("says whether they were ever in treatment: %s", (question) => {
    for (const before of [begun, asked])
      expect(after(scenario, [...before, question]).rules).toContain("aside:treated");
  });

  it.each([
    "Are you on anything from the doctor for your mood or your sleep?",
    "Do you take any meds at the moment?",
  ])("never takes a question about medicines for one about means: %s", (question) => {
    for (const before of [begun, asked]) {
      const { rules } = after(scenario, [...before, question]);
      expect(rules).toContain("aside:medicines");
      expect(rules).not.toContain("answers:risk-means");
    }
  });

  it.each([
    "Do you ever think they'd all be happier without you?",
    "Some people who've lost this much start to think their family would cope better without them. Have you thought that?",
  ])("hears the question whether others would be better off without them: %s", (question) => {
    const { rules, moves } = after(scenario, [...begun, question]);
    expect(moves).toContain("risk-question");
    expect(rules.some((rule) => /^(?:answers:risk|hedges)/.test(rule))).toBe(true);
  });

  it.each([
    "How would you spot that a rough night is on its way?",
    "what are the early signs for you",
  ])("tells by what it is noticed that it gets bad: %s", (question) => {
    for (const before of [begun, asked])
      expect(after(scenario, [...before, question]).rules).toContain("aside:signs");
  });

  it.each([
    "Would you swear to me that you'll stay safe tonight?",
    "promise me u wont do anything",
    "you won't do anything tonight, promise",
  ])("takes no promise for advice: %s", (message) => {
    for (const before of [begun, asked]) {
      const { rules } = after(scenario, [...before, message]);
      expect(rules).toContain("aside:promised");
      expect(rules).not.toContain("says:adviceEarly");
    }
  });

  it("is asked for no promise by a supporter's own word", () => {
    for (const before of [begun, asked])
      expect(after(scenario, [...before, "I'm not judging you, promise."]).rules).not.toContain(
        "aside:promised",
      );
  });

  it.each([
    "u wouldn't do anything silly tho right",
    "You're not about to go and try something rash?",
  ])("asks to be asked plainly where suicide is meant and not named: %s", (message) => {
    const { rules, state } = after(scenario, [...begun, message]);
    expect(rules).toContain("aside:hinted");
    expect(rules).not.toContain("comes-back-to-something");
    expect(state.counters.riskAsked).toBe(0);
  });

  it.each(["does she know about it?", "And do they know?"])(
    "tells who knows of a thought where nobody is named: %s",
    (question) => {
      const { rules } = after(scenario, [...asked, question]);
      const people = Object.keys(scenario.people ?? {}).map((id) => `answers:${id}`);
      const told = rules.filter((rule) => ["answers:risk-know", ...people].includes(rule));
      expect(told).toHaveLength(1);
      expect(rules).not.toContain("says:dontKnow");
    },
  );

  it.each([
    "i didnt sleep well last night either",
    "I never sleep well when I'm worried.",
    "I have to go to work too when I feel like this.",
    "I won't let you go through this alone.",
  ])("does not leave at what the supporter says of themselves: %s", (message) => {
    for (const before of [begun, asked])
      expect(after(scenario, [...before, message]).rules).not.toContain("says:farewell");
  });

  it.each([
    "Sleep well tonight.",
    "I'll let you go now. Bye.",
    "I have to go to bed now, take care.",
  ])("still takes leave: %s", (message) => {
    expect(after(scenario, [...begun, message]).rules).toContain("says:farewell");
  });

  it.each([
    "Do frightening pictures ever come into your head?",
    "Lots of people get thoughts that scare them. Do you?",
  ])("answers for frightening thoughts, or says that it is too early: %s", (question) => {
    const { rules } = after(scenario, [...begun, question]);
    expect(rules.some((rule) => /^(?:aside|says:deflect):frightened$/.test(rule))).toBe(true);
  });
});

describe.each(atRisk)("Once a thought of suicide was told, %s", (_, scenario) => {
  it.each([
    ["Shall we put together a short list for when those nights come round again?", "together"],
    ["Could we make a plan for the next time it hits like that?", "together"],
    ["Is there something small you can do yourself while you wait for it to pass?", "alone"],
    ["What would being dead take away for you?", "ends"],
    ["What would it put a stop to, if you were gone? What would it end?", "ends"],
    [
      "When you have those thoughts, is it dying you want, or just for everything to stop?",
      "either",
    ],
    ["How often are those thoughts there?", "often"],
  ])("goes into what is asked: %s", (question, kind) => {
    const { rules, lost } = after(scenario, [...asked, question]);
    expect(rules).toContain(`answers:risk-${kind}`);
    expect(lost).toBeLessThanOrEqual(0);
  });

  it.each([
    [
      "Is there anything in the house that should be put out of reach for now?",
      "answers:risk-means",
    ],
    ["When did you last get thoughts like that?", "answers:risk-now"],
    ["What was it like being asked about suicide?", "aside:ofTalk"],
  ])("answers what was asked, and loses no trust: %s", (question, rule) => {
    const turn = after(scenario, [...asked, "Thank you for telling me that.", question]);
    expect(turn.rules).toContain(rule);
    expect(turn.rules).not.toContain("advice-before-the-gate");
  });

  it("is offered replies that stay with a plan that was agreed to", () => {
    const turn = after(scenario, [...asked, "Could we make a plan to keep you safe tonight?"]);
    const [mi, , support] = suggest(turn, scenario, seed, []).map(({ text }) => text);
    expect(mi).toMatch(/signs|by yourself|plan/);
    expect(support).toMatch(/crisis line|who/i);
  });

  it("is never asked again for the plan that was denied in the same breath", () => {
    const turn = after(scenario, asked);
    const replies = suggest(turn, scenario, seed, []).map(({ text }) => text);
    const denies = /no plan|not a plan|don't have a plan|no plan in it/i.test(turn.text);
    expect(denies && replies.some((text) => /\bplan\b.*\?$/.test(text))).toBe(false);
  });

  it("is offered a reply that lets go of a promise that was asked for", () => {
    const turn = after(scenario, [...asked, "Please promise me you won't hurt yourself."]);
    const replies = suggest(turn, scenario, seed, []).map(({ text }) => text);
    expect(replies.join(" ")).toMatch(/promise/);
  });
});
