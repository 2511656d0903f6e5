import type { StoryMoment } from "~/domain/simulator/story-moment";

export const houseAndThings: StoryMoment[] = [
  {
    cue: null,
    said: ["A number, and the", "Tuesdays and Thursdays, and"],
    mi: ["What do you think about, when you look at those days?"],
    empathy: ["You know what's on it without having to look."],
    support: ["You can have it there and not decide. We'll talk about what you like."],
  },
  {
    cue: null,
    said: ["The crest, and twenty-five", "It's got the works"],
    mi: ["What would you have had put on it, in their place?"],
    empathy: ["It has the works on it, and it sits there with you all day."],
    support: ["I'd be interested in how that clock came to you."],
  },
  {
    cue: null,
    said: ["Warehouse operatives wanted, and", "That they'd train you"],
    mi: ["What went through you, reading that?"],
    empathy: ["It reads as if anybody would do, and you've done thirty-one years."],
    support: ["You can say what you thought of it. I won't mind."],
  },
  {
    cue: null,
    said: ["In recognition, and then", "Thirty-one years' service, and"],
    mi: ["What would you want it to recognise?"],
    empathy: ["All those years, and it's made out to somebody who isn't you."],
    support: ["If there's a better wording, I'd like to hear it from you."],
  },
  {
    cue: null,
    said: ["You'd a choice of", "Somebody in the office"],
    mi: ["What would have felt like a proper gift, for twenty-five years?"],
    empathy: ["It came off a list, and nobody had thought long about you."],
    support: ["I'm listening, for as much as you want to say on that clock."],
  },
  {
    cue: null,
    said: ["my father's before me", "Out of the works"],
    mi: ["What do you feel pass into your hand, when you hold it?"],
    empathy: ["It came to you out of something that's over, and it's still good."],
    support: ["It's got a history, that spanner. I'd be pleased to hear it."],
  },
  {
    cue: null,
    said: ["On a nail over", "In the shed, on"],
    mi: ["What is it to you, to know it's hanging there?"],
    empathy: [],
    support: ["I like that it's well kept. What else has its place there?"],
  },
  {
    cue: null,
    said: ["It's stood against the", "By the kettle, where"],
    mi: ["What happens, when you go to put the kettle on?"],
    empathy: ["It's where you can't help but meet it, every cup of tea."],
    support: ["It can stand there as long as it needs. I'm not pushing it."],
  },
  {
    cue: null,
    said: ["There's a table, a", "It's a table and"],
    mi: ["What's that room like, when there's only you in it?"],
    empathy: ["It's a small list of things, and you know each one."],
    support: ["I can see where you are now. I'm glad of that."],
  },
];
