import { describe, expect, it } from "vitest";
import { askedBack } from "~/domain/simulator/asked-back";
import { askedBackHints } from "~/domain/simulator/asked-back-hints";
import { askedBackKinds, type AskedBackKind } from "~/domain/simulator/asked-back-kind";
import { parseLine } from "~/domain/simulator/line";
import { scenarioLines, type Scenario } from "~/domain/simulator/scenario";
import { wholeWords } from "~/domain/simulator/sentence";
import { takes, wordingsOf } from "~/domain/simulator/wording";
import { kofi } from "~db/seeds/kofi/scenario";
import { noa } from "~db/seeds/noa/scenario";
import { scenarios } from "~db/seeds/scenarios";
import { answerTo } from "./played";

const asks: Record<AskedBackKind, readonly string[]> = {
  why: ["How come?", "why not?", "And why is that?", "what makes you say that?"],
  when: [
    "When was this?",
    "how long ago was that",
    "when did that happen?",
    "how old were you then?",
  ],
  often: ["Is that new?", "Does that happen a lot?", "has it always been like that?"],
  who: ["Who was that?", "Who do you mean?", "who said that?", "With who?"],
  where: ["Where was that?", "where were you when that happened?"],
  then: [
    "And what did you do then?",
    "and then?",
    "What happened after that?",
    "how did that end?",
    "what happened to it?",
  ],
  mean: ["what do you mean?", "How so?", "like what?", "Can you explain that?"],
  felt: ["How did that feel?", "What was that like for you?", "What went through your head?"],
  theySaid: ["What did they say?", "How did he react?", "did she notice?", "Did they say why?"],
  youSaid: ["What did you say?", "did you tell him that?", "what did you say back?"],
};

describe("What a short question asks back", () => {
  it.each(askedBackKinds.map((kind) => ({ kind, questions: asks[kind] })))(
    "is read as it is meant: $kind",
    ({ kind, questions }) => {
      expect(questions.filter((question) => askedBack(question) !== kind)).toEqual([]);
    },
  );

  it("is nothing of the kind where the question has a matter of its own", () => {
    const others = [
      "How are you feeling?",
      "what happened?",
      "Who else knows?",
      "Do they know?",
      "how long has this been going on?",
      "Have you told anyone?",
      "where do you live?",
      "Are you safe right now?",
      "Why do you feel like nobody sees you?",
      "Who could you call?",
      "tell me more",
    ];
    expect(others.filter((question) => askedBack(question) !== null)).toEqual([]);
  });
});

const opening = "My kettle broke on Tuesday, and {the lid flew at the cat|fury}.";
const told: Scenario = {
  ...kofi,
  openings: [opening, opening],
  askedBack: [
    {
      said: ["kettle broke"],
      answers: { why: ["Twelve years of tea."], then: ["I boiled a pan instead."] },
    },
    { said: ["flew at the cat"], answers: { then: ["She moved in under the bath."] } },
    {
      said: [],
      answers: {
        why: ["There's no reason I know."],
        where: ["Round and about."],
        who: ["Some fella."],
      },
    },
  ],
};

describe("A client who is asked back", () => {
  it("answers with what is written for the words said last", () => {
    expect(answerTo(told, 4, "How come?").text).toContain("Twelve years of tea.");
    const then = answerTo(told, 4, "Oh no. And what did you do then?");
    expect(then.text).toContain("She moved in under the bath.");
    expect(then.rules).toContain("asked-back:then");
  });

  it("answers so where the question names what was said", () => {
    expect(answerTo(told, 4, "Why did the kettle break?").text).toContain("Twelve years of tea.");
  });

  it("says little and true where nothing is written, and goes on where it is asked how it came", () => {
    const where = answerTo(told, 4, "Where was that?");
    expect(where.rules).toContain("says:asked-back:where");
    expect(where.text).toContain("Round and about.");
    const why = answerTo(told, 4, "How come?", "How come?");
    expect(why.text).toMatch(/^There's no reason I know\./);
    expect(why.rules.join(" ")).toContain("goes-on-about:");
  });

  it("does not say the same twice, nor what belongs to other words", () => {
    const again = answerTo(told, 4, "How come?", "Okay.", "How come?");
    expect(again.text).not.toContain("Twelve years of tea.");
    const [first, second] = [
      answerTo(told, 4, "Who was that?"),
      answerTo(told, 4, "Who was that?", "Who was that?"),
    ];
    expect(first.text).toContain("Some fella.");
    expect(second.text).not.toContain("Some fella.");
  });

  it("is asked about what was told, and passed over by no such question", () => {
    for (const question of ["Is that new?", "Did she notice?"]) {
      const { rules } = answerTo(kofi, 4, question);
      expect(rules.filter((rule) => rule.startsWith("passed-over"))).toEqual([]);
    }
  });

  it("is not interrogated by closed questions about what was just said", () => {
    const listens = [
      "Is that new?",
      "Did she notice?",
      "Did you say anything?",
      "Was that recent?",
    ];
    const drills = ["Do you eat?", "Do you have a dog?", "Are you tall?", "Do you like music?"];
    const costs = (messages: readonly string[]) =>
      answerTo(kofi, 4, ...messages).rules.includes("closed-questions-in-a-row");
    expect(costs(listens)).toBe(false);
    expect(costs(drills)).toBe(true);
  });

  it("is answered about a told thought of suicide by what is told of it", () => {
    const step = answerTo(
      { ...noa, askedBack: told.askedBack ?? [] },
      34,
      "hey, what happened?",
      "Are you having thoughts of suicide?",
      "How long have you had those thoughts?",
    );
    expect(step.rules.join(" ")).toContain("answers:risk-since");
  });
});

describe("An entry that no words of the client call for", () => {
  it("is hinted at, with its path", () => {
    const lost = { said: ["a giraffe in the bath"], answers: { why: ["It was hot."] } };
    const draft = { ...kofi, askedBack: [...(kofi.askedBack ?? []), lost] };
    expect(askedBackHints(draft).map(({ path }) => path)).toEqual([
      ["askedBack", draft.askedBack.length - 1, "said"],
    ]);
  });
});

describe.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
  "What %s answers when asked back",
  (_, scenario) => {
    const entries = scenario.askedBack ?? [];
    const lines = scenarioLines(scenario)
      .filter(({ path }) => path[0] !== "askedBack")
      .map(({ line }) => wordingsOf(line).map((one) => wholeWords(parseLine(one).text)));

    it("is written for some hundred moments, each of which one line alone makes", () => {
      expect(entries.length).toBeGreaterThan(60);
      const unclear = entries.flatMap(({ said }) =>
        said.filter((words, take) => {
          const among = lines.filter((line) =>
            line.some((wording) => wording.includes(wholeWords(words))),
          );
          return among.length !== 1 || !among[0]?.[take % takes]?.includes(wholeWords(words));
        }),
      );
      expect(unclear).toEqual([]);
    });

    it("holds something for every such question, whatever was told", () => {
      const open = entries.filter(({ said }) => said.length === 0);
      const missing = askedBackKinds.filter(
        (kind) => open.flatMap(({ answers }) => answers[kind] ?? []).length < 3,
      );
      expect(missing).toEqual([]);
    });

    it("shows no risk, and nothing where it answers whatever was told", () => {
      const shown = entries.flatMap(({ said, answers }) =>
        Object.values(answers)
          .flat()
          .flatMap((line) => parseLine(line).marks)
          .filter(({ cue }) => said.length === 0 || scenario.cues[cue]?.risk),
      );
      expect(shown).toEqual([]);
    });
  },
);
