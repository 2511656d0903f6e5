import { describe, expect, it } from "vitest";
import { confronts } from "~/domain/practice/hearing/confronting";
import { plain } from "~/domain/practice/hearing/plain";
import { scenarios } from "~db/seeds/scenarios";
import { rulesOf } from "./played";

const history = ["hi, thanks for writing", "what has been going on?", "and how are you sleeping?"];
const each = scenarios.map((scenario) => [scenario.key, scenario] as const);

describe.each(each)("Left to choose, or asked kindly, %s", (_, scenario) => {
  const rules = (said: string) => rulesOf(scenario, 3, ...history, said);

  it.each([
    "anything else on your mind?",
    "Is there anything else you would like to say?",
    "where do you want to start",
  ])("tells something of the story: %s", (said) => {
    expect(rules(said)).toMatch(/offers:layer|goes-on-about:/);
    expect(rules(said)).not.toMatch(/passed-over|says:dontKnow/);
  });

  it.each(["say hello to your family from me", "and give them all a big hug from me"])(
    "takes a greeting to somebody of theirs for no advice and no telling of oneself: %s",
    (said) => {
      expect(rules(said)).not.toMatch(/talked-of-themselves|advice-before-the-gate/);
    },
  );

  it.each([
    "what should i say to make you feel a bit better",
    "What could I say that would help you?",
  ])("says that to talk is enough where words are asked for: %s", (said) => {
    expect(rules(said)).toContain("aside:justTalk");
  });

  it("answers of this talk where that is asked, though the story has a word of it", () => {
    expect(rules("What has it been like to talk about this with me?")).toContain("aside:ofTalk");
  });

  it("takes a reading that asks if it is understood right for no question how they feel", () => {
    const reading = "Am I understanding you right, that you feel torn between them and yourself?";
    expect(rules(reading)).not.toContain("answers:feeling");
  });

  it("is not blamed by being asked why something is kept from somebody", () => {
    expect(rules("why do you hide it from them?")).not.toContain("confronted");
  });

  it.each([
    "sorry, i'm asking too many questions",
    "sorry, that was too many questions. i only want to understand",
    "sorry, it came out wrong",
    "sorry if i ask too many questions, i only want to understand",
  ])("takes an apology for what hurt nobody: %s", (said) => {
    expect(rules(said)).toContain("aside:noApology");
    expect(rules(said)).not.toMatch(/passed-over|shows-it-was-missed/);
  });

  it.each(["thank you for chatting with me, i hope tomorrow is easier", "thanks for the chat"])(
    "says goodbye: %s",
    (said) => {
      expect(rules(said)).toContain("says:farewell");
    },
  );

  it("hears no risk asked in what somebody is not", () => {
    expect(rules("what is it like, not being his wife there?")).not.toContain("answers:risk");
  });

  it("answers what is asked before somebody goes", () => {
    expect(rules("i need to go soon, but how do you feel now?")).not.toContain("farewell");
  });

  it("passes over nothing where it is asked who knows, and what would ease the night", () => {
    expect(rules("Does anybody else know how you feel?")).not.toContain("passed-over");
    expect(rules("what's one thing that would make this evening a bit lighter?")).not.toContain(
      "passed-over",
    );
  });
});

describe("A reading of what a voice within says", () => {
  it.each([
    "so your head says it is your fault",
    "and at night your brain tells you it's your fault?",
  ])("blames nobody: %s", (said) => {
    expect(confronts(plain(said))).toBe(false);
  });

  it.each([
    "honestly, it is your own fault",
    "he said sorry, you are being childish",
    "they said no. that is on you",
  ])("is not what blame is said with, nor is somebody else who said something: %s", (said) => {
    expect(confronts(plain(said))).toBe(true);
  });
});
