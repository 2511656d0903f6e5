import { describe, expect, test } from "vitest";
import { questionsIn } from "~/domain/simulator/question";
import { mayBearOnSafety } from "~/domain/simulator/may-bear-on-safety";
import { parseLine } from "~/domain/simulator/line";
import { isPutNear, nearWords } from "~/domain/simulator/near-words";
import { scenarioLines } from "~/domain/simulator/scenario";
import { wholeWords } from "~/domain/simulator/sentence";
import { wordingsOf } from "~/domain/simulator/wording";
import { scenarios } from "~db/seeds/scenarios";
import { indirectlyOfSafety } from "./indirectly-of-safety";
import { answerTo } from "./played";

const plainly = [
  "Will you do it?",
  "Would you do it tonight?",
  "Is there a way in your mind?",
  "You aren't thinking of doing something, are you?",
  "Nobody knows about these thoughts?",
  "Are the thoughts still there?",
  "Did you take something?",
  "Did you make a plan?",
  "Are you planning to be around next month?",
  "Do you ever wish you were gone?",
  "Are you giving things away?",
  "Have you been close to doing it?",
  "Is there somebody you could ring tonight?",
  "Are you thinking of putting an end to it all?",
  "Could you call someone if it gets bad?",
  "Do you think about not being there any more?",
  "Did you think of jumping?",
  "Did you want to stop altogether?",
  "Did it cross your mind to just let go?",
  "Would anyone miss you?",
  "Who would find you?",
  "Is there a gun in the house?",
  "Do you keep a knife?",
  "Have you got anything at home you could use?",
  "Does anyone force you to do things?",
  "What does he do when he is angry?",
  "What would you do if it gets worse tonight?",
  "Who would you call if it gets worse?",
  "Do you cut yourself?",
  "Would they be better off without you?",
  "Have you written a letter?",
  "Are you safe?",
  "Has anyone hurt you?",
  "Do you want to hurt him?",
  "Is it dangerous for you at home?",
  "Did you ever try to end it?",
  "Do you want to give up?",
  "What stops you from doing it?",
];
const ofSafety = [...plainly, ...indirectlyOfSafety];

describe("A question that bears on safety, or may", () => {
  test.each(ofSafety)("is known as one: %s", (question) => {
    expect(mayBearOnSafety(question)).toBe(true);
  });

  test.each(scenarios.map((scenario) => ({ key: scenario.key, scenario })))(
    "is answered by no topic near what $key said last",
    ({ scenario }) => {
      const lines = scenarioLines(scenario)
        .flatMap(({ line }) => wordingsOf(line))
        .map((wording) => parseLine(wording).text);
      const near = Object.values(scenario.topics)
        .filter(isPutNear)
        .flatMap(({ asks = [] }) => asks.flatMap((ask) => nearWords(ask) ?? []).slice(0, 1));
      const said = [...new Set(near)].flatMap(
        (words) => lines.find((line) => wholeWords(line).includes(wholeWords(words))) ?? [],
      );
      expect(said.length).toBeGreaterThan(30);
      const taken = said
        .slice(0, 12)
        .flatMap((last) =>
          ofSafety
            .filter((question) =>
              questionsIn(question, scenario, ["", last], null).some(({ isNear }) => isNear),
            )
            .map((question) => `${question} after: ${last}`),
        );
      expect(taken).toEqual([]);
    },
  );

  test.each(scenarios.map((scenario) => ({ key: scenario.key, scenario })))(
    "gets no yes, no or shrug by its form alone: $key",
    ({ scenario }) => {
      for (const asked of [[], ["Are you having thoughts of suicide?"]]) {
        const rules = ofSafety.flatMap(
          (question) =>
            answerTo(scenario, 4, "hi there, thanks for writing", ...asked, question).rules,
        );
        expect(
          rules.filter((rule) =>
            /^aside:(?:inAWay|notSo|somehow|asAlways|ifItWere|lastDone)$/.test(rule),
          ),
        ).toEqual([]);
      }
    },
  );
});
