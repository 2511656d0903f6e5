import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedOnOfDaysOut: StoryMoment[] = [
  {
    cue: null,
    said: ["All of us off", "The whole shift, and"],
    mi: ["What was it like, being stood in amongst all those faces?"],
    empathy: ["The whole lot of you in together, hearing the same thing."],
    support: ["Which bit of that day do you go back to? I'll come with you."],
  },
  {
    cue: null,
    said: ["He'd say anything yet", "He'd ask if I'd"],
    mi: ["What would you want the two of you to talk about instead?"],
    empathy: ["You know that chat word for word before it's started, and where it dries up."],
    support: ["If you ever want to stop and not cross over, we can think how it might go."],
  },
  {
    cue: null,
    said: ["When she asks what", "I'd start with, leave"],
    mi: ["What would you most want her to have heard, once she'd stopped?"],
    empathy: [
      "You've a moment picked out for it, small and plain, in the middle of an ordinary evening.",
    ],
    support: ["I'm happy to help you find the line after that, in your own words."],
  },
  {
    cue: null,
    said: ["She told Gwen on", "It came up of"],
    mi: ["What did you do with yourself, having heard it that way?"],
    empathy: ["It reached you sideways, after it was all settled."],
    support: ["You don't have to pass it off as nothing. I'd hear the rest."],
  },
  {
    cue: null,
    said: ["At a dance, down", "It was a Saturday"],
    mi: ["What made you say yes to that dance?"],
    empathy: ["It began with a dance, and look what came of it."],
    support: ["I could listen to that story from the beginning."],
  },
  {
    cue: null,
    said: ["Two hundred and eight", "A couple of hundred"],
    mi: ["What were you keeping your mind off, with all that counting?"],
    empathy: ["You found something to count, and it got you through the hour."],
    support: ["I'd sooner hear what you were thinking than how the course went."],
  },
  {
    cue: null,
    said: ["An hour and a", "an hour's drive, if"],
    mi: ["How often would you be there, if it was only up the road?"],
    empathy: ["An hour's not far, and some days it may as well be the moon."],
    support: [],
  },
  {
    cue: null,
    said: ["Gates chained, and no", "Same as ever, only"],
    mi: ["What were you looking for, when you looked down at it?"],
    empathy: ["All still stood there, and the life gone out of it."],
    support: ["Stand there as long as you need. I'm not in a rush."],
  },
  {
    cue: null,
    said: ["It belongs to her"],
    mi: ["How do you get on with her?"],
    empathy: ["So it's a neighbourly sort of gate."],
    support: [],
  },
];
