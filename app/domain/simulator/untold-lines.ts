import type { AsideKind } from "./aside-kind";

/**
 * What any client says to a question that the story does not answer, by its form, where the scenario has no words of its own:
 * true of anything that is asked so. ` || ` parts two wordings.
 */
export const untoldLines = {
  unnamed: [
    "I'd rather leave names out of it. || No names, if that's all right.",
    "I never said, and I'd rather not. || I'd like to keep the name to myself.",
  ],
  undated: [
    "I couldn't tell you exactly when. || I don't know the day any more.",
    "I wasn't looking at a clock. || I didn't take note of the time.",
  ],
  uncounted: [
    "I didn't count it. || I never counted how long.",
    "I couldn't say how long, it has no edges. || How long, I don't know. I lost track of it.",
  ],
  chooses: [
    "A bit of both, I think. || Both, I'd say.",
    "I can't choose between them. || I couldn't say which.",
  ],
  nobodyInMind: [
    "Nobody comes to mind. || I can't think of anyone.",
    "I hadn't pictured that. || I've never thought who.",
  ],
  saysFine: [
    "I say I'm fine. || I tell them it's all fine.",
    "Fine, mostly. That's the word I use. || I keep it short, and say it's all right.",
  ],
  whichOne: [
    "Which time do you mean? || Tried what, sorry?",
    "I'm not sure which one you mean. || I don't know what you mean by that.",
  ],
  keptSilent: [
    "I didn't have the words at the time. || It didn't come out.",
    "I don't know. The moment was over. || It would have been one more thing to explain.",
  ],
  onPurpose: ["Not on purpose, no. || It wasn't planned."],
  askedAlong: ["Not so much lately. || Not these days.", "Not that I notice. || Hardly ever."],
  ofDetail: [
    "Nothing special. || The usual kind.",
    "I couldn't give you the details. || I don't have the details of that.",
  ],
  otherHead: [
    "I can't see into other people's heads. || I'd only be guessing at that.",
    "I've wondered, and I don't know. || I've asked myself that, too.",
  ],
  thisAndThat: ["This and that. || Whatever there is.", "Ordinary things. || All sorts, really."],
  usualHour: [
    "The usual time. || Same time as always.",
    "About when it always is. || It hardly changes.",
  ],
  usualPeople: [
    "The usual people. || Nobody you'd know.",
    "Just who's always there. || Nobody in particular.",
  ],
  cameBy: [
    "It was just there. || I didn't go looking for it.",
    "I can't think where from. || It turned up one day.",
  ],
  howItGoes: [
    "It doesn't come across in writing. || You'd have to be there.",
    "I couldn't describe it well. || It's hard to put on a page.",
  ],
  inAWay: [
    "In a way, yes. || Yes, in a way.",
    "I suppose so. || More or less, yes.",
    "Yes, some of it. || Partly, yes.",
  ],
  notSo: ["No. || No, not then.", "Not that I know. || No, not really."],
  somehow: [
    "Somehow. I couldn't tell you how. || I couldn't say how. It just went.",
    "One thing after the other, I think. || Badly, probably. I got through it.",
  ],
  asAlways: [
    "Not much. I wait till it has passed. || I sit there until it's over.",
    "It stops for a moment, and then it goes on. || Nothing anybody would see.",
  ],
  ifItWere: [
    "I don't know. I'd want it to be simple. || I can't picture it, to be honest.",
    "Nothing much, I think. I'd lose the words. || I'd probably not get it out.",
  ],
  lastDone: [
    "It's been a while. I couldn't say when. || Not for some time now.",
    "I'd have to think back a long way. || Too long ago, whenever it was.",
  ],
  forLater: [
    "That would take some telling. || There's a good bit to that.",
    "I'd sooner come to that later. || Let me come back to that one.",
  ],
  leadsOver: [
    "And there's more to it. || There's another side to it.",
    "Something else goes with it. || It doesn't come alone.",
  ],
  ofLast: [
    "I don't remember that part. || That part I've lost.",
    "That's all there is to it. || There's no more to it than that.",
  ],
  offside: [
    "I'd have to think about that one. || I wouldn't know what to tell you there.",
    "Can we leave that? || Let's not go into that one.",
  ],
} as const satisfies Partial<Record<AsideKind, readonly string[]>>;
