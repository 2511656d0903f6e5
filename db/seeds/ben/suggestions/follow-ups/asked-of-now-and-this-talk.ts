import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedOfNowAndThisTalk: StoryMoment[] = [
  {
    cue: null,
    said: ["A patient dying, on", "Losing a patient in"],
    mi: ["What was the winter already taking from you, before August?"],
    empathy: ["A loss landing on somebody who was already worn down."],
    support: [],
  },
  {
    cue: null,
    said: ["First one to get", "You're it, for the"],
    mi: ["What's different about telling it straight?"],
    empathy: ["So this one comes without the performance, and that's new."],
    support: [],
  },
  {
    cue: null,
    said: ["Pies, and cricket on", "used to go running"],
    mi: ["What do you get from the cricket that you don't get elsewhere?"],
    empathy: ["Small comforts, and the voices of a game going on in the background."],
    support: ["I'm happy to hear about the cricket. Who's your favourite to listen to?"],
  },
];
