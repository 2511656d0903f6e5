import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { open, step } from "~/domain/simulator/step";
import { scenarios } from "~db/seeds/scenarios";

const before = ["Hi, I'm Sara. I've got time for you.", "What's been going on for you?"];

/** What is answered, in both takes, to a question put to a client who trusts and for whom nothing else waits. */
function askedOf(key: string, question: string) {
  const scenario = scenarios.find((one) => one.key === key);
  if (!scenario) throw new Error(`No scenario ${key}`);
  return [66, 67].map((seed) => {
    let last = open(scenario, seed);
    before.forEach((message, index) => {
      const exchange = { message, clientMessage: last.text, earlier: before.slice(0, index) };
      last = step(last.state, { ...exchange, heard: hear(message, last.text) }, scenario, seed);
    });
    const state = { ...last.state, turns: 8, trust: 3.2, live: [] };
    const exchange = { message: question, clientMessage: last.text, earlier: before };
    const heard = hear(question, last.text);
    const { text, rules, state: after } = step(state, { ...exchange, heard }, scenario, seed);
    return { text, rules, lost: Math.max(0, state.trust - after.trust) };
  });
}

/** A question, the topic that answers it, and words of the answer. */
type Asked = readonly [question: string, topic: string, holds: RegExp];

describe.each<[key: string, asked: readonly Asked[]]>([
  [
    "kofi",
    [
      ["What did the text say?", "text", /on Saturday now/],
      ["What's the word on the paper?", "paper", /Aggressive/],
      ["What did you shout at him?", "shout", /my kids/],
      ["What would you have done with them that Saturday?", "saturday", /Swimming|baths/],
      ["Lovely names. What are they into?", "into", /books|reading/i],
      ["What happened when you were eleven?", "eleven", /tall|grew/],
      ["What do people see when they look at you?", "looks", /see/],
      ["What's the letter they want you to write?", "apology", /letter/],
      ["Is there a union rep going in with you?", "union", /union|rep/],
      ["What did the judge say?", "family-court", /judge/],
      ["What was the drawing of?", "drawing", /bus/],
      ["What stops you telling her about the form?", "not-telling-abena", /Abena|solicitor/],
      ["When do you see them next?", "next-weekend", /sleeps/],
      ["What made you get out of the car?", "got-out", /Ama|My girl/],
      ["What did your dad say when he left?", "dad", /said|Back before/],
    ],
  ],
  [
    "wei-ling",
    [
      ["What was the integral you liked?", "integral", /gaussian/],
      ["What's it like when your brain goes under?", "under", /line|words/],
      ["What would rest look like, honestly?", "rest", /day/],
      ["What goes through your head when you can't sleep?", "night-thoughts", /list|exam hall/],
      ["Is there anybody in the hall you could knock on?", "knock", /nod at|two doors/],
      ["What's the real message you'd send?", "message", /i'm not ok|can i call/],
      ["What does the email in your drafts say?", "draft", /withdraw|three lines/],
      ["How did you stop going to class?", "classes", /building|vending/],
      ["What did jia min's text say?", "jia-min", /hey/],
      ["What was your ah ma like?", "ah-ma", /plate|papaya/],
      ["What happened in sec 4?", "before", /ah ma/],
      ["Does the scholarship depend on your grades?", "scholarship", /3\.5|three point five/],
      ["What's the one true thing you'd tell your mum?", "true-thing", /tired|not managing/],
      ["What stops you telling your mum?", "not-telling", /believe me|real/],
      ["Have you seen a doctor about your chest?", "doctor", /^no|^not yet/],
    ],
  ],
  [
    "tom",
    [
      ["What was in the envelope?", "envelope", /sheets|number to ring/],
      ["What did you feel when you took it?", "last-shift", /Nowt|thank you/],
      ["Did you say goodbye to the lads?", "goodbye", /Not properly|do at the club/],
      ["How did they spell your name?", "certificate", /an H/],
      ["What did the furnace sound like?", "furnace-sound", /animal|breathing/],
      ["What do you miss about the lads?", "miss-lads", /mickey|shouted/],
      ["What did you apply for?", "applications", /caretaker/i],
      ["What does the card by the kettle say?", "card", /name/],
      ["What do you do in the kitchen at three?", "kitchen-night", /tea/i],
      ["What does Bess make of you sitting up so late?", "bess", /boot|leg/],
      ["Who would you sit next to at the breakfast?", "breakfast", /Baz/],
      ["What stops you telling Gwen?", "not-telling", /carry|put it down/],
      ["What would you say to Gwen?", "to-gwen", /tiredness|not right/],
      ["What happened when your father died?", "father-died", /chest/],
      ["What sums?", "sums", /costs|what I bring/],
    ],
  ],
])("%s answers what the story itself makes one ask", (key, asked) => {
  it.each(asked)("%s", (question, topic, holds) => {
    for (const { text, rules, lost } of askedOf(key, question)) {
      expect(rules).toContain(`answers:${topic}`);
      expect(text).toMatch(holds);
      expect(lost).toBe(0);
    }
  });
});
