import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Ben shows what lies under it: cues of layers 2 and 3. */
export const beliefs: StoryMoment[] = [
  {
    cue: "missed",
    said: ["saw it and i missed it", "one in the morning and i let it wait"],
    mi: [
      "When you go over it, what do you hear yourself say?",
      "How do you live with that sentence, day to day?",
    ],
    empathy: ["You look at it knowing how it ended, and that's what you hold yourself to."],
    support: ["It was there and you said so, with no joke on it. I'm not here to rule on it."],
  },
  {
    cue: "missed",
    said: ["two-hour gap", "drive a truck through"],
    mi: ["When your mind goes into those two hours, what does it do there?"],
    empathy: ["Everything you are as a doctor seems to have been moved into two hours."],
    support: ["Those two hours are a lonely place. I'm not hurrying you out of them, or in."],
  },
  {
    cue: "missed",
    said: ["no individual failing", "no individual was at fault"],
    mi: ["What would you have needed to read, for it to reach you?"],
    empathy: [
      "They let you off, and it read like pity. Maybe being let off isn't what you're after.",
    ],
    support: [
      "A sentence in a review doesn't have to settle it for you. Being at odds with it is fine here.",
    ],
  },
  {
    cue: "missed",
    said: ["better doctor would've gone", "typed up somebody's gout"],
    mi: ["You picture yourself going in. What do you see there?"],
    empathy: [
      "You keep sending yourself back into that room, and every time you get there too late.",
    ],
    support: ["It hurts because being there matters to you. I'm adding nothing to the charge."],
  },
  {
    cue: "missed",
    said: [],
    mi: [
      "When the verdict on yourself comes, what does it say?",
      "What's the hardest part of it to forgive?",
      "Once that thought is there, how are you with yourself?",
    ],
    empathy: [
      "You're the judge and the accused in there, and the court never rises.",
      "It's a standard with no mercy in it, the one you hold yourself to.",
      "Doing right by people matters so much to you, and maybe that's exactly where this cuts.",
    ],
    support: [
      "You don't have to be cleared before you're allowed to hurt.",
      "I'm not reviewing you. Say it the way it sits in you.",
      "It weighs on you because you care how people fare in your hands.",
    ],
  },
  {
    cue: "no-road",
    said: ["forty years of this", "no getting off this"],
    mi: [
      "Stuck in both directions. What's it like to stand there?",
      "How did you once picture this work?",
    ],
    empathy: [
      "Staying in it looks impossible and leaving it does too, so maybe you've come to a standstill in there.",
    ],
    support: ["No direction needs picking here. Standing in the middle of it is tiring enough."],
  },
  {
    cue: "no-road",
    said: ["too smug for a plan b", "tiny stethoscope"],
    mi: ["What did you see in it, at nine?"],
    empathy: ["It isn't only a job, it's who you've been since you were nine."],
    support: [
      "You've wanted this since you were nine, so it makes sense that it frightens you to be here. Nothing needs handing in.",
    ],
  },
  {
    cue: "no-road",
    said: ["pick your door", "neither of those is a door"],
    mi: ["Behind each of them, what do you see?"],
    empathy: ["Both of them cost you, so it hardly feels like a choice."],
    support: ["That's a real bind, and I won't pretend it isn't. We can look at it slowly."],
  },
  {
    cue: "no-road",
    said: [],
    mi: [
      "How is it for you, to look ahead like that?",
      "If the roster had no say in it, what would you want?",
      "What used to pull you forward?",
    ],
    empathy: [
      "There's no direction in it that doesn't cost you something.",
      "Like a road with nowhere to pull over.",
      "Maybe it's being stuck that wears you out, even more than the work.",
    ],
    support: [
      "Nobody expects you to find the way out in this chat.",
      "It makes sense to feel stuck. Two of us can look at it slower than one.",
      "What has kept you going up to now, small things included?",
    ],
  },
];
