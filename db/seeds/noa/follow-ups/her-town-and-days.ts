import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks on about where she is from, what she eats and her nights. */
export const herTownAndDays: Scenario["topics"] = {
  "from-where": {
    layer: 0,
    asks: [
      ...["where are you from", "you from originally", "are you from then"],
      ...["where did you grow up", "where is home", "wheres home", "home town", "hometown"],
      ...["which town", "where do you come from", "your town", "what town"],
    ],
    answers: [
      "a small wet town, two hours up the line. i only moved here for him || up the line, two hours on the train. it's small, there's good chips",
    ],
  },
  "town-like": {
    layer: 0,
    asks: ["town like", "your town like", "it like there", "like where you grew"],
    answers: [
      "[after: town, up the line, home] small and rainy. everyone knows your mum || quiet. one high street, one good chippy",
    ],
  },
  "in-the-house": {
    layer: 0,
    asks: [
      ...["in your fridge", "whats in your fridge", "got in the house", "what have you got in"],
      ...["have you got in", "whats in the house", "food have you got", "got to eat"],
      "have to eat",
    ],
    answers: ["bread and butter, and pasta if i can face it || toast stuff, and two eggs"],
  },
  "will-eat": {
    layer: 0,
    asks: [
      ...["what do you fancy", "you fancy", "what will you eat", "going to eat", "like to eat"],
      ...["feel like eating", "will you have", "want to eat"],
    ],
    answers: ["toast. loads of it || eggs, i think. on toast"],
  },
  "ate-when": {
    layer: 0,
    asks: [...["when did you last eat", "last eat", "last ate"]],
    answers: ["toast at about one, half of it || some cereal this morning, standing up"],
  },
  "last-night-was": {
    layer: 0,
    asks: [
      ...["what was like", "what was last night like", "how was your night"],
      "how did you sleep",
    ],
    answers: [
      "{bad till four|nosleep}. then i slept a bit, on the sofa || long, {i was up till four reading old messages|nosleep}",
    ],
  },
  "is-it-comfy": {
    layer: 0,
    asks: ["is it comfy", "is it comfortable", "is that comfy", "comfy there"],
    answers: ["[after: sofa] not very, my neck hates it || it's ok till about three"],
  },
  "see-a-drawing": {
    layer: 0,
    asks: ["can i see one", "like to see one", "see one of them", "show me one"],
    answers: [
      "[after: left hand, left-handed] ha, i wish, they don't fit through here || you'd laugh. i'd show you if i could",
    ],
  },
  "sofa-under": {
    layer: 0,
    asks: [
      ...["sleep under", "on the sofa with", "what do you sleep", "got a blanket", "a duvet"],
      "blanket on the sofa",
    ],
    answers: ["my coat and the good blanket || a blanket and two jumpers"],
  },
};
