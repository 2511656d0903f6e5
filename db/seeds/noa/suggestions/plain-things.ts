import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Replies for the small, plain things that Noa tells where somebody asks on. */
export const plainThings: StoryMoment[] = [
  {
    cue: null,
    said: ["a kid in a trolley staring", "asked if i wanted a sample"],
    mi: [
      "What was it like, with all those strangers round you?",
      "Who would you have wanted to see, right then?",
    ],
    empathy: [
      "All those people, and not one you could have gone to.",
      "It happened with everyone looking and nobody there.",
    ],
    support: [
      "You don't have to pull a face for anyone in here.",
      "I'd have wanted somebody to come and stand with you.",
    ],
  },
  {
    cue: null,
    said: ["got out at his work before", "by the trolleys with a lettuce"],
    mi: [
      "What was it like when you noticed where you were?",
      "What did you most want, right then?",
    ],
    empathy: [
      "Your feet went the way they've always gone.",
      "Your body hadn't heard the news yet.",
    ],
    support: [
      "There's nothing silly in that. Tell me the rest of it, if you like.",
      "No wonder, on a day like that.",
    ],
  },
  {
    cue: null,
    said: ["even got my coin out", "pushed it back in the row"],
    mi: [
      "What was going on in you, while you did that so neatly?",
      "When did it catch up with you?",
    ],
    empathy: [
      "You did every small thing right, with everything else on fire.",
      "So tidy on the outside, and what a mess to be in.",
    ],
    support: ["You don't have to be tidy in here.", "I'm glad you told me that, it says a lot."],
  },
  {
    cue: null,
    said: ["behind the shelter for a minute", "straight on the next tram"],
    mi: ["What went through you, in that minute?", "What would you have said, if he'd walked out?"],
    empathy: [
      "So close to him, and nowhere to go with it.",
      "A minute can be very long in a place like that.",
    ],
    support: [
      "You got yourself away from there. That counts.",
      "You can tell me about that minute, or leave it.",
    ],
  },
  {
    cue: null,
    said: ["she taught me which tram", "down as next of kin"],
    mi: ["What else was she to you?", "What do you miss about her?"],
    empathy: [
      "She was the one who made the place a bit yours.",
      "That's somebody you trusted, right from the start.",
    ],
    support: [
      "It makes sense that her silence hurts so much.",
      "I'd like to hear more about the two of you.",
    ],
  },
  {
    cue: null,
    said: ["noticed i'm hungry", "i think i could eat toast"],
    mi: ["What would taste good right now?", "What's it like, to want something again?"],
    empathy: [
      "Something in you is asking for something nice. That's new.",
      "Your body's putting its hand up.",
    ],
    support: [
      "I'll wait while you get something, if you'd like that.",
      "That's good to hear. No hurry with it.",
    ],
  },
  {
    cue: null,
    said: ["stand on the landing", "kept his shoes on in"],
    mi: [
      "What was it like, on your side of that door?",
      "What did you tell yourself about it, back then?",
    ],
    empathy: [
      "You could feel it before anybody said it.",
      "You were listening for something he wasn't saying.",
    ],
    support: [
      "You noticed, and you had nobody to check it with.",
      "That must have been a lot of listening.",
    ],
  },
  {
    cue: null,
    said: ["since august nearly every evening", "more in the autumn"],
    mi: ["What did those evenings do to you?", "What did you do with what you heard?"],
    empathy: [
      "That's a long time to hear it and not be told.",
      "Evening after evening of not quite knowing.",
    ],
    support: [
      "You can say now what you couldn't say then.",
      "That's a lot of evenings. I'm listening.",
    ],
  },
  {
    cue: null,
    said: ["sitting on his coat", "he found the shoe"],
    mi: ["What did you like about him that night?", "What did you think, when he said that?"],
    empathy: [
      "It began with something kind, and that makes it harder.",
      "You can still see it, by the sound of it.",
    ],
    support: ["It's allowed to have been lovely.", "I'm glad you told me how it began."],
  },
  {
    cue: null,
    said: ["sat in a corner till four", "walked me home in one shoe"],
    mi: ["What did you talk about?", "What's it like to think of that night now?"],
    empathy: [
      "That's a lovely beginning, and it must sting to tell it.",
      "You'd known straight away, by the sound of it.",
    ],
    support: [
      "Fond of that night and furious with him, both.",
      "Thank you for telling me that one.",
    ],
  },
];
