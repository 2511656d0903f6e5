import type { StoryMoment } from "~/domain/simulator/story-moment";

export const wordsAndHours: StoryMoment[] = [
  {
    cue: null,
    said: ["At three for the", "half past five, when"],
    mi: ["What time would you get up, if it were only yourself you had to please?"],
    empathy: ["Her day starts before it's properly light, and yours along with it."],
    support: ["That's a very early start. How do you keep yourself warm at it?"],
  },
  {
    cue: null,
    said: ["A bed, her chair", "It's next to the"],
    mi: ["When you go in there, what do you see first?"],
    empathy: ["You know that room with your eyes shut, I think."],
    support: ["I can see it a bit. Where do you sit, when you're in there?"],
  },
  {
    cue: null,
    said: ["White and fine, down", "It's long still, and"],
    mi: ["What passes between you, while you're at it?"],
    empathy: ["There's something tender about that last plait of the day."],
    support: ["I'd like to hear if she talks to you, while you do it."],
  },
  {
    cue: null,
    said: ["Big sister, dear, it's", "It means elder sister"],
    mi: ["What do you hear in it, when it comes from her?"],
    empathy: ["It's a polite word, and it has a sister in it."],
    support: ["I'm glad to know it. What do you like to be called yourself?"],
  },
  {
    cue: null,
    said: ["Mak is mum, dear", "It's what we call"],
    mi: ["What is in that word for you, when you say it?"],
    empathy: ["It's so short, and it's the one you've always had for her."],
    support: ["I like learning your words. How does it sound when you call it?"],
  },
  {
    cue: null,
    said: ["Madam, more or less", "It's how one addresses"],
    mi: ["When she uses it to you, what does it make you?"],
    empathy: ["It's respectful, that word, and it keeps a bit of distance."],
    support: ["Thank you for explaining it. Who calls you by it?"],
  },
  {
    cue: null,
    said: ["About nine, once the", "Nine, dear, or ten"],
    mi: ["Once she's down, what is the first thing you do?"],
    empathy: ["Then there's a bit of evening with your name on it, however late."],
    support: ["What's that first quarter of an hour like? I'd be glad to hear."],
  },
];
