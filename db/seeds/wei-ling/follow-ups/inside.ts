import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of luck and fear, and of how her body and her nights take them. */
export const inside: Scenario["topics"] = {
  "feels-like-luck": {
    layer: 2,
    asks: ["feel like luck", "why luck", "makes it luck"],
    answers: [
      "the interview. they asked about the one book i'd finished the night before. {another book and i'm not here|fraud} || three questions in the a levels were ones i'd done the same week. {that's not clever, that's a calendar|fraud}",
    ],
  },
  "no-marks-day": {
    layer: 2,
    asks: ["no marks in it", "nobodys marking it", "when nothing is graded"],
    answers: [
      "i look at bus routes for no reason. {it's been so long i'm partly guessing|fraud} || i draw maps of places i've been, really badly. {it doesn't count so i never say it|fraud}",
    ],
  },
  "admin-error": {
    layer: 2,
    asks: ["if that email came", "error email came", "if it was an error"],
    answers: [
      "that i've been in somebody's chair for three semesters. {i'd say sorry, i think, to them|fraud?} || honestly i'd go, ok, that explains it. {i wouldn't even be surprised|fraud?}, then i'd have to ring papa",
    ],
  },
  "gave-everything": {
    layer: 1,
    asks: ["gave it everything", "everything and it went", "really tried and failed"],
    answers: [
      "{that there was never anything there|fraud?}. only tuition || i'm ordinary. {and everybody paid for not ordinary|fraud?}",
    ],
  },
  "that-day-self": {
    layer: 1,
    asks: ["in your own eyes", "who would you be", "be with a c"],
    answers: [
      "the girl who used to be good. {every school's got one|fraud?} || {i've got no picture for it|fraud?}. some person with a normal job, and at 4am i think would that be so bad",
    ],
  },
  "behind-login": {
    layer: 0,
    asks: ["behind that login", "bracing for", "behind the login page"],
    answers: [
      "34, and a list with dates in red. {my body gets there before the page does|chest?} || the grades tab. first there's a grey box, and {that's when it squeezes|chest?}",
    ],
  },
  "chest-make-of": {
    layer: 1,
    asks: ["make of it now", "if it wasnt the caffeine", "think your chest is telling"],
    answers: [
      "it goes when i close the portal, {so it's not something i drank|chest} || i think it's what i don't say all day, {it has to sit somewhere|chest}. ah ma would call it wind",
    ],
  },
  "between-clicks": {
    layer: 0,
    asks: ["between two clicks", "between the clicks", "waiting for the click"],
    answers: [
      "how i'd tell my mum. i don't get to the end of the sentence, {then it clicks|sleep} || {whether the person next door is asleep|sleep}. i'm jealous of someone i've never met",
    ],
  },
  "scared-part": {
    layer: 1,
    asks: ["scared part could", "scared part say", "part of you thats scared"],
    answers: [
      "{don't make me walk in that hall|drowning}. and don't tell ma i said that || it'd ask {what if everybody's been wrong about me|drowning}. quite a small voice, actually",
    ],
  },
  "numb-spares": {
    layer: 1,
    asks: ["all goes numb", "numb spare you", "when its numb"],
    answers: [
      "{the counting|drowning}. it's one hour where i'm not adding anything up || {being scared, till about nine|drowning}. i can wash a cup and it's just a cup",
    ],
  },
  "under-blanket": {
    layer: 0,
    asks: ["how is it under there", "you and the screen", "under the blanket like"],
    answers: [
      "warm. no light under the door, so officially i'm not in || stuffy but ok. i don't need to have any face on in here",
    ],
  },
  "bit-of-better": {
    layer: 0,
    asks: ["bit of better", "half a step better", "the better part"],
    answers: [
      "i typed it and you didn't go silent, i think that || my hands are warmer. and i haven't checked the portal since hi",
    ],
  },
  "comes-back-first": {
    layer: 1,
    asks: ["first thing to come", "first thing you remember", "comes back first"],
    answers: [
      "the date. {not a thought, only how many days|drowning?} || my mark. {it's there before my eyes are open|drowning?}",
    ],
  },
  "behind-eyes": {
    layer: 0,
    asks: ["head be holding", "behind your eyes", "holding back there"],
    answers: [
      "crying, maybe. {it doesn't come out, it just presses|chest} || the whole week, kind of. {it's worse after i've talked to home|chest}",
    ],
  },
};
