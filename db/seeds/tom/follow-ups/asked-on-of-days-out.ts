import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks on about the sandwiches, the gate, the course and the top road. */
export const askedOnOfDaysOut: Scenario["topics"] = {
  "envelope-day-who": {
    layer: 0,
    asks: ["who came", "who turned up", "who was there that day"],
    answers: [
      "[after: sandwiches] All of us off earlies, and two suits. || The whole shift, and a couple from the office.",
    ],
  },
  "chat-would-be": {
    layer: 0,
    asks: ["the chat have been", "what would the chat", "what is the chat", "the chat about"],
    answers: [
      "[after: chat, chemist, high street] He'd say anything yet, I'd say not a thing, and then we'd both look at the road. || He'd ask if I'd found owt, and I'd ask him the same.",
    ],
  },
  "words-for-gwen": {
    layer: 0,
    asks: [
      "words for gwen together",
      "find the words for gwen",
      "find the words for her",
      "words for telling gwen",
    ],
    answers: [
      "When she asks what I want for my tea. Sit down a minute, I'd tell her. || I'd start with, leave the kettle a minute, love. It'd have to be short.",
    ],
  },
  "whose-gate": {
    layer: 0,
    asks: ["whose gate", "whose is the gate"],
    answers: [
      "[after: gate] The old lady's, next door. || It belongs to her next door, she's well past eighty.",
    ],
  },
  "washer-heard": {
    layer: 0,
    asks: [
      "how did you find out",
      "how did you hear about it",
      "how did you know about the washer",
    ],
    answers: [
      "[after: washer, her kitchen] She told Gwen on the phone, and I was sat there. || It came up of a Sunday, over the washing-up.",
    ],
  },
  "met-how": {
    layer: 0,
    asks: ["how did you meet", "how did you two meet"],
    answers: [
      "[after: Married, wed, Gwen] At a dance, down the works club. || It was a Saturday dance. She did the asking.",
    ],
  },
  "tiles-many": {
    layer: 0,
    asks: ["how many tiles", "many tiles were there"],
    answers: [
      "[after: tiles] Two hundred and eight, and one of them loose. || A couple of hundred. I did them twice.",
    ],
  },
  "carys-far": {
    layer: 0,
    asks: ["how far is it", "how far is cardiff", "how far away is she", "how far away are they"],
    answers: [
      "[after: Carys, daughter, Cardiff] An hour and a bit, down the motorway. || It's an hour's drive, if you miss the school run.",
    ],
  },
  "works-looked": {
    layer: 0,
    asks: [
      "what did it look like",
      "what does it look like",
      "whats left of it",
      "whats left of the works",
    ],
    answers: [
      "[after: top road, stacks, works] Gates chained, and no steam. The stacks are up yet. || Same as ever, only nothing's moving and there's a chain on.",
    ],
  },
};
