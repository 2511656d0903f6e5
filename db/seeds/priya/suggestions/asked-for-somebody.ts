import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Replies for whom Priya names when somebody is asked for. */
export const askedForSomebody: StoryMoment[] = [
  {
    cue: null,
    said: ["asked with her form on her knee", "with his bag already in his hand"],
    mi: ["What would you have ticked, if it had been only for you?"],
    empathy: ["There's a question for the baby, and hardly a minute for you."],
    support: ["There's no form here, and nobody in a hurry. How is it for you?"],
  },
  {
    cue: null,
    said: ["for getting to leave the house", "Mostly it's me, for minding"],
    mi: ["What makes it so hard to say?"],
    empathy: ["You're cross, and you've already forgiven everybody but yourself."],
    support: ["It's allowed to be cross with people who are good to you."],
  },
  {
    cue: null,
    said: ["asleep for once, on my arm", "would take him, only then I'd have to say why"],
    mi: ["How is it, to have him there while you write this?"],
    empathy: ["Even now your arms are full."],
    support: ["If he wakes, go to him. You can come back to this any time."],
  },
];
