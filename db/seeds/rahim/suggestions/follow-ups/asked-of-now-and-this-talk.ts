import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedOfNowAndThisTalk: StoryMoment[] = [
  {
    cue: null,
    said: ["The accident, in August", "It began with the"],
    mi: ["Who were you before that, if you look back at him?"],
    empathy: ["There's a clear line through your year, the time before and the time since."],
    support: ["You can begin on either side of it, wherever it's easier."],
  },
  {
    cue: null,
    said: ["Yes, for such things", "With you it is"],
    mi: ["What was it like, to let the words out for the first time?"],
    empathy: ["Something that even your closest friend doesn't know has been said now."],
    support: ["I'll go carefully with it, as it's the first time you tell this."],
  },
  {
    cue: null,
    said: ["round the block, and", "With prayer, and I"],
    mi: ["Which of them reaches you best, on a bad day?"],
    empathy: ["You've found your own ways of getting through it."],
    support: ["Good that you've got those. Which has it been today?"],
  },
];
