import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi says where something is asked that the story does not tell. */
export const untoldAsides: Scenario["asides"] = {
  chooses: [
    "Both. Next. || Bit of both, innit.",
    "Can't split it. It's all the one thing. || You can't pull them apart, I've tried.",
  ],
  nobodyInMind: [
    "No one comes to mind. Says a lot, doesn't it? || I've got no name for you there.",
  ],
  whichOne: [
    "Tried what? || Which time are we on about?",
    "You've lost me there, boss. Which one? || I don't know which one you mean.",
  ],
  keptSilent: [
    "What was I meant to say? You nod, you sign, you go to work. || You say something, it gets written down.",
    "I'd have had to stop the bus for it. || Didn't come. It never does till I'm back at the depot.",
  ],
  onPurpose: ["Nah. Two left turns and I was there. || Not on purpose, no. I was passing."],
  undated: [
    "I couldn't tell you what day. They run together. || Don't hold me to a date, I've lost hold of them.",
    "Not sure of the time, mate. || I'd have to look, I wasn't watching the time.",
  ],
  unnamed: ["I'm not naming names on here. || Leave the name out of it, yeah?"],
  besideIt: [
    "Can't answer that straight. || That bit I can't tell you.",
    "Not what you asked, I know. || I'm taking the diversion here, I know.",
    "I go to answer that and I'm off somewhere else. || You ask that and my head goes somewhere else.",
    "I've got no words for that part. || Haven't got that one worked out.",
    "What I do know is this. || I can tell you what I've got.",
  ],
  ofDetail: [
    "The usual, nothing out of the way. || Nothing special, mate.",
    "I'd have to think about that. || Can't say exactly, not off hand.",
  ],
  otherHead: [
    "You'd have to ask, I only know my side. || I'd be guessing, mate.",
    "I can't see in there from the cab. || Your guess is as good as mine.",
  ],
  thisAndThat: [
    "This and that, mate. || Bit of all sorts.",
    "Everyday stuff, nothing fancy. || Ordinary things, you know how it is.",
  ],
  usualHour: [
    "Usual time. || Same time as always.",
    "Regular as a timetable, that. || Whenever it always is, give or take.",
  ],
  usualPeople: [
    "Usual faces, that's all. || Just the regulars.",
    "Same crowd as ever. || Whoever's always there.",
  ],
  cameBy: [
    "Just turned up, I think. || I'd have to think where from.",
    "Been around for ages, that. || Had that a good while now.",
  ],
  howItGoes: [
    "You'd have to be there, really. || I'd have to do it for you.",
    "I'm no good at describing. || Easier to show you than type it.",
  ],
  uncounted: ["I'd have to work that out. || Couldn't give you a number off the top of my head."],
  forLater: [
    "There's a short answer and a long one, and I've not got the breath for the long one. || That's a two-coffee answer, that, and the machine's broken.",
    "I'd sooner get this other thing off my chest first. || Let me get round this one, then I'll stop at yours.",
    "Ask me when I've got both hands free. || Hang on to that one for me, my head's at the wheel.",
    "You'd get a better answer off me on a day I'd slept. || On a good day I'd talk your ear off about that.",
    "That's the part of my life nobody's put on a form yet. || Been a while since I had an ordinary question, I've got to find the gear.",
  ],
  ofLast: [
    "I don't know that one, mate. || Not sure, to be honest with you.",
    "I can't think of any more right now. || Nothing else springs to mind.",
  ],
  offside: [
    "Not sure what to tell you there. || I've got no real view on that, to be fair.",
    "I'd have to have a think. || Let me think about that one.",
    "I've not really thought about it. || Hadn't crossed my mind, to be honest.",
  ],
  inAWay: [
    "In a way, yeah. || Sort of, yeah.",
    "Near enough, yeah. || Thereabouts, yeah.",
    "Yeah, up to a point. || Partly, yeah.",
    "You could say that. || Most of the way, yeah.",
  ],
  notSo: ["No. Not once. || Nope, not a bit of it.", "No, not a thing. || No, mate, none of that."],
  somehow: [
    "Somehow. Don't ask me how. || No idea how, boss, it got done.",
    "Bit by bit, I couldn't tell you more. || On autopilot, I reckon. I've no picture of it.",
  ],
  asAlways: [
    "Nothing much. Same as anybody would. || What any fella'd do, nothing special.",
    "Nothing you'd look at twice. || The ordinary, you'd not notice anything.",
  ],
  ifItWere: [
    "Don't know. I'd have it all ready and lose the lot. || I couldn't tell you, the words'd be gone by the time I got there.",
    "No idea, I'd only find out doing it. || I'd stand there with my mouth open, most likely.",
  ],
  lastDone: [
    "A while back. Don't hold me to it. || It's been a bit, I'd have to think.",
    "Not for a while, I lose track. || Some time ago, I couldn't swear to when.",
  ],
};
