import type { StoryMoment } from "~/domain/simulator/story-moment";

export const littleQuestions: StoryMoment[] = [
  {
    cue: null,
    said: ["rice and whatever's hot", "canteen, with the team"],
    mi: ["What's it like at that table, for you?"],
    empathy: ["There's always company with the food, and Kiko's in it."],
    support: ["I like that he eats yours. Tell me who else is there."],
  },
  {
    cue: null,
    said: ["bunk beds, cold showers", "it's bunk beds and"],
    mi: ["What's on your mind about it, ahead of time?"],
    empathy: ["You'll be all together there, day and night."],
    support: ["I can stay with you on this one, garden or bunks."],
  },
  {
    cue: null,
    said: ["chocolates, soap, corned beef", "ya, one big box"],
    mi: ["What would you want him to bring, if it could be anything?"],
    empathy: ["So much of how he loves you comes in that box."],
    support: [],
  },
  {
    cue: null,
    said: ["a crucifix, lola's calendar", "one cavs poster, one"],
    mi: ["What would you put up there, if it was only up to you?"],
    empathy: ["Everyone's got a bit of your wall, you among them."],
    support: ["I like that wall. I'd be happy to hear about the Cavs."],
  },
];
