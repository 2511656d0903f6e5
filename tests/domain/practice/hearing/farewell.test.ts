import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";

describe("Kind words", () => {
  it.each([
    "I have to go now. Go gently tonight, Halima.",
    "Go and rest, Halima. Goodbye, and salaam to your mother.",
    "Goodbye. Go easy.",
    "We have to stop here. Sleep well.",
    "I need to go now. Be kind to yourself tonight.",
    "Goodnight, Tom. Look after yourself.",
    "I've got to go now, good luck on Monday. Go easy.",
  ])("at the door are wishes, and no advice: %s", (text) => {
    const { moves } = hear(text, null);
    expect(moves).toContain("closing");
    for (const move of ["advice", "minimising"] as const) expect(moves).not.toContain(move);
  });

  it.each(["Goodbye. Go to bed with your ex.", "I need to go. Sleep now with pills."])(
    "are none where more is told to be done: %s",
    (text) => expect(hear(text, null).moves).toContain("advice"),
  );

  it("are read in a moment, however long they grow", () => {
    const long = `Bye. go to sleep${" with".repeat(700)} 5%x`;
    expect(hear(long, null).moves).toContain("closing");
  });

  it("are advice where nobody leaves", () => {
    expect(hear("Be kind to yourself tonight.", null).moves).toContain("advice");
    expect(hear("Sleep well. You should also try to eat.", null).moves).toContain("advice");
  });

  it.each([
    "I'd be happy to sit with you a bit.",
    "So it's not laziness, it's embarrassment stacking up.",
    "It is not weakness, it is a lot.",
    "I'll stay with you for a while.",
    "Nobody makes a home with someone for three years for nothing.",
  ])("that offer company or set a hard word aside do not make small: %s", (text) =>
    expect(hear(text, null).moves).not.toContain("minimising"),
  );

  it.each(["It's not that bad.", "It's not a big deal.", "Just relax a bit."])(
    "are none where trouble is made small: %s",
    (text) => expect(hear(text, null).moves).toContain("minimising"),
  );
});

describe("Leave", () => {
  it.each([
    "I have to say good night soon. Thank you for letting me hear about your mother.",
    "I've got to say goodnight in a minute.",
    "Let me say goodbye for tonight.",
    "It's time for me to say good night.",
    "It's late, I'll say good night.",
    "Good night Halima, thank you for trusting me with this.",
    "Before I go, thank you for telling me about the school.",
    "Okay, before I log off, I wanted to thank you.",
  ])("is taken with thanks and with a name too: %s", (text) =>
    expect(hear(text, null).moves).toContain("closing"),
  );

  it.each([
    "You never got to say goodbye to him.",
    "What would you have said before he left?",
    "I wonder how it was to say good night to her for the last time.",
    "You go to bed before I go, he said.",
  ])("of somebody else is not taken: %s", (text) =>
    expect(hear(text, null).moves).not.toContain("closing"),
  );
});
