import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Replies to plain details that Ewa tells when she is asked for them. */
export const plainDetails: StoryMoment[] = [
  {
    cue: null,
    said: ["small viennese one in the hall", "little wall clock from vienna"],
    mi: ["Where did he get them all?", "How did he make them agree?"],
    empathy: [
      "He was fond of the one that couldn't keep up.",
      "A clock that was always late, and that was the one he loved.",
    ],
    support: ["That tells me something about him.", "What a nice thing to know of him."],
  },
  {
    cue: null,
    said: ["everything the crossword the shopping", "wrote on whatever lay about"],
    mi: ["Where is the pencil now?", "What was his handwriting like?"],
    empathy: [
      "A pencil always at hand, so there must be traces of it all over.",
      "He left his marks on things, by the sound of it.",
    ],
    support: ["I can see him doing it.", "I like him for that."],
  },
  {
    cue: null,
    said: ["the weather in seattle her office", "her week at the office the rain"],
    mi: [
      "What would you tell her, if you didn't have to do so well?",
      "What does Anna do, in her office?",
    ],
    empathy: [
      "A good part of it goes to the weather, then.",
      "You talk about all the things that are easy to say.",
    ],
    support: ["It's a way of being together, even so.", "That isn't long, for a whole week."],
  },
  {
    cue: null,
    said: ["pillowcases my blouses and the tablecloth", "my blouses chiefly and napkins"],
    mi: ["What do you have on the radio, meanwhile?", "What are your Sundays like?"],
    empathy: [
      "It gives the hands something to do, while the day goes by.",
      "All of it is ironed, whether anybody uses it or not.",
    ],
    support: [
      "A warm iron is company of a kind.",
      "It makes sense to keep to something like that.",
    ],
  },
  {
    cue: "grief",
    said: ["he nodded for the most part", "pressed my hand with his thumb"],
    mi: [],
    empathy: [
      "The two of you still had a language, right there.",
      "So small a sign, and you knew what it meant.",
    ],
    support: [
      "I'm glad that it was you who read to him.",
      "What a tender thing to have of those days.",
    ],
  },
  {
    cue: "grief",
    said: ["i have not told him no i take it", "still folds one for me and i have"],
    mi: ["What is the boy at the stand like?"],
    empathy: [
      "There he's still a customer, and you let him be one.",
      "It would have to be said aloud, there of all places.",
    ],
    support: [
      "There's nothing wrong in leaving it so.",
      "You needn't tell him before you want to.",
    ],
  },
  {
    cue: "managing",
    said: ["the silver and the taps", "the spoons the hall mirror"],
    mi: ["What do you say, when she asks how you are?"],
    empathy: [
      "You'd like to be seen a little more as you are, perhaps.",
      "It sounds as if it had become a lot of work, being found in order.",
    ],
    support: ["A little dust can be quite friendly.", "I'd be glad of the unpolished answer, too."],
  },
  {
    cue: "managing",
    said: ["i am not a person who sounds well", "that i miss her father to begin with"],
    mi: ["What stops you telling her?", "Do you talk about him, the two of you?"],
    empathy: [
      "You know what you would say. It's saying it on the telephone that is hard.",
      "Both of you are without him, and on Sundays you go round it.",
    ],
    support: [
      "I'm glad that you could say it here.",
      "There's no right Sunday for it. It may come when it comes.",
    ],
  },
];
