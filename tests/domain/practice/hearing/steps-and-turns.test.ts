import { describe, expect, test } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";

const moves = (text: string) => hear(text, null).moves;

describe("What asks for a step of the client's own, or turns to them at its end", () => {
  test.each([
    "What feels like one small thing you could do in the next day or two that might help with that?",
    "Is there one small step you could take this week?",
    "Have you thought about the words you'd use with them?",
    "Do you have friends at uni you can be honest with?",
    "Have you got mates you can talk to?",
  ])("leaves it to the client and advises nothing: %s", (text) => {
    expect(moves(text)).not.toContain("advice");
  });

  test.each([
    "You just have to deal with it.",
    "Have you thought about trying yoga?",
    "You have friends you can call.",
  ])("still advises: %s", (text) => {
    expect(moves(text)).toContain("advice");
  });

  test("asks what was done, and makes nothing small", () => {
    expect(moves("What steps did you take till now to deal with it?")).toEqual(["open-question"]);
    expect(moves("You just have to deal with it.")).toContain("minimising");
  });

  test("says back what somebody else wrote, and takes no leave with it", () => {
    expect(moves("take care??")).not.toContain("closing");
    expect(moves("Take care of yourself, ok?")).toContain("closing");
    expect(moves("Shall we stop here and say goodbye?")).toContain("closing");
  });

  test.each([
    ["Before we go looking for ideas, which things have you tried?", "closing"],
    ["Do you still have any hope things will get better?", "reassurance"],
    ["Would you be willing to walk me through what took place?", "advice"],
  ])("asks, and does not what only its words look like: %s", (text, move) => {
    expect(moves(text)).not.toContain(move);
  });

  test("calls too little sleep nothing without making it small, and tears still make it small", () => {
    expect(moves("Two hours? That's nothing. No wonder you're exhausted.")).not.toContain(
      "minimising",
    );
    expect(moves("Only three hours of sleep? That is next to nothing.")).not.toContain(
      "minimising",
    );
    expect(moves("Two hours? That's nothing.")).toContain("minimising");
    expect(moves("You cried? That's nothing. Everybody is tired.")).toContain("minimising");
  });

  test("asks for a number on the client's own scale, and tells nothing of the supporter", () => {
    expect(moves("Could you give it a number out of ten for me?")).toEqual(["closed-question"]);
  });

  test.each([
    "Sometimes when people feel this low they think of ending their life, is that true for you?",
    "Some people in your place think about suicide, have you had thoughts like that?",
    "Have you already attempted anything?",
    "Do you feel life is not worth living?",
    "What makes life not worth living for you?",
    "Does it make your life seem no longer worth living?",
    "Have you attempted anything to stop living?",
    "Have you attempted something to finish it all?",
    "Have you attempted anything with pills?",
    "Do you take any medication you could overdose on?",
    "Have you taken any pills tonight?",
    "Did you take all your medication at once?",
  ])("asks about suicide: %s", (text) => {
    expect(moves(text)).toContain("risk-question");
  });

  test.each([
    "Have you already attempted anything to sort it out?",
    "Some say he thought of ending his life, is that what you heard?",
    "Who or what makes life worth living for you?",
    "Have you taken your tablets today?",
    "Are you taking any medication at the moment?",
    "After a death some people cannot sleep, is that so for you?",
    "Some people feel dead tired after a shift, is that true for you?",
    "People often disappear after a breakup, have you had that?",
    "Others say your dad's death was a relief, did that feel wrong for you?",
  ])("does not ask whether they think of suicide: %s", (text) => {
    expect(moves(text)).not.toContain("risk-question");
  });
});
