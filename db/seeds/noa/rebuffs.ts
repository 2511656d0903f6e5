import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa says to advice and comfort that name one thing. */
export const rebuffs: NonNullable<Scenario["asides"]> = {
  seeSomebody: ["there's a waiting list. i'm upset NOW || i can't cry at somebody by appointment"],
  medicine: ["there isn't one for being left || i don't want to be numb, i want to be un-dumped"],
  screens: [
    "and then i'd just sit and wonder what's on it || i've put it under a cushion. i know exactly which cushion",
  ],
  selfCare: ["sure, a bath. that'll bring my friends back || i did a face mask. i cried it off"],
  calm: [
    "i can't breathe on purpose, i've tried, i just hear it || i did the app with the ocean voice, now i'm mad at the ocean",
  ],
  exercise: ["my legs only go as far as the kettle || i'd run and then i'd just be sad and sweaty"],
  sayNo: ["it's not ME who said no || i'd need someone to ask me for something first"],
  talkToThem: [
    "talk to WHO. it's very quiet in here || and say what? i've written it nine ways and they're all begging",
  ],
  busy: ["i've a model to build and three deadlines, i'm BUSY || i do things. i do them crying"],
  plan: [
    "a list of WHAT. it's just his name and a shopping bag || my lists all turn into letters to him",
  ],
  rest: ["rest is when it starts || i lie down and he's there, so no"],
  overthinking: ["oh ok, i'll just stop then || do you think i'm doing it for fun"],
  meantWell: ["he used a full stop. he meant it || maybe not, but i'm the one reading it"],
  othersWorse: ["so i've got to wait my turn to be sad || great, now i'm sad and ungrateful"],
  positive: ["yeah, i'll just smile about it. lovely || what's the good bit, the fern?"],
  atLeast: [
    "i had those before as well. i also had him || the at least list. i've heard it, it doesn't have him on it",
  ],
  common: ["not everyone, HE'S fine || ok but it's happening to me right now"],
  timeHeals: ["plenty more fish, is that next? || ok but WHEN. i need a date"],
  beStrong: [
    "i'm not strong, i cried at a bin lorry || i don't want to be strong, i want to be held",
  ],
};
