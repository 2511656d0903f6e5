import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima tells of what one calls each other, and of her mother's hours. */
export const wordsAndHours: Scenario["topics"] = {
  "kakak-word": {
    layer: 0,
    asks: [
      "kakak mean",
      "what is kakak",
      "what does kakak",
      "kakak means",
      "mean by kakak",
      "word kakak",
    ],
    answers: ["Big sister, dear, it's only polite. || It means elder sister."],
  },
  "mak-word": {
    layer: 0,
    asks: ["what does mak mean", "mak mean", "what is mak", "mean by mak", "mak means"],
    answers: ["Mak is mum, dear. || It's what we call a mother."],
  },
  "puan-word": {
    layer: 0,
    asks: ["puan mean", "what is puan", "what does puan", "mean by puan"],
    answers: ["Madam, more or less. || It's how one addresses a married lady."],
  },
  "her-bedtime": {
    layer: 0,
    asks: [
      "time does she go to sleep",
      "time does she sleep",
      "time does she go to bed",
      "when does she go to sleep",
      "when does she go to bed",
      "she fall asleep",
      "time does she fall asleep",
      "go down for the night",
    ],
    answers: ["About nine, once the bag is put away. || Nine, dear, or ten on a restless evening."],
  },
  "her-rising": {
    layer: 0,
    asks: [
      "time does she get up",
      "time does she wake",
      "when does she get up",
      "when does she wake up",
      "time does she wake up",
    ],
    answers: [
      "At three for the prayer, and for good at half past five. || For good at half past five, when it gets light.",
    ],
  },
  "her-room": {
    layer: 0,
    asks: [
      "her room like",
      "her room look",
      "what is in her room",
      "mothers room",
      "in her room",
      "which room does she",
    ],
    answers: [
      "A bed, her chair, and the clock from her school. || It's next to the kitchen, with a view of the mango tree.",
    ],
  },
  "her-hair": {
    layer: 0,
    asks: [
      "comb her hair",
      "do her hair",
      "her hair like",
      "plait her hair",
      "hair long",
      "hair look",
      "her hair white",
      "how long is her hair",
      "long is her hair",
    ],
    answers: [
      "White and fine, down to her shoulders. I plait it for the night. || It's long still, and quite white. She likes a plait.",
    ],
  },
};
