import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Rahim is asked about the trouble itself, and what it does to nights and body. */
export const trouble: StoryMoment[] = [
  {
    cue: "waiting",
    said: ["become a quiet man", "this is another quiet"],
    mi: [
      "Tell me about this new quiet. I'd like to know what is in it that wasn't in the old one.",
    ],
    empathy: [
      "The quiet you had before was maybe a peaceful one. This one seems to have something heavy in it.",
    ],
    support: [
      "Jashim has noticed, and so have you, that this quiet is another one. There's time here to find words for it.",
    ],
  },
  {
    cue: null,
    said: ["salary is another matter", "about the salary they say"],
    mi: ["A room and a doctor, but no clear word about the salary. How do you live with that?"],
    empathy: ["You have a bed and a doctor, and the thing you came here for hangs in the air."],
    support: [
      "You need a clear word about your salary and you get a vague one. That wears a person down.",
    ],
  },
  {
    cue: "apart",
    said: ["the chest is a closed room", "door of the chest is shut"],
    mi: ["If that door in the chest opened a little, what would come out first?"],
    empathy: ["So it's all shut inside the chest, and maybe there's hardly any air in there."],
    support: [
      "The English word isn't needed, the Bangla one says it well. The chest can open in its own time.",
    ],
  },
  {
    cue: null,
    said: ["good to write slowly", "writing slowly helps"],
    mi: ["What do you notice in yourself, when you are writing slowly like this?"],
    empathy: ["Perhaps, word by word, a little of the weight goes out of your head."],
    support: ["Then let's keep to writing slowly. Every line can take the time it takes."],
  },
  {
    cue: null,
    said: ["tired with a salary", "pay for that tired"],
    mi: ["What makes the tiredness of now different from the one that was paid?"],
    empathy: [
      "The old tiredness had a meaning at the end of the month. This one gives you nothing back.",
    ],
    support: ["To be tired without pay is tired all the same. You don't have to justify it here."],
  },
  {
    cue: null,
    said: ["which things not why", "for the why you must ask"],
    mi: ["Then let's leave the why. What happened that stays with you most?"],
    empathy: [
      "The why is perhaps too big for one man. The things that happened are enough to carry.",
    ],
    support: [
      "Nobody here asks for the why. The things that happened are enough, and any of them is a good beginning.",
    ],
  },
  {
    cue: "waiting",
    said: ["which building is mine", "show me your building"],
    mi: ["What goes on inside when she asks you for your building?"],
    empathy: [
      "First the lorry leaves you behind, and then her question finds you with no building to show.",
    ],
    support: [
      "Her question comes from love, and it still hurts. No wonder the building is one of the hardest parts.",
    ],
  },
  {
    cue: "waiting",
    said: ["with the engine on", "the engine is running"],
    mi: ["What road would that bus take, with its engine on, if it could go?"],
    empathy: [
      "The engine goes on burning in you, and nothing moves. Maybe that's more tiring than driving.",
    ],
    support: [
      "An engine that runs and goes nowhere wears a man out. You've found a clear picture for something hard to say.",
    ],
  },
  {
    cue: "waiting",
    said: ["hold cement too long", "cement must be used quickly"],
    mi: ["With all this waiting, what do you feel has turned hard in you, like that cement?"],
    empathy: [
      "Held too long, it sets. Maybe you're afraid that something in you won't become soft again.",
    ],
    support: [
      "Only a man who knows cement could say it like that. The hard part has its place here, without any hurry.",
    ],
  },
  {
    cue: "night",
    said: ["it feels like stealing", "a thief of sleep"],
    mi: ["What is it about that bit of sleep in the day that feels stolen?"],
    empathy: ["Even sleep has become something to hide, as if you had no right to it."],
    support: [
      "I don't see a thief there. I see a man who is very tired, and a body that takes what sleep it can.",
    ],
  },
  {
    cue: null,
    said: ["puts an egg on my plate", "one egg too many"],
    mi: ["What does that egg from Jashim say to you?"],
    empathy: [
      "He says nothing, and the egg says that he sees you. Maybe that's good, and a little hard to take.",
    ],
    support: [
      "Somebody sees your plate and cares, without making you speak. It's good that Jashim is there.",
    ],
  },
  {
    cue: "night",
    said: ["I see my uncle", "my uncle looked like this"],
    mi: ["How do you feel, when you see your uncle in yourself?"],
    empathy: [
      "You look for yourself and find your uncle. Maybe it frightens you how much these weeks have taken.",
    ],
    support: [
      "Such weeks leave marks on a body. I'm glad you say it as you see it, with the part about your uncle.",
    ],
  },
];
