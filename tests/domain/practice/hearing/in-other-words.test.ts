import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";

const asks = (text: string) => hear(text, null).moves.includes("risk-question");

describe("A question about suicide in the words that people use", () => {
  it.each([
    "Do you ever think about not being here at the end of the year?",
    "Do you think of not being here on your birthday?",
    "Do you ever think about not being here in this life?",
    "Do you ever think about not being here in the mornings?",
    "Have you thought of not being around in the future?",
    "Do you think about not being here with us any more?",
    "Thoughts about not being around at Christmas?",
    "Are you having thoughts about not being?",
    "Do you have any thoughts of hurting your body?",
    "Have you had thoughts about hurting your arms or legs?",
    "Have you attempted anything like that before?",
    "Have you ever made an attempt?",
    "Have you ever attempted suicide?",
    "Have you had attempts before?",
    "Have you ever attempted it?",
    "Did you make another attempt?",
    "Have you attempted to end your life?",
    "Have you attempted to take your own life?",
    "Was there an attempt when it was at its worst?",
    "Do you think you'd be better off gone?",
    "Do you think people would be better off if you were gone?",
    "Have you acted on it?",
    "Have you acted on those thoughts at night?",
    "Do you feel like giving up on everything?",
    "Do you ever think of just disappearing?",
    "Do you think of disappearing for good?",
    "Would everyone be better off without you, do you think?",
    "Is it ever so bad that you don't want to be here?",
  ])("is heard: %s", (text) => expect(asks(text)).toBe(true));
});

describe("A question about something else in such words", () => {
  it.each([
    "Have you attempted therapy before?",
    "Have you attempted yoga?",
    "Have you attempted journaling?",
    "Have you attempted a different route?",
    "Have you attempted any of the homework?",
    "Were there other attempts to pass?",
    "Did you make another attempt at the recipe?",
    "After the past attempts with the landlord, what now?",
    "Have you thought about giving up on it all and moving home?",
    "Are you thinking of giving up on everything at work?",
    "Have you acted on it since the meeting?",
    "Will HR act on this?",
    "Did you act on that feedback?",
    "Are they better off without you at work tonight?",
    "Are you better off not here in the city?",
    "Did you ever just think of disappearing on holiday?",
    "Are you thinking of disappearing for a weekend?",
    "You wish to never be around him again?",
    "Are you happy not to be around smokers?",
    "Were you happier not being here in the city?",
    "Have you thought about not being in the team anymore?",
  ])("is none: %s", (text) => expect(asks(text)).toBe(false));
});

describe("What comes after a hard word was set aside", () => {
  it.each([
    ["It's not stupid, but you should stop.", "advice"],
    ["It's not weak, but you need to get over it.", "minimising"],
    ["It's not selfish, you just need to toughen up.", "advice"],
    ["That's not selfish of you, you should leave him.", "advice"],
    ["It's not lazy if you try harder.", "minimising"],
    ["I have to go. Get some sleep and thank you for talking, you should call him.", "advice"],
  ] as const)("is heard for itself: %s", (text, move) =>
    expect(hear(text, null).moves).toContain(move),
  );

  it.each([
    "It's not just weakness, it's cowardice.",
    "It wasn't stupid, it was just wrong of you.",
  ])("is no kindness where it takes it back: %s", (text) =>
    expect(hear(text, null).moves).not.toContain("affirmation"),
  );

  it("is kindness where it stands alone, or gives leave to feel", () => {
    for (const text of [
      "It's not selfish to need a rest.",
      "So it's not laziness, it's embarrassment.",
    ])
      expect(hear(text, null).moves, text).toContain("affirmation");
  });
});
