import type { StoryMoment } from "~/domain/simulator/story-moment";

export const people: StoryMoment[] = [
  {
    cue: null,
    said: ["Nobody to speak of", "My granddaughter came one"],
    mi: ["When somebody does come, how is it for you?"],
    empathy: ["So few people come that you could list them, and hardly any of them for you."],
    support: ["I hear that door as you tell of it, and how quiet it stays."],
  },
  {
    cue: null,
    said: ["is in order and", "and then what I"],
    mi: ["How does it go, on a Sunday when nothing has been cooked?"],
    empathy: ["You see to it that the report is good, and then the cooking has to follow."],
    support: [
      "You won't tell her an untruth, if a bit of cooking can prevent it. There's care in that.",
    ],
  },
  {
    cue: null,
    said: ["She denies that it", "and bridges at that"],
    mi: ["What does she tell you about it?"],
    empathy: ["Something of him goes on in her, whether she admits it or not."],
    support: ["How fitting, that the girl should build. He didn't fool anyone, I think."],
  },
  {
    cue: null,
    said: ["Today it was a", "This morning a bowl"],
    mi: ["What does she write back?"],
    empathy: ["One remark over breakfast, and the day has begun with somebody."],
    support: ["You have a wicked pen before noon. She's lucky in her critic."],
  },
  {
    cue: null,
    said: ["Stefan had a contract", "We came for twelve"],
    mi: ["What was that time like, when you understood that you'd stay?"],
    empathy: ["You'd come for a visit, and a whole life grew out of it."],
    support: [
      "One year, and then all the others. What nerve that must have needed, from both of you.",
    ],
  },
  {
    cue: null,
    said: ["I had two suitcases", "I could say good"],
    mi: ["What was the first thing you learned to manage by yourself?"],
    empathy: ["He was your way through a strange place, and now you're without a guide again."],
    support: [],
  },
  {
    cue: null,
    said: ["It was correct and", "I recall a great"],
    mi: ["If it had been after his taste, how would it have looked?"],
    empathy: ["It was all done properly, and hardly anything in it was him."],
    support: [],
  },
  {
    cue: null,
    said: ["He said that Stefan", "That it was God's"],
    mi: ["How did you take it, when he said that?"],
    empathy: ["He had his sentence ready, and you were one of several."],
    support: [
      "You make allowances for him, tired as he is, even where you might have wanted more.",
    ],
  },
  {
    cue: null,
    said: ["is young and very", "is a young woman"],
    mi: ["How are the nights, if you told of them as they are?"],
    empathy: ["She gets the tidy version as well, and the nights stay with you."],
    support: ["You've told me what she hasn't been told. I'll take it as gently as I can."],
  },
  {
    cue: null,
    said: ["not wish to leave", "In Seattle nobody would"],
    mi: ["What are the places where he's still to be met?"],
    empathy: ["To move away would mean leaving him behind a second time."],
    support: ["That's reason enough, as far as I'm concerned. It can't be packed."],
  },
  {
    cue: null,
    said: ["and not at all", "There was always cheesecake"],
    mi: ["What was Stefan like, on those evenings?"],
    empathy: ["The book is still with you, and the whole noisy table has gone."],
    support: ["I can hear those evenings as you tell them, the noise and all."],
  },
  {
    cue: null,
    said: ["It was at the", "A hall at the"],
    mi: ["What did you think of him, as he counted?"],
    empathy: ["He wasn't a dancer, and something in all that counting won you over."],
    support: ["What a picture, a man concentrating so hard on your account."],
  },
  {
    cue: null,
    said: ["though one grows used", "it is another sort"],
    mi: ["How do you keep close to them, over such a distance?"],
    empathy: ["There's missing with a telephone number, and there's the other kind."],
    support: ["You tell the one missing from the other very finely."],
  },
];
