import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Replies for whom Ewa names when somebody is asked for. */
export const askedForSomebody: StoryMoment[] = [
  {
    cue: null,
    said: ["everyone asked, with a hand on my sleeve", "Father Marek came once and drank his tea"],
    mi: ["What do you tell Zosia, when she asks?"],
    empathy: ["At first there were so many hands, and then there was one."],
    support: ["I am asking as well, and the long answer is welcome."],
  },
  {
    cue: null,
    said: ["With Stefan, for going first", "at myself for it, in that order"],
    mi: ["What would you say to him, if you let it be as unjust as it is?"],
    empathy: ["You are cross with the very man you would have told about it."],
    support: ["Being angry with him takes nothing from how you loved him."],
  },
];
