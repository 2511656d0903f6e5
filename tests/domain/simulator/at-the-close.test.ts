import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import {
  askedAtTheClose,
  offersALine,
  offersToCheckIn,
} from "~/domain/simulator/asked-at-the-close";
import { heardAtTheClose } from "~/domain/simulator/heard-at-the-close";
import { scenarios } from "~db/seeds/scenarios";
import { answerOf } from "./opened-up";

/** One session of each take. */
const seeds = [66, 67];

describe("What is asked as a talk draws to its end", () => {
  it.each([
    ["Who could be with you tonight?", "could-be-there"],
    ["Is there anybody who could sit with you for a while?", "could-be-there"],
    ["Could someone stay with you tonight?", "could-be-there"],
    ["What would make tonight a little bit safer or easier?", "tonight"],
    ["What would help you get through tonight?", "tonight"],
    ["Let's agree on what you'll do tonight before we stop.", "agree"],
    ["Will you text me or someone else if it gets bad?", "worse"],
    ["Would it be all right to mention this to your doctor?", "may-mention"],
    ["Would it be all right if we talked about mentioning this to your nurse?", "may-mention"],
    ["Would you be open to telling a tutor about this?", "may-mention"],
    ["Is there one person you might want to tell next, when you're ready?", "tell-next"],
    ["What will you do for yourself this week, even if it's only half an hour?", "this-week"],
    ["What's the next thing you'll do after we finish?", "after-here"],
    ["What's the first thing you'll do after we hang up?", "after-here"],
    ["anyway, what are you going to do now?", "after-here"],
  ])("is heard as that: %s", (sentence, asked) => {
    expect(askedAtTheClose(sentence)).toBe(asked);
  });

  it.each([
    "Who was with you that night?",
    "Who could have been with you at the hearing?",
    "What did you tell your doctor?",
    "Could you tell me about your tutor?",
    "What do you do for yourself?",
    "What did you do after they finished the meeting?",
    "Are you going to kill yourself tonight, after we finish?",
    "What makes the nights worse?",
    "What are you going to do about the rent?",
    "Have you taken any pills tonight, and could I tell a nurse?",
    "Have you taken any pills tonight, and is there anyone who could be with you?",
    "Are you safe right now, and would it be okay to mention this to your doctor?",
    "What will you do if the thoughts come back after we stop talking?",
    "What might you do to yourself after we stop?",
    "What will you do to keep yourself safe after we finish?",
    "Should I mention that I used to be a nurse?",
    "Could you tell me when things got so hard?",
    "Can we talk about what your doctor said?",
    "Could I ask you to tell me about your coach?",
    "Can I ask if you've talked to your doctor about these thoughts?",
    "What do you do when you go for a run?",
    "What's the first thing you'll do when this exam is over?",
    "What is it that makes it hard to take care of yourself this week?",
  ])("is not heard in what asks for something else: %s", (sentence) => {
    expect(askedAtTheClose(sentence)).toBeNull();
  });

  it("may be an offer to talk again, or of a line to ring", () => {
    expect(offersToCheckIn("I'd like to check in with you tomorrow.")).toBe(true);
    expect(offersToCheckIn("I'd like to check that I understood you.")).toBe(false);
    expect(offersALine("Would you be willing to call a line?")).toBe(true);
    expect(offersALine("Would you call that the bottom line?")).toBe(false);
    expect(offersALine("Would you ever use the same line?")).toBe(false);
  });

  it.each([
    "Can I check in again, are you having thoughts of killing yourself?",
    "I want to check in with you again: are you thinking about suicide?",
    "Are you thinking about killing yourself, and would you be willing to call a crisis line?",
  ])("never hides a question about suicide beside it: %s", (message) => {
    expect(heardAtTheClose(hear(message, null)).moves).toContain("risk-question");
  });
});

describe.each(scenarios.map(({ key }) => key))("As a talk with %s ends", (key) => {
  it.each([
    ["Who could be with you tonight?", "answers:could-be-there"],
    ["Would it be all right to mention this to your doctor?", "answers:may-mention"],
    ["Who might you want to tell next, when you're ready?", "answers:tell-next"],
    ["What will you do for yourself this week?", "answers:this-week"],
    ["What's the next thing you'll do after we finish?", "answers:after-here"],
    ["Will you text somebody if it gets bad?", "answers:risk-worse"],
    ["I'd like to check in with you tomorrow.", "aside:talkAgain"],
    ["You have kept going for your family through a lot. I respect that.", "says:affirmed"],
  ])("%s has an answer of its kind, and no piece of story behind it", (question, rule) => {
    for (const seed of seeds) {
      const { rules } = answerOf(key, [], question, seed);
      expect(rules).toContain(rule);
      const story = rules.filter((one) =>
        /^(?:offers|goes-on|comes-back|says:adviceEarly)/.test(one),
      );
      expect(story).toEqual([]);
    }
  });
});
