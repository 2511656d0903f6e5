import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`../../../fixtures/hearing/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));

describe("what must never be missed", () => {
  it.each(linesOf("minimising.txt"))("hears distress made small in '%s'", (text) => {
    expect(hear(text, null).moves).toContain("minimising");
  });

  it.each(linesOf("risk-questions.txt"))("hears a question about risk in '%s'", (text) => {
    expect(hear(text, null).moves).toContain("risk-question");
  });

  it.each(linesOf("risk-look-alikes.txt"))("hears no question about risk in '%s'", (text) => {
    expect(hear(text, null).moves).not.toContain("risk-question");
  });

  it.each([
    "Sometimes people in this much pain think of suicide. I wonder if that is so for you.",
    "Sometimes people who feel this low think about suicide. Is that so for you?",
    'You wrote "i want to die". Did you mean that?',
    'when you wrote "i wish i was dead" did you mean it?',
  ])(
    "hears a question about risk over two sentences or about the client's own words: %s",
    (text) => {
      const { moves } = hear(text, null);
      expect(moves).toContain("risk-question");
    },
  );
});

describe("a question about risk", () => {
  it.each([
    "Does missing him make you suicidal?",
    "Is losing him making you suicidal?",
    "Has your husband made you feel suicidal?",
    "Does your baby know you are suicidal?",
    "Have you told him you want to die?",
    "Does your partner know about the suicidal thoughts?",
    "Would leaving your wife make you want to die?",
    "Is your partner aware that you want to die?",
    "Did your dad's death make you suicidal?",
    "Have you felt suicidal since your husband died?",
    "Do you think about your dying?",
    "Do you think about what dying would be like?",
  ])("is heard beside somebody else who is named: %s", (text) => {
    expect(hear(text, null).moves).toContain("risk-question");
  });

  it.each([
    "Have you acted on them recently?",
    "Have you acted on it in the past?",
    "might you act on it over the weekend?",
    "Could you act on that in the next days?",
    "Have you acted on those really dark thoughts?",
    "Have you attempted anything?",
    "Have you ever attempted anything like that?",
    "Have you made an attempt at your life?",
    "Have you made an attempt at ending it?",
    "Have you made any attempts at all?",
    "Have you made an attempt at taking your life?",
    "Have there been attempts before?",
    "Were you close to acting on any of it?",
    "have u attempted in the past",
    "Have you written goodbye to her?",
  ])("is heard in what was done, whenever that was: %s", (text) => {
    expect(hear(text, null).moves).toContain("risk-question");
  });

  it.each([
    "Do you feel safe with your pills in the house?",
    "Do you feel safe around your medication?",
    "Are you safe from those urges tonight?",
    "Are you safe from your own mind?",
    "Do you feel safe with your feelings tonight?",
    "Are you safe at home alone?",
    "Are you safe from harm right now?",
    "Are you safe around the tablets?",
    "Are you safe with those impulses?",
  ])("is heard where it is asked whether they are safe from themselves: %s", (text) => {
    expect(hear(text, null).moves).toContain("risk-question");
  });
});

describe("what is easily taken for harm or risk", () => {
  it.each([
    "you're not overreacting",
    "no it's not too much at all, i have time",
    "it's just too much for one person",
    "it makes sense, it's not a small thing",
    "its ok to cry about it",
    "what makes it so bad at night",
    "you dont have to be strong all the time",
    "does it get worse when you are alone?",
    "i do not think you are being dramatic",
    "what do the others think",
  ])("does not hear minimising in '%s'", (text) => {
    expect(hear(text, null).moves).not.toContain("minimising");
  });

  it.each([
    "is anyone with you now",
    "do you want to live with your mum or your dad?",
    "did you finish the plan for school?",
    "what would you like to do tonight?",
    "is your grandma still alive?",
    "did you say goodbye to your colleagues?",
    "when did the thoughts about quitting start?",
    "how long have you been there?",
    "Do you blame yourself for her death?",
    "Do you ever think about her dying?",
    "Do you think about Eleanor dying?",
    "Do you feel guilty about your father's death?",
    "have you talked to anyone about your mother dying?",
    "what was the death of your grandmother like for you?",
    "Did you get to say goodbye to him?",
    "did you have time to say goodbye to her?",
    "Are you safe at home?",
    "Do you feel safe at school and at home?",
    "do you feel safe with him?",
    "is anyone hurting you?",
    "Did your husband die by suicide?",
    "Do you know somebody who was suicidal?",
    "Did your friend tell you he wanted to die?",
    "Were you with him when he died?",
    "Did she talk about suicide?",
    "Did you act on these suggestions?",
    "Will you act on the advice?",
    "Have you acted on that feedback?",
    "Have you made an attempt to talk to him?",
    "Have there been attempts at a conversation?",
    "Did you attempt to sleep?",
    "Was that another attempt at a conversation?",
    "Have you attempted a conversation with him?",
    "Do you want it to stop raining before you go?",
    "Is there a point in living so far from work?",
    "Would it be simpler if you were not there at the meeting?",
    "Do you want it to end? The marriage, I mean.",
    "Do you never want to go on any more dates?",
    "You're not living any more, just working?",
    "Did you want to stop existing in his shadow?",
    "How do you go on living under that pressure?",
    "Do you want the noise to stop?",
    "Do you wish the exam was over?",
    "Do you feel you can't go on holiday with them?",
    "Is there any point in carrying on with the course?",
    "Do you want to go on living with them?",
    "Did he just disappear?",
    "Are you safe at home tonight?",
    "Do you feel safe around your older brother?",
    "Are you safe from your father?",
    "Do you feel safe with your new flatmates?",
  ])("does not hear a question about risk in '%s'", (text) => {
    expect(hear(text, null).moves).not.toContain("risk-question");
  });

  it.each(["Take your time", "take ur time, no rush", "Go on", "go on, i'm listening"])(
    "does not hear advice in '%s'",
    (text) => {
      expect(hear(text, null).moves).not.toContain("advice");
    },
  );
});
