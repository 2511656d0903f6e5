import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Replies to the small things that Ewa tells of Stefan, of her hands and of her friends. */
export const smallThings: StoryMoment[] = [
  {
    cue: "friends",
    said: ["afraid that she would stop", "could have purred like a cat"],
    mi: [
      "How was it, to have somebody's hands in your hair?",
      "What do you talk about at the hairdresser?",
    ],
    empathy: [
      "It did you good, so much good that you wished it would go on.",
      "A kind pair of hands, and it may be that you had missed that more than you knew.",
    ],
    support: [
      "I'm glad you had that. One may enjoy it thoroughly.",
      "It makes sense to like being looked after for once.",
    ],
  },
  {
    cue: "friends",
    said: ["you may stand nearer", "one chair fewer"],
    mi: ["What do you think Irena would say to that?", "What is Irena like?"],
    empathy: [
      "You're still Ewa, and they behave as if somebody else had sat down at the table.",
      "You have the words ready. It's finding the moment for them that is hard.",
    ],
    support: [
      "There's humor in how you put it, and I can hear that it also hurts.",
      "It shouldn't have to be you who puts them at their ease.",
    ],
  },
  {
    cue: null,
    said: ["people's ankles on the bus", "pass a limp pillow"],
    mi: ["What did you like about nursing?", "Where do you still catch yourself being a nurse?"],
    empathy: [
      "Part of you is still on duty, by the sound of it.",
      "Your eyes go on doing the rounds by themselves.",
    ],
    support: [
      "That sounds like somebody who did her work with care.",
      "One can hear that you were good at it.",
    ],
  },
  {
    cue: "grief",
    said: ["is there a crust", "would there be a crust"],
    mi: ["And was there a crust?", "What did you say, when he came in like that?"],
    empathy: [
      "So ordinary, and so very much him.",
      "It sounds as if you could still hear him asking.",
    ],
    support: [
      "Thank you for telling me that. I can see him in the doorway.",
      "What a dear thing to have of him.",
    ],
  },
  {
    cue: "grief",
    said: ["did his pillows and the girls let me", "read him the forecast"],
    mi: ["What did you talk about by his bed, the two of you?", "How was Stefan, in those days?"],
    empathy: [
      "You were his wife in that chair, and you saw it with a nurse's eyes as well.",
      "You sat with him, and all the while you knew what you saw.",
    ],
    support: [
      "You sat with him day after day. That is a great deal.",
      "I'm sorry that you had to see it so clearly.",
    ],
  },
  {
    cue: null,
    said: ["be a little less excellent", "not polish everything first"],
    mi: [
      "What would you leave unpolished?",
      "What would you like to do with Zosia, when she is here?",
    ],
    empathy: [
      "You'd like her to come to you, and not to an apartment in perfect order.",
      "There's something like relief in that, letting a thing stay as it is.",
    ],
    support: [
      "I like that. It's you she would be coming for.",
      "That sounds like a good Christmas to me.",
    ],
  },
  {
    cue: "grief",
    said: ["ewa it is i as though", "wiped his feet for too long"],
    mi: ["What happened once he was inside?", "What do you do at that hour now?"],
    empathy: [
      "You knew every sound of it, and you would know them still.",
      "The evening began with those sounds, and now it has to begin without them.",
    ],
    support: [
      "Of course you listen for it. You did for so many years.",
      "It makes sense that the door is a hard place.",
    ],
  },
  {
    cue: "quiet-home",
    said: ["strike one after another and i wait", "no two of them strike together"],
    mi: ["Which clock did he like best?", "Who winds the clocks now?"],
    empathy: [
      "The clocks have the apartment to themselves now, and you hear every one.",
      "Each of them goes its own way, since he isn't there to see to them.",
    ],
    support: [
      "It makes sense that you hear them so much more now.",
      "No wonder they sound different without him.",
    ],
  },
  {
    cue: "grief",
    said: ["they still put it by", "keeps one folded for him"],
    mi: ["What do you do with his newspaper?", "What do they say to you, at the stand?"],
    empathy: [
      "As long as it's kept for him, somebody still expects him.",
      "There you would have to say it, and so far you haven't.",
    ],
    support: ["There's no hurry with telling them.", "That can stay just as it is."],
  },
];
