import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to plain questions about then and now. */
export const oftenAskedPlainly: Scenario["topics"] = {
  "wish-said": {
    layer: 0,
    answers: [
      "you can be bad at this and still come for supper. i wish somebody on my floor would just say that || i'd like to hear eh, we saved you a seat, from anyone really. in a normal voice, like it's nothing",
    ],
  },
  "who-was-there": {
    layer: 0,
    answers: [
      "no one, i was standing in line by myself. the boy in front of me was buying two milos || i was alone, like in the middle of a hundred people. everybody else was looking at their own phone",
    ],
  },
  "where-then": {
    layer: 0,
    answers: [
      "in the queue at the canteen, holding a tray, when the dates popped up on my phone. i let three people go ahead of me || queueing for food on campus, the day the exam timetable came out. the auntie had to ask me two times what i wanted",
    ],
  },
  reacted: {
    layer: 0,
    answers: [
      "i put my tray back without buying anything. then i went to my room and cleaned my whole desk || i screenshotted the exam dates and acted normal. after that i counted the days on my fingers, like a kid",
    ],
  },
  "between-us": {
    layer: 0,
    answers: [
      "nobody's upset with anybody at home. i just hear all of them from a bit far away, like through a door || warm, and a bit one way right now. my parents ask about dinner and i send them stickers",
    ],
  },
  "last-word": {
    layer: 0,
    answers: [
      "nothing big, just thank you for reading all my nonsense. i'm going to find something warm to drink || no, i think i'm done. i hope your next person types less than me",
    ],
  },
  "no-questions": {
    layer: 0,
    answers: [
      "no questions from me, i'm not that type in class also || nope, i always think of one in the shower, so maybe later",
    ],
  },
  "scale-well": {
    layer: 0,
    answers: [
      "a 3, i think, because today i washed my face || 2, but like a polite 2, i don't want to scare you",
    ],
  },
  "ate-with": {
    layer: 0,
    answers: [
      "by myself mostly, on my bed with a towel under the cup so it won't spill || nobody at the moment, it's me at my desk. sometimes the cat at block 4 watches me finish a bun",
    ],
  },
  "better-than-start": {
    layer: 0,
    answers: [
      "a bit less tight than when i said hi. my kopi went cold because i was busy typing || lighter, like one book out of the bag. i've stopped checking the time also",
    ],
  },
  "plan-when": {
    layer: 0,
    answers: [
      "thursday, after my last class, before i go back up to the room || maybe sunday morning, when the floor's still asleep",
    ],
  },
  "in-the-family": {
    layer: 0,
    answers: [
      "if they did, nobody said. at home we don't have a word for it, only tired || one aunty went quiet for a whole year. they said she was tired and sent her soup",
    ],
  },
};
