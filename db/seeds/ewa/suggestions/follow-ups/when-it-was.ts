import type { StoryMoment } from "~/domain/simulator/story-moment";

export const whenItWas: StoryMoment[] = [
  {
    cue: null,
    said: ["I hear the half", "At this time of"],
    mi: ["What goes through your mind, in that hour?"],
    empathy: ["Your hour is longer than the one the clocks show."],
    support: ["An hour is a long sitting. I'm keeping you company in this one, at least."],
  },
  {
    cue: null,
    said: ["It stands on both", "He had telephoned somebody"],
    mi: ["What have you done since, with that date in April?"],
    empathy: ["April is still coming, and it was meant for the two of you."],
    support: [
      "A date like that stays in the calendar by itself, long after it has lost its errand.",
    ],
  },
  {
    cue: null,
    said: ["she was here to", "Longer than we have"],
    mi: ["What has she been like, as a neighbor?"],
    empathy: ["She's been at the door since before you had one there."],
    support: ["Such long acquaintance, with only a hallway between. That pleases me."],
  },
  {
    cue: null,
    said: ["He showed me the", "It was in 2015"],
    mi: ["If you met once more, how would you greet each other?"],
    empathy: ["There was no word about it, and still he gave you what he had."],
    support: ["Nine years is a good while. You remember it very fondly."],
  },
  {
    cue: null,
    said: ["At twenty-five past she", "From six to half"],
    mi: ["If the half hour had another after it, what would go into it?"],
    empathy: ["There's a sign at the end of it, and you hear it before she says so."],
    support: ["You know her from the smallest signs. That's a fine ear for a daughter."],
  },
  {
    cue: null,
    said: ["It is dated the", "He had the suitcase"],
    mi: ["What did it say, that last one?"],
    empathy: ["He was already going, and still he saw to it that you had your weather."],
    support: ["With one foot out of the door he thought of your weather."],
  },
];
