import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofTimes: StoryMoment[] = [
  {
    cue: null,
    said: ["Moved out the second", "Last November, a Thursday"],
    mi: ["What do you remember taking, and leaving, that day?"],
    empathy: ["It's nearly gone the full year, and you know the week."],
    support: ["We can go near that day or keep our distance. You say."],
  },
  {
    cue: null,
    said: ["Eleven years with a", "Thirteen, if you count"],
    mi: ["What was going on, in the part before the ring?"],
    empathy: ["It's a good long stretch of a life, whichever way it's counted."],
    support: ["I'd like to hear about the beginning, if it's no trouble to remember."],
  },
  {
    cue: null,
    said: ["Same day as his", "It's two weeks, half"],
    mi: ["How did so little time get to be such a lot?"],
    empathy: ["It was hardly two minutes, and it's lasted a fortnight."],
    support: ["I'd rather know what was in you than how long it went on."],
  },
  {
    cue: null,
    said: ["Fourteen years this September", "Since I was twenty-four"],
    mi: ["What's kept you at it, all that while?"],
    empathy: ["It's most of your grown life, and it's a good deal of it on one road."],
    support: ["Fourteen years is a lot of mornings. What do you remember of the first?"],
  },
  {
    cue: null,
    said: ["A fortnight last Sunday", "It's two weeks since"],
    mi: ["What did you do with them, in what you were left?"],
    empathy: ["It's been two weeks, and even then it was only part."],
    support: [
      "That was over quickly, and it's a long wait for the next. What stays with you of it?",
    ],
  },
  {
    cue: null,
    said: ["was six, so it's", "I got two weeks"],
    mi: ["What do you do with a fortnight, set against all those years?"],
    empathy: ["You've got it added up, and there's so little on the one side."],
    support: ["No need to make it mean anything tonight. How was that summer?"],
  },
  {
    cue: null,
    said: ["Seven minutes by the", "It was a Friday"],
    mi: ["What were they like, those minutes, from the inside?"],
    empathy: ["You counted it as it went, every one."],
    support: ["I've got as many minutes for it as you want."],
  },
  {
    cue: null,
    said: ["Eleven minutes in the", "It was in March"],
    mi: ["What had you been hoping for, all the time leading up to it?"],
    empathy: ["It was over before you'd sat down, or near enough."],
    support: ["It can take longer here. Where would you start it again?"],
  },
  {
    cue: null,
    said: ["Ten sharp, up on", "Monday coming, and they've"],
    mi: ["What would you like to have settled in yourself by then?"],
    empathy: ["It's fixed, and it's close."],
    support: ["How would you like to spend tonight, with that ahead? I'm free to help with it."],
  },
  {
    cue: null,
    said: ["Not since the letter", "It went when the"],
    mi: ["What did it take from you, besides sleep, when that arrived?"],
    empathy: ["It was little enough, and then that came and took the rest."],
    support: ["That's very little sleep. Who knows how short your nights are?"],
  },
  {
    cue: null,
    said: ["March, in a corridor", "Not since the tie"],
    mi: ["What would you say, if you'd the chance to talk properly?"],
    empathy: [],
    support: ["It's a while to go without. Would you like to have that talk, or just to miss it?"],
  },
];
