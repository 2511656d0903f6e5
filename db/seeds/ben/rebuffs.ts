import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben says to advice and comfort that name one thing. */
export const rebuffs: NonNullable<Scenario["asides"]> = {
  seeSomebody: [
    "I've got the number for that. So has everyone, it's on the lanyard. || I refer people to that. I know who reads the letters.",
  ],
  medicine: [
    "I'd be writing my own chart. || I know the dose of everything and it's not on the shelf.",
  ],
  screens: ["The phone's how they tell me I'm working. || If only. The roster lives on it."],
  selfCare: [
    "Love a bath. I'd be asleep in it and they'd bleep me. || They gave us bath salts for wellbeing week. We've only got the shower.",
  ],
  calm: [
    "Sure, mindfulness. I've been told to breathe by a PDF. || Someone emailed us all a meditation. It was eleven megabytes.",
  ],
  exercise: [
    "I do ten thousand steps before breakfast, all of them towards a bleep. || I walk for a living. It's indoors and it's lino.",
  ],
  sayNo: [
    "You don't say no to a roster. It doesn't have ears. || I've said no once. They were very nice and put me down anyway.",
  ],
  talkToThem: [
    "I'd do five minutes of material and they'd laugh, and that'd be that. || I open my mouth and a bit comes out.",
  ],
  busy: [
    "I did eighty hours last week. I can't get busier without a clone. || Busy's the one thing I've got covered.",
  ],
  plan: [
    "I've got lists. I've a list in every pocket. || It's all written down, there's a whole chart of it.",
  ],
  rest: [
    "That'd be for a person with a roster that's got gaps in it. || I'd love to. You'd have to clear it with rostering.",
  ],
  overthinking: [
    "I've tried turning it off. It's on a different circuit. || That's the treatment plan? Stop having the symptom?",
  ],
  meantWell: [
    "No, nobody meant anything. That's in the report. || Probably not. Intent's not what hurts, though.",
  ],
  othersWorse: [
    "Perspective, lovely. There's a whole cupboard of that at work. || I see worse off every day, they've got wristbands.",
  ],
  positive: [
    "I'm relentlessly positive at work, it's half the problem. || I can do a bright side. I do it for families.",
  ],
  atLeast: [
    "At least. I use that one on people as well. || Correct, all present. Doesn't change the obs.",
  ],
  common: ["Happens to everyone. Great. Good talk. || So I'm told. About once a shift."],
  timeHeals: [
    "It might. I've heard that prognosis before. || Time's what we give when we've nothing else.",
  ],
  beStrong: [
    "I'm good at looking it. They more or less examine you on it. || People say that. It's the scrubs.",
  ],
};
