import type { StoryMoment } from "~/domain/simulator/story-moment";

export const plainlyAsked: StoryMoment[] = [
  {
    cue: null,
    said: ["It was the lungs", "His lungs gave out"],
    mi: ["How did those days go, for you?"],
    empathy: ["You can say the facts of it. What's behind them stays quite still."],
    support: ["I'm sorry. A sentence read from a form can still take all one's strength."],
  },
  {
    cue: null,
    said: ["and not in his", "It was the fourth"],
    mi: ["What was it like for you, on that fourth floor?"],
    empathy: ["It was the wrong place for him, and you'd have known the right one."],
    support: ["You're still looking after him in that, down to the smallest thing."],
  },
  {
    cue: null,
    said: ["From June it was", "All summer a cough"],
    mi: ["What was it like, to watch it come nearer?"],
    empathy: ["You'd seen it coming, and the seeing didn't soften it."],
    support: ["To be warned is one thing, and to stand there is another. You put that very truly."],
  },
  {
    cue: null,
    said: ["a nurse I had", "The nurse in me"],
    mi: ["What did the wife in you still hope for, on those days?"],
    empathy: ["Two women sat by that bed, and only one of them could bear to know."],
    support: ["Hope and knowledge in one chair. Both were there for his sake."],
  },
  {
    cue: null,
    said: ["she studies in another", "the university is a"],
    mi: ["What does she send along with the pictures?"],
    empathy: ["Near enough for breakfast, and too far for the rest of the day."],
    support: ["A picture a day is a faithful habit, in a girl of that age."],
  },
  {
    cue: null,
    said: ["all his working life", "He retired at sixty-five"],
    mi: ["What would he take to pieces, if you didn't watch him?"],
    empathy: ["Trusted with whole bridges, and watched a little at home."],
    support: ["Bridges by day, and a watchful wife in the evening. A fair division."],
  },
  {
    cue: null,
    said: ["It was so bright", "The sun was out"],
    mi: ["What do you remember of that morning?"],
    empathy: ["The day took no notice, it shone as if nothing had happened."],
    support: ["So much light, on that of all days. I can understand the squinting."],
  },
  {
    cue: null,
    said: ["and four old gentlemen", "and his old firm"],
    mi: ["Whose hand do you still remember from that day?"],
    empathy: ["So many came, and the one to lean on wasn't among them."],
    support: ["You stayed on your feet through all of it, right in the middle."],
  },
  {
    cue: null,
    said: ["I go down for", "I go round by"],
    mi: ["How does it feel, to stand before his shelf?"],
    empathy: ["The washing is only half of the errand, it seems."],
    support: ["It makes sense that you like to go past it. What do you stop at?"],
  },
  {
    cue: null,
    said: ["from left to right", "I straighten one that"],
    mi: ["Which of them do you stop at longest?"],
    empathy: ["You'd come down for something else, and then it was him you stayed with."],
    support: [],
  },
];
