import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa says where the story does not tell it and the form of the question does. */
export const untoldAsides: Scenario["asides"] = {
  inAWay: [
    "In a manner of speaking, yes. || In a way, yes.",
    "More or less. || Yes, on the whole.",
    "Partly, yes. || To a degree, yes.",
    "I should think so, yes. || Yes, I believe so.",
  ],
  notSo: ["No, indeed. || No, I am afraid not.", "No, not in the least. || No, quite as you say."],
  somehow: [
    "By getting up in the morning, I suppose. || One simply does, and afterward one cannot say how.",
    "Somehow. I have wondered about it myself. || Out of habit, I think, there was no courage in it.",
  ],
  asAlways: [
    "Nothing that one would notice. || Very little, from outside there is nothing to see.",
    "Nothing out of the ordinary, I believe. || The usual thing, it is not worth the ink.",
  ],
  ifItWere: [
    "I do not know, the words would leave me. || I am afraid that I should lose my words.",
    "That one would only know when it came to it. || I have begun to imagine it, and never got to the end.",
  ],
  lastDone: [
    "A good while ago, I have not kept count. || Some time ago, I could not give you a date.",
    "Not very lately. || Longer ago than one would think.",
  ],
};
