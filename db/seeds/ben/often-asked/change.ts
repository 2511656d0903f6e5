import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers of change and of this talk, as any client may be asked. */
export const oftenAskedChange: Scenario["topics"] = {
  importance: {
    layer: 0,
    answers: [
      "Nine. I don't want to do another winter the way I did this one. || An eight, I'd say, because people are handing me their nanas.",
    ],
  },
  "why-not-lower": {
    layer: 0,
    answers: [
      "Because I still like the job when I can feel it, and I want that back. || There's a first-year watching how I do this. I'd hate for this to be what he picks up.",
    ],
  },
  "one-higher": {
    layer: 0,
    answers: [
      "One whole night of sleep, honestly, would bump it. || Somebody at work going first. If Sanjay, my reg, said he'd been there, I'd shift a notch.",
    ],
  },
  "why-change": {
    layer: 0,
    answers: [
      "I'd like to come home and actually be in the room, and be decent company for my brother. || So that I'm a doctor because I like it, and not because it's Monday.",
    ],
  },
  "does-for-you": {
    layer: 0,
    answers: [
      "{Being funny buys me some air, and nobody has to worry|jokes}. It's a good drug with a short half-life. || {The jokes keep everyone comfortable, me included|jokes}. And while I'm busy my own head can't get a word in.",
    ],
  },
  "in-control": {
    layer: 0,
    answers: [
      "Whether I tell Tim, whether I play Hana's message, whether I get to the beach. Not the roster. || What I say and who to, I suppose. The staffing's out of my hands, and so is that night.",
    ],
  },
  "one-change": {
    layer: 0,
    answers: [
      "Somebody on that ward asking 'are you right?' and then waiting for the answer. I'd swap all my leave for it. || I'd put two more people on nights. After that, a week of sleep, in that order.",
    ],
  },
  "if-free": {
    layer: 0,
    answers: [
      "Sea at seven, a feed with Hana, and asleep by four in the sun with a test match on. || A whole day? Phone in a drawer, a long drive to the lake, and I'd get past page ninety for once.",
    ],
  },
  "may-share": {
    layer: 0,
    answers: [
      "Sure, go ahead, as long as it hasn't got an acronym. || Yeah, I'd like that. If it's a breathing thing I'll pull a face, but tell me.",
    ],
  },
  "which-of-these": {
    layer: 0,
    answers: [
      "The smallest one, I reckon, something I can do before I've thought about it. || Whichever one I could start tonight, half asleep. I'd not put my name to the rest yet.",
    ],
  },
  "first-words": {
    layer: 0,
    answers: [
      "'Tim, you know that night at work? I gave you the cartoon.' I'd start there and see. || I'd say to Hana, 'sorry I vanished, have you got an hour, I'm in a bit of strife'.",
    ],
  },
  "help-wanted": {
    layer: 0,
    answers: [
      "Turn up, cook something, and don't let me be amusing for five minutes. || I'd like someone to ask me about that night and then not look at their watch.",
    ],
  },
  "should-have-asked": {
    layer: 0,
    answers: [
      "You could've asked what I was like at dinner, before all this. I used to be good at dinner. || 'Who's home when you get in?' I'd have had to look round and check.",
    ],
  },
  "how-it-sits": {
    layer: 0,
    answers: [
      "Pretty close, I'd say. It's odd, hearing it in somebody else's words. || A bit near the bone, which generally means yes.",
    ],
  },
};
