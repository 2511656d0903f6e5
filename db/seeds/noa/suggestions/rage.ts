import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Noa shows her anger. */
export const rage: StoryMoment[] = [
  {
    cue: "rage",
    said: ["three years and a text", "broken up with in a supermarket"],
    mi: [
      "Ended through a phone. What does the anger want to say back?",
      "It's in your whole body. What's going through you right now?",
    ],
    empathy: [
      "It ended without him even in the room, and everything you had to say back had nowhere to go but your hands.",
    ],
    support: [
      "Type it crooked, type it in caps, I can read it. You get to be exactly this angry here.",
    ],
  },
  {
    cue: "rage",
    said: ["don't be nice to me", "do a soft voice"],
    mi: ["No soft voice, then. What's the loudest part of it right now?"],
    empathy: [
      "As long as you keep moving it stays fury. Maybe something softer is waiting for when you stop.",
    ],
    support: [
      "Stay on your feet as long as you need, I can keep up. Nobody's doing a nice voice at you.",
    ],
  },
  {
    cue: "rage",
    said: ["dumped eight days ago", "eight days since my boyfriend"],
    mi: ["Yes, there's someone here. What have these eight days been like?"],
    empathy: ["Eight days on, and it's all still there together, too big for any one word."],
    support: ["Someone's here, and reading. Nothing has to be tidied up before you tell it."],
  },
  {
    cue: "rage",
    said: ["wants his speaker back", "asked for the speaker"],
    mi: ["Of all things, the speaker. What would you have wanted him to ask about?"],
    empathy: [
      "What he asked after was a speaker, and maybe you were waiting to be asked after yourself.",
    ],
    support: [
      "Spit, bite, both are allowed here. Nobody needs you to be reasonable about a speaker.",
    ],
  },
  {
    cue: "rage",
    said: ["full stop after take care", "take care full stop"],
    mi: ["Take care, full stop. What did you hear in it?"],
    empathy: [
      "It's the politeness that stings, maybe, as if that full stop put you on the far side of a counter.",
    ],
    support: [
      "No wonder it's the full stop that sticks. It came in the place where a goodbye belonged.",
    ],
  },
  {
    cue: "rage",
    said: ["threw his stupid mug", "mug of his i smashed"],
    mi: ["First in pieces and then glued. What went on in you between the two?"],
    empathy: ["Part of you wanted that mug in bits, and part of you couldn't bear it broken."],
    support: [
      "The glue needs no excuse here. Being furious and not wanting it broken go together fine.",
    ],
  },
  {
    cue: "rage",
    said: ["walk in with soup", "listening for his key"],
    mi: ["What would you want to happen, if he did walk in?"],
    empathy: [
      "The rage and the missing come from the same place, and they won't let each other rest.",
    ],
    support: ["You can want to shout at someone and want them home. Neither half puts me off."],
  },
  {
    cue: "rage",
    said: [],
    mi: [
      "If the anger got to finish its sentence, what would it say?",
      "When the anger lets up for a second, what's there?",
      "Tell me how it feels, when the rage takes over like that.",
    ],
    empathy: [
      "There's so much anger, and the person it's for isn't there to hear it.",
      "Maybe the fury is holding up a part of you that's very hurt.",
      "You've been left holding all of it, and it has to come out somewhere.",
    ],
    support: [
      "Be as loud as you like, I'm not going to shush you.",
      "That you're angry makes sense to me. It doesn't have to be tidy.",
      "No calming down required, I'll stay for the shouting.",
    ],
  },
];
