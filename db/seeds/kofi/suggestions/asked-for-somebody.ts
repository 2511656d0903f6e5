import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Replies for whom Kofi names when somebody is asked for. */
export const askedForSomebody: StoryMoment[] = [
  {
    cue: null,
    said: ["put a tea down in front of me at work", "Nobody with a badge has"],
    mi: ["What was it like, to be brought a tea and not asked a thing?"],
    empathy: ["Plenty of people write about you, and hardly one of them asks you."],
    support: ["I'm asking, and I've no form in front of me."],
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
  {
    cue: null,
    said: ["Quiet as the depot on Christmas Day", "picking up bits of Lego"],
    mi: ["Which part of the day is the quietest, in there?"],
    empathy: ["It's set up for three, and most days there's one of you in it."],
    support: ["I can picture it a little, the telly on for company."],
  },
  {
    cue: null,
    said: ["they both ended up in the bottom one", "Kwame talked till eleven"],
    mi: ["What do you remember of that night?"],
    empathy: ["You know exactly how long those beds have been empty."],
    support: ["That night counts. I'd like to hear a bit more of it."],
  },
];
