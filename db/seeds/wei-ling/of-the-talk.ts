import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers of this talk and of how it is around: what made them write, what they take from it, money, who is there. */
export const ofTheTalk: Scenario["topics"] = {
  wrote: {
    layer: 0,
    answers: [
      "the timetable came out this week and the link was just there in the hall chat || i'd walked past the poster like ten times. then one day i had laundry in my arms and i stopped",
    ],
  },
  confidence: {
    layer: 0,
    answers: ["a four? i say i'll do things a lot || five. four if it's after dinner"],
  },
  "after-talk": {
    layer: 0,
    answers: [
      "a bit wrung out. but less like it's only me in the room || tired, in a cleaner way. my shoulders came down a bit",
    ],
  },
  "taken-away": {
    layer: 0,
    asks: [
      "like to take with you",
      "like to take away from",
      "take with you from this talk",
      "you like to take with you",
      "take away from this talk",
      "what will you take with you",
    ],
    answers: [
      "that i said it to someone and the ceiling's still there || that you can say i'm not ok in a normal sentence. i didn't know that",
    ],
  },
  meaning: {
    layer: 1,
    answers: [
      "that they paid for someone who doesn't exist. {mum's saturdays and everything|letdown} || like i took their whole plan {and dropped it on the floor|letdown}",
    ],
  },
  money: {
    layer: 0,
    asks: ["who pays for", "pays for your uni", "pay your fees", "pays your fees"],
    answers: [
      "the scholarship covers fees and hall. for food i'm careful || ok for now, the scholarship pays. i don't ask home for extra",
    ],
  },
};
