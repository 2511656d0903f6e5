import { describe, expect, it } from "vitest";
import { reachesOut } from "~/domain/simulator/reaching-out";
import { noa } from "~db/seeds/noa/scenario";
import { tom } from "~db/seeds/tom/scenario";

describe("A step towards safety", () => {
  it.each([
    "And would you be willing to talk to your GP as well?",
    "Would you see your GP or occupational health this week?",
    "Maybe you could ring the crisis line.",
    "and maybe ur gp?",
    "There's a helpline, you can ring it any time of night.",
    "I'd like you to see a doctor.",
    "How would it be to tell your wife?",
    "I'd also like you to see your GP this week.",
    "I really do think you should see your GP.",
    "Would you want the number of a helpline for when it's late?",
    "Could I give you a number to ring?",
    "Do you have the crisis team number?",
    "Do you have the number of a helpline?",
    "I think talking to your GP would help.",
    "I hope you'll talk to your GP.",
    "Please call your doctor in the morning.",
    "You should tell your wife, honestly.",
    "Maybe ring Gwen.",
    "Could you tell him?",
    "Who would you ring?",
    "And if it gets worse on the walk home, who would you ring?",
    "Shall we say what you'd do if they come while she's at work?",
    "Could we make a plan for tonight together?",
    "Would it help if I rang someone with you?",
    "Shall we ring the helpline together?",
  ])("is heard in: %s", (sentence) => {
    expect(reachesOut(sentence, tom)).toBe(true);
  });

  it.each([
    "Could Tali look after your tablets?",
    "Could she keep your medication?",
    "Could you lock your pills away?",
    "Could you put the tablets out of reach for now?",
    "Could you give the medication to Tim?",
    "Would your mum keep the pills for now?",
    "Could somebody keep anything you might use out of reach?",
    "Could you take the tablets back to the pharmacy?",
    "Could you ask Tali to keep the tablets?",
    "Would it help if Tali kept the pills?",
    "Maybe your mum could keep the tablets for you?",
    "Is there someone who could hold your medication for you?",
  ])("is heard by what is put away, whatever was spoken of: %s", (sentence) => {
    expect(reachesOut(sentence, noa)).toBe(true);
    expect(reachesOut(sentence, noa, true)).toBe(true);
  });

  it.each([
    "Could you give it to Tim to hold?",
    "Could Gwen keep them for you?",
    "Could somebody keep it for you for now?",
    "Would you be able to put it away for tonight, somewhere out of reach?",
    "Could you hand them to your sister?",
    "Could your wife hold on to it for a while?",
    "Maybe Gwen could keep them for you?",
    "Would it help if Gwen kept it for now?",
  ])("is heard while means or the thought are spoken of, and only then: %s", (sentence) => {
    expect(reachesOut(sentence, tom, true)).toBe(true);
    expect(reachesOut(sentence, tom)).toBe(false);
  });

  it.each([
    "Can you put the phone away for now?",
    "Could you hand the essay to your tutor?",
    "Could you pass the message on to Tali?",
    "Could Tali take the kids for a while?",
    "Could you put your work away for a bit?",
    "Could you take the day somewhere for a while?",
    "Could you keep taking your tablets?",
    "Could you take your medication with food?",
  ])("is no putting away of what could be used: %s", (sentence) => {
    expect(reachesOut(sentence, noa, true)).toBe(false);
  });

  it("is heard where somebody might come or call", () => {
    expect(reachesOut("and tali, could she sit w u or call u?", noa)).toBe(true);
    expect(reachesOut("could tali call u?", noa)).toBe(true);
  });

  it.each([
    "Have you told anyone, your reg, occupational health, your GP?",
    "Does your GP know?",
    "Could I give you my number to text?",
    "Can I have your number to text?",
    "I also want to ask what the doctor said.",
    "I just want to ask how seeing the doctor went.",
    "I want to ask what your doctor said.",
    "Can you tell me what the doctor said?",
    "I hope seeing the doctor went well.",
    "I think talking to the doctor wore you out.",
    "I want to tell your wife.",
    "Did the nurse give you a number to ring?",
    "Have you seen a doctor?",
    "It doesn't make you less of a doctor.",
    "Would you say you're a good doctor?",
    "What did the doctor say?",
    "You could tell me more about it.",
    "What would you do with a free day?",
    "Maybe tell yourself it's only a job.",
    "You should call it a night.",
    "Should we call it a night together?",
    "Should I have called you together with him?",
  ])("is not heard in: %s", (sentence) => {
    expect(reachesOut(sentence, tom)).toBe(false);
  });
});
