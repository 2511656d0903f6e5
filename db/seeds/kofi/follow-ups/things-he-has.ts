import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers about the things he has, and about the places he goes. */
export const thingsHeHas: Scenario["topics"] = {
  "white-shirt": {
    layer: 0,
    asks: [
      "wear on monday",
      "going to wear",
      "wearing on monday",
      "what to wear",
      ...["the shirt", "white shirt", "ironed the shirt", "your shirt", "which shirt"],
      ...["what will you wear"],
    ],
    answers: [
      "Plain white. It's the one I wore to court. || White, collar, nothing fancy. I had it on in March as well.",
    ],
  },
  goat: {
    layer: 0,
    asks: [...["the goat", "remember from ghana"], ...["whose goat"]],
    answers: [
      "A brown one, tied to a tree. It was next door's. || It was the neighbour's, a brown one. It ate a shoe.",
    ],
  },
  "the-fox": {
    layer: 0,
    asks: ["the fox", "fox come", "what time does the fox"],
    answers: [
      "After the bins, the chicken shop leaves bones. || He comes for the bones from downstairs, about twenty past three.",
    ],
  },
  pyjamas: {
    layer: 0,
    asks: [
      ...["the pyjamas", "pyjamas like", "whose pyjamas", "what pyjamas", "on the pyjamas"],
      ...["pyjamas got"],
    ],
    answers: ["Buses on his, stars on hers. || His have got buses on. She's gone for stars."],
  },
  "tape-player": {
    layer: 0,
    asks: [
      "do you play them",
      "play them",
      ...["play the tapes", "tape player", "cassette player", "play a cassette", "plays cassettes"],
      ...["listen to the tapes", "play them on"],
    ],
    answers: [
      "There's a slot for them in my car, it's that old. || The car. It's the only thing I own that takes one.",
    ],
  },
  "his-car": {
    layer: 0,
    asks: ["what car", "kind of car", "car do you drive", "sort of car"],
    answers: [
      "An old Corsa. The seat's right back. || It's a Corsa, twelve years old, with crisps in it.",
    ],
  },
  "which-park": {
    layer: 0,
    asks: [
      ...["which park", "the park near", "park do you go", "park like", "what park"],
      ...["do at the park", "in the park"],
    ],
    answers: [
      "Burgess Park. There's swings and a lake. || We go up Burgess Park, he likes the zip wire.",
    ],
  },
  "became-driver": {
    layer: 0,
    asks: [
      ...[
        "become a bus driver",
        "why buses",
        "how did you become",
        "get into driving",
        "start driving buses",
      ],
      ...["become a driver", "why did you become", "always wanted to drive"],
    ],
    answers: [
      "There was an advert on the back of one. I was twenty-four and stacking shelves. || I was stacking shelves, and a bus went by saying drivers wanted.",
    ],
  },
  "shift-ends": {
    layer: 0,
    asks: [
      ...[
        "time do you finish",
        "finish work",
        "shift finish",
        "what shift",
        "time does your shift",
      ],
      ...["when do you finish", "get off work", "what hours"],
    ],
    answers: [
      "About one, on earlies. Today I stopped on after. || One o'clock, on earlies, if nobody's late.",
    ],
  },
  "chicken-shop": {
    layer: 0,
    asks: [
      "the chicken shop",
      "food there",
      "chicken any good",
      "chicken shop called",
      "wings any good",
    ],
    answers: [
      "Wings are all right. They shut at one. || It's wings and chips, open till one in the morning.",
    ],
  },
  armbands: {
    layer: 0,
    asks: ["the armbands", "armbands for", "who are the armbands", "goggles"],
    answers: [
      "They're Kwame's, orange ones. They're on the door handle. || Kwame's. He's got orange ones and he's proud of them.",
    ],
  },
};
