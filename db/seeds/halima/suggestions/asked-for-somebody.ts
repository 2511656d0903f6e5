import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Replies for whom Halima names when somebody is asked for. */
export const askedForSomebody: StoryMoment[] = [
  {
    cue: null,
    said: ["once asked after me, and I dropped a peg", "if there's a minute between the dishes"],
    mi: ["What would you have liked to answer?"],
    empathy: ["The question nearly always goes past you, to the next room."],
    support: ["I'm asking after you, and there's no patient in my question."],
  },
  {
    cue: null,
    said: ["for knowing so much about it from Perth", "at the other end of the line, and with God"],
    mi: ["When does it come up most, that anger?"],
    empathy: ["Some of it goes to people who are far off, and some has nowhere decent to go."],
    support: ["You can be cross here without apologising to anybody."],
  },
  {
    cue: null,
    said: ["left her door open a hand's width", "Only her pillow for the moment"],
    mi: ["What do you do with an hour like that, when it's yours?"],
    empathy: ["Even off duty you're on duty, with one ear at her door."],
    support: ["If she wakes, go to her. I'll understand."],
  },
  {
    cue: null,
    said: ["That one of them takes two nights a month", "every second Saturday, overnight"],
    mi: ["What keeps that sentence in your mouth?"],
    empathy: ["It's so little beside what you do, and still it hasn't been said."],
    support: ["You've said it here, and it sounded fair to me."],
  },
  {
    cue: null,
    said: ["At the edge of it, dear, holding the tray", "I hadn't noticed I'd left myself out"],
    mi: ["What would it be like to put the tray down and step in?"],
    empathy: ["They each have a part in it, and you are the one behind them."],
    support: ["I'd like to hear that story again with you in the middle."],
  },
];
