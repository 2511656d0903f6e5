import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben says where his story has no answer: true of anything that is asked so. */
export const untoldAsides: Scenario["asides"] = {
  ofDetail: [
    "Nothing special that I remember. || Pretty ordinary, I think.",
    "I'd have to think, my memory's on light duties. || Can't remember exactly, sorry.",
  ],
  forLater: [
    "That's a whole other handover, that one. Give me a run-up. || I'd need to do that one properly, and I'm down to two percent.",
    "Ask me that in daylight and you'll get the good version. || There's a proper answer to that, and it's further down than I can reach at this hour.",
    "I could chat about that all day, which is how I'd dodge the other thing. || That's the easy stuff, I'd happily hide in it till lunch.",
    "Short version, it's all carrying on without me paying attention. || Short version, everything off the ward's gone a bit out of focus.",
    "I'd rather tell you that when I'm not seeing double. || Let me park that, I've got one thing in my head and it won't budge up.",
  ],
  ofLast: [
    "I'm not sure about that bit. || Bit patchy on that part, sorry.",
    "Don't know, to be honest. || Can't say just now, I'd have to think.",
  ],
  offside: [
    "Good question, I don't know. || Not sure, sorry.",
    "I'd have to have a think about that. || No idea, and I'd only make something up.",
    "I'd be guessing there. || Couldn't say right now, sorry.",
  ],
  otherHead: [
    "You'd have to ask, I can't see in there. || No clue what goes on in another head.",
    "I never asked, to be fair. || Hard to say, I only know my own side.",
  ],
  thisAndThat: [
    "This and that, nothing fancy. || Bits and pieces, mostly.",
    "Just everyday stuff, really. || Oh, a bit of everything.",
  ],
  usualHour: [
    "Usual time, give or take. || About when you'd expect.",
    "Same sort of hour as always. || Roughly the normal time, I think.",
  ],
  usualPeople: [
    "The usual crowd. || Same faces as ever.",
    "Just the regulars. || Only who you'd expect.",
  ],
  cameBy: [
    "No idea, it was just there. || It sort of turned up.",
    "I've lost track of where it came from. || Couldn't tell you where from, sorry.",
  ],
  howItGoes: [
    "You'd have to be there, I reckon. || Hard to do in text, sorry.",
    "Pretty much how you'd imagine. || The normal way, I think.",
  ],
  inAWay: [
    "In a way, yes. || Kind of, yeah.",
    "More or less, yeah. || On balance, yes.",
    "Technically, yes. || Yes, with footnotes.",
    "Partly, yes. || A qualified yes.",
  ],
  notSo: ["No, not once. || Nope, not at any point.", "No, nothing. || No, none of that."],
  somehow: [
    "Somehow. Don't ask me for the mechanism. || On autopilot, I think, I've no memory of the method.",
    "One foot and then the other one. || Badly, and by not looking down.",
  ],
  asAlways: [
    "Not a lot that you'd see from outside. || Nothing you'd bother to chart.",
    "Just what anyone would, I think. || The usual, give or take.",
  ],
  ifItWere: [
    "I don't know, I'd open my mouth and the words would be off shift. || I'd lose the words the second I had the chance, I reckon.",
    "Hard to say, I'd most likely just stand there. || I can't picture it well enough to tell you.",
  ],
  lastDone: [
    "A while ago. I couldn't put a date on it. || It's been a bit, I'd have to look back.",
    "Not recently, I don't think. || Some time back, it's all run together.",
  ],
  chooses: [
    "Bit of both, and I couldn't give you the split. || Put me down for both.",
    "They come as a set. || I can't pull the one off the other, sorry.",
  ],
  nobodyInMind: [
    "Nobody comes to mind, which is a finding in itself. || I've gone through the list and I've got no one to put there.",
  ],
  saysFine: [
    "'Yeah, good, busy.' In that order. || I say I'm sweet as. It's out before they've finished asking.",
  ],
  whichOne: [
    "Which time? You'll have to narrow it down, like a decent referral. || Tried what? I've lost the thread, sorry.",
    "I'd need more history than that. Which one do you mean? || Not sure which one you're after, mate.",
  ],
  keptSilent: [
    "There was never a gap in the day for it. || I had it lined up, then somebody's bleep went.",
    "You say it, and it's a thing that's been said. || Tidier not to, I guess.",
  ],
  onPurpose: [
    "No, the feet did it. I was somewhere else. || Not on purpose. I ended up there, that's all.",
  ],
  askedAlong: [
    "They do, now and then. I say I'm on call. || I get asked. I've got a very good roster for saying no.",
  ],
  undated: [
    "I'd have to look it up. The days are all one shift, at the moment. || No idea, sorry. Ask me in shifts and I might manage.",
    "I didn't write the time down, for once. || I couldn't give you a time. That's not like me.",
  ],
  unnamed: ["The name's gone, sorry. || Can't think of the name, sorry."],
};
