import { describe, expect, test } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";

const moves = (text: string) => hear(text, null).moves;

describe("What is said of this talk, or only asked, with a word of advice in it", () => {
  test.each([
    "There's nothing you have to say.",
    "You can leave the titles down here if you want.",
    "You can take as long as you like here.",
    "If such nights should come again, who is there that you could call?",
    "If you could tell one person, just one, who'd it be?",
    "I'm honoured you would spend some of it here.",
  ])("is none: %s", (text) => expect(moves(text)).not.toContain("advice"));

  test.each([
    "There's nothing you have to do but ring them.",
    "You can get help here.",
    "If you could just tell her what you feel, it would help.",
    "You could call her and say what you want.",
    "If you could tell your mum one thing, you should tell her this.",
  ])("is some where it counsels: %s", (text) => expect(moves(text)).toContain("advice"));

  test("that it need not be serious makes nothing small", () => {
    expect(moves("It doesn't need to be serious to talk about it.")).not.toContain("minimising");
    expect(moves("It's not that serious, really.")).toContain("minimising");
  });
});

describe("A death that is spoken of, and a question after it", () => {
  test.each([
    "How did she die? Were you with her?",
    "When did he die? Have you been able to cry?",
    "Your mother was dying. Did you sleep at all?",
  ])("asks nothing about suicide: %s", (text) =>
    expect(moves(text)).not.toContain("risk-question"),
  );

  test.each([
    "Your brother died by suicide. Have you thought of it yourself?",
    "She wanted to die. Do you?",
    "Your mum wanted to die. Do you ever feel that way?",
    "Your friend wanted to kill himself. Has that ever crossed your mind?",
    "Some people want to die. Are you there?",
    "Some new mothers have thoughts of suicide, or of harm coming to the baby. Has either been there for you?",
    "Some people think of dying then. Is that so for you?",
    "Some mothers have thoughts that frighten them, about dying or hurting themselves. Has anything like that come up for you?",
  ])("asks about it where it is turned to the client: %s", (text) =>
    expect(moves(text)).toContain("risk-question"),
  );
});

describe("A word that excuses one sentence", () => {
  test.each([
    "You could talk to your mum here.",
    "That's why you could try talking to her.",
    "I was told you need to sleep eight hours.",
    "There is nothing you have to lose, you should ask him out.",
    "I want you to have people around, so call your sister.",
    "Have you tried talking to him about what happened?",
  ])("does not excuse what counsels: %s", (text) => expect(moves(text)).toContain("advice"));

  test.each([
    "When will you grow up?",
    "Others have it worse, but you are the one making a fuss.",
    "It's only a break-up, it does not have to be serious.",
  ])("nor what makes small: %s", (text) => expect(moves(text)).toContain("minimising"));
});
