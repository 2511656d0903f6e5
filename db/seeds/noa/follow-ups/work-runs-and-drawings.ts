import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks on about the print shop, running and what she draws. */
export const workRunsAndDrawings: Scenario["topics"] = {
  "boss-and-when": {
    layer: 0,
    asks: [
      ...["when was that did your boss", "that did your boss notice", "your boss notice"],
      ...["did your boss notice", "boss see", "your boss see", "boss find out"],
    ],
    answers: [
      "on saturday, and he thought the ceiling was leaking || on saturday just gone. he only noticed the paper",
    ],
  },
  "whose-wedding": {
    layer: 0,
    asks: [
      ...["whose wedding was it", "whose wedding", "whose invitations"],
      ...["who was getting married", "who is getting married", "invitations were they"],
    ],
    answers: [
      "a ruth and an adam, i've never met them || somebody called ruth. she'd picked a lovely font",
    ],
  },
  "invitations-then": {
    layer: 0,
    asks: [
      ...["happened to the invitations", "happened to them", "invitations in the end"],
      ...["ruin the invitations", "ruin them", "invitations ok", "redo them"],
    ],
    answers: [
      "[after: invitations, gold foil] i printed that sheet again || they went out fine, nobody ever knew",
    ],
  },
  "shop-since": {
    layer: 0,
    asks: [
      ...["how long have you worked there", "long have you worked", "worked there long"],
      ...["how long have you had that job", "been at the print shop", "started there"],
    ],
    answers: [
      "three years, since my first term || since i moved here, nearly three years of saturdays",
    ],
  },
  "shift-next": {
    layer: 0,
    asks: [
      ...["when do you work there", "when do you work", "when are you working", "working next"],
      ...["your next shift", "next shift", "days do you work", "back at work", "work again"],
    ],
    answers: ["saturday, ten to four || this saturday. i'm on the guillotine"],
  },
  wearing: {
    layer: 0,
    asks: ["what are you wearing now", "wearing right now", "what have you got on"],
    answers: ["jogging bottoms and a jumper with toast on || his old t-shirt. don't judge me"],
  },
  "run-where": {
    layer: 0,
    asks: [...["where do you run", "run to", "where did you run", "where do you go running"]],
    answers: [
      "[after: run, running] the park, it's five minutes away || round the park and back by the canal path",
    ],
  },
  "run-when": {
    layer: 0,
    asks: [
      ...["when do you run", "time do you run", "when do you go running", "run in the morning"],
    ],
    answers: ["[after: run, running] early, if i've not slept || mornings, before anyone's about"],
  },
  "run-music": {
    layer: 0,
    asks: [
      ...["what do you listen to", "listen to when you", "music do you run", "playlist"],
      "your playlist",
    ],
    answers: ["[after: run, running] loud girls with guitars || anything with shouting in it"],
  },
  "drawn-where": {
    layer: 0,
    asks: [
      ...["where do you keep them", "keep the drawings", "where are the drawings"],
      "put them up",
    ],
    answers: [
      "[after: left hand, left-handed] on the fridge door, all of them || they're up on the fridge, with magnets",
    ],
  },
  "drawn-with": {
    layer: 0,
    asks: ["draw with", "what do you draw with", "pens do you use", "draw in"],
    answers: [
      "[after: left hand, left-handed] a biro, whatever's there || felt tips, the cheap kind",
    ],
  },
  "studio-makes": {
    layer: 0,
    asks: [
      ...["what would you make", "make there", "make in it", "do in the studio", "print there"],
    ],
    answers: ["[after: studio] gig posters, mostly || prints. menus, cards, big daft posters"],
  },
  "studio-when": {
    layer: 0,
    asks: [
      ...["when did you think of", "think of it first", "first think of the studio"],
      ...["had the idea", "when did you want"],
    ],
    answers: [
      "[after: studio] when i was sixteen. i drew it at my saturday job || at sixteen, so before any of this",
    ],
  },
};
