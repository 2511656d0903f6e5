import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of what changed in these weeks: her work, her eating and her place at home. */
export const sinceTheMidterm: Scenario["topics"] = {
  embarrassment: {
    layer: 3,
    asks: ["in the embarrassment", "embarrassed about what", "that first time"],
    answers: [
      "the door squeaks, the one at lt 27. {i thought two hundred heads|hiding} || that the tutor would be friendly. {i'd have had to make up being sick|hiding}",
    ],
  },
  "plans-were": {
    layer: 0,
    asks: ["about those study plans", "posting study plans", "plans do to you"],
    answers: [
      "they had rest days in them. {people planned their rest|unnoticed}, and i was the one who hadn't started || everyone tagged everyone. {it was names and names and i scrolled for mine|unnoticed}",
    ],
  },
  "waiting-in-empty": {
    layer: 1,
    asks: ["in that emptiness", "waiting for in", "what would fill it"],
    answers: [
      "someone to press the button for me. {i can see where it is|drowning} || for it to be evening so the day is officially over. {then i feel bad that it's over|drowning}",
    ],
  },
  "not-the-coffee": {
    layer: 0,
    asks: ["supposing it isnt the", "if it isnt the coffee", "not the coffee"],
    answers: [
      "nerves. {it's been in my hands since i typed hi|chest} || saying it to somebody, maybe. {my body thinks i'm in trouble|chest}",
    ],
  },
  "around-week-nine": {
    layer: 0,
    asks: ["week 9 have", "happened in week 9", "back in week nine"],
    answers: [
      "they put the timetable up on the monday, and there was a birthday supper on level 5 and i told them i was sick || deadlines, three in five days. i handed in two. that was the first time i didn't hand in one",
    ],
  },
  "since-midterm": {
    layer: 0,
    asks: ["since that midterm", "changed in you", "different since the midterm"],
    answers: [
      "i used to put my hand up, sometimes. {now i sit where the pillar is|compare} || i read everything twice because {i don't trust that i understood it|compare}",
    ],
  },
  "moment-of-start": {
    layer: 0,
    asks: ["moment of starting", "when you try to start", "right as you start"],
    answers: [
      "i read the first line, and {something in me stands up and goes to get water|drowning?} || it's like a stair that isn't there. {my foot goes and then i'm on youtube|drowning?}",
    ],
  },
  "library-floor": {
    layer: 0,
    asks: ["makes that floor", "floor easier", "why the library floor"],
    answers: [
      "nobody expects me to be asleep there, so it doesn't count if i'm not. {in bed it counts|sleep?} || there's people breathing and turning pages. {my bed's got all the papers around it|sleep?}",
    ],
  },
  "eating-changed": {
    layer: 0,
    asks: ["happened to eating", "eating changed", "change in your eating"],
    answers: [
      "it went sideways. noodles, biscuits, whatever i can have in my room || i forget, and then i'm shaking and i have three kaya buns. so, like that",
    ],
  },
  "table-for-one": {
    layer: 0,
    asks: ["table in there by", "sitting by yourself in the", "table by yourself"],
    answers: [
      "{like everyone's chair is turned a bit away|unnoticed}. they're not, i've looked || i eat so fast i burn my tongue. {and i hold the phone like it's important|unnoticed}",
    ],
  },
  "first-to-go": {
    layer: 0,
    asks: ["first one to go", "the first to go", "first in the family"],
    answers: [
      "nobody at home can tell me if this is normal. so i say it's fine and they believe me || nice at the photo-with-the-whole-family part. but there's no one who's done it, i can't ask ma what's a bell curve",
    ],
  },
};
