import { describe, expect, it } from "vitest";
import { latestOf } from "~/domain/simulator/state";
import { makesGood } from "~/domain/simulator/makes-good";
import { normalised, sentences, utterances } from "~/domain/simulator/sentence";
import { words } from "~/domain/simulator/lexeme";
import { topicOf } from "~/domain/simulator/topic-asked";
import { isQuestion } from "~/domain/simulator/question";
import { startsAsSentence } from "~/domain/suggestion/turned";
import { scenarios } from "~db/seeds/scenarios";
import { rahim } from "~db/seeds/rahim/scenario";
import { answerTo } from "../simulator/played";
import { answerIn, textsOf, walk } from "./walks";

const offerings = scenarios.flatMap((scenario) =>
  [0.2, 0.7].flatMap((own) => walk(scenario, 11, own, 15)),
);
const hurtBy =
  /^(?:minimised|confronted|advice-before-the-gate|says:(?:minimised|confronted|adviceEarly|interrogated))$/;
const hurt = offerings.filter(({ step }) => step.rules.some((rule) => hurtBy.test(rule)));
const parts = (rules: readonly string[]) =>
  rules.some((rule) => /^says(?:-otherwise)?:farewell$/.test(rule));
const parted = offerings.filter(
  ({ step }) => parts(step.rules) && (step.state.riskWaits ?? 0) === 0,
);

describe("A slip", () => {
  it.each([
    "Did somebody tell you to take less? At least the men in the room share with you.",
    "At least the men in the room share with you.",
  ])("about other people is felt, also beside a question: %s", (message) => {
    const before = ["Hello Rahim, what is it like?", "You wait, and nobody tells you anything."];
    const [then, now] = [
      answerTo(rahim, 9203, ...before),
      answerTo(rahim, 9203, ...before, message),
    ];
    expect(now.rules).toContain("minimised");
    expect(now.state.trust).toBeLessThan(then.state.trust);
  });

  it("that the client felt is owned by one of the suggestions, and makes good when it is sent", () => {
    expect(hurt.length).toBeGreaterThan(15);
    for (const offering of hurt) {
      const owned = textsOf(offering).filter(makesGood);
      expect(owned, offering.step.text).not.toEqual([]);
      const { rules } = answerIn(offering, owned[0] ?? "");
      if (offering.step.state.counters.hurtRun > 0) expect(rules).toContain("taken-back");
    }
  });
});

describe("What is suggested", () => {
  it("at a goodbye asks nothing and quotes nothing, and names no time of the day", () => {
    expect(parted.length).toBeGreaterThan(20);
    for (const text of parted.flatMap(textsOf)) {
      expect(text).not.toMatch(/[?“]/);
      expect(text).not.toMatch(/\b(?:day|tonight|evening|morning|night)\b/);
    }
  });

  it("names nobody and nothing by a name that the client has not said", () => {
    for (const offering of offerings) {
      const { scenario, step } = offering;
      const said = new Set(words([...step.state.said, step.text, scenario.clientName].join(" ")));
      for (const text of textsOf(offering)) {
        const names = text.match(/(?<=[\p{L}\p{N},] )\p{Lu}\p{Ll}+/gu) ?? [];
        for (const name of names.flatMap(words))
          expect(said.has(name) || said.has(`${name}s`), text).toBe(true);
      }
    }
  });

  it("asks nothing that was just answered", () => {
    for (const offering of offerings) {
      const { step, scenario } = offering;
      const asked = textsOf(offering)
        .flatMap(sentences)
        .filter(isQuestion)
        .map((sentence) => topicOf(sentence, scenario)?.topic);
      const answered = asked.filter((topic) => step.rules.includes(`answers:${topic}`));
      expect(answered, textsOf(offering).join(" | ")).toEqual([]);
    }
  });

  it("quotes of the client whole sentences, or what begins as one", () => {
    const quotes = offerings.flatMap((offering) => {
      const said = new Set(offering.so.steps.flatMap(({ text }) => utterances(text)));
      return textsOf(offering)
        .flatMap((text) => /“([^”]+)”/.exec(text)?.[1] ?? [])
        .filter((quote) => !said.has(normalised(quote)) && !startsAsSentence(quote));
    });
    expect(quotes).toEqual([]);
  });

  it("was written for what they just said before it speaks of a theme", () => {
    const themes = scenarios.flatMap(({ suggestions = [] }) =>
      suggestions
        .filter(({ cue, said }) => cue !== null && said.length === 0)
        .flatMap(({ mi, empathy, support }) => [...mi, ...empathy, ...support]),
    );
    const made = offerings
      .filter(({ step }) => latestOf(step.state).told.length > 0)
      .flatMap(textsOf);
    const ofTheme = made.filter((text) => themes.includes(text));
    expect(ofTheme.length / made.length).toBeLessThan(0.15);
  });
});
