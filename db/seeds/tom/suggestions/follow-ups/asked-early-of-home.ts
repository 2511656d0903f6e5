import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedEarlyOfHome: StoryMoment[] = [
  {
    cue: null,
    said: ["Eight or nine, off", "Most of my lot"],
    mi: ["Which of them would you most want to sit beside?"],
    empathy: ["It's a full table by the sound of it, and most of it your own shift."],
    support: ["I'd be interested to hear about any of those men, whichever comes to mind."],
  },
  {
    cue: null,
    said: ["Her sat down, and", "Side by side on"],
    mi: ["When you picture the two of you sat there, what do you say first?"],
    empathy: ["Close to her, and without her eyes on you. You know how it could be done."],
    support: [],
  },
  {
    cue: null,
    said: ["have shoved up and", "Somebody'd have pulled a"],
    mi: ["What is it that keeps you outside, when you can picture them making room?"],
    empathy: ["You can see the welcome, clear as anything, and that might make it ache more."],
    support: ["Would it be any use to think through that doorway with me?"],
  },
  {
    cue: null,
    said: ["Eight or nine of", "Most of the shift"],
    mi: ["What would you hope to hear from them, if you sat down?"],
    empathy: ["It's your own shift round that table, near enough, going on meeting."],
    support: [],
  },
  {
    cue: null,
    said: ["caff in town, next", "They go to the"],
    mi: ["What happens in you, when you get as far as the caff?"],
    empathy: ["They've got their place, over by the buses, and you know just where it is."],
    support: ["If getting to that caff is something you want, we can look at it together."],
  },
  {
    cue: null,
    said: ["After dinner, two or", "of the afternoon, once"],
    mi: ["What do the afternoons ask of you, that the mornings don't?"],
    empathy: ["The middle of the afternoon is when it all goes out of the day."],
    support: ["You can write to me about that stretch of the day in as much detail as you like."],
  },
  {
    cue: null,
    said: ["how you go, I", "Have you your keys"],
    mi: ["What would you like to be able to say to her, on that doorstep?"],
    empathy: ["It's ordinary words, and a good deal of care tucked inside them."],
    support: ["That's a small moment, and I've all the time you like for it."],
  },
  {
    cue: null,
    said: ["Quiet week, I say", "When they did ask"],
    mi: ["What would you say if you gave them the whole answer?"],
    empathy: ["A few words and it moves on past you, and perhaps that's how you've got it to go."],
    support: ["Here your turn can be as long as you want it."],
  },
  {
    cue: null,
    said: ["Their work, the little", "It's jobs and nursery"],
    mi: ["Where are you, while all of that goes round the table?"],
    empathy: ["It's all going on round you, the jobs and the nursery, and you're listening."],
    support: ["If you'd like a turn at telling your week, I'm happy to be told."],
  },
  {
    cue: null,
    said: ["fill the kettle, and", "I've her slippers by"],
    mi: ["What would you like that first few minutes with her to hold?"],
    empathy: [
      "She's hardly through the door and you've tea in hand. That's a way of looking after her.",
    ],
    support: ["I like that picture of you both. Add to it if you want."],
  },
  {
    cue: null,
    said: ["the dog, and go", "pot of tea and"],
    mi: ["What do those hours bring up, once the paper's done with?"],
    empathy: ["There's a long wait in that, with yesterday's news for company."],
    support: ["You can tell me about that stretch. I'd sooner know it than guess."],
  },
];
