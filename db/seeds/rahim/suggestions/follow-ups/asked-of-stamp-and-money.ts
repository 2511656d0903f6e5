import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedOfStampAndMoney: StoryMoment[] = [
  {
    cue: null,
    said: ["That I become a", "One day I don't"],
    mi: ["What would you want to hold on to, so that you stay yourself?"],
    empathy: ["You've seen where it can lead, and you're watching for it in yourself."],
    support: ["It frightens you, and you see it clearly. We can keep an eye on it together."],
  },
  {
    cue: null,
    said: ["Fourteen August, it was", "In August, the fourteen"],
    mi: ["What do you remember of that day, besides the pain?"],
    empathy: ["You were hurt, and the next thing in your telling is a friend who took you."],
    support: [],
  },
  {
    cue: null,
    said: ["evening, each day, with", "Yesterday, for the oil"],
    mi: ["When you oil it, what do you think of?"],
    empathy: ["You care for it with the wrong hand, so that the right thing isn't forgotten."],
    support: [
      "It sounds like something of your own, that hour with the oil. I'd gladly hear of it.",
    ],
  },
  {
    cue: null,
    said: ["The loan, and that", "There is money to"],
    mi: ["If nothing was owed, what would going home be for you?"],
    empathy: [],
    support: ["There's a lot between you and home. We can look at one piece of it, no more."],
  },
  {
    cue: null,
    said: ["And the money for", "Yes, we owe it"],
    mi: ["What does it mean to you, that nothing has come from them?"],
    empathy: ["They owe you, and you owe another, and you stand in between."],
    support: [],
  },
  {
    cue: null,
    said: ["I have not asked", "It can come to"],
    mi: ["What are you most afraid would follow, if the boss did hear?"],
    empathy: ["So the question stays in you, because of where it might be heard."],
    support: ["We can think about your question at your pace, and leave out any names."],
  },
  {
    cue: null,
    said: ["It is for my", "One stamp of the"],
    mi: ["What would change in your days, if that stamp were there?"],
    empathy: ["So much of your life is held up by one small mark on paper."],
    support: ["You've explained the stamp well. It's tiring to wait on something so small."],
  },
  {
    cue: null,
    said: ["say, good morning, is", "Please, my case, is"],
    mi: ["What would you say to them, if you could say all of it?"],
    empathy: ["You've made it as small and polite as it can be, and you say it again each time."],
    support: [],
  },
  {
    cue: null,
    said: ["They say it was", "looked at my wall"],
    mi: ["What do you think, when you hear that explanation of theirs?"],
    empathy: ["You didn't see it coming, and afterwards others told you how it was."],
    support: [],
  },
  {
    cue: null,
    said: ["In the shoulder, the", "The one of the"],
    mi: ["What do you wish the doctor had told you about it?"],
    empathy: ["It's the side you need, and it takes its time."],
    support: ["You tell me just what's known. The not knowing can be told too, if you want."],
  },
];
