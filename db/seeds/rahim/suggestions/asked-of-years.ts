import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Rahim is asked how he came here, who is near him, and what he waits for. */
export const askedOfYears: StoryMoment[] = [
  {
    cue: "debt",
    said: ["i went to the taps", "what she will cook today"],
    mi: ["What would have come out, if there had been a word for it?"],
    empathy: ["You spoke of something small, because the big thing had no place on that call."],
    support: ["You let her keep her light voice, and went away with it alone. That hurts to read."],
  },
  {
    cue: "not-man",
    said: ["one that others walk round", "the man is not in it"],
    mi: ["When was he last there, the man you miss?"],
    empathy: ["You still know who you were, and just now you can't find him anywhere."],
    support: ["It took something to put that into words. I'm writing with him, I think."],
  },
  {
    cue: null,
    said: ["no man tells you there how to stand", "below they shout above it is quiet"],
    mi: ["What kind of man were you, at that height?"],
    empathy: ["High up you were free, and here below everything waits for a paper."],
    support: [
      "You describe it so that I can see the height. It's good to hear of a place where you were yourself.",
    ],
  },
  {
    cue: "shoulder",
    said: ["hung there like a wet shirt", "arm didnt come with me"],
    mi: ["What did you think, when the arm didn't answer you?"],
    empathy: ["In one moment your own arm was a stranger to you. And that hasn't ended yet."],
    support: ["That's a frightening thing to feel. Thank you for going back to it with me."],
  },
  {
    cue: null,
    said: ["bed is jashim over me", "jashim has the bed by mine"],
    mi: ["What are the nights like, with Jashim so near?"],
    empathy: [
      "So near that you notice each turn of his, and still what you think at night stays with you.",
    ],
    support: ["It's good that there's a friend within reach of your hand."],
  },
  {
    cue: "left-behind",
    said: ["speak of the site more softly", "stop telling of the work"],
    mi: ["When they go quiet for your sake, what happens in you?"],
    empathy: ["They mean it well, and it tells you each time that you're outside."],
    support: ["Kindness can hurt too. It's all right to say so."],
  },
  {
    cue: "waiting",
    said: ["one paper with a stamp", "a stamp and a bone"],
    mi: ["Which of the two is harder to wait for, the paper or the arm?"],
    empathy: ["Both have you in their hand, and neither gives you a day."],
    support: ["To wait for two things that give no date is heavy work. I see it as work."],
  },
  {
    cue: "left-behind",
    said: ["english words from the safety board", "five new words i write"],
    mi: ["Which word did you learn last, and what made you choose it?"],
    empathy: ["You learn, and there's nobody in the room to say it to. The words wait like you."],
    support: ["Five words a day, in such weeks. I'd gladly read some of them here."],
  },
  {
    cue: "lying",
    said: ["in the other shoe", "home again"],
    mi: ["What went through you, with the letter ready to go?"],
    empathy: ["It's all there, the words and the stamp, and something holds your hand back."],
    support: ["You came so near to it. There's no hurry from my side."],
  },
  {
    cue: "lying",
    said: ["one good thing to put beside", "so it is not only the arm"],
    mi: ["What would be a good thing, big enough to put beside it?"],
    empathy: [
      "You don't want to come to her with empty words. So you wait, and the waiting grows.",
    ],
    support: ["It's out of care that you wait for something good to bring. I understand that."],
  },
  {
    cue: null,
    said: ["a date she can hold", "next to me on that call"],
    mi: ["What would be the first sentence, if you had that?"],
    empathy: [
      "It's not that you don't want to tell her. You'd like something to hold on to while you do.",
    ],
    support: ["You know quite exactly what would help. That's worth a lot."],
  },
  {
    cue: "apart",
    said: ["i see then only her shirt", "so that i must come for it"],
    mi: ["What do you do after you've seen that?"],
    empathy: [
      "She has her own way of keeping her father. Maybe it makes you glad and breaks your heart at once.",
    ],
    support: ["She's holding on to you over all that distance. It's no wonder that moves you."],
  },
  {
    cue: null,
    said: ["only i could hear it", "saw her hands before"],
    mi: ["What do you see first, when you think back to that day?"],
    empathy: ["For a moment you were somewhere else just now, and not on a stair."],
    support: ["What a tender thing to remember. I'm glad you let me see it."],
  },
  {
    cue: "debt",
    said: ["so i said yes for all", "gave my word on the phone"],
    mi: ["When you think of your mother seeing again, what do you feel?"],
    empathy: ["You said yes out of love, and now the yes has become a weight."],
    support: ["I don't know many sons who'd have said no. It can be right and heavy, both."],
  },
  {
    cue: "debt",
    said: ["eight men walked round it", "takes the long way to the mosque"],
    mi: ["What did that evening mean to you, as you heard of it?"],
    empathy: [
      "Your father lost his evening walk for your journey. You know it, and he never says it.",
    ],
    support: ["It's a sad picture, the field and your father. I can stay with it for a while."],
  },
  {
    cue: "no-return",
    said: ["no place to carry it", "first prayer and i was nowhere"],
    mi: ["What was that night like, beside the bag?"],
    empathy: [
      "Everything was packed, and there was no door that fitted. How alone that must have been.",
    ],
    support: ["You got through that night with nobody knowing. I'm glad somebody knows of it now."],
  },
  {
    cue: "no-return",
    said: ["a man who doesnt call", "one photo of me"],
    mi: ["What do you hope they'd keep of you, if it went quiet?"],
    empathy: ["A slow silence, so that it hurts them less. And nobody would be left to hear you."],
    support: [
      "Thank you for saying so clearly what you mean and what you don't. The silence you speak of sounds very lonely.",
    ],
  },
  {
    cue: null,
    said: ["house of brick and no debts", "five years i said to my father"],
    mi: ["What did that house look like, when you were on your way here?"],
    empathy: ["You came with such a clear plan, for all of them. It must hurt to look at it now."],
    support: ["It was a good reason to come. I hear how much you wanted to build for them."],
  },
  {
    cue: null,
    said: ["jacket for the cold", "warm jacket for singapore"],
    mi: ["What else did that young man believe, when he arrived?"],
    empathy: ["So young, and already on the way for a whole family."],
    support: [
      "A warm jacket for this heat, I have to smile with you. It's good that this memory is there as well.",
    ],
  },
  {
    cue: null,
    said: ["never has to know what an agent", "when she does the homework"],
    mi: ["When you see her at school, where do you see yourself?"],
    empathy: ["All that you carry has a face, and it's hers."],
    support: ["It's plain how much you wish for her. She's lucky in that."],
  },
  {
    cue: "lying",
    said: ["the one with the teeth", "lamp behind me"],
    mi: ["What does your real face look like, on such a Friday?"],
    empathy: ["You've worked out how to be seen and not be seen. That takes so much out of a man."],
    support: ["For twenty minutes you hold all that up, alone. No face is needed in here."],
  },
  {
    cue: "waiting",
    said: ["take also a bad date", "for a no i am also ready"],
    mi: ["What would change for you, if you had that sentence?"],
    empathy: ["It isn't the bad news that's so hard, it's the not knowing."],
    support: ["You ask for so little, one honest sentence. It's fair to want that."],
  },
  {
    cue: "permit",
    said: ["not thought further than this bus stand", "find a sentence for my father"],
    mi: ["What would you wish your father could hear in it?"],
    empathy: ["Everything stops in your mind at that one place, with your father in front of you."],
    support: [
      "It hasn't come to that today. It's good that this fear isn't only in your head any more.",
    ],
  },
  {
    cue: null,
    said: ["insurance is looking", "insurance has no face"],
    mi: ["How is it, when nobody's face belongs to the decision?"],
    empathy: ["There's nobody to look at, nobody to ask, and it's your arm they're deciding on."],
    support: [
      "It's hard to wait for something that has no face. I'm a stranger too, but I read every word.",
    ],
  },
  {
    cue: null,
    said: ["asked me where my smile went", "place for me by the wall"],
    mi: ["What would you have liked to answer him?"],
    empathy: ["He saw that something is missing. Maybe that was good, and a little dangerous."],
    support: ["There's an old man who notices you. I'm glad of that."],
  },
  {
    cue: "debt",
    said: ["asks if the roof is old", "is the roof good he asks"],
    mi: ["What do you hear in that question about the roof?"],
    empathy: ["Not one word of money, and still everybody in the house knows what he means."],
    support: ["It's a fear that drinks tea with your father. I see why it follows you here."],
  },
];
