import { describe, expect, it } from "vitest";
import { asksForAnAlly, asksWhetherAnybodyKnows } from "~/domain/simulator/ally-asked";

describe("A question whether anybody knows", () => {
  it.each([
    "Does anyone know?",
    "Who knows about this?",
    "Does anyone at work know about your hands shaking?",
    "Does anyone know where you are?",
    "Who knows what happened?",
    "Does anybody know how bad it is?",
    "Is there someone who knows about this?",
    "Has anyone noticed?",
  ])("is heard in: %s", (sentence) => {
    expect(asksWhetherAnybodyKnows(sentence)).toBe(true);
  });

  it.each([
    "Who knows him best?",
    "Is there someone who knows you well?",
    "Does anyone know you there?",
    "God, who knows?",
    "So who knows, what do you think?",
    "Does anyone know a good dentist?",
    "Does anyone know when the bus goes?",
    "Who knows, maybe it helps?",
  ])("is not heard in: %s", (sentence) => {
    expect(asksWhetherAnybodyKnows(sentence)).toBe(false);
  });
});

describe("A question for somebody who stands by the client", () => {
  it.each([
    "Who can you talk to?",
    "Who in the dormitory can you talk with?",
    "Who could you go to with this?",
    "Who else could you open up to?",
    "who can u lean on",
  ])("is heard in: %s", (sentence) => {
    expect(asksForAnAlly(sentence)).toBe(true);
  });

  it.each([
    "Who can you talk into going?",
    "Who could you go out with on Friday?",
    "Who can you speak of?",
    "Who could you go to Spain with?",
    "Who could you talk out of it?",
  ])("is not heard in: %s", (sentence) => {
    expect(asksForAnAlly(sentence)).toBe(false);
  });
});
