import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of small things in her room, of the carpark, and of the papers and the plan. */
export const deskAndWindow: Scenario["topics"] = {
  "where-schedule": {
    layer: 0,
    asks: [
      ...["where were you when you saw", "where were you when it came", "where were you when the"],
      ...["where did you see the schedule", "where did you see the timetable"],
      ...["find out about the timetable", "find out about the schedule"],
    ],
    answers: [
      "in bed, on my phone. i hadn't brushed my teeth yet || on my bed, before breakfast. it came up on the phone",
    ],
  },
  "portal-often": {
    layer: 0,
    asks: [
      ...[
        "often do you look at it",
        "often do you open the portal",
        "often do you check the portal",
      ],
      ...["often do you look at the portal", "often do you refresh", "check the portal"],
      ...["often do you log in", "often do you check it"],
    ],
    answers: [
      "the portal? two or three times a day. it doesn't change || a few times a day, the portal. i know it'll be the same",
    ],
  },
  "what-portal": {
    layer: 0,
    asks: ["what is the portal", "what portal", "which portal", "the portal is"],
    answers: [
      "the school website, where the marks and the files are || it's the uni page. lectures, dates and marks, all in there",
    ],
  },
  "saved-posts": {
    layer: 0,
    asks: [
      ...["saved posts", "posts about", "bookmark folder", "posts do you save"],
      ...["what posts", "which posts", "kind of posts"],
    ],
    answers: [
      "study tips. how to focus, how to plan, one with a cat || how to study in five steps, that kind. and some cats",
    ],
  },
  "which-chapter": {
    layer: 0,
    asks: ["which chapter", "what chapter", "chapter is it", "chapter about", "that chapter about"],
    answers: ["number 6 of the stats book, variance || the sixth one, in stats. it's about spread"],
  },
  "chapter-long": {
    layer: 0,
    asks: ["long is the chapter", "how many pages", "pages does it", "how many chapters"],
    answers: [
      "about forty pages. i know the first two very well || forty pages or so, and there's ten chapters like that",
    ],
  },
  "home-last": {
    layer: 0,
    asks: [
      "came home last",
      "who came home",
      "last one home",
      "come home last",
      "last to come home",
    ],
    answers: ["a white van, after eleven || the taxi, i think. he's usually the last one in"],
  },
  "whose-cars": {
    layer: 0,
    asks: [
      ...["whose car", "which cars", "what cars", "cars do you see", "their cars"],
      ...["who parks", "whose headlights", "people with the cars", "people in the cars"],
    ],
    answers: [
      "people from the flats behind, mostly. a taxi, a van, a red one || i don't know the people. there's a red car, a taxi and two vans",
    ],
  },
  "room-looks": {
    layer: 0,
    asks: [
      "room look like",
      "your room like",
      "the room like",
      "what is in your room",
      "big is your room",
    ],
    answers: [
      "bed, desk, one shelf. you can touch the cupboard from the bed || small and quite tidy. bed here, desk there, window in the middle",
    ],
  },
  "on-the-wall": {
    layer: 0,
    asks: ["on your wall", "on the wall", "your walls", "where is the plan", "put the plan"],
    answers: [
      "the plan's on the wall above my desk. next to it there's a bus map || above the desk there's the study plan, and an old mrt map",
    ],
  },
  "how-many-pens": {
    layer: 0,
    asks: ["how many highlighters", "how many pens", "how many colours", "which pens", "what pens"],
    answers: ["six on the plan. i own about twenty || six, but there's a whole pouch of them"],
  },
};
