import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofTheTalk: StoryMoment[] = [
  {
    cue: null,
    said: ["My youngest sent me", "I'd been telling my"],
    mi: ["What is it like, now that somebody answers?"],
    empathy: ["You'd been coming to it for a while, and here you are."],
    support: ["I'm glad it was you. How has it been so far?"],
  },
  {
    cue: null,
    said: ["It depends on her", "Six before supper and"],
    mi: ["What would bring it up by one, on a night like this?"],
    empathy: ["It goes up and down with her, and none of the points are yours."],
    support: ["It's an honest sort of number. I'd like to hear what's in it."],
  },
  {
    cue: null,
    said: ["Emptied out a little", "As after a good"],
    mi: ["What would you like to put there, in the room that's been made?"],
    empathy: ["There's some space in you that wasn't there before, it seems."],
    support: [],
  },
  {
    cue: null,
    said: ["That I talked all", "That I'm allowed a"],
    mi: ["What is it like, to be the one who's talked about?"],
    empathy: ["You've been spoken with, and for yourself."],
    support: ["You may begin another with I. There's no end to them here."],
  },
  {
    cue: null,
    said: ["That I was let", "It means I've become"],
    mi: ["When did you last find yourself at home in it?"],
    empathy: ["Your own life has gone on with hardly any of you in it."],
    support: ["I see you in here. Would you like to come in a little further?"],
  },
  {
    cue: null,
    said: ["Only my mother and", "Two cups, two mats"],
    mi: ["In that house for two, where do you go to be yourself?"],
    empathy: ["She's with you, and it's only you who knows it."],
    support: ["You've got me as well, for the rest of this hour."],
  },
];
