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
    "Some people think of dying then. Is that so for you?",
    "Some mothers have thoughts that frighten them, about dying or hurting themselves. Has anything like that come up for you?",
  ])("asks about it where it is turned to the client: %s", (text) =>
    expect(moves(text)).toContain("risk-question"),
  );
});
