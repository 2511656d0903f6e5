import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim says in few words where the story does not tell what is asked, by how it is asked. */
export const untoldAsides: Scenario["asides"] = {
  inAWay: [
    "In a way, yes. || Yes, in some way.",
    "Partly, yes. || Yes, a part of it.",
    "More or less, sir, madam. || Yes, not fully, but yes.",
    "Yes, a little bit. || To some extent, yes.",
  ],
  notSo: [
    "No. Not one time. || No, never.",
    "No, not at all. || No, sir, madam. Not even a little.",
  ],
  somehow: [
    "Somehow, the how I don't know. || I can't tell you how.",
    "Step by step, how else. || One can't explain it, one does it.",
  ],
  asAlways: [
    "Not much, from outside one sees nothing. || Nothing special, only a small silence.",
    "I do what everybody does. || It is short, and then all goes on.",
  ],
  ifItWere: [
    "This I don't know. My words would go away. || I think I would have no word.",
    "I can't see it before me. || First it must come, then I know.",
  ],
  lastDone: [
    "It is a while, the day I don't know. || Already long ago, I think.",
    "Not for a good time now. || Too long, I didn't count it.",
  ],
};
