import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Replies for whom Kofi names when somebody is asked for. */
export const askedForSomebody: StoryMoment[] = [
  {
    cue: null,
    said: ["put a tea down in front of me at work", "Nobody with a badge has"],
    mi: ["What was it like, to be brought a tea and not asked a thing?"],
    empathy: ["Plenty of people write about you, and hardly one of them asks you."],
    support: ["I'm asking, and nothing you say here goes on a form."],
  },
  {
    cue: null,
    said: ["a judge, then me in the mirror", "who's done nothing but be there"],
    mi: ["Of all of them, who hurts most to think about?"],
    empathy: ["There's a queue of people, and under it there are two kids you miss."],
    support: ["You can say it as loud as it is. I'm not writing anyone up."],
  },
  {
    cue: null,
    said: ["Simon's on bath duty", "They'll be in their pyjamas about now"],
    mi: ["What do you picture, at this time of the evening?"],
    empathy: ["You know to the minute what they're doing, and you're not in the room."],
    support: ["That bedtime's yours as well, even from a distance."],
  },
];
