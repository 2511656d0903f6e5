import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Replies for whom Rahim names when somebody is asked for. */
export const askedForSomebody: StoryMoment[] = [
  {
    cue: null,
    said: ["sat on my bed the first night", "they asked for the card and the date"],
    mi: ["What did it mean to you, that he came?"],
    empathy: ["One man sat down beside you, and the ones who should have come didn't."],
    support: ["Here you're asked about yourself, and there's no card to show."],
  },
  {
    cue: null,
    said: ["I am angry upward, at a window", "it is a foolish anger"],
    mi: ["What would you say to that window, if it opened?"],
    empathy: ["There's a great deal to be angry about, and nobody to whom you may show it."],
    support: ["Here it costs you nothing to say it."],
  },
  {
    cue: null,
    said: [
      "Three times in a week, after the night prayer there",
      "On Friday long, and two other evenings short",
    ],
    mi: ["What has made the calls fewer?"],
    empathy: ["The calls have grown fewer, and each one has more to keep quiet about."],
    support: ["There's no clock on this talk, and she has a place in it."],
  },
];
