import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to who asks back about why it is, what is hardest and what it is like. */
export const ofTheHardestOfIt: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["i just can't seem to start anything", "it's like the car's in park"],
    answers: {
      mean: [
        "the book's open, i'm sitting, and {there's no first move|drowning?} || i press and press and {it makes the noise but doesn't go|drowning?}",
      ],
      often: [
        "it's every day now. some days i get one page || since the midterm, nearly all the time",
      ],
    },
  },
  {
    said: ["if i try properly and still fail", "if i don't really try then failing"],
    answers: {
      why: [
        "then it's not that i was lazy. {then it's just me, that's my level|fraud?} || because at least it's my choice that way. {otherwise it's what i am|fraud?}",
      ],
      felt: [
        "a bit ashamed, typing that. it looks worse in letters || embarrassed. it's such a kid's trick and i'm still doing it",
      ],
    },
  },
  {
    said: [
      "i have to sound normal for twenty minutes",
      "twenty minutes of sounding like a normal daughter",
    ],
    answers: {
      why: [
        "{she listens very closely without looking like it|pretending} || so she can sleep. {she's got work on monday|pretending}",
      ],
      then: [
        "i hang up and my cheeks hurt, and i'm no use till midnight || the room's very quiet after, and then it's monday",
      ],
    },
  },
  {
    said: [
      "there's about three seconds before i remember",
      "it's quiet for a moment and then oh right",
    ],
    answers: {
      mean: [
        "in those three i'm just a person in a bed. {then it goes 34, the 4th, class|drowning?} || all of it. {the papers, what i told who, sunday|drowning?}",
      ],
      felt: [
        "{it drops, here, in the stomach|drowning?} || {like someone hands me my bag back|drowning?}, and it's got bricks in it",
      ],
    },
  },
  {
    said: ["walking past the lecture hall", "the whole class is laughing at something"],
    answers: {
      why: [
        "i should be in there. {they've got a joke and it's three weeks old to me|unnoticed} || because there's a seat in there that was mine. {nobody's turned round to see it's empty|unnoticed}",
      ],
      then: [
        "i walk faster like i've got somewhere to be || i go to the bus stop and take whatever comes",
      ],
    },
  },
  {
    said: ["while you're still tying your shoe", "you're doing up your laces"],
    answers: {
      mean: [
        "i'm nearly ready, every day, and {then the day's gone|drowning?} || i do get up, i do pack. {it's always just after that|drowning?}",
      ],
    },
  },
  {
    said: ["it's sort of loud and blank together", "noisy and empty at once"],
    answers: {
      mean: [
        "there's a lot of talking and {none of it's about the question on the page|drowning?} || like a canteen at noon {with nobody in it that i know|drowning?}",
      ],
    },
  },
  {
    said: ["the tutor asked me a question and i knew it", "i had the answer, my throat just shut"],
    answers: {
      why: [
        "everyone looked round, and {then i had a mouth and nothing in it|chest?} || his eyes were on me and {it closed by itself|chest?}. i'd even written it down",
      ],
      then: [
        "he waited a bit and asked somebody else. they said my answer || the guy behind me said it. the tutor went yes, good",
      ],
      felt: ["{hot ears, cold hands|chest?} || {like i was watching it on a screen|chest?}"],
    },
  },
];
