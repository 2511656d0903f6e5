import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Noa shows what lies under it: cues of layers 2 and 3. */
export const beliefs: StoryMoment[] = [
  {
    cue: "unlovable",
    said: ["think i'm too much", "there's too much of me"],
    mi: [
      "How did it start, the idea of being too much?",
      "What's it like to be close to someone, with that thought running underneath?",
    ],
    empathy: [
      "So you're always waiting for the day they find out, and even the good days aren't quite safe.",
    ],
    support: ["That's the real one, and you put it on the table. I'm still here."],
  },
  {
    cue: "unlovable",
    said: ["common factor", "list of everyone who's left"],
    mi: ["If you told it as a story and not as a sum, what else would be in it?"],
    empathy: [
      "They went, and you were left to explain it to yourself each time. So you picked you.",
    ],
    support: [
      "That's a painful thing to add up by yourself. I'm not adding to it, and I'm not leaving off here.",
    ],
  },
  {
    cue: "unlovable",
    said: ["my dad left when i was nine", "had his good coat on"],
    mi: [
      "At nine, what do you do with a sentence like that?",
      "When you think of that nine-year-old, what comes up?",
    ],
    empathy: [
      "That sentence had been waiting in you since you were nine. Maybe it didn't land as news, it landed as proof.",
    ],
    support: [
      "You were nine and you got handed that. No wonder it goes so deep when it comes again.",
    ],
  },
  {
    cue: "unlovable",
    said: ["tried being less", "turned myself right down"],
    mi: ["What was it like to live that small, for months?"],
    empathy: ["You made yourself smaller to be kept, and then even that was held up against you."],
    support: [
      "Months of being quieter than you are is hard work. The full volume is fine in here.",
    ],
  },
  {
    cue: "unlovable",
    said: ["told me there's a limit", "got a manual with"],
    mi: ["What parts of you get put away first, to stay under a limit like that?"],
    empathy: ["As if there were a rule about you that you only ever find out by breaking it."],
    support: ["You're not too much for me. Say as much as you want to."],
  },
  {
    cue: "unlovable",
    said: [],
    mi: [
      "When that thought comes, what do you do with it?",
      "If none of them had the microphone, what would you say about yourself?",
      "How does that thought get in, on an ordinary day?",
    ],
    empathy: [
      "It's the kind of thought that goes back and rewrites everything you remember.",
      "Maybe the worst of it is that part of you believes it.",
      "Behind the shouting there may be someone who's scared it's true.",
    ],
    support: [
      "I'm not measuring how much of you there is.",
      "You've got a very sore spot there. We can go near it slowly.",
      "You don't have to be less of anything in here.",
    ],
  },
];
