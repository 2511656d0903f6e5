import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima says where the story does not tell it and the form of the question does. */
export const untoldAsides: Scenario["asides"] = {
  inAWay: [
    "In a way, dear, yes. || After a fashion, dear, yes.",
    "More or less, dear. || On the whole, dear, yes.",
    "Partly, dear. || Yes, dear, up to a point.",
    "You could say so, dear. || I suppose so, yes.",
  ],
  notSo: [
    "No, dear, not at all. || No, dear, I'm afraid not.",
    "No, my dear, that's how it is. || No, and there it is, dear.",
  ],
  somehow: [
    "Somehow, dear, don't ask me how. || One does, dear, and afterwards one can't say how.",
    "With God's help and a good deal of tea. || I couldn't tell you how, the body goes ahead by itself.",
  ],
  asAlways: [
    "Nothing much, dear, you'd walk past and not notice. || Very little to see, dear, from the outside.",
    "Just what you'd expect, dear. || The same as in any house, I should think.",
  ],
  ifItWere: [
    "I don't know, dear, the words would fly out of my head. || I'd open my mouth, dear, and there'd be nothing in it.",
    "I've never got so far with it, even in thought. || Who can say, dear, one would have to be standing there.",
  ],
  lastDone: [
    "Oh, a good while ago, dear. || Not for some time, dear.",
    "So long ago that I'd have to count on my fingers. || Some while back, dear, I've not kept track.",
  ],
};
