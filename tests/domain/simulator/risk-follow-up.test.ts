import { describe, expect, it } from "vitest";
import { topicOf } from "~/domain/simulator/topic-asked";
import { riskFollowUp } from "~/domain/simulator/risk-follow-up";
import { asksWhatKeeps } from "~/domain/simulator/safety-matter";
import { scenarios } from "~db/seeds/scenarios";

describe("A question about a thought of suicide that was told", () => {
  it.each([
    ["Do you have a plan?", "plan"],
    [
      "Have you thought about how you would do it, and have you got anything to do it with?",
      "plan",
    ],
    ["Is there anything at work that you've thought of using?", "means"],
    ["Have you ever tried before?", "past"],
    ["Have you had thoughts like that before?", "past"],
    ["Are they stronger now than before?", "now"],
    ["Is there anything in the flat you'd use?", "means"],
    ["Have you got any put away?", "means"],
    ["Have you hurt yourself before?", "past"],
    ["Have you ever hurt yourself or tried to die before?", "past"],
    ["How often do they come?", "often"],
    ["Do you feel safe tonight?", "now"],
    ["Is there a plan at all?", "plan"],
    ["How long's it been going on, wishing you'd not wake?", "since"],
    ["Do you have anything planned?", "plan"],
    ["Do you have anything planned, or anything you'd use?", "plan"],
    ["Is there anything you'd use?", "means"],
    ["Have you got something you would use?", "means"],
    ["Is there anything in the house you'd use?", "means"],
    ["Has it ever got closer than that, a time you nearly acted on it?", "past"],
    ["Have you ever acted on it?", "past"],
    ["Did you ever come close to acting on them?", "past"],
    ["How close are you to acting on it?", "now"],
    ["Do you have a plan for how or when you would end your life?", "plan"],
    ["Have you made any plans, or got anything ready?", "plan"],
    ["Has there been a time you came close?", "past"],
    ["Have you thought about how or when?", "plan"],
    ["Have you planned when?", "plan"],
    ["How would you do it?", "plan"],
    ["What would you do to end it?", "plan"],
    ["Have you worked out how you would?", "plan"],
    ["Have you set anything aside for it?", "plan"],
    ["Did you ever come close before?", "past"],
    ["Have you ever gone further than thinking?", "past"],
    ["Was there a time you nearly went through with it?", "past"],
    ["Have you ever acted on them?", "past"],
    ["What do they say, those thoughts?", "now"],
    ["What are they like?", "now"],
    ["Have you acted on them recently?", "past"],
    ["Have you acted on it in the past?", "past"],
    ["Have you come close to acting on those urges?", "past"],
    ["Did you act on those last winter?", "past"],
    ["Have you ever acted on those dark thoughts?", "past"],
    ["might you act on it over the weekend?", "now"],
    ["Could you act on that in the next days?", "now"],
    ["Do you have the means to do it?", "means"],
    ["Have you got the means?", "means"],
    ["Do you have a way to do it?", "means"],
    ["Have you found a way of doing it?", "means"],
    ["What would you use?", "means"],
    ["What were you thinking of using?", "means"],
    ["Do you still have the medication?", "means"],
    ["Have you still got the tablets?", "means"],
    ["Where are the tablets now?", "means"],
    ["Would you use the tablets?", "means"],
    ["How many tablets do you have?", "means"],
    ["Would you know how to get hold of a weapon?", "means"],
    ["And the pills, do you still have them?", "means"],
    ["Are the pills still there?", "means"],
    ["Have you put anything aside?", "means"],
    ["Did you buy anything?", "means"],
    ["Do you have what you would need to do it?", "means"],
    ["Are there things in the flat that aren't safe for you to have around?", "means"],
    ["Do you have something in mind that you'd use?", "means"],
    ["Where do you keep your medication?", "means"],
    ["Do you own a gun?", "means"],
    ["Have you bought anything for it?", "means"],
    ["Have you gathered anything?", "means"],
    ["Have you been saving up tablets?", "means"],
    ["Have you collected any pills?", "means"],
    ["Do you have anything near you that you could use tonight?", "means"],
    ["Is there anything there you might hurt yourself with?", "means"],
    ["Have you thought about using anything in the house?", "means"],
    ["Have you thought of using it?", "means"],
    ["Have you thought about taking the tablets?", "means"],
    ["Is there anything you could use, like something sharp?", "means"],
    ["Is there anything to hand, pills or a weapon?", "means"],
    ["Is there anything close by that could help you do it?", "means"],
    ["Do you have anything like that at home?", "means"],
    ["Do you have anything like that?", "means"],
    ["Do you have pills for it?", "means"],
    ["Are there tablets or anything like that in the house?", "means"],
    ["Could you get hold of pills?", "means"],
    ["Is there anything you could use?", "means"],
  ])("is told from others: %s", (sentence, expected) => {
    expect(riskFollowUp(sentence, true)).toBe(expected);
  });

  it.each([
    "How often do you see Carys?",
    "Have you tried talking to Gwen?",
    "Is your sleep getting worse?",
    "How close are you to your daughter?",
    "Have you ever tried counselling?",
    "Do you have any plans tonight?",
    "What is your plan for the day?",
    "Have you anything planned for the weekend?",
    "Have you made any plans for the holidays?",
    "Could we make a plan for when it gets worse?",
    "Was there a time you were close to your brother?",
    "Is there something you'd use to calm down?",
    "Have you ever been close to your father?",
    "Did you ever act on his advice?",
    "Did you act on that feedback?",
    "Have you acted on these suggestions?",
    "Might you act on the advice over the weekend?",
    "Is there anything you'd use that day off on?",
    "Is there something you could use to relax?",
    "Was there a time you nearly went back to him?",
    "Was there a time you were close?",
    "was there a time you were close as brothers?",
    "Has it come close to ending between you?",
    "Have you made any plans since he left?",
    "Is there something set aside in case the rent goes up?",
    "Have you thought about when to tell him?",
    "Have you planned how to spend the day?",
    "Have you attempted the exam again?",
    "Shall we make a plan?",
    "Have you thought of using the helpline?",
    "Have you thought about using your leave?",
    "Is there anything you could use, like a breathing exercise?",
    "Is there anything close by that helps?",
    "Is there something to hand that calms you?",
    "Is there something comforting within reach?",
    "Do you have anything like that to look forward to?",
    "Do you have a hobby or anything like that?",
    "Is there anything like that in your family?",
    "Got anything like that at work?",
    "Do you take any tablets for your sleep?",
    "Got any painkillers for your back?",
    "Do you have a lot of meds to give your mum?",
    "Is there medication you take for anxiety?",
    "Do you have the means to move out?",
    "Is there a way to do it differently?",
    "What would you use the day off for?",
    "Have you bought anything nice?",
    "Have you saved anything for the holidays?",
    "Where are the children now?",
    "Do you have what you need?",
    "Did you buy anything for the children?",
    "Have you put anything aside for the rent?",
    "Do drugs run in the family?",
    "Is there a friend within reach?",
    "Have you thought of using your walks to clear your head?",
    "And if it gets worse on the walk home, who would you ring?",
  ])("is not heard in: %s", (sentence) => {
    expect(riskFollowUp(sentence, true)).toBeNull();
  });

  it.each([
    ["Is it worse on a Monday?", null],
    ["How long's it been going on, with your sister?", null],
    ["Are the thoughts worse tonight?", "now"],
    ["Is there a plan at all?", "plan"],
    ["Have you thought about how you would do it?", "plan"],
    ["Have you ever acted on them?", "past"],
    ["Have you made any plans?", null],
    ["Do you have anything planned?", null],
    ["Is there something you'd use?", null],
    ["Have you felt like this before?", null],
    ["Have you ever tried it?", null],
  ])("is later heard only where it names the thought itself: %s", (sentence, expected) => {
    expect(riskFollowUp(sentence, false)).toBe(expected);
  });
});

describe("After an answer about risk that told nothing", () => {
  it.each([
    ["Do you have anything planned?", "plan"],
    ["Has there been a time you came close?", "past"],
    ["How long's it been going on?", null],
  ])("only what is asked of a plan or of earlier times goes on from it: %s", (said, expected) => {
    expect(riskFollowUp(said, false, true)).toBe(expected);
  });
});

describe("A question what keeps somebody alive", () => {
  it.each([
    "What keeps you going?",
    "What has kept you going so far?",
    "Is there anything that keeps you here, even now?",
    "What makes you want to stay alive?",
    "What kept you going on those nights?",
    "Is there a reason to stay?",
    "What has stopped you from doing it?",
    "What holds you back from it?",
    "What stops you from acting on those thoughts?",
    "What has kept you from acting on them at night?",
  ])("is heard in: %s", (sentence) => {
    expect(asksWhatKeeps(sentence)).toBe(true);
  });

  it.each([
    "What made you come here?",
    "What made you stay?",
    "Is there a reason to stay in that job?",
    "What makes you live like that?",
    "What keeps you going back to him?",
    "What keeps you here late on a Friday?",
    "What keeps you doing that?",
    "What stops you from acting on that feedback?",
  ])("is not heard in, nor answered by any client with what helps: %s", (sentence) => {
    expect(asksWhatKeeps(sentence)).toBe(false);
    for (const scenario of scenarios) expect(topicOf(sentence, scenario)?.topic).not.toBe("helps");
  });
});
