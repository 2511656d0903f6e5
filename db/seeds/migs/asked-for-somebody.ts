import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks for somebody: who asked after them, whom they are angry with. */
export const askedForSomebody: Scenario["topics"] = {
  "asked-after": {
    layer: 0,
    answers: [
      "ate joy from the store did, she does it while counting change but she means it. at home it's only did i eat || nope, nobody's sat me down po. my sister bea kicked my chair once, i think that was caring",
    ],
  },
  "angry-with": {
    layer: 0,
    answers: [
      "me, mostly. then my best friend kiko a bit, and he doesn't even know there's a match on || at whoever made up that walk they do. and at myself, i've got it down the best",
    ],
  },
  "whose-cup": {
    layer: 0,
    asks: [
      "whose cup",
      "who was in the picture",
      "who's in the picture",
      "who was in it",
      "who was in that picture",
      "who was the picture of",
      "who was he with",
      "who posted it",
      "who took the picture",
    ],
    answers: [
      "gio's, the choir guy, and somebody i'm not gonna zoom in on || a guy from choir, gio. the other straw i don't know, and i looked",
    ],
  },
};
