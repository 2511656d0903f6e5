import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedEarlyOfTheDates: StoryMoment[] = [
  {
    cue: null,
    said: ["week 9, on the monday", "monday of week 9"],
    mi: ["And around you, what was going on when it came?"],
    empathy: ["You know the very day, as if it had left a mark."],
    support: [],
  },
  {
    cue: null,
    said: ["the 11th and the", "all inside eleven days"],
    mi: ["As you look along that row, where do you get stuck?"],
    empathy: ["They stand so close, there's hardly a day to breathe in between."],
    support: ["You know it all off by heart. It's a crowded stretch you're facing."],
  },
  {
    cue: null,
    said: ["film and the one", "and the asian cinema"],
    mi: ["What were those two going to be, in your mind?"],
    empathy: ["Films and the sea, it could almost have been a holiday."],
    support: ["Those are the picks of someone curious. I like knowing that about you."],
  },
  {
    cue: null,
    said: ["and the people in", "and my whole stats"],
    mi: ["When you look over at all of them, what do you see?"],
    empathy: ["So wherever you turn, there's somebody to measure yourself by."],
    support: ["That's a lot of people to have in view the whole time."],
  },
  {
    cue: null,
    said: ["everyone i guess", "whoever's marking the paper"],
    mi: ["If they looked closely, what do you imagine they'd find?"],
    empathy: ["There's always a pair of eyes somewhere, with a pen in hand."],
    support: ["You needn't be anyone in particular for me. Nobody's marking here."],
  },
  {
    cue: null,
    said: ["the topics i'd studied", "for a levels i"],
    mi: ["Where do you yourself come into that story?"],
    empathy: ["It feels like the questions got you in, more than you did."],
    support: ["That's a lonely kind of thought to keep underneath good results."],
  },
  {
    cue: null,
    said: ["like a counsellor with", "by whoever's holding the"],
    mi: ["What kind of looking would be all right?"],
    empathy: ["A person walks in, and a case gets looked at."],
    support: ["There's no clipboard at this end. Only your words, and me reading them."],
  },
  {
    cue: null,
    said: ["everyone who started with", "my whole batch, with seats"],
    mi: ["When you see them all in their seats, what happens in you?"],
    empathy: ["You came to the stop together, and you're still on the kerb."],
    support: ["I'm standing at the stop with you, for now."],
  },
  {
    cue: null,
    said: ["graduation, i guess", "to wherever they're all"],
    mi: ["And where would you want one to take you?"],
    empathy: ["They all seem to know the stop, and perhaps you're not sure it's yours."],
    support: ["We needn't know where it's headed to stand here a bit."],
  },
  {
    cue: null,
    said: ["the exam dates coming", "i think the midterm"],
    mi: ["Between the one and the other, what changed in you?"],
    empathy: ["One knock, and before you'd caught your breath, the next."],
    support: ["You've looked back and found the place. That isn't easy from the middle of it."],
  },
];
