import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks how he came here, what it cost, and what he has built. */
export const askedOfYears: Scenario["topics"] = {
  scaffold: {
    layer: 0,
    asks: [
      "up there on the scaffold",
      "on the scaffold",
      "the scaffold like",
      "working up there",
      "up there like",
      "high up",
    ],
    answers: [
      "Wind, and the whole city small under the boots. No man tells you there how to stand. || From the scaffold I saw the sea, some mornings. Below they shout, above it is quiet.",
    ],
  },
  "when-it-fell": {
    layer: 0,
    asks: ["when the board came", "when it came down", "when the board fell", "when it happened"],
    answers: [
      "First nothing. {Then the arm was not mine, it hung there like a wet shirt|shoulder}. || I felt only noise. {When I wanted to stand up, the arm didn't come with me|shoulder}.",
    ],
  },
  "own-wedding": {
    layer: 1,
    asks: [
      "of your wedding",
      "your own wedding",
      "your wedding day",
      "when you married",
      "when you got married",
    ],
    answers: [
      "It rained, and the rice was for two hundred people. Under the cloth she laughed, only I could hear it. || Our day was in the rain month, everyone with wet feet. I saw her hands before I saw her face.",
    ],
  },
  "more-debt": {
    layer: 1,
    asks: [
      "borrow again",
      "did you borrow",
      "borrowed again",
      "another loan",
      "second loan",
      "take another loan",
    ],
    answers: [
      "For mother's eyes. She was putting salt in the tea, and nobody laughed. {So I said yes for all of us|debt}. || She could not find the door any more, my mother. {I gave my word on the phone|debt}, in one minute.",
    ],
  },
  "field-sold": {
    layer: 1,
    asks: ["sell the field", "sold the field", "when was the field", "lost the field"],
    answers: [
      "In the year I left, eight men walked round it and one paid. {My father didn't go out that evening|debt}. || Seven years back, for the agent. {Since then my father takes the long way to the mosque|debt}, not to pass it.",
    ],
  },
  "why-here": {
    layer: 0,
    asks: [
      "why did you come",
      "come to singapore",
      "came to singapore",
      "come here to work",
      "came here for",
      "dream of when you came",
    ],
    answers: [
      "For one house of brick and no debts, I thought, five years. It was a good plan, on paper. || I was first son and the fields were small. Five years, I said to my father, and then a house of brick.",
    ],
  },
  "age-came": {
    layer: 0,
    asks: ["how old were you when", "old were you when you came", "young when you came"],
    answers: [
      "Twenty-four, with one bag and a jacket for the cold, because nobody told us. || I came with twenty-four. I had bought a warm jacket for Singapore, the boys still laugh.",
    ],
  },
  "hospital-bill": {
    layer: 0,
    asks: [
      "paid for the hospital",
      "pay for the hospital",
      "hospital bill",
      "who pays the doctor",
      "do you have insurance",
      "the insurance",
    ],
    answers: [
      "The hospital the company has paid, by law. For the months after they say, insurance is looking. || It is paid by the company, the hospital. The insurance must say the rest, and insurance has no face.",
    ],
  },
  "gold-felt": {
    layer: 1,
    asks: [
      "when she sold the gold",
      "when she sold her gold",
      "when she sold the chain",
      "when she sold it",
      "told you about the gold",
      "told you of the gold",
      "feel about the gold",
    ],
    answers: [
      "I said, it is good, it was heavy. {Then I went to the taps and let the water run|debt}. || I had no word. {I asked her what she will cook today, so small I was|debt}.",
    ],
  },
  "as-a-man": {
    layer: 1,
    asks: [
      "see yourself now",
      "see yourself as a man",
      "yourself as a man",
      "think of yourself now",
      "kind of man are you",
      "man are you now",
    ],
    answers: [
      "I was the post of the roof. {Now I am one that others walk round|not-man}. || As a coat that somebody has left on the chair. {The man is not in it just now|not-man}.",
    ],
  },
  "an-imam": {
    layer: 0,
    asks: [
      "an imam",
      "the imam",
      "at the mosque",
      "somebody at the mosque",
      "anyone at the mosque",
    ],
    answers: [
      "There is an old imam, he has asked me where my smile went. I said, at work. || The imam knows my name. He looks at the arm when I pray, and he has made place for me by the wall.",
    ],
  },
};
