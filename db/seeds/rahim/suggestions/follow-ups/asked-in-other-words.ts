import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedInOtherWords: StoryMoment[] = [
  {
    cue: null,
    said: ["Of what Mou has", "Who is married, what"],
    mi: ["What do you want to hear most, of all that they tell you?"],
    empathy: ["You keep the talk with them, so it doesn't come round to you."],
    support: ["Your own part can come in here, as little or as much as you like."],
  },
  {
    cue: null,
    said: ["on the right shoulder", "Broken was the bone"],
    mi: ["What went through you, when you learned what is torn in there?"],
    empathy: ["It's broken and torn in the very shoulder your work hangs on."],
    support: ["You explain it clearly. I'd like to hear how it is for you, besides the bones."],
  },
  {
    cue: null,
    said: ["At the next visit", "First the exercise, then"],
    mi: ["What do you hope to hear, when they look at it again?"],
    empathy: ["It's not decided yet, and you do your exercises into the unknown."],
    support: ["That next look at the arm is still ahead. Today can just be today."],
  },
  {
    cue: null,
    said: ["Nobody, guests must stay", "No one comes, we"],
    mi: ["Who would you most like to have come by?"],
    empathy: ["Everyone who'd come to you is far away, and so it rests on one friend."],
    support: ["I'm glad of that friend. Tell me of him if you feel like it."],
  },
  {
    cue: null,
    said: ["With the extra hours", "Some eight, nine hundred"],
    mi: ["When you earned that, what did the money make possible?"],
    empathy: ["Those were many extra hours, and each of them was for someone."],
    support: ["You worked long for that money. It's fine to say what it meant to have it."],
  },
  {
    cue: null,
    said: ["That the jackfruit may", "would like to say"],
    mi: ["What do you think your father would hear, if you said the whole of it?"],
    empathy: ["You have a gentle answer for him, and only a small piece of it gets out."],
    support: ["The answer you'd have liked to give him has a place here, all of it."],
  },
  {
    cue: null,
    said: ["is not a bank", "To one man we"],
    mi: ["What happens in you, when even the time has a price?"],
    empathy: [],
    support: ["That's a hard bargain, and you know it by heart. Take your time with it here."],
  },
  {
    cue: null,
    said: ["Maybe on Sunday, outside", "First my friend Jashim"],
    mi: ["What would you want to find out, when you call?"],
    empathy: ["You've thought of how it could be done quietly, and it's still only a maybe."],
    support: [
      "It's your Sunday and your call. I'm glad to go through your questions with you beforehand.",
    ],
  },
  {
    cue: null,
    said: ["It was hurt at", "The arm, sir, madam"],
    mi: ["What did that side of you mean to you, when it had its work?"],
    empathy: ["You give me two short sentences, and there's a whole life of work behind them."],
    support: [],
  },
];
