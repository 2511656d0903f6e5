import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { continueRehearsal, openRehearsal } from "~/domain/simulator/rehearse";
import { riskFollowUp } from "~/domain/simulator/risk-follow-up";
import { safetyMatter } from "~/domain/simulator/safety-matter";
import { open, step, type Step } from "~/domain/simulator/step";
import { scenarios } from "~db/seeds/scenarios";
import { ben } from "~db/seeds/ben/scenario";
import { tom } from "~db/seeds/tom/scenario";

const atRisk = scenarios.filter(({ riskOptIn }) => riskOptIn);

/** The client's answers to the messages of a session; the opening is left out. */
function answers(key: string, seed: number, messages: readonly string[]): readonly Step[] {
  const scenario = scenarios.find((one) => one.key === key);
  if (!scenario) throw new Error(`No scenario ${key}`);
  return messages
    .reduce(
      (played, message) => continueRehearsal(played, message, scenario, seed, hear),
      openRehearsal(scenario, seed),
    )
    .steps.slice(1);
}

const toTheThought = [
  "Hello, I'm Sara. What has it been like for you?",
  "It sounds as if you've been alone with this for a long time.",
  "Are you having thoughts of suicide?",
];

/** Whom each of them would tell. */
const ally: Record<string, string> = { tom: "Gwen", ben: "Tim", noa: "Tali" };

const talkOf = (name: string) => [
  "Thank you for telling me. What's stopped you so far?",
  "Does anyone else know about those thoughts?",
  `What would you want ${name} to know?`,
  `When will you talk to ${name}?`,
  "If things get worse tonight, what will you do?",
  "Shall we make a safety plan for tonight together?",
  "I'd like you to see your doctor tomorrow.",
  "Could we make a plan together for the nights?",
  "Who could be with you tonight?",
];

/** Rules of an answer about safety; everything else is the story or beside the point. */
const ofSafety =
  /^(?:answers:(?:risk(?:-\w+)?|helps|professional|could-be-there)|says(?:-otherwise)?:safety|says:already:(?:safety|could-be-there)|aside:(?:company|helpline|nodded))$/;

describe("A whole safety talk", () => {
  const played = atRisk.flatMap(({ key }) =>
    [1, 7, 23].map((seed) => {
      const talk = talkOf(ally[key] ?? "");
      const steps = answers(key, seed, [...toTheThought, ...talk, ...talk]).slice(3);
      return { key, seed, talk, steps };
    }),
  );

  it("is answered about safety, turn by turn, also once the lines are used up", () => {
    for (const { key, seed, talk, steps } of played)
      for (const [at, { rules, text }] of steps.entries())
        expect(
          rules.some((rule) => ofSafety.test(rule)) &&
            !rules.some((rule) =>
              /^(?:goes-on-about|offers|passed-over):|^answers:(?!risk|helps|professional|could-be-there)/.test(
                rule,
              ),
            ),
          `${key}/${seed} ${talk[at % talk.length]} ${text} [${rules.join(" ")}]`,
        ).toBe(true);
  });

  it("answers the first of each question from its own lines", () => {
    const expected = [
      ...["risk-keeps", "risk-know", "risk-tell"].map((name) => `answers:${name}`),
      "says:safety",
      ...["risk-worse", "risk-together"].map((name) => `answers:${name}`),
    ];
    for (const { key, seed, steps } of played)
      for (const [at, rule] of expected.entries())
        expect(steps[at]?.rules, `${key}/${seed}`).toContain(rule);
  });

  it("shows the peer steps and no advice", () => {
    for (const { steps } of played) {
      expect(steps[6]?.moves).toContain("safety-step");
      expect(steps.flatMap(({ moves }) => moves)).not.toContain("advice");
    }
    const [first] = answers("tom", 1, ["I'd like you to see your doctor tomorrow."]);
    expect(first?.moves).toContain("advice");
  });
});

const about = (sentence: string, scenario = tom) => safetyMatter(sentence, true, scenario, []);

describe("A question about safety once a thought was told", () => {
  it.each([
    ["What's stopped you so far?", "keeps"],
    ["What has helped you through those nights?", "keeps"],
    ["What keeps you going?", "keeps"],
    ["What has kept you safe through it so far?", "keeps"],
    ["Who else would miss you?", "keeps"],
    ["Is there anyone at all you've told about this?", "know"],
    ["If you did say it to Gwen, what would be the first words?", "tell"],
    ["What would you text Gwen?", "tell"],
    ["If she doesn't pick up, what then?", "worse"],
    ["What could you do yourself at three, before you'd ring anyone?", "alone"],
    ["Does anyone know how bad it's got?", "know"],
    ["Have you told anyone about them?", "know"],
    ["Who else knows?", "know"],
    ["What would you want Gwen to know?", "tell"],
    ["What would you say to Gwen?", "tell"],
    ["What would you like someone to understand?", "tell"],
    ["If it gets worse tonight, what could you do?", "worse"],
    ["What will you do when the thoughts come back?", "worse"],
    ["Shall we write down a plan for when they come?", "together"],
    ["Could we make a safety plan?", "together"],
  ])("is told from others: %s", (sentence, expected) => {
    expect(about(sentence)).toBe(expected);
  });

  it.each([
    "What would you want your father to know?",
    "What would you say to a friend of yours at the works?",
    "Does anyone know how to mend the washer?",
    "Have you told anyone about the breakfast?",
    "What stops you from going in?",
    "Have you made a plan for the weekend?",
    "Do you have a plan?",
    "Did you ever make a plan?",
    "If you won the lottery, what would you do?",
  ])("is not heard in: %s", (sentence) => {
    expect(about(sentence)).toBeNull();
  });

  it("is not heard of somebody who is none to be told", () => {
    expect(about("What would you want her daughter to know?", ben)).toBeNull();
  });
});

describe("What comes up in a long safety talk", () => {
  const after = (key: string, ...messages: string[]) =>
    answers(key, 31, [...toTheThought, ...messages]).at(-1);

  it("takes what makes it hard to tell somebody as asked about them, and as no step", () => {
    const asked = after("tom", "Does Gwen know?", "What do you think makes it hard to tell her?");
    expect(asked?.rules).toContain("answers:gwen");
    expect(asked?.rules).not.toContain("safety-step");
  });

  it.each(["Are you safe at home tonight?", "Do you feel safe in the house tonight?"])(
    "answers with the thought, and not with what others do: %s",
    (question) => {
      for (const key of ["tom", "ben", "noa"]) {
        const rules = after(key, question)?.rules ?? [];
        expect(rules, key).toContain("answers:risk-now");
        expect(rules.filter((rule) => /pullBack/.test(rule))).toEqual([]);
        expect(rules[0], key).toMatch(/^risk-asked/);
      }
      const [before] = answers("tom", 31, [question]);
      expect(before?.rules).toContain("aside:safe");
    },
  );

  it("names nobody else where it is agreed that somebody will be told", () => {
    const agreed = "Can we agree that you'll speak to Gwen tonight?";
    const told = answers("tom", 31, [...toTheThought, agreed, agreed, agreed]).slice(3);
    for (const { text } of told) expect(text).not.toMatch(/Dai|Carys/);
  });

  it("offers nothing of the story beside what somebody would do", () => {
    const asked = after("noa", "What would Tali do if she knew?");
    expect(asked?.rules.filter((rule) => rule.startsWith("offers:"))).toEqual([]);
  });

  it("does not take what it is like to have a plan for a question for one", () => {
    expect(riskFollowUp("How does it feel to have a plan?", true)).toBeNull();
    expect(riskFollowUp("Do you have a plan?", true)).toBe("plan");
  });

  it("hears whether anybody was there for the client as no tale of one's own", () => {
    expect(hear("Who has been there for you this week?", null).moves).not.toContain(
      "self-disclosure",
    );
  });
});

describe("What bears on a thought that was told", () => {
  it.each(
    ["tom", "noa", "ben"].flatMap((key) =>
      [
        ["What would have to change for you to want to be here?", "answers:want-to-be-here"],
        ["What was it like to say it?", "answers:having-said-it"],
      ].map(([question, rule]) => ({ key, question, rule })),
    ),
  )("is answered by $key where it is asked: $question", ({ key, question, rule }) => {
    for (const seed of [7, 8]) {
      const scenario = scenarios.find((one) => one.key === key);
      if (!scenario) throw new Error(`No scenario ${key}`);
      const asked = ["Are you having thoughts of suicide?", question ?? ""];
      let last = open(scenario, seed);
      const earlier: string[] = [];
      for (const message of asked) {
        const heard = hear(message, last.text);
        const state = { ...last.state, turns: 6, trust: Math.max(last.state.trust, 2.9) };
        const exchange = { message, clientMessage: last.text, earlier: [...earlier], heard };
        last = step(state, exchange, scenario, seed);
        earlier.push(message);
      }
      expect(last.rules).toContain(rule);
      expect(last.rules.filter((each) => each.startsWith("offers:"))).toEqual([]);
    }
  });
});
