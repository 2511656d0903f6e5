import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers near her lines of Kraków, the telephone, the afternoon and her friends. */
export const nearTheTripAndTheHours: Scenario["topics"] = {
  "breath-realise": {
    layer: 1,
    asks: [
      ...["near: hid the shortness of breath", "near: all that summer my stefan said"],
      ...[
        "when did you realise he was hiding it",
        "when did you find out",
        "how did you find out he hid it",
        "when did it come out",
      ],
    ],
    answers: [
      "In the hospital, when they asked him how long and he looked at the window. || On the day he was admitted, he told the boy with the form and not me.",
    ],
  },
  "breath-suspect": {
    layer: 1,
    asks: [
      ...["near: hid the shortness of breath", "near: all that summer my stefan said"],
      ...["did you suspect something", "did you notice his breath", "did you see the signs"],
    ],
    answers: [
      "I noticed, and I let myself be told a fairy tale. || Yes, I heard it at night, and by day he joked it away.",
    ],
  },
  "breath-ask-him": {
    layer: 1,
    asks: [
      ...["near: hid the shortness of breath", "near: all that summer my stefan said"],
      ...[
        "did you ask him about it",
        "did you ever confront him",
        "did you speak about it in hospital",
      ],
    ],
    answers: [
      "Once, on the fourth day, and he patted my hand and asked for his newspaper. || I asked him why, and he said, it would have spoiled the summer for you.",
    ],
  },
  "breath-if-known": {
    layer: 1,
    asks: [
      ...["near: hid the shortness of breath", "near: all that summer my stefan said"],
      ...[
        "what would you have done if you had known",
        "would you have cancelled the trip",
        "what would you do differently",
      ],
    ],
    answers: [
      "I would have had him in a bed by July and the tickets in the stove. || Canceled it, of course, and nursed him, and he knew that.",
    ],
  },
  "breath-trip-matter": {
    layer: 1,
    asks: [
      ...["near: hid the shortness of breath", "near: all that summer my stefan said"],
      ...[
        "why did the trip matter so much",
        "what was so important about the trip",
        "why that trip",
      ],
    ],
    answers: [
      "He had promised it me for our fiftieth and thought that he had better not wait. || It was his youth, he wished for once to be the one who knew the way.",
    ],
  },
  "tickets-where-found": {
    layer: 1,
    asks: [
      ...["near: found the tickets to", "near: there are two tickets to"],
      ...["where did you find them", "where were the tickets", "where had he put the tickets"],
    ],
    answers: [
      "In the bureau, under the big tablecloth, in an envelope with my name. || They were beneath the tablecloths, he knew that I go there only at Easter.",
    ],
  },
  "tickets-tape-why": {
    layer: 1,
    asks: [
      ...["near: found the tickets to", "near: there are two tickets to"],
      ...["what made you reach for the tape", "why did you mend it", "why tape it together again"],
    ],
    answers: [
      "It looked so poor in two pieces, and I was ashamed of myself. || Because it was his, and I had just thrown it about as though it were mine.",
    ],
  },
  "tickets-only-his": {
    layer: 1,
    asks: [
      ...["near: found the tickets to", "near: there are two tickets to"],
      ...["why tear only his", "why did you tear his ticket", "did you tear yours as well"],
    ],
    answers: [
      "Mine had done nothing to me. || It was his that lied, the other one was only sitting next to it.",
    ],
  },
  "tickets-leave-torn": {
    layer: 1,
    asks: [
      ...["near: found the tickets to", "near: there are two tickets to"],
      ...[
        "could you not leave it torn",
        "you could not leave his torn",
        "was it hard to see it torn",
      ],
    ],
    answers: [
      "No, I could not, his name went right through the middle. || I could not have slept with it lying in halves.",
    ],
  },
  "tickets-now-angry": {
    layer: 1,
    asks: [
      ...["near: found the tickets to", "near: there are two tickets to"],
      ...[
        "are you still angry about the tickets",
        "how do you feel when you see the tickets",
        "do you look at them",
      ],
    ],
    answers: [
      "Less than I was, the tape has turned it into something of ours. || I am, on the days when I need a tablecloth.",
    ],
  },
  "tickets-use-them": {
    layer: 1,
    asks: [
      ...["near: found the tickets to", "near: there are two tickets to"],
      ...["will you use the tickets", "will you go to krakow", "would you go on your own"],
    ],
    answers: [
      "I do not think so, though I have looked which seat is mine. || Perhaps, if Zosia would sit by the window.",
    ],
  },
  "casseroles-stopped-when": {
    layer: 0,
    asks: [
      ...["near: first weeks were full of casseroles", "near: people brought so much food"],
      ...["when did it go quiet", "how long did the food come", "when did people stop coming"],
    ],
    answers: [
      "About the third week, when the last dish had been fetched. || By All Saints it was over, one could have drawn a line.",
    ],
  },
  "casseroles-why-stop": {
    layer: 0,
    asks: [
      ...["near: first weeks were full of casseroles", "near: people brought so much food"],
      ...["why did they stop", "what made people stop coming", "why did nobody ring anymore"],
    ],
    answers: [
      "They thought that it was done, I believe, one cannot bring noodles forever. || Their own lives were waiting in the car, I do not hold it against them.",
    ],
  },
  "casseroles-want-now": {
    layer: 0,
    asks: [
      ...["near: first weeks were full of casseroles", "near: people brought so much food"],
      ...["what would you want now", "would you like them to come", "what would help now"],
    ],
    answers: [
      "One of them, without a dish, and with time to sit. || I should like a visitor who is hungry.",
    ],
  },
  "casseroles-eat-them": {
    layer: 0,
    asks: [
      ...["near: first weeks were full of casseroles", "near: people brought so much food"],
      ...["did you eat it all", "what did you do with the food", "could you eat then"],
    ],
    answers: [
      "I ate from each, to be able to say something when I gave the dish back. || No, most went to the freezer, and there is still a noodle thing of October.",
    ],
  },
  "quiet-weeks-do": {
    layer: 0,
    asks: [
      ...["near: first weeks were full of casseroles", "near: people brought so much food"],
      ...["what do you do in the quiet", "how do you fill the time", "what are the days like now"],
    ],
    answers: [
      "I make lists and I am finished by noon. || One dusts what was dusted on the day before.",
    ],
  },
};
