import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Wei Ling shows a feeling: cues of layer 1. */
export const feelings: StoryMoment[] = [
  {
    cue: "unnoticed",
    said: ["didn't expect to say that", "i'd say stressed"],
    mi: ["What does lonely look like, in your days?"],
    empathy: ["Under everything else a quieter word was waiting."],
    support: ["That word took some getting to. It can stay here as long as it needs."],
  },
  {
    cue: "unnoticed",
    said: ["ordering supper and nobody knocked", "ordering mala"],
    mi: ["On your side of that door, what were you wishing for?"],
    empathy: ["Part of you wanted the knock, and part of you was hoping it wouldn't come."],
    support: [
      "Wishing for a knock and keeping the door shut, the two go together. You don't need to explain it.",
    ],
  },
  {
    cue: "unnoticed",
    said: ["overdue book"],
    mi: ["How were those two days in bed, from the inside?"],
    empathy: ["Two days gone, and what got missed was a book."],
    support: ["I can see how that would sting. I'm asking after you, and not after any book."],
  },
  {
    cue: "unnoticed",
    said: [],
    mi: [
      "Of an evening, on your own in there, what is it like?",
      "When it goes quiet in there, what do you miss?",
      "Tell me about the last time that you felt somebody was glad you were there.",
    ],
    empathy: [
      "Maybe you've got hard to find, and part of you wishes that someone would look.",
      "There are people all round, and somehow you're on your own in the middle of it.",
      "Being by yourself may have started as a rest, and now it hurts.",
    ],
    support: [
      "You've been on your own with this. I'm here for the moment, at any rate.",
      "I did notice you, from the first message on.",
      "Wanting to be left alone and wanting to be found can go together.",
    ],
  },
  {
    cue: "chest",
    said: ["bag of rice", "it clamps here"],
    mi: ["What is behind that login page, for you?"],
    empathy: ["Your body knows what's in there before you've seen it."],
    support: ["No wonder you dread that page. Nobody's asking you to open it here."],
  },
  {
    cue: "chest",
    said: ["bubble tea but i stopped", "cut out the milk tea"],
    mi: ["Since it wasn't that, what do you make of it now?"],
    empathy: ["You'd hoped for a simple answer, and your chest didn't go along with it."],
    support: [
      "One drink at a time, you've been trying to work it out. It's all right not to know yet.",
    ],
  },
  {
    cue: "chest",
    said: [],
    mi: [
      "When your body does that, what do you notice first?",
      "How do you get yourself through it, once it's there?",
      "Just after it has passed, what does it feel like?",
    ],
    empathy: [
      "It's as if your body were saying out loud what you've been keeping in.",
      "The alarm goes off in you before you've decided anything.",
      "It may be scary, when your own body takes over like that.",
    ],
    support: [
      "It's frightening to go through that, and more so by yourself.",
      "You needn't be calm for me. If it comes while we're writing, there's no rush.",
      "Your body has had enough, by the look of it, and that makes sense.",
    ],
  },
  {
    cue: "pretending",
    said: ["two lies in one minute", "lying before they've even"],
    mi: ["A nice answer aside, what would you have said?"],
    empathy: ["Quick answers to keep them easy, and each one leaves you further off."],
    support: ["You say it to spare them, and it costs you. I'm not counting lies."],
  },
  {
    cue: "pretending",
    said: ["like a phone voice", "a voice i do on the phone"],
    mi: ["What becomes of that voice, once you've hung up?"],
    empathy: ["The voice is having a great time, and you're standing next to it."],
    support: ["Whichever voice you've got is welcome here, the flat one too."],
  },
  {
    cue: "pretending",
    said: ["i'd have to see their faces", "try not to look worried"],
    mi: ["In their faces, what do you think you'd see?"],
    empathy: ["Maybe it isn't the truth that scares you, it's watching it land on them."],
    support: [
      "You'd carry a lot before you'd see them worried. There's nobody to protect in here.",
    ],
  },
  {
    cue: "pretending",
    said: [],
    mi: [
      "To be seen that way by them, how does it feel?",
      "What does all that acting cost you, by the end of it?",
      "If it couldn't worry anyone, what would you tell them?",
    ],
    empathy: [
      "They get the good version, and you're left with the other one.",
      "You're so good at it that nobody thinks of looking.",
      "You look after their peace of mind with your own.",
    ],
    support: [
      "It's done out of love, and it's tiring. There's no need for it here.",
      "I don't need the cheerful one, I'm happy with whoever's there.",
      "Keeping that up is a job, and you're allowed to clock off in here.",
    ],
  },
];
