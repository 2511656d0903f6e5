import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of the hall, and of what her days and evenings are like. */
export const hall: Scenario["topics"] = {
  knock: {
    layer: 0,
    asks: [
      ...["could knock", "knock on", "you knock", "anyone in the hall", "anybody in the hall"],
      ...["someone in the hall", "somebody in the hall", "anyone on your corridor"],
      ...["anybody on your corridor", "anyone on your floor", "neighbours like"],
    ],
    answers: [
      "i know people to nod at, not to knock on. {i wait behind my door till the corridor's empty|unnoticed} || there's a girl two doors down with a kettle. {i've practised hi for her|unnoticed} and that's how far it got",
    ],
  },
  evenings: {
    layer: 0,
    asks: [
      ...["evenings like", "evening like", "evenings look like", "evening look like"],
      ...["do in the evening", "do in the evenings", "do at night"],
    ],
    answers: [
      "they order supper outside and i put my earphones in. {then it's one, then it's three|unnoticed} || {light off, lying here, listening to other people's slippers|unnoticed}. noodles at some point",
    ],
  },
  stairs: {
    layer: 0,
    asks: [
      ...["which staircase", "which stairwell"],
      ...["the stairwell", "stairwell", "the staircase", "dinner in the", "eat on the stairs"],
      "ate on the stairs",
    ],
    answers: [
      "it's the landing between 4 and 5, there's a window. {i got up every time a door opened|unnoticed} || just sat there with the bowl on my knees. {if anyone came i was going to say i'm waiting for a call|unnoticed}",
    ],
  },
  "hall-chat": {
    layer: 0,
    asks: [
      ...["write in there", "they post in there"],
      "group chat",
      "hall chat",
      "the chat",
      "in the chat",
      "chat say",
      "the telegram",
    ],
    answers: [
      "somebody's plan in four colours and then forty thumbs up. {i scroll until i feel sick|compare} || it's who's at the study room, with photos. {each photo they're one chapter further than me|compare}",
    ],
  },
  orange: {
    layer: 0,
    asks: [
      ...["mandarin orange", "the orange", "left the orange", "who left it"],
      "left it at your door",
    ],
    answers: [
      "the orange? still don't know. {i think maybe they got the wrong door|unnoticed} || no idea whose orange, i keep looking at people's bags like a detective. {must've been for next door|unnoticed}",
    ],
  },
  running: {
    layer: 0,
    asks: [
      ...["still run", "used to run", "go running", "went running", "the track", "your shoes"],
      ...["run laps", "last run", "last time you ran", "running like", "you run"],
    ],
    answers: [
      "not running now, no. it was eight rounds on wednesdays, nobody can message you on a track || i don't, not for weeks. it was the bit past the bakery i liked, you can smell the bread",
    ],
  },
  playlist: {
    layer: 0,
    asks: [
      ...["jc playlist", "your playlist", "the playlist", "on the playlist", "which songs"],
      ...["what songs", "what music", "which music"],
    ],
    answers: [
      "sad mandopop that we sang on the school bus like it was happy || mandopop, and one song from our class concert where i forgot the words",
    ],
  },
  seventeen: {
    layer: 0,
    asks: [
      ...["at 17", "at seventeen", "were 17", "were seventeen", "like in jc", "in jc", "jc like"],
      "jc days",
    ],
    answers: [
      "noisy, if you can believe it. xin yi and me were always getting shushed, she's my best friend from then || i laughed a lot in jc. the kind where the teacher waits",
    ],
  },
  doctor: {
    layer: 0,
    asks: [
      ...["seen a doctor", "see a doctor", "been to a doctor", "been to the doctor"],
      ...["a doctor about", "doctor for", "go to the clinic", "been to the clinic"],
    ],
    answers: [
      "no. my mum works at a polyclinic, {i'd have to make up a nice reason for her|pretending} || not yet. {the doctor would ask what's stressing me and then it's in a file|pretending}",
    ],
  },
};
