import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";

const heardIn = (text: string) => hear(text, null).moves;

describe("what only spares the client a blame", () => {
  it.each([
    "Don't feel guilty.",
    "don't feel guilty, you're doing amazing!",
    "Don't be so hard on yourself.",
    "Please don't blame yourself for that, it was not your fault.",
  ])("comforts, and neither advises nor makes small: %s", (text) => {
    expect(heardIn(text)).toContain("reassurance");
    expect(heardIn(text)).not.toContain("advice");
    expect(heardIn(text)).not.toContain("minimising");
  });

  it.each([
    "Don't feel guilty, just put her in a home.",
    "Don't feel guilty, you should just rest.",
    "You should just tell her tonight, then you don't have to carry it alone.",
    "Treat yourself to a spa day.",
    "Light a candle and have a long soak.",
  ])("advises where it has something to be done: %s", (text) => {
    expect(heardIn(text)).toContain("advice");
  });

  it("makes small where others are held up beside it", () => {
    expect(heardIn("Don't feel bad, everyone has it hard.")).toContain("minimising");
  });

  it.each([
    "Don't feel bad, it's not that serious.",
    "Don't feel bad, it's not the end of the world.",
    "Don't feel guilty, you are overreacting.",
    "Millions of people deal with this and get on with it, it's not a failure.",
  ])("makes small where the thing itself is made little: %s", (text) => {
    expect(heardIn(text)).toContain("minimising");
  });

  it("comes to an end, however many marks stand behind it", () => {
    expect(heardIn(`Don't feel bad${"!".repeat(400)} x`)).not.toEqual([]);
  });
});

describe("what many live with", () => {
  it.each([
    "Lots of mothers go through that and it doesn't make you a bad one.",
    "Plenty of dads go through this; it says nothing bad about you.",
    "A lot of people feel that way, and it isn't weakness.",
  ])("is not made small where it clears the client: %s", (text) => {
    expect(heardIn(text)).toContain("validation");
    expect(heardIn(text)).not.toContain("minimising");
  });

  it.each([
    "Lots of mothers go through that and they manage.",
    "Lots of mothers go through that, it doesn't make you a bad one, but others have it worse.",
  ])("is made small by it else: %s", (text) => {
    expect(heardIn(text)).toContain("minimising");
  });
});

describe("what somebody is made to put up with", () => {
  it.each([
    "You're their dad, and you have to ask permission to see them.",
    "It's your house, and you have to knock.",
    "So you have to book a slot to see your own children.",
  ])("is given back, and nobody is told to do it: %s", (text) => {
    expect(heardIn(text)).toContain("simple-reflection");
    expect(heardIn(text)).not.toContain("advice");
  });

  it.each(["You have to talk to your boss.", "You have to stay calm, for the kids."])(
    "is advice where it is told to be done: %s",
    (text) => {
      expect(heardIn(text)).toContain("advice");
    },
  );
});

describe("a curt question", () => {
  it.each(["Hello, what is the problem?", "So what's the problem?", "What's the hard part?"])(
    "asks, and makes nothing small: %s",
    (text) => {
      expect(heardIn(text)).toContain("open-question");
      expect(heardIn(text)).not.toContain("minimising");
    },
  );

  it.each(["What is so bad about that?", "Come on, what is the problem with that?"])(
    "makes small where it doubts that there is any: %s",
    (text) => {
      expect(heardIn(text)).toContain("minimising");
    },
  );

  it.each([
    "You have to book an appointment with your GP.",
    "You have to wait until it passes.",
    "You have to prove them wrong.",
  ])("is advice where they are told to: %s", (text) => {
    expect(heardIn(text)).toContain("advice");
  });
});
