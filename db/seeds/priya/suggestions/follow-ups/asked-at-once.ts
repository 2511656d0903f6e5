import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedAtOnce: StoryMoment[] = [
  {
    cue: null,
    said: ["Most of it was", "We went to Kerala"],
    mi: ["Who were you on that trip, do you remember?"],
    empathy: ["Ten days of going somewhere, just the two of you."],
    support: ["I'd like to hear about the best of those days, if you fancy telling it."],
  },
  {
    cue: null,
    said: ["Logistics, mostly hospital beds", "I planned deliveries, hospital"],
    mi: ["What was it like to be the one who made it all arrive?"],
    empathy: ["People needed those beds, and you were the person who saw to it."],
    support: ["I'd like to hear about a day there that you were pleased with."],
  },
  {
    cue: null,
    said: ["I took nearly all", "Rohan took that one"],
    mi: ["What do you see when you look at the ones from August?"],
    empathy: ["August is there in pictures, and I wonder where you are in them."],
    support: ["Which of those pictures do you go back to? We could look at it together."],
  },
  {
    cue: null,
    said: ["wonder what people are", "It hangs about, otherwise"],
    mi: ["What is it like, now that someone has asked?"],
    empathy: ["The unsaid thing was worse company than the question."],
    support: ["Ask me things outright too, if you ever wonder what I'm thinking."],
  },
  {
    cue: null,
    said: ["Every one downstairs, there", "All the ones downstairs"],
    mi: ["What are you hoping the light will do?"],
    empathy: ["Every switch on, as if you could hold the evening off from room to room."],
    support: ["I can keep you company while the lamps go on, if it's that time."],
  },
  {
    cue: null,
    said: ["I'd got the phone", "it must have been"],
    mi: ["Looking at that one, what do you see?"],
    empathy: ["You were there, one just has to look hard to see it."],
    support: ["You were there all right. I'm glad to hear it from you."],
  },
];
