import type { StoryMoment } from "~/domain/simulator/story-moment";

export const girlsAndCallers: StoryMoment[] = [
  {
    cue: null,
    said: ["She comes at eleven", "From eleven, for about"],
    mi: ["What do those two hours open up for you?"],
    empathy: ["There's a piece of the week when someone else's ears are in the house."],
    support: ["I'm glad she comes. What is it like, on the days it goes well?"],
  },
  {
    cue: null,
    said: ["London and back, mostly", "She's cabin crew on"],
    mi: ["When you think of her up there, what comes with it?"],
    empathy: ["She's high up and far off, and you can say just what she does."],
    support: ["Tell me how she and you are with each other, when she's on the ground."],
  },
  {
    cue: null,
    said: ["Road bridges, small ones", "He's a civil engineer"],
    mi: ["What do you make of him, building bridges out there?"],
    empathy: ["It's good, solid work, and you know just what it's made of."],
    support: ["I'd like to hear about him, as you know him and not his bridges."],
  },
  {
    cue: null,
    said: ["Every second Sunday or", "About twice a month"],
    mi: ["What do you hope for, in the minute before he rings?"],
    empathy: ["You know when it's coming, and you know how long it'll be."],
    support: ["You can tell me what it's like, after he has rung off."],
  },
];
