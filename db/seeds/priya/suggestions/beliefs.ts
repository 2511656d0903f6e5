import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Priya shows what lies under it: cues of layers 2 and 3. */
export const beliefs: StoryMoment[] = [
  {
    cue: "bad-mother",
    said: ["couldn't do the birth", "take him out of me"],
    mi: ["What did those first days tell you about yourself?"],
    empathy: [
      "You've read it as a verdict on you, right from the start, and you were the one it happened to.",
    ],
    support: [
      "The birth, and then the milk. That was a lot to lose at the very beginning, and you may grieve for it.",
    ],
  },
  {
    cue: "bad-mother",
    said: ["read my file", "goes stiff as a board"],
    mi: ["How is it in you, in the moment when he pulls back like that?"],
    empathy: ["It feels as if he'd made up his mind about you, small as he is."],
    support: [
      "You go on picking him up, though you brace for it. It's a sore thing, and it can be said.",
    ],
  },
  {
    cue: "bad-mother",
    said: ["known what that cry was", "which cry is which"],
    mi: ["While you're trying to work out a cry, what do you tell yourself?"],
    empathy: ["Each cry becomes a test, and you're sure that the others were given the answers."],
    support: [
      "You stand there working it out because it matters to you what he needs. I'm not marking it.",
    ],
  },
  {
    cue: "bad-mother",
    said: [],
    mi: [
      "What do you measure yourself against, when you think like that?",
      "How do you talk to yourself, on the worst of the days?",
      "If there were one thing he could have from you, what would it be?",
    ],
    empathy: [
      "You're so strict with yourself that there's no room to be new at this.",
      "Underneath it, maybe, you're afraid of not being enough for him.",
      "You watch yourself for mistakes, and so of course you find them.",
    ],
    support: [
      "Doubting yourself like this is tiring, on top of everything. It's all right to say it.",
      "It matters to you so much that he has what he needs. That's in every line.",
      "I'm not here to give you marks, only to listen.",
    ],
  },
  {
    cue: "in-the-way",
    said: ["hand him my sad face", "put mine on top of his"],
    mi: ["When he comes in with that face, what do you do with your own?"],
    empathy: ["There's room for one tired person in the evening, and you've given it to him."],
    support: ["You spare him, and then nobody sees how you are. You can say it here."],
  },
  {
    cue: "in-the-way",
    said: ["the washing machine"],
    mi: ["What happens in you, when the washing machine gets mentioned?"],
    empathy: ["Each time it's held up against yours, there's less room for you to be tired."],
    support: [
      "Whoever had five, it's your tiredness we're talking about, and it doesn't need to win anything.",
    ],
  },
  {
    cue: "in-the-way",
    said: ["deleted it because it sounded", "so spoilt that I deleted"],
    mi: ["What was in that message, before you passed judgement on it?"],
    empathy: ["You hushed yourself, maybe so that nobody else would get the chance."],
    support: ["I'd have read it gladly. However it sounded, it's welcome here now."],
  },
  {
    cue: "in-the-way",
    said: [],
    mi: [
      "When there's no room for it, what do you do with your own sadness?",
      "If needing something were all right, what would you ask for?",
      "How did you come to take up so little room?",
    ],
    empathy: [
      "You keep yourself small so that nobody has to carry you too.",
      "It seems that everyone's tiredness counts, apart from yours.",
      "You've put yourself at the back of the queue, and then you feel bad for standing in it.",
    ],
    support: [
      "You're no trouble here, and there's plenty of room.",
      "Wanting some care for yourself isn't ungrateful, and it needn't be earned here.",
      "There's no need to say sorry for any of this.",
    ],
  },
  {
    cue: "car",
    said: ["bread was still warm", "loaf hadn't even gone cold"],
    mi: ["What is it that takes you back in, each time?"],
    empathy: ["It was so short, and maybe you've still been carrying it about like a crime."],
    support: [
      "You went back in, and you'd also needed those minutes. There's no quarrel between the two.",
    ],
  },
  {
    cue: "car",
    said: ["be nobody's for an hour", "belonging to no one"],
    mi: ["How would it be, that one hour of being nobody's?"],
    empathy: ["Maybe it was never about him, it was about an hour with nobody's hands on you."],
    support: [
      "I don't think that of you. Longing for an hour of your own makes sense, when you're needed all day.",
    ],
  },
  {
    cue: "car",
    said: ["go strange on me", "carried on talking to me"],
    mi: ["Now that you've said it, what is it like?"],
    empathy: ["You've kept it so close because it seemed too dangerous to say."],
    support: [
      "In your mind you risked a great deal by telling me. I'm still here, just as before.",
    ],
  },
  {
    cue: "car",
    said: [],
    mi: [
      "How has it been, carrying this around by yourself?",
      "In that moment, what do you think you were needing?",
      "Having said it to someone, how does it sit with you?",
    ],
    empathy: [
      "You've been treating a moment's longing as if it were a crime.",
      "Part of you was so full that it had to stop somewhere, anywhere.",
      "The wish to get away frightened you, and so you hid it.",
    ],
    support: [
      "Somebody who's needed all day would want some minutes of her own. It makes sense.",
      "That was hard to tell, and I'm not going anywhere.",
      "It needn't be explained or tidied up before you say it.",
    ],
  },
];
