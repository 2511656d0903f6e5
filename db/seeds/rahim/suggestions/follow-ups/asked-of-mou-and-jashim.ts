import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedOfMouAndJashim: StoryMoment[] = [
  {
    cue: null,
    said: ["He builds it and", "a scaffold man, six"],
    mi: ["When you hear him leave for his work, what do you think of?"],
    empathy: ["He's up there all week, and you know exactly what such days are made of."],
    support: ["I like to hear of your friend's work. How he is up there, for one."],
  },
  {
    cue: null,
    said: ["What she has eaten", "She tells of the"],
    mi: ["What do you do with all her small news, after the call?"],
    empathy: ["She hands you her whole week in small pieces, one after another."],
    support: ["Nice to hear what she tells you. There's room here for more of her."],
  },
  {
    cue: null,
    said: ["tell her it is", "That is the glass"],
    mi: ["What would you like to say to her, if there were no glass between?"],
    empathy: ["She feels the cold, and you blame the glass so that it isn't her father."],
    support: [
      "The glass can be blamed, that's all right. We can stay with her question for a moment.",
    ],
  },
  {
    cue: null,
    said: ["It goes better in", "Strange, and then lighter"],
    mi: ["What do you notice in yourself, now that it's a little lighter?"],
    empathy: ["It's out, and it weighs a bit less than when it was inside."],
    support: [],
  },
  {
    cue: null,
    said: ["The gate, then the", "Then it is the"],
    mi: ["What goes on in you between the gate and the cleaner's coming?"],
    empathy: ["First the noise of leaving, and then a fan for company."],
    support: ["Until the cleaner comes, it's a long stretch. Tell me of it if you want."],
  },
  {
    cue: null,
    said: ["They ask only, is", "and I shake the"],
    mi: ["What would you want them to ask, beyond the news?"],
    empathy: ["They ask the one question, and you've no news to give them."],
    support: ["They're tired and it stays at one question. Here there can be a second one."],
  },
  {
    cue: null,
    said: ["Rice from his plate", "He brings bread, and"],
    mi: ["What do you think it means to him, that you take it?"],
    empathy: ["He gives you the better piece, and says nothing about it."],
    support: ["I like to hear of that fish. What does he like best himself?"],
  },
  {
    cue: null,
    said: ["you and I go", "thank you', and then"],
    mi: ["What would you have liked to say, in place of that thank you?"],
    empathy: ["You thank them for something that isn't there, and then it's just steps."],
    support: ["You can be impolite for once here. I'd think it quite right."],
  },
];
