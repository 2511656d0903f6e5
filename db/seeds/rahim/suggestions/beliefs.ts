import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Rahim shows what lies under it: cues of layers 2 and 3. */
export const beliefs: StoryMoment[] = [
  {
    cue: "debt",
    said: ["lender sits in my fathers house", "man sitting with my father"],
    mi: ["In your mind, what do you see when he sits there with your father?"],
    empathy: [
      "You're here, and he sits there with your father, as if you had opened the door to him yourself.",
    ],
    support: [
      "That was not easy to say to anyone. In every word of it one can hear how much your father means to you.",
    ],
  },
  {
    cue: "debt",
    said: ["sold her gold", "her gold is gone"],
    mi: ["What did you want to say to her, when she told you about the gold?"],
    empathy: [
      "She said it so lightly, and you heard the weight of it and could do nothing from where you were.",
    ],
    support: [
      "She kept her voice light and you still knew what the gold was. No wonder it stays with you.",
    ],
  },
  {
    cue: "debt",
    said: ["sold the field by the pond", "a field beside our pond"],
    mi: ["Tell me about that field. What else do you see there, when it's so green?"],
    empathy: [
      "The field was given so that you could come. It's as if that green still looked at you and waited.",
    ],
    support: [
      "That you still see the field shows how much it means to you. You can stay with that picture here for a while.",
    ],
  },
  {
    cue: "debt",
    said: ["looks at the roof", "he studies our roof"],
    mi: ["So polite, and then that look. What does it say to you, from so far away?"],
    empathy: [
      "He's so polite that nobody can be angry, and all the time his eyes are on the roof over your people.",
    ],
    support: [
      "You hear of this and can't even sit there beside them. I see why that roof doesn't leave your mind.",
    ],
  },
  {
    cue: "debt",
    said: ["sold the gold chain", "the chain of her wedding"],
    mi: ["What was that chain, to her and to you?"],
    empathy: [
      "She made the chain light for you, so that you could bear it. And you know exactly what she gave away.",
    ],
    support: [
      "You see what the chain was to her, also when she hides it. That is a closeness, and it hurts.",
    ],
  },
  {
    cue: "debt",
    said: ["behind the loan I see nothing", "in front is the loan"],
    mi: ["If the loan moved a little to one side, what would you want to see there?"],
    empathy: ["The loan stands so close in front of you that everything behind it is covered."],
    support: ["With the loan so close, nobody could see far. We can stay here, where you are."],
  },
  {
    cue: "debt",
    said: ["nine thousand dollars"],
    mi: ["Nearly paid, and then another loan. What was that moment like for you?"],
    empathy: [
      "You could almost see the end of it, and then came your mother's eyes. Maybe there was never really a choice, and still it weighs.",
    ],
    support: [
      "The second loan was for your mother's eyes. I can understand a debt like that, and that it is heavy all the same.",
    ],
  },
  {
    cue: "debt",
    said: [],
    mi: [
      "What weighs most on you, when you think of what is owed?",
      "How do you carry this debt through an ordinary day?",
      "When you think of your family and this money, what do you wish they knew of you?",
    ],
    empathy: [
      "It's money, and it's also faces, the faces of the people it was for.",
      "Perhaps you carry it as if you alone had made it, and you alone must lift it.",
      "The more they mean to you, perhaps, the more the debt presses.",
    ],
    support: [
      "This presses on you because you care about the people behind the numbers.",
      "You don't need to have an answer to the debt in order to talk about it here.",
      "I'm not here to count with you or to judge. You can say what it does to you.",
    ],
  },
  {
    cue: "not-man",
    said: ["a man who sends nothing", "if he cant send"],
    mi: [
      "Apart from what he sends, what makes a man, when you look at somebody else?",
      "What does that look from home say to you?",
    ],
    empathy: [
      "No one has said a word, and still you feel that look, as if it had already decided who you are.",
    ],
    support: [
      "You carry that look from home with you all this way. You aren't looked at like that here.",
    ],
  },
  {
    cue: "not-man",
    said: ["a son is a pillar", "post of the house"],
    mi: ["What is it like to hold up a house, and to be the only one who feels the crack?"],
    empathy: [
      "You feel it giving way, and they are under it and don't know. Maybe that is the loneliest part.",
    ],
    support: ["A son who holds up so much may say where it cracks. I'm listening."],
  },
  {
    cue: "not-man",
    said: ["the one he called first", "the boss called Rahim first"],
    mi: ["What did it mean to you, to be the one who was called first?"],
    empathy: [
      "To be called first, and then to be passed over on a page. As if those years had been wiped away.",
    ],
    support: [
      "To be called first is something a man earns. It's a loss when the boss doesn't say your name, and not a small one.",
    ],
  },
  {
    cue: "not-man",
    said: ["taught eleven men", "eleven boys learned plaster"],
    mi: ["What do you hear now, when they greet you by that name?"],
    empathy: [
      "They still see their teacher. Maybe you can't find him in yourself just now, and so you look away.",
    ],
    support: [
      "What eleven people know about plaster comes from you. Their respect may be hard to look at just now, and that's all right.",
    ],
  },
  {
    cue: "not-man",
    said: ["never missed one month", "eighty four times"],
    mi: ["In all those years of sending, what did it feel like to have such a name at home?"],
    empathy: ["Month after month you built that name at home. Now it's as if it stood on nothing."],
    support: [
      "You never missed a month in all that time. It makes sense that you grieve for how your name was spoken at home.",
    ],
  },
  {
    cue: "not-man",
    said: ["I cant look at this pride", "my name there is pride"],
    mi: ["What happens in you when you feel their pride?"],
    empathy: [
      "Maybe their pride carried you once. Now it's like a light that is too bright to look into.",
    ],
    support: [
      "They're proud, and you want to be worthy of it. It makes sense that it hurts to hear right now.",
    ],
  },
  {
    cue: "not-man",
    said: [],
    mi: [
      "What kind of man do you want to be for them, when you leave everything else aside?",
      "How was it, when you last felt like yourself?",
      "How do you speak to yourself, when you think of it this way?",
    ],
    empathy: [
      "You're measuring yourself with a hard measure, and by that measure nothing you did before counts any more.",
      "As if your whole worth were counted in what you do for others, and nothing of you were left besides.",
      "Maybe the shame about it hurts more than all the rest.",
    ],
    support: [
      "You can say this here and not be looked down on.",
      "It took something to say that about yourself. I'm not in a hurry to talk you out of it, I want to understand.",
      "For so long you were the one others could lean on. This place is hard to bear, and you don't have to hide that.",
    ],
  },
  {
    cue: "no-return",
    said: ["I cant work here", "there is no work here"],
    mi: [
      "What would need to be in your hands, for you to walk through that door at home?",
      "No work here, and no way back with nothing in your hands. What is it like to stand between the two?",
    ],
    empathy: [
      "Both roads look closed to you, here and home, and you've stood there without a word to anyone.",
    ],
    support: [
      "Until now there was no language for it. I'm glad that it isn't only with you any more, and there's no hurry.",
    ],
  },
  {
    cue: "no-return",
    said: ["they lose me slowly", "thought to call less"],
    mi: ["When you think of letting the calls fade, what do you hope it would spare them?"],
    empathy: [
      "It seems kinder to them, maybe, if the calls fade. Then you would sit in that quiet yourself.",
    ],
    support: [
      "Even in the thought of not calling, you are thinking of them. I'd rather you say it here than carry it by yourself.",
    ],
  },
  {
    cue: "no-return",
    said: ["packed the bag", "everything in the bag"],
    mi: ["What do you see, when you picture that bus stand?"],
    empathy: [
      "You were nearly on your way with the bag, and the thought of that bus stand turned you round.",
    ],
    support: [
      "You packed the bag and unpacked it, all by yourself. It's good that somebody knows about it now.",
    ],
  },
  {
    cue: "no-return",
    said: ["I did it for six days", "six days I did it"],
    mi: ["What were those six days like, on your side of the silence?"],
    empathy: [
      "You wanted it to be easier for them. Then came the fever, and you were behind your own silence.",
    ],
    support: [
      "You meant those six days as something lighter for them. You can say what the fever did to you, I won't judge it.",
    ],
  },
  {
    cue: "no-return",
    said: ["in bangla i could not", "in my own language it would not come out"],
    mi: ["What does this other man, the one who says it in English, want to say next?"],
    empathy: [
      "Maybe in your own language it would come too near. In English you can hold it a little away from you.",
    ],
    support: ["In whatever language it came, you found a way to say it. The rest has time."],
  },
  {
    cue: "no-return",
    said: [],
    mi: [
      "What is it that you long for, in the middle of all this?",
      "How is it for you, now that you've said it?",
      "How does home look to you, in the moments when you think of it?",
    ],
    empathy: [
      "It's as if there were no place left on the map where you could simply be.",
      "You carry this so that they don't have to, and it leaves you very much alone.",
      "Perhaps you want nothing more than to be home, and that is the one thing that frightens you.",
    ],
    support: [
      "You've said something very heavy. I'm still here, and we can stay with it as long as you want.",
      "You don't have to know the way in order to say that you don't see it.",
      "That was hard to say. I won't turn it into something easier than it is.",
    ],
  },
];
