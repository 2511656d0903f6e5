import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya says in few words where the story does not tell what is asked, by how it is asked. */
export const untoldAsides: Scenario["asides"] = {
  inAWay: [
    "In a way, yes. || Yes, sort of.",
    "More or less, I'd say. || Mostly, yes.",
    "Partly, yes, I think. || A little, yes, sorry.",
    "Yes, somewhat. || I'm afraid so, in a way.",
  ],
  notSo: ["No. Not once. || No, never.", "No, not in the least. || I'm afraid not, no."],
  somehow: [
    "Somehow! I couldn't tell you how. || On autopilot, I think.",
    "No idea, sorry. One foot and then the other. || I honestly couldn't say, it's all a bit of a blur.",
  ],
  asAlways: [
    "Nothing anyone would see, really. || Oh, nothing much, I just carry on.",
    "There's a little pause, and then it's business as usual. || I go a bit still for a moment, that's all.",
  ],
  ifItWere: [
    "I don't know, I'd probably lose my words. || Oh, I'd go blank, I'm sure I would.",
    "I can't picture it, sorry. || I'd have to be there, I think, to know.",
  ],
  lastDone: [
    "Not for a good while. || It's been quite a time, I couldn't say.",
    "Goodness, I'd have to think back. || Longer ago than I'd like.",
  ],
};
