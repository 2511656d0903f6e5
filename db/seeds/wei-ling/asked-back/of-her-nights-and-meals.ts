import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to who asks back about her nights, her meals and her body. */
export const ofHerNightsAndMeals: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["i lie there till 4 and then it's light", "i'm awake till the birds start"],
    answers: {
      why: [
        "{it's sums, then faces, then sums again|sleep?} || the day's noise is gone, so {mine's the only one left|sleep?}",
      ],
      then: [
        "i get up for the emoji, answer it and lie down again || they start, i sigh, i put the kettle on",
      ],
    },
  },
  {
    said: ["i nap on the library floor sometimes", "a gap behind the law journals"],
    answers: {
      why: [
        "no one expects me to be asleep there, so i'm not failing at it || my bed's got papers all round it. behind law nobody's studying what i'm studying",
      ],
      theySaid: [
        "one guard knocked on the shelf and said closing soon, girl || the guard's seen me. he walks off slowly so i can get up",
      ],
    },
  },
  {
    said: ["i had half an apple yesterday", "i want credit for the apple"],
    answers: {
      why: [
        "i bought it to be healthy and then it was too much chewing || fruit means i've got a life together. half was what i could do",
      ],
    },
  },
  {
    said: ["i keep forgetting it's a thing", "by now i don't really notice hungry"],
    answers: {
      why: [
        "there's no lunch with people, so there's no lunch || when i ate with the others somebody always said eh, makan. in here nobody says it",
      ],
    },
  },
  {
    said: ["i don't like sitting there alone", "a table for one in there is the worst"],
    answers: {
      why: [
        "you hold the phone like it's important and {everybody knows it's not|unnoticed} || they don't even look, and {i can feel them not looking|unnoticed}",
      ],
      youSaid: [
        "i say canteen, ma, with veg. she likes when there's veg || chicken rice, i tell her. i've had about forty imaginary chicken rices",
      ],
    },
  },
  {
    said: ["my chest gets tight when i open", "it goes tight when the portal loads"],
    answers: {
      why: [
        "the mark lives in there. so do the dates || that's where the 34 is. it's only two clicks in",
      ],
      often: [
        "each time, just about. today i've logged in two times || every login. so i log in less, so i know less",
      ],
      then: ["i shut it and count something || i look up at the ceiling till it goes"],
    },
  },
  {
    said: ["i blamed the screen", "my head hurts right behind the eyes"],
    answers: {
      often: ["from lunch onwards, most days || four days out of seven, i think. sundays for sure"],
    },
  },
];
