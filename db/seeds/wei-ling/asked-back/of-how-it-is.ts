import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to who asks back about what happened, how she is and since when. */
export const ofHowItIs: NonNullable<Scenario["askedBack"]> = [
  {
    said: [
      "the timetable came out and i just froze",
      "released the exam schedule and my whole brain",
    ],
    answers: {
      why: [
        "seeing the dates in a row did it. {before that it was only later, later|drowning?} || four papers in two weeks, in a table. {until then i could say there's time|drowning?}",
      ],
      then: [
        "i saved it to my phone and made tea. and i didn't study for two days || i downloaded it, and after that i went and cleaned my desk",
      ],
      felt: [
        "{like when the lights go off in a room|drowning?} || {it went white for a second|drowning?}, and then i was very calm and very useless",
      ],
    },
  },
  {
    said: ["i've never had a number like that", "i checked if it was someone else's paper"],
    answers: {
      why: [
        "i knew question one and i checked it too many times || my head went blank at page two and i stayed on ten marks for half an hour",
      ],
      felt: [
        "{like everyone could see it through the paper|compare} || {my ears got hot|compare}. i kept reading my own name",
      ],
      then: [
        "i folded it into my pencil case and packed up slowly || i put it away and told the girl next to me not bad",
      ],
      youSaid: [
        "home thinks stats is can. nobody's got the number || no, i say it's ok. my parents haven't heard of any 34",
      ],
    },
  },
  {
    said: ["i kind of stopped replying to the chat", "i said i'd unmute it in a day"],
    answers: {
      why: [
        "{i had nothing to post|compare}. my plan was just the colours || {each plan made mine look like a joke|compare}",
      ],
      theySaid: [
        "one where are you, and i put busy || someone asked once. after a laughing face they left it",
      ],
      when: [
        "around week 7, and then more and more || in the middle of sem. the one day's been quite long",
      ],
    },
  },
  {
    said: ["when the wifi icon is full", "you press the button and the lift"],
    answers: {
      mean: [
        "i look ok, i sit at the desk, and {there's nothing coming through|drowning?} || i tell myself go, and {nothing arrives|drowning?}",
      ],
      often: [
        "mostly after lunch. mornings there's still a bit || daily, it gets worse towards evening",
      ],
    },
  },
  {
    said: ["embarrassed that i'm scared over school", "which is so embarrassing to type"],
    answers: {
      why: [
        "people have real problems. mine is paper with questions on it || everyone does exams, my brother also. who gets frightened of a table with dates",
      ],
      mean: [
        "{scared i'll open it and there's nothing in my head|drowning?} || {of the 4th, mainly|drowning?}. of turning the paper over",
      ],
    },
  },
  {
    said: ["it goes numb around evening", "by dinner time i can't feel much"],
    answers: {
      why: [
        "i think it just runs out. you can't be scared for twelve hours || my head gets tired of it before i do, i guess",
      ],
      mean: [
        "nicer because at least nothing's squeezing || a relief like when the drilling stops. it starts again at two",
      ],
    },
  },
  {
    said: ["typing this under the blanket", "the brightness all the way down"],
    answers: {
      why: [
        "so there's no light under the door. {then nobody knows i'm in|unnoticed} || {if there's a light and still nobody knocks, then i'd know|unnoticed}",
      ],
    },
  },
  {
    said: ["a bit shaky, could be the coffee", "my hands are a bit jumpy"],
    answers: {
      why: [
        "three kopis and one real conversation. could be either || it's either that or saying stuff to somebody",
      ],
    },
  },
  {
    said: ["maybe half a step better", "a bit better than when i wrote hi"],
    answers: {
      why: [
        "because you answered, i think. it's not only in my head now || i said some of it and the room's still the same room",
      ],
    },
  },
  {
    said: [
      "i haven't slept properly since the timetable came",
      "my sleep's been gone since they put",
    ],
    answers: {
      why: [
        "before that i could still say there's time || with no date on it i could put it away at night. now it's got a date",
      ],
    },
  },
  {
    said: ["year one was fine actually", "i actually looked forward to lectures"],
    answers: {
      mean: [
        "i ate with people, i sat near the front, normal stuff || there was one prof who underlined the good lines twice. i had a seat i liked",
      ],
      then: [
        "second year came and it got faster, and i didn't || everything got harder in august, and i kept saying next week",
      ],
    },
  },
  {
    said: ["so maybe five weeks", "a bit over a month of this"],
    answers: {
      why: [
        "i saw 34 and {after that i was scared to open anything|drowning?} || that mark. {i went from tired to scared in one lunch|drowning?}",
      ],
    },
  },
  {
    said: ["i'm the one who made it", "that's how they say it. so i act"],
    answers: {
      mean: [
        "first one in uni, scholarship, the letter on the fridge, all that || there's no one before me. so wei ling did it, they tell people",
      ],
      felt: [
        "{like i'm wearing somebody's medal|pretending} || {tiring|pretending}, and a bit lonely up there",
      ],
    },
  },
];
