import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to small questions about the exam dates, the luck and the others, early in a talk. */
export const askedEarlyOfTheDates: Scenario["topics"] = {
  "timetable-came": {
    layer: 0,
    asks: [
      "when: come out",
      "when: the timetable",
      "when did it come out",
      "timetable come out",
      "schedule come out",
      "dates come out",
    ],
    answers: [
      "[after: timetable, schedule, exam dates] week 9, on the monday || monday of week 9. i was in the canteen line",
    ],
  },
  "exam-timetable": {
    layer: 0,
    asks: ["in the timetable", "on the timetable", "on the schedule", "in the schedule"],
    answers: [
      "[after: timetable, schedule, exam dates] four papers, the 4th, the 7th, the 11th and the 14th || stats, econs, film and oceans, all inside eleven days",
    ],
  },
  "which-electives": {
    layer: 0,
    asks: ["which electives", "what electives"],
    answers: ["film and the one about oceans || oceans, and the asian cinema one"],
  },
  "everyone-else-who": {
    layer: 0,
    asks: [
      "who is everyone else",
      "whos everyone else",
      "who is everybody else",
      "who do you compare",
    ],
    answers: [
      "my hallmates, and the people in lecture || level 5, basically. and my whole stats class",
    ],
  },
  "who-finds-out": {
    layer: 0,
    asks: [
      "whos they who",
      "who is they",
      "feel is finding out",
      "who are they",
      "who would be finding out",
    ],
    answers: [
      "[after: finding out, luck] everyone i guess. the prof, my groupmates || whoever's marking the paper. then my groupmates",
    ],
  },
  "luck-how": {
    layer: 0,
    asks: ["how was it luck", "was it luck", "why luck", "what luck", "lucky how"],
    answers: [
      "[after: luck] the topics i'd studied came out at a levels. like all of them || for a levels i guessed which chapters, and those came out",
    ],
  },
  "watched-how": {
    layer: 0,
    asks: [
      "watched how",
      "watched like how",
      "watched by who",
      "who would watch",
      "who would be watching",
      "watching you in there",
    ],
    answers: [
      "[after: watched] like a counsellor with a clipboard going mm || by whoever's holding the form. and anyone passing the door",
    ],
  },
  "bus-people": {
    layer: 0,
    asks: ["whos on the bus", "who is on the bus", "on the bus with"],
    answers: ["[after: bus] everyone who started with me in august || my whole batch, with seats"],
  },
  "bus-to": {
    layer: 0,
    asks: ["where is the bus going", "wheres the bus going", "where does the bus go"],
    answers: ["[after: bus] graduation, i guess || to wherever they're all going. jobs and stuff"],
  },
  "set-off": {
    layer: 0,
    asks: [
      "something that set it off",
      "what set it off",
      "set all this off",
      "set this off",
      "anything set it off",
    ],
    answers: [
      "the exam dates coming out. and the midterm before that || i think the midterm. then the timetable came and that was it",
    ],
  },
};
