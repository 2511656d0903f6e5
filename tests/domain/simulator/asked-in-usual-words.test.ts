import { describe, expect, it } from "vitest";
import { questionsIn } from "~/domain/simulator/question";
import { scenarios } from "~db/seeds/scenarios";
import { kofi } from "~db/seeds/kofi/scenario";
import { noa } from "~db/seeds/noa/scenario";
import { priya } from "~db/seeds/priya/scenario";
import { lastRules } from "./last-rules";

const asked = (message: string) =>
  questionsIn(message, priya, ["", ""], null).map(({ topic }) => topic);

const hello = "Hi, thanks for writing. What's been going on?";

describe("A plain question in usual words", () => {
  it.each([
    ["Has anyone said anything to you about it?", "noticed"],
    ["What's the first thing you think about in the morning?", "mornings"],
    ["What stops you from asking for help?", "held-back"],
    ["What do you think would happen if you asked for help?", "if-told"],
    ["What used to make you happy?", "enjoys"],
    ["How has your family reacted?", "family-thinks"],
    ["What happens when you wake up in the night?", "night-thoughts"],
    ["How do you feel about yourself these days?", "self-talk"],
    ["What would your best friend say if they knew?", "loved-would-say"],
    ["What would you like people to understand?", "understood"],
    ["How would you feel about calling someone tonight?", "could-call"],
    ["Who could you ask to come over?", "could-see"],
    ["What's been useful, and what hasn't?", "taken-away"],
    ["Could you tell me about a moment this week that was hard?", "example"],
    ["Who back home knows how things really are?", "know"],
    ["What is different about tonight?", "wrote"],
    ["What do you wish someone would say to you?", "wish-said"],
    ["Who was there with you?", "who-was-there"],
    ["Where were you when you found out?", "where-then"],
    ["How did you react when that happened?", "reacted"],
    ["How are things between you and your family?", "between-us"],
    ["Is there anything you would still like to say?", "last-word"],
    ["Do you have any questions for me?", "no-questions"],
    ["How are you now compared with when you first wrote?", "better-than-start"],
    ["Who do you eat dinner with?", "ate-with"],
    ["Whom have you confided in thus far?", "know"],
    ["So your manager doesn't know about any of it?", "know"],
    ["What do you mean when you say you're fine?", "mask"],
    ["Do you think talking to someone at work would help?", "if-told"],
    ["What are you afraid would happen if people knew?", "if-told"],
    ["May I enquire as to the nature of your difficulty?", "happened"],
    ["What made you write today and not some other day?", "wrote"],
    ["What would make this conversation worth it for you?", "help-wanted"],
    ["Can I ask what you were like before all this started?", "days-before"],
    ["What do you imagine they would say if they knew?", "if-told"],
    ["Have you had an opportunity to discuss this with a colleague or a superior?", "know"],
    ["Do you have moments when it lets up a bit?", "better-times"],
    ["Was there a particular moment today that was hard?", "example"],
    ["Do you pray, or is there anything that you lean on when things are dark?", "faith"],
    ["What would someone who loves you say you are good at?", "strengths"],
    ["When you were a child, what did you want to be?", "dreams"],
    ["if u could tell just one person in ur life, who would it be?", "trusted"],
    ["When could you do it?", "plan-when"],
    ["Has something like this ever happened in your family?", "in-the-family"],
    ["From 0 to 10, where 10 is that you're coping fine, where are you today?", "scale-well"],
  ])("asks for what it says: %s", (message, topic) => {
    expect(asked(message)).toContain(topic);
  });

  it.each([
    ["On a scale from 1 to 10, how bad is it today?", "scale"],
    ["Can you give me an example?", "example"],
    ["What changed?", "changed"],
  ])("is not taken for its neighbour: %s", (message, topic) => {
    expect(asked(message)).toContain(topic);
  });
});

describe("An offer of a service", () => {
  it.each([
    "There's a thing called respite care, where somebody comes in. Would you like me to tell you more about it?",
    "I could look up an organisation that helps with this. Would you want that?",
    "There's a little group that meets over tea near most towns. Would that be something for you?",
    "i think theres a union 4 drivers that can help. want me 2 find the link?",
    "You know, there are day centres that take them for a few hours. Would you ever think of that?",
    "There's a little group at our church hall, on Thursdays. Would something like that be for you?",
    "I can look up how it works, if that's any use.",
    "wud u want sum info abt ppl who help?",
  ])("gets a yes or a no from every client: %s", (message) => {
    for (const scenario of scenarios)
      expect(lastRules(scenario, [hello, message]), scenario.key).toContain("answers:may-share");
  });

  it.each(["Would you like to talk more about your support at home?", "Does that help?"])(
    "is none: %s",
    (message) => {
      expect(asked(message)).not.toContain("may-share");
    },
  );
});

describe("A question in texters' words", () => {
  it("reaches what is told of money", () => {
    expect(lastRules(kofi, [hello, "so how r u payin ur bills n stuff rn"])).toContain(
      "answers:money",
    );
  });

  it("reaches what somebody would do with a free hour", () => {
    expect(lastRules(priya, [hello, "wat wud u do if u had an hour just 4 urself"])).not.toContain(
      "says:quiet",
    );
  });
});

describe("A feeling read in a few words", () => {
  it.each(["You sound exhausted.", "You must feel so let down."])(
    "is taken up, and never passed for something missed: %s",
    (message) => {
      for (const scenario of scenarios)
        expect(lastRules(scenario, [hello, message]), scenario.key).not.toContain(
          "shows-it-was-missed",
        );
    },
  );
});

describe("Where a thought of suicide was told", () => {
  const told = [hello, "That sounds lonely.", "Are you having thoughts of suicide?"];

  it.each([
    ["Have you made any preparations to that effect?", "answers:risk-plan"],
    ["I am obliged to ask whether you are alone at present.", "aside:company"],
    ["What makes it that number and not higher?", "answers:risk-keeps"],
    ["have u done anything already 2nite like taken sumthing", "answers:risk-past"],
    ["Have you taken anything tonight?", "answers:risk-past"],
    ["Have you taken too many of them?", "answers:risk-past"],
    ["What day are you going to do it?", "answers:risk-plan"],
    ["And when might that be?", "answers:risk-plan"],
    ["When would you take them?", "answers:risk-plan"],
    ["Do you want to stop or carry on?", "answers:risk-either"],
    ["Is it getting too much, or can you keep going tonight?", "answers:risk-now"],
    ["Is it where you can get at it right now?", "answers:risk-means"],
    ["Could a neighbour come and fetch it off you for a while?", "answers:risk-means"],
  ])("a formal question is answered as what it asks: %s", (message, rule) => {
    expect(lastRules(noa, [...told, message])).toContain(rule);
  });
});
