import type { StoryMoment } from "~/domain/simulator/story-moment";

export const umbrellaAndHania: StoryMoment[] = [
  {
    cue: null,
    said: ["As a tired woman", "do that with one's"],
    mi: ["What was it in you that wished to believe her?"],
    empathy: ["The nurse knew better, and the tired wife took what she was given."],
    support: ["You're fair to both of them, the one who knew and the one who was so tired."],
  },
  {
    cue: null,
    said: ["and I set the", "I ate an egg"],
    mi: ["What was still in your mind, before you fell asleep?"],
    empathy: ["It was an ordinary evening, and that's what you can't get past."],
    support: ["You tell it hour by hour, quite without excuses. I'm reading it just as gently."],
  },
  {
    cue: null,
    said: ["It never rained", "behind the door as"],
    mi: ["How do you look at it now, that umbrella?"],
    empathy: ["You did as he asked, and there wasn't even any rain."],
    support: ["He asked it of you and you did it. The last errand was carried out to the letter."],
  },
  {
    cue: null,
    said: ["I have tried since", "and not once his"],
    mi: ["If that moment came again, how would you go out of the door?"],
    empathy: ["They were everyday words, and now they have to bear far too much."],
    support: [
      "Those were the words of someone who expected tomorrow. They can be looked at here slowly.",
    ],
  },
  {
    cue: null,
    said: ["Anna asked me on", "is what one tells"],
    mi: ["What was it like, to hear yourself say it?"],
    empathy: ["It came out as comfort for her, and it shut you in with the other story."],
    support: [
      "You wanted them to have something to hold. It was given with love, and it has cost you.",
    ],
  },
  {
    cue: null,
    said: ["There was a machine", "The girl came when"],
    mi: ["When your mind goes into that room, where does it go first?"],
    empathy: ["You've put yourself in that room since, I think, many times."],
    support: ["You say it without looking away. I'll look at it with you, and I won't hurry."],
  },
  {
    cue: null,
    said: ["Back to the pharmacy", "They went back to"],
    mi: ["How was the way home?"],
    empathy: ["A task ended at a counter, and nobody there knew what had been handed over."],
    support: [],
  },
  {
    cue: null,
    said: ["Her heart was not", "She came too soon"],
    mi: ["How did you find out what was wrong?"],
    empathy: ["You've known since then what a heart can fail to be."],
    support: ["I'm so sorry about her, and for all your years of knowing it."],
  },
  {
    cue: null,
    said: ["in the children's row", "under a birch that"],
    mi: ["How do you picture the place now?"],
    empathy: ["An ocean lies between you and her, and you've felt it all this time."],
    support: ["A mother can sit by a grave in her thoughts too. I'm sorry that it's so far."],
  },
  {
    cue: null,
    said: ["I held her for", "She had a great"],
    mi: ["What did you say to her, in that time?"],
    empathy: ["Hardly any time, and you've kept every bit of her."],
    support: ["What a gift, to be told what she looked like. I'll handle it carefully."],
  },
  {
    cue: null,
    said: ["She knows that there", "since she was twelve"],
    mi: ["What has it been like, to speak of her so seldom?"],
    empathy: ["She was told of once, and then kept very quietly in the family."],
    support: ["You found one evening and one way to say it. That wasn't a small thing to say."],
  },
];
