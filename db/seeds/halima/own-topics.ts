import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers that no other client is asked. */
export const ownTopics: Scenario["topics"] = {
  mother: {
    layer: 0,
    asks: [
      "your mother",
      "your mum",
      "mother like",
      "dementia",
      "her memory",
      "she used to be",
      "alzheimers",
    ],
    answers: [
      "She was headmistress of a girls' school for twenty-two years. Three ministers were afraid of her. {Now she asks me politely if I work here|unknown}. || Twenty-two years she was headmistress, and ministers stood up when she came in. {The other day she wished to know if I was on the staff|unknown}.",
      "She has beautiful handwriting still. She writes the same line over and over, the date, in 1974. || Her hand hasn't left her, such letters, like print. She fills a page with the date, and it's always the same day in 1974.",
    ],
  },
  "care-home": {
    layer: 0,
    asks: [
      "go to a home",
      "go into a home",
      "nursing home",
      "care home",
      "care home",
      "nursing home",
      "put her in",
      "respite",
      "day care",
      "hire",
      "maid",
      "carer",
    ],
    answers: [
      "My sister said the word home on the telephone, and we were both quiet. {I gave my father my word|bad-daughter?}. || It was my sister who said it first, a home, and then you could hear the line hum. {I made my father a promise, you see|bad-daughter?}.",
      "There's a day centre behind the mosque. I went to look. The ladies were singing, {I had to go and stand by the bins|unknown}. || They've a day centre, at the back of the mosque. I went in once. All those ladies singing, {I had to leave and look at the dustbins|unknown} for a while.",
    ],
  },
};
