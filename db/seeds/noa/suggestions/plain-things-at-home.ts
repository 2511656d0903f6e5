import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Replies for the small, plain things that Noa tells of home and of the nights. */
export const plainThingsAtHome: StoryMoment[] = [
  {
    cue: null,
    said: ["on him i suppose", "it's his good one"],
    mi: [
      "What comes up, when you think of him in it?",
      "What other things of his are still in your head?",
    ],
    empathy: ["Half of that was yours once.", "It walked off with him, and there you sit."],
    support: [
      "Silly questions, silly coats, it's all welcome here.",
      "You can miss a coat. It isn't only a coat.",
    ],
  },
  {
    cue: null,
    said: ["a small wet town", "it's small there's good chips"],
    mi: ["What do you miss about it?", "Who were you there, before all this?"],
    empathy: ["You left a whole place for this.", "It's far away just now, in more ways than one."],
    support: [
      "I'd like to hear about it, if it's nice to think of.",
      "It's still there, and it still knows you.",
    ],
  },
  {
    cue: null,
    said: ["held on to the shelter", "on the pavement till i could breathe"],
    mi: ["What helped it pass?", "What was it like, when the air came back?"],
    empathy: [
      "You got yourself out of there while you could hardly breathe.",
      "That sounds frightening, and you were on your own with it.",
    ],
    support: ["You looked after yourself there.", "I'm glad you told me. How's the breathing now?"],
  },
  {
    cue: null,
    said: ["pasta if i can face it", "toast stuff"],
    mi: ["What would be the easiest of those?", "What was the last nice thing you ate?"],
    empathy: [
      "It's not much, and it's yours to have.",
      "Even cooking has him in it just now, maybe.",
    ],
    support: [
      "Have it while we talk, if you like. I don't mind crumbs.",
      "I'm glad there's something in.",
    ],
  },
  {
    cue: null,
    said: ["poured it away and washed", "down the sink then i dried"],
    mi: ["What was it like, to wash it up?", "What do mornings need, do you think?"],
    empathy: [
      "Such a small job, and it had all of it in.",
      "You put it right at once, as if nobody should see.",
    ],
    support: [
      "You don't have to hide a cup from me.",
      "Mornings like that are hard. I'm glad you said.",
    ],
  },
  {
    cue: null,
    said: ["bad till four", "up till four reading"],
    mi: ["What was the worst of it?", "What got you through to the morning?"],
    empathy: ["That's a long night to be awake in.", "You must be so tired by now."],
    support: [
      "You don't have to do the next one without telling anybody.",
      "I'm glad you're telling me about the nights.",
    ],
  },
  {
    cue: null,
    said: ["was there someone then i delete", "are you awake mostly"],
    mi: ["What would you want him to answer?", "What is it like, just before you delete it?"],
    empathy: [
      "The question's there every time, and it never gets to go.",
      "Part of you still wants to hear it from him.",
    ],
    support: [
      "There's room for it here instead, and nothing gets sent.",
      "Type it to me, if that helps. I won't mind.",
    ],
  },
  {
    cue: null,
    said: ["only that i'm a lot", "just those three lines"],
    mi: ["What would you have needed to hear?", "What do you make of it yourself, at this hour?"],
    empathy: ["You were given an ending and no reason.", "It leaves you to do all the guessing."],
    support: [
      "I don't think you have to find the reason by yourself tonight.",
      "That's very little to be left with.",
    ],
  },
  {
    cue: null,
    said: ["fern was called gerald", "our fern had a name"],
    mi: ["What's it like where he used to stand?", "How did you two come to love a fern?"],
    empathy: [
      "It's a plant, and it's also a bit of home that's gone.",
      "You looked after that one together.",
    ],
    support: ["I'm sorry about Gerald. I mean it.", "You can be sad about a fern in here."],
  },
];
