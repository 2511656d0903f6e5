import type { StoryMoment } from "~/domain/simulator/story-moment";

export const teaAndMangoes: StoryMoment[] = [
  {
    cue: null,
    said: ["It's nineteen years old", "As old as our"],
    mi: ["What has that tree seen, in all its years with you?"],
    empathy: ["It has simply gone on growing, beside everything else that's happened."],
    support: ["I like to know it's there. Who planted it?"],
  },
  {
    cue: null,
    said: ["It's up to the", "It has reached the"],
    mi: ["When you stand near it, what do you think of?"],
    empathy: ["It's doing splendidly, whatever else is going on in the house."],
    support: ["I can almost smell it. When do you get to stand by it?"],
  },
  {
    cue: null,
    said: ["A terrace house, narrow", "Narrow and deep, dear"],
    mi: ["Which corner of it is your own?"],
    empathy: ["It's a narrow house with a long way to walk in it, most of that yours."],
    support: ["I'm getting to know it now. Which room are you fondest of?"],
  },
  {
    cue: null,
    said: ["I do drive, a", "A little one, twelve"],
    mi: ["If you got into that car by yourself one day, where would it take you?"],
    empathy: ["There's a car, and with her it's hardly of any use."],
    support: ["Where did you last go in it, for pleasure? I'd like to hear."],
  },
  {
    cue: null,
    said: ["Thursdays she has no", "She'd come at three"],
    mi: ["What would you do, on the stroke of three?"],
    empathy: ["The time is clear to you both, and it's waiting to be said yes to."],
    support: [
      "What would you need to hear from her, to feel easy about it? I'd think it through with you.",
    ],
  },
  {
    cue: null,
    said: ["Strong, with condensed milk", "Black tea and a"],
    mi: ["When is the cup you like best, of all of them?"],
    empathy: ["You like it strong and you like it sweet."],
    support: ["Have another by you, if there's one in the pot. I'll wait for you to pour."],
  },
  {
    cue: null,
    said: ["Warm and still, it", "It's close tonight, dear"],
    mi: ["What do you like about an evening like this one?"],
    empathy: ["The rain has been and gone, and there's not much air moving."],
    support: [],
  },
];
