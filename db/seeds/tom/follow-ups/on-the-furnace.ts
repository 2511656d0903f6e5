import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks on about the furnace, his first days there and the men who showed him. */
export const onTheFurnace: Scenario["topics"] = {
  "feeling-for": {
    layer: 0,
    asks: [
      ...["what were you feeling for", "were you feeling for", "feeling for with your hand"],
      ...["feel for with your hand", "you feeling for", "what did you know what"],
      ...["what was it you knew", "what did your hand know", "what did you feel in it"],
      "what did your hand tell",
    ],
    answers: [
      "Heat where there shouldn't be any. And a tremble. || A hot spot, or a shake in it. You'd get to know both.",
    ],
  },
  "how-hot": {
    layer: 0,
    asks: [
      ...["how hot was it", "how hot did it", "how hot is it", "how hot was the"],
      ...["hot was the furnace", "how hot does it", "how warm was it"],
    ],
    answers: [
      "Fifteen hundred degrees, inside. || You'd hold your hand to the casing two seconds, no more.",
    ],
  },
  "first-day": {
    layer: 0,
    asks: [
      ...["your first day like", "first day like", "your first day", "first day at the works"],
      ...["first day there", "first shift like", "your first shift", "first week there"],
    ],
    answers: [
      "Hot and loud. I burnt my sleeve before dinner. || I got lost twice, and a fella had to fetch me out.",
    ],
  },
  "who-with-first": {
    layer: 0,
    asks: [
      ...["who was with you", "who were you with", "who looked after you there"],
      ...["who showed you round", "who showed you the ropes"],
    ],
    answers: [
      "[after: number four, twenty-one] An old hand. He'd been told to see I came to no harm. || The fella who taught me. He walked me round and told me what not to touch.",
    ],
  },
  "number-four": {
    layer: 0,
    asks: [
      ...["what was number four", "what is number four", "number four what"],
      ...["on the number four", "was number four"],
    ],
    answers: [
      "One of the furnaces. They'd numbers, and four was the old one. || It's a furnace. Four was the older of the two.",
    ],
  },
  "got-in-how": {
    layer: 0,
    asks: [
      ...["how did you get in there", "get in there", "get the job there"],
      ...["come to work there", "how did you get the job", "how did you start there"],
      ...["why the works", "get into steel", "how did you get into"],
    ],
    answers: [
      "My father put a word in for me. || Through my dad. You'd to have somebody speak for you.",
    ],
  },
  "how-many-men": {
    layer: 0,
    asks: [
      ...["how many men", "men did you have", "many under you", "how many on your shift"],
      ...["how many were on your shift", "many on a shift", "size of your shift"],
    ],
    answers: ["Eleven, and me over them. || There were eleven of them on it."],
  },
  "best-part": {
    layer: 0,
    asks: [
      ...["best part of it", "best part of the job", "best bit of it", "best bit of the job"],
      ...["like best about", "like most about the work", "enjoy most about"],
      ...["love about the job", "love about it"],
    ],
    answers: [
      "[after: shift, works, furnace] The start of a shift, with the kettle on and everybody in. || A clean handover. You'd go home light.",
    ],
  },
  "hooter-sound": {
    layer: 0,
    asks: ["hooter sound", "the hooter like", "sound was the hooter"],
    answers: ["One long low note. You'd hear it in the next valley. || Deep, like a ship."],
  },
  "hooter-when": {
    layer: 0,
    asks: [
      ...["how often did it go", "when did it go", "times did it go", "hooter go"],
      ...["when was the hooter", "time did the hooter"],
    ],
    answers: [
      "[after: hooter] Six, two and ten, every day of the year. || At the change of shift, so three times a day.",
    ],
  },
  "wyn-fingers": {
    layer: 0,
    asks: [
      ...["happened to his fingers", "lose his fingers", "lose the fingers"],
      ...["lost his fingers", "lose two fingers", "about his fingers"],
    ],
    answers: ["A chain took them, before my time. || Caught in a winch, years before I came."],
  },
  "wyn-taught": {
    layer: 0,
    asks: [
      ...["else did he teach you", "else did he teach", "what did he teach you"],
      ...["he teach you", "wyn teach you", "learn from him", "learn from wyn"],
    ],
    answers: ["[after: Wyn] To listen first and shout after. || Which noises to leave alone."],
  },
  "wyn-now": {
    layer: 0,
    asks: [
      ...["wyn still alive", "wyn still about", "is wyn still", "where is wyn"],
      ...["what happened to wyn", "wyn now"],
    ],
    answers: ["He's dead a good few years. || Gone, Wyn. He'd a big funeral."],
  },
  "which-bike": {
    layer: 0,
    asks: [
      ...["what bike", "bike was it", "the motorbike", "your motorbike", "kind of bike"],
      ...["motorbike was it", "kind of motorbike"],
    ],
    answers: ["A second-hand Honda. It leaked oil. || An old Triumph that never would start."],
  },
};
