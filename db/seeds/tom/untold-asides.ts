import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom says in few words where the story does not tell what is asked, by how it is asked. */
export const untoldAsides: Scenario["asides"] = {
  inAWay: [
    "In a manner of speaking, aye. || Aye, in a way.",
    "More or less. || Near as makes no difference.",
    "Partly, aye. || Aye, some.",
    "I'd have to say yes. || You could say so.",
  ],
  notSo: ["No. Not the once. || No, not a sign of it.", "Not a bit. || No, not at all."],
  somehow: [
    "Somehow. Don't ask me how. || Habit, I think.",
    "I couldn't say how. One foot, then the other. || Same as you get through a shift, I suppose.",
  ],
  asAlways: [
    "Nothing you'd notice. || Not much, to look at me.",
    "I just get on. || Same as anybody would, I carry on.",
  ],
  ifItWere: [
    "I don't know. I'd lose my tongue. || The words'd go, I think.",
    "I can't see it, from here. || I'd not know till I was stood there.",
  ],
  lastDone: [
    "Not for a good while. || It's a fair time since.",
    "Longer than I'd like. || I'd have to go back a bit, I've not kept count.",
  ],
};
