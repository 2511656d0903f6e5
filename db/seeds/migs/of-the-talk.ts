import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers of this talk and of how it is around: what made them write, what they take from it, money, who is there. */
export const ofTheTalk: Scenario["topics"] = {
  wrote: {
    layer: 0,
    answers: [
      "physics was boring and the number was right there on her phone case || i typed it in like three times before. then one time i just didn't delete it",
    ],
  },
  confidence: {
    layer: 0,
    answers: ["like a 4. 6 if nobody's looking haha || uhh five? from outside, no one guarding me"],
  },
  "after-talk": {
    layer: 0,
    answers: [
      "weird. lighter though. like taking off the shoes after a game || kinda tired kinda ok? my leg stopped bouncing",
    ],
  },
  "taken-away": {
    layer: 0,
    answers: [
      "that i can type a whole sentence with no joke in it. once || that i said stuff and the fan just kept going. nothing exploded",
    ],
  },
  meaning: {
    layer: 1,
    answers: [
      "like {everybody's cheering and it's for some other guy|off?} || that i'm, like, {a sub for my own self|off?}",
    ],
  },
  money: {
    layer: 0,
    answers: [
      "we're ok, papa's on the ship so there's money. it's just him that's not here || mama says it's fine and buys the big rice, so i guess fine",
    ],
  },
};
