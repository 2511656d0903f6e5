import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { open, step } from "~/domain/simulator/step";
import type { Step } from "~/domain/simulator/step";
import type { SimulatorState } from "~/domain/simulator/state";
import { onlyThanks } from "~/domain/simulator/thanks";
import { holdsFact } from "~/domain/simulator/fact-wanted";
import { wordingsOf } from "~/domain/simulator/wording";
import { scenarios } from "~db/seeds/scenarios";

/** The client's answers to messages, one after the other; `as` changes where the client stands before each. */
function answers(
  key: string,
  messages: readonly string[],
  as: (state: SimulatorState) => SimulatorState = (state) => state,
  seed = 66,
): Step[] {
  const scenario = scenarios.find((one) => one.key === key);
  if (!scenario) throw new Error(`No scenario ${key}`);
  const steps = [open(scenario, seed)];
  const earlier: string[] = [];
  for (const message of messages) {
    const last = steps.at(-1) as Step;
    const heard = hear(message, last.text);
    const exchange = { message, clientMessage: last.text, earlier: [...earlier], heard };
    steps.push(step(as(last.state), exchange, scenario, seed));
    earlier.push(message);
  }
  return steps.slice(1);
}
const rulesOf = (steps: readonly Step[]) => steps.at(-1)?.rules ?? [];
/** As open as a client ever is before the deepest layer. */
const trusting = (state: SimulatorState): SimulatorState => ({ ...state, turns: 8, trust: 2.9 });

describe("What happened to a client can be asked after", () => {
  it.each([
    ["What happened, if you don't mind me asking?", "happened"],
    ["How did you come to stop working, was it an accident?", "happened"],
    ["Did something happen to you at work two months ago?", "happened"],
    ["Did you get hurt at work?", "happened"],
    ["Are you hurt now, Rahim?", "body"],
    ["How does the arm feel today?", "body"],
    ["What is her name?", "shirin"],
  ])("%s", (question, topic) => {
    expect(rulesOf(answers("rahim", ["Hello Rahim, I'm Sara.", question]))).toContain(
      `answers:${topic}`,
    );
  });
});

describe("What it is like when it gets bad", () => {
  it.each(scenarios.map(({ key }) => key))("is not answered by what helps: %s", (key) => {
    const [asked] = answers(key, ["What does it feel like when it gets bad?"]);
    expect(asked?.rules).not.toContain("answers:helps");
    const [does] = answers(key, ["What helps you when it gets bad?"]);
    expect(does?.rules).toContain("answers:helps");
  });
});

describe("One word does not choose the answer", () => {
  it.each([
    [
      "migs",
      "Is it something that happened at school or just like all the time?",
      "answers:happened",
    ],
    ["ben", "Does anyone at work know about your hands shaking?", "answers:know"],
    ["noa", "What did he actually say?", "asked-back:theySaid"],
    ["tom", "What happened in February?", "asks:which-day"],
    ["ewa", "How did you two meet?", "answers:meeting"],
    ["ewa", "Where did you meet your husband?", "answers:meeting"],
    ["ewa", "Have you met your neighbours?", "answers:friends"],
    ["ewa", "When did you meet the doctor?", "aside:undated"],
    ["ewa", "How long had he been ill?", "answers:illness"],
    ["ewa", "Have you been ill yourself?", "answers:self"],
    ["migs", "Is there anyone you can be quiet with?", "answers:friends"],
    ["rahim", "Who in the dormitory can you talk with?", "answers:friends"],
    ["migs", "Does anyone know how to get to your work?", "answers:work"],
    ["ben", "How's it going?", "answers:now"],
    ["migs", "How's it going at school?", "answers:work"],
    ["halima", "What happened on Sunday?", "goes-on-about:temper"],
  ])("%s is asked: %s", (key, question, rule) => {
    const shown = { temper: "On Sunday I shouted at my mother" };
    const as = (state: SimulatorState) => ({ ...trusting(state), shown });
    expect(rulesOf(answers(key, [question], as))).toContain(rule);
  });
});

describe("A day or a month of which nothing was told", () => {
  it.each([
    ["What happened in February?", /^(?:When in|Which part of) February do you mean\?$/],
    ["What happened on Wednesday?", /^Which Wednesday (?:do you mean|was that)\?$/],
  ])("is asked back about, and the client waits for what comes: %s", (question, text) => {
    for (let seed = 0; seed < 12; seed += 1) {
      const [answer] = answers("tom", [question], trusting, seed);
      expect(answer?.rules).toContain("asks:which-day");
      expect(answer?.text).toMatch(text);
    }
  });

  it("is asked back about in small letters by a client who writes so", () => {
    const [answer] = answers("migs", ["What happened in February?"], trusting);
    expect(answer?.text).toMatch(/^(?:when in|which part of) february do you mean\?$/);
  });

  it("was not told of by asking which is meant", () => {
    const asked = "What happened in February?";
    expect(rulesOf(answers("tom", [asked, `Sorry, ${asked}`], trusting))).toContain(
      "asks:which-day",
    );
  });
});

describe("Thanks for what was told", () => {
  it.each([
    ["tom", "thanks for telling me all this. you've been really brave today"],
    ["ben", "thanks for telling me all this. you've been really brave today"],
    ["migs", "That took courage to say. Thank you for telling me."],
    ["migs", "you've been really brave"],
    ["noa", "I'm glad you told me."],
    ["noa", "Thank you, Noa, for telling me"],
    ["tom", "Thank you for being so open with me."],
  ])("pass over nothing that %s said: %s", (key, thanks) => {
    const [, answer] = answers(key, ["Hello, I'm Sara.", thanks]);
    expect(answer?.rules.filter((rule) => rule.startsWith("passed-over"))).toEqual([]);
  });

  it.each([
    "Thanks for telling me, you always overreact.",
    "Thank you for telling me, I had that too and it was worse.",
    "Thank you for telling me and now let it go.",
    "That took guts, now go and block him.",
    "I'm glad you told me, now call him.",
    "You're brave, others have it worse.",
  ])("are not all that is said in: %s", (said) => {
    expect(onlyThanks(said)).toBe(false);
  });
});

describe("A hard word for oneself, kindly set aside", () => {
  const kind =
    "I don't hear a bad person in that. I hear someone who's exhausted and who rang anyway.";
  it.each(scenarios.map(({ key }) => key))("costs no trust and passes over nothing: %s", (key) => {
    for (let seed = 0; seed < 4; seed += 1) {
      const [, after] = answers(key, ["Hello, I'm Sara. What's happened?", kind], trusting, seed);
      expect(after?.state.trust).toBeGreaterThanOrEqual(2.9);
      expect(after?.rules.filter((rule) => rule.startsWith("passed-over"))).toEqual([]);
    }
  });

  it("is no kindness where it makes the trouble small", () => {
    const [after] = answers("halima", ["That doesn't sound so bad."]);
    expect(after?.rules).toContain("minimised");
  });
});

describe("Who somebody is", () => {
  it.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
    "%s tells by name in both wordings of a line, or in neither",
    (_, scenario) => {
      const parted = Object.entries(scenario.people ?? {}).flatMap(([id, person]) =>
        (person.tells.who ?? []).filter((line) => {
          const alone = {
            ...scenario,
            people: { [id]: { ...person, names: person.names.slice(0, 1) } },
          };
          const named = wordingsOf(line).map((wording) => holdsFact(wording, "name", alone));
          return new Set(named).size > 1;
        }),
      );
      expect(parted).toEqual([]);
    },
  );

  it.each([
    ["ewa", "What was his name?", "Stefan"],
    ["kofi", "What's your daughter's name?", "Ama"],
  ])("%s answers by name when asked: %s", (key, question, name) => {
    for (const seed of [66, 67])
      expect(answers(key, [question], trusting, seed)[0]?.text).toContain(name);
  });
});

describe("Kindness", () => {
  it.each(["Take whatever time you need.", "Congrats on the baby."])(
    "is neither advice nor praise: %s",
    (said) => {
      const { moves } = hear(said, null);
      expect(moves).not.toContain("advice");
      expect(moves).not.toContain("affirmation");
    },
  );
});

describe("A tentative reading or blame taken away", () => {
  it.each([
    "You must miss them.",
    "You must love them.",
    "You must hate this.",
    "You must want to see her.",
    "You must have loved him.",
    "You must miss him and the evenings you had.",
    "You must miss the sea.",
    "You must dread Mondays, Ben.",
    "You're hurt, it isn't your fault.",
  ])("is neither advice nor makes it small: %s", (said) => {
    const { moves } = hear(said, null);
    expect(moves).not.toContain("advice");
    expect(moves).not.toContain("minimising");
  });

  it.each([
    ["You must call him.", "advice"],
    ["You must love yourself.", "advice"],
    ["You must miss them, you should ring.", "advice"],
    ["You must have seen a doctor by now.", "advice"],
    ["You must wish him well and move on.", "advice"],
    ["You must miss a day of work and rest.", "advice"],
    ["You must love your parents, they gave you life.", "advice"],
    ["You must hate what you do less and go out.", "advice"],
    ["It's not your fault, get over it.", "minimising"],
  ] as const)("does not hide what follows: %s", (said, move) => {
    expect(hear(said, null).moves).toContain(move);
  });
});

describe("What was told", () => {
  const lastDay = [
    "Were you with him at the hospital, at the end?",
    "Is there something about that last day that you keep going back to?",
  ];

  it("is not what is kept back of the same topic", () => {
    const rules = rulesOf(answers("ewa", lastDay, trusting));
    expect(rules).toContain("says:deflect:hospital");
  });

  it("is referred to only where all of it was told", () => {
    const asked = ["What happened?", "Did something happen to you?", "Was it an accident?"];
    expect(rulesOf(answers("rahim", asked, trusting))).toContain("says:already:happened");
  });
});

describe("A question that follows up on what was told", () => {
  const followUps = [
    "What happened?",
    "Have you seen a doctor for it?",
    "How is your shoulder today?",
  ];

  it("costs no trust", () => {
    const trust = answers("rahim", followUps).map(({ state }) => state.trust);
    expect(trust).toEqual([...trust].sort((a, b) => a - b));
  });

  it("is answered without a complaint", () => {
    const told = scenarios.flatMap(({ key }) =>
      answers(key, ["How do you sleep?", "What do you eat?", "Do you work?", "Who is at home?"]),
    );
    const beside = told.filter(
      ({ rules }) =>
        rules.some((rule) => rule.startsWith("answers:") && rule !== "answers:fact") &&
        rules.includes("says:shows-it-was-missed"),
    );
    expect(beside.map(({ text }) => text)).toEqual([]);
  });
});

describe("A question for a name", () => {
  it.each([
    ["noa", ["What's his name?"], /omer/i],
    ["noa", ["And your sister's dog, what's he called?"], /pickle/],
    ["noa", ["What was the fern called?"], /gerald/],
    ["tom", ["The dog, eh. She sounds like good company. What's her name?"], /Bess/],
    ["tom", ["What's your wife's name?"], /Gwen/],
    ["migs", ["Are you okay to stay a bit? And what's the dog called?"], /overtime/],
    ["priya", ["What's your little boy's name, and who's with you in the day?"], /Arjun/],
    ["halima", ["What is your neighbour's cat called?"], /Rani/],
  ] as const)("%s answers with that name: %s", (key, questions, name) => {
    for (const seed of [66, 67]) {
      const steps = answers(key, questions, trusting, seed);
      expect(steps.at(-1)?.text).toMatch(name);
    }
  });

  it.each(scenarios.map(({ key }) => key))("%s keeps a name back that was never told", (key) => {
    expect(rulesOf(answers(key, ["What's your dentist's name?"], trusting))).toContain(
      "aside:unnamed",
    );
  });

  it.each(scenarios.map(({ key }) => key))(
    "%s says that a day or an hour that was never told is not known, and tells nothing else",
    (key) => {
      const asked = ["When was the eclipse?", "What time was the eclipse?"];
      const [first, second] = answers(key, asked, trusting).map(({ rules }) => rules.join(" "));
      for (const rules of [first, second]) {
        expect(rules).toContain("aside:undated");
        expect(rules).not.toMatch(/answers:|goes-on-about/);
      }
    },
  );

  it("is the time that the last message told, where that is what is asked", () => {
    const asked = ["What happened?", "When was that?"];
    const heard = (key: string) => answers(key, asked, trusting, 67).map(({ text }) => text);
    const [told, time] = heard("rahim");
    expect(told).toMatch(/in august/i);
    expect(time).toMatch(/August/);
  });

  it("is none where somebody was called names", () => {
    const rules = rulesOf(answers("noa", ["What was it like when he called you names?"], trusting));
    expect(rules).not.toContain("aside:unnamed");
  });
});

describe("The last time", () => {
  it.each(scenarios.map(({ key, clientName }) => [key, clientName] as const))(
    "%s felt like themselves, or slept, is what is answered, and costs nothing",
    (key, clientName) => {
      const asked = [
        `When was the last time you felt like ${clientName}?`,
        "When did you last feel okay?",
        "When was the last time you slept a whole night?",
      ];
      const steps = answers(key, asked, trusting);
      const rules = steps.map((one) => one.rules.filter((rule) => /^(aside|answers):/.test(rule)));
      expect(rules[0]).toContain("aside:lastWell");
      expect(rules[1]).toContain("aside:lastWell");
      expect(rules[2]?.join(" ")).toMatch(/answers:(?:sleep|time-sleep|time-nights)/);
      expect(steps[0]?.rules.filter((rule) => rule.startsWith("passed-over"))).toEqual([]);
    },
  );
});

describe("Two questions in one sentence", () => {
  it.each([
    [
      "priya",
      "What's your little boy's name, and who's with you in the day?",
      ["answers:arjun", "aside:company"],
    ],
    ["priya", "How are you sleeping, and are you eating?", ["answers:sleep", "answers:appetite"]],
  ] as const)("are both answered by %s: %s", (key, question, rules) => {
    expect(rulesOf(answers(key, [question], trusting))).toEqual(expect.arrayContaining([...rules]));
  });

  it("are heard without what the client is reminded of first", () => {
    const asked = "You said she asked about your dinner, what do you remember about her?";
    const rules = rulesOf(answers("ben", ["You lost a patient. Who was she?", asked], trusting));
    expect(rules).toContain("answers:mrs-tamati");
    expect(rules).not.toContain("answers:appetite");
  });
});

describe("An answer to the client's own question which day or month was meant", () => {
  it.each([
    ["migs", "What happened on Wednesday?", "The one last week, when you were in class."],
    ["migs", "What happened in February?", "At the start of it, after the holidays."],
    ["ben", "What happened on Wednesday?", "Last week's, the day after your shift."],
    ["tom", "What happened in February?", "Towards the end, before the letters came."],
  ])("is taken up by %s, and costs no trust: %s", (key, question, answer) => {
    for (let seed = 0; seed < 6; seed += 1) {
      const [asked, told] = answers(key, [question, answer], trusting, seed);
      if (!asked?.rules.includes("asks:which-day"))
        throw new Error(`${key}/${seed}: ${asked?.text}`);
      expect(told?.rules).toContain("takes-up:which-day");
      expect(told?.rules.join(" ")).toMatch(/answers:|goes-on-about:/);
      expect(told?.rules.join(" ")).not.toMatch(
        /reading-put-forward|passed-over|says:(?:missed|partly)/,
      );
      expect(told?.state.trust).toBeGreaterThanOrEqual(trusting(asked.state).trust);
    }
  });
});

describe("How the client met somebody", () => {
  it.each([
    ["migs", "How did you and kiko meet?", /try ?outs/i],
    ["migs", "How long have you known Kiko?", /try ?outs/i],
    ["tom", "Where did you meet Gwen?", /club/],
    ["noa", "How did you and Yael meet?", /yael|ink/],
    ["ben", "How do you know Hana?", /Hana/],
  ])("%s is asked: %s", (key, question, answer) => {
    const told = answers(key, [question], trusting).at(-1);
    expect(told?.text).toMatch(answer);
    expect(told?.rules).not.toContain("aside:offside");
  });
});

it("Somebody who may help can be asked after for what was just told", () => {
  for (const question of ["Does Kiko know about this?", "Would Kiko get it, if you told him that?"])
    for (let seed = 0; seed < 6; seed += 1) {
      const steps = answers("migs", ["How does it show in your body?", question], trusting, seed);
      expect(steps[0]?.state.live.map(({ id }) => id)).toContain("stomach");
      expect(rulesOf(steps).join(" ")).not.toMatch(/passed-over/);
    }
});
