import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nights: StoryMoment[] = [
  {
    cue: null,
    said: ["I put the small", "We look for something"],
    mi: ["What is it like, to search for something neither of you can name?"],
    empathy: ["You take her loss seriously, though nobody can say what it is."],
    support: ["I'd help you look, if I could. What do the two of you talk about, on the way?"],
  },
  {
    cue: null,
    said: ["Twenty minutes, or an", "Half an hour, most"],
    mi: ["By the time it's light, what has the night made of you?"],
    empathy: ["You stand it out with her, and morning begins without your having been to bed."],
    support: [],
  },
  {
    cue: null,
    said: ["a padlock, and the", "It's locked, and the"],
    mi: ["What would need to be so, for you to lie down properly again?"],
    empathy: ["She was found, and some part of you has been at that bus stop ever since."],
    support: ["Whoever has the key, you may take your hand off it for as long as we write."],
  },
  {
    cue: null,
    said: ["The agency would send", "They've offered me somebody"],
    mi: ["If you only had to say one thing about her to somebody new, what would it be?"],
    empathy: ["It isn't help you'd refuse, it's the beginning from nothing all over again."],
    support: ["You needn't explain her to me from the start. Begin in the middle."],
  },
  {
    cue: null,
    said: ["Then they'd have to", "I'm not permitted to"],
    mi: ["When you were ill and on your own with it, what did you tell yourself?"],
    empathy: ["There's no second person, so you were ill and on duty at the same time."],
    support: ["I'd like to hear how you got through it, with nothing left out."],
  },
  {
    cue: null,
    said: ["I ask that of", "Her heart's very good"],
    mi: ["What is it you'd rather not work out, when you think of how long?"],
    empathy: ["It's good news about her heart, and a very long road for you."],
    support: ["You can be glad and appalled here, both at once."],
  },
];
