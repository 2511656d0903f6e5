import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to plain questions about then and now. */
export const oftenAskedPlainly: Scenario["topics"] = {
  "wish-said": {
    layer: 0,
    answers: [
      "'you didn't make it up, noa, it was real.' if one of our friends said that i'd sleep for a week || somebody should ring and say 'i'm outside, buzz me in'. i'd even take the postman!",
    ],
  },
  "who-was-there": {
    layer: 0,
    answers: [
      "about thirty strangers doing their shopping, and none of them knew my name. great audience || nobody, OBVIOUSLY. omer, my ex, picked the one hour when i had no one with me and my hands full",
    ],
  },
  "where-then": {
    layer: 0,
    answers: [
      "in the fruit bit of a supermarket, right by the melons. there was jolly music on, i'll never forgive the music || shopping, under a big sign that said FRESH, in case you think i'm making it up",
    ],
  },
  reacted: {
    layer: 0,
    answers: [
      "i put my fruit back very neatly and then i made a noise like a seagull. people moved || badly, first i was polite to everybody, then i swore at a display, then i couldn't find the exit",
    ],
  },
  "between-us": {
    layer: 0,
    answers: [
      "loud and ok. i tell my sister tali nearly everything and my mum nearly nothing, it's a system || mum and me are fine as long as nobody's sad. with my sister it's just love and name-calling",
    ],
  },
  "last-word": {
    layer: 0,
    answers: [
      "no, i'm all talked out. thanks for putting up with the caps || only that you were decent about it all, and i hope nobody texts you anything horrible",
    ],
  },
  "no-questions": {
    layer: 0,
    answers: [
      "no, i've asked the ceiling all of mine already || none, i'm so BORED of being the one with questions",
    ],
  },
  "scale-well": {
    layer: 0,
    answers: [
      "2, and that's only because the floor's nice and cold || three, because i got dressed today and nobody made me",
    ],
  },
  "ate-with": {
    layer: 0,
    answers: [
      "no one now, it's me and whatever's in the toaster. i still sit on my own side of the table || the neighbour's cat, if i've got ham. otherwise i stand at the counter like a horse",
    ],
  },
  "better-than-start": {
    layer: 0,
    answers: [
      "less like a shaken bottle. i just wrote a whole line with no swearing in it || softer, a bit. when i came on here i wanted to throw the phone and now i'm only holding it",
    ],
  },
  "plan-when": {
    layer: 0,
    answers: [
      "thursday, i've got nothing thursday || tomorrow morning, before i talk myself out of it",
    ],
  },
  "in-the-family": {
    layer: 0,
    answers: [
      "my mum had a whole winter in her dressing gown, after dad left. she says it was flu || my mum, one winter. nobody said the word and everybody brought soup",
    ],
  },
};
