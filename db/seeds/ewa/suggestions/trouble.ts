import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Ewa is asked about the trouble itself, and what it does to nights and body. */
export const trouble: StoryMoment[] = [
  {
    cue: "grief",
    said: ["small suitcase"],
    mi: ["How do you imagine it, opening that suitcase?"],
    empathy: ["As long as it stays packed, perhaps some part of that journey isn't over."],
    support: [
      "The suitcase may stand where it stands. There's no date by which it must be unpacked.",
    ],
  },
  {
    cue: "grief",
    said: ["floor goes on moving", "seasick on dry land"],
    mi: ["What do you hold on to, when everything sways like that?"],
    empathy: ["For the others the ground stands still, and for you it goes on moving."],
    support: [
      "It takes long to find one's legs after such a voyage. Nobody has to walk straight here.",
    ],
  },
  {
    cue: null,
    said: ["typing to somebody", "a sort of company"],
    mi: ["What is it about the writing that does you good?"],
    empathy: ["A letter has someone at the other end. Maybe that's what was missing."],
    support: ["I'm glad to be at the other end of this one. We may go on for a while yet."],
  },
  {
    cue: "grief",
    said: ["since the clocks were changed", "November made it heavier"],
    mi: ["The early dark: how do you spend the time with it?"],
    empathy: [
      "The dark comes before one has finished with the day, and then the evening is so very long.",
    ],
    support: [
      "No wonder that the early dark makes it heavier. It takes the hours that one could still bear.",
    ],
  },
  {
    cue: null,
    said: ["was always good at why", "do not find the reason"],
    mi: ["If we leave the why aside, what do you notice?"],
    empathy: [
      "You look for a reason, and perhaps there's only the fact, and it's hard to sit across from.",
    ],
    support: ["It doesn't need a why for me. How it is will do."],
  },
  {
    cue: "grief",
    said: ["line has been cut", "address unknown"],
    mi: ["If the line were mended for a minute, what would you say to him?"],
    empathy: ["You go on speaking to him and nothing comes back, and still you can't quite stop."],
    support: [
      "To go on a little longer, even unanswered, makes sense to me. It's a way of being faithful.",
    ],
  },
  {
    cue: "grief",
    said: ["a tooth that is not there", "moved the stairs by one step"],
    mi: ["What moments in the day catch you out like that?"],
    empathy: ["Over and over you come upon the place where something was."],
    support: [
      "One doesn't get used to it by being told to. It makes sense that you still reach for what was there.",
    ],
  },
  {
    cue: "quiet-home",
    said: ["hear if somebody comes", "I would not hear it"],
    mi: ["Tell me what you're listening for, there at night."],
    empathy: ["Part of you is still keeping watch for someone."],
    support: [
      "That was a considered no, and I respect it. To lie awake and listen is tiring all the same.",
    ],
  },
  {
    cue: "two-cups",
    said: ["leaves pierogi", "dumplings on my mat"],
    mi: ["What does it mean to you, to find that at your door?"],
    empathy: [
      "Somebody feeds you without a word, and it's maybe still a meal with no one across from you.",
    ],
    support: ["It's good that somebody leaves you something on the mat. Cold or warm, it counts."],
  },
  {
    cue: "grief",
    said: ["under the brooch", "pins a brooch"],
    mi: ["If that pressure could put itself into words, what would it say?"],
    empathy: ["It isn't an organ, you say. Perhaps it's the place where everything is kept."],
    support: ["You know yourself well, and it presses all the same. It may be spoken of here."],
  },
];
