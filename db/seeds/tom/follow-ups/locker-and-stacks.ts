import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks on about his locker and the stacks. */
export const lockerAndStacks: Scenario["topics"] = {
  "locker-had": {
    layer: 0,
    asks: ["in the locker", "in your locker", "keep in the locker", "locker hold"],
    answers: [
      "A mug, a towel, and a photo of Carys in a paddling pool. || Spare socks, soap, and one of Gwen's calendars.",
    ],
  },
  "locker-number": {
    layer: 0,
    asks: [
      ...["what number was it", "locker number", "which locker", "number was the locker"],
      "number on the key",
    ],
    answers: ["[after: locker] Forty-one. || It was number forty-one, by the window."],
  },
  "stacks-many": {
    layer: 0,
    asks: ["how many are there", "how many stacks", "many stacks are"],
    answers: ["[after: stacks] Three. || There's the three of them."],
  },
  "stacks-tall": {
    layer: 0,
    asks: [
      ...["how tall are they", "how tall", "how high are they", "how high are the stacks"],
      "tall are the stacks",
    ],
    answers: [
      "[after: stacks] Two hundred feet and a bit. || Taller than anything else this side of Cardiff.",
    ],
  },
  "stacks-crowd": {
    layer: 0,
    asks: [
      ...["who will be there", "who will go", "who goes to that", "who will come"],
      "who will watch",
    ],
    answers: [
      "[after: stacks] Half the town, I'd think. || All the old hands, and kids up on shoulders.",
    ],
  },
  "stacks-how": {
    layer: 0,
    asks: [
      ...["how do they do it", "how will they do it", "bring them down how", "how do you drop"],
      "how do they drop",
    ],
    answers: [
      "[after: stacks] They blow the legs out, and it goes over sideways. || A bang, and a lot of dust. It's quick.",
    ],
  },
};
