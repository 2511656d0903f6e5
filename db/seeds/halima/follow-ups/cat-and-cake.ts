import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima tells of the cake, the cat, and her girls. */
export const catAndCake: Scenario["topics"] = {
  "cake-sort": {
    layer: 0,
    asks: [
      "which cake will you bake",
      "kind of cake will",
      "cake will you bake",
      "what kind of cake for",
      "kind of cake is it",
      "sort of cake will",
    ],
    answers: [
      "Marble cake, the only one I can make half asleep. || A marble cake, dear, it never fails me.",
    ],
  },
  "cat-eats": {
    layer: 0,
    asks: ["cat like to eat", "does the cat eat", "the cat eat", "feed the cat", "give the cat"],
    answers: [
      "Fish heads, and the milk off my tea. || Anything with a head on it, dear, fish for choice.",
    ],
  },
  "cat-age": {
    layer: 0,
    asks: [
      "old is the cat",
      "cat come every",
      "cat come often",
      "does the cat come",
      "when does the cat come",
    ],
    answers: [
      "She's about nine, and comes every evening. || Every night when I sit here. She's nine, I think.",
    ],
  },
  "mango-pick": {
    layer: 0,
    asks: [
      "pick the mangoes",
      "when do you pick",
      "mangoes ripe",
      "when are the mangoes",
      "when does it fruit",
      "with the mangoes",
      "do with the mangoes",
      "are the mangoes",
    ],
    answers: ["Every June, and half go over the fence. || June, dear, if the birds leave us any."],
  },
  "calls-me": {
    layer: 0,
    asks: [
      "what does she call you",
      "does she call you",
      "call you now",
      "she calls you",
      "call you instead",
    ],
    answers: ["Kakak, mostly, or miss. || Miss, as a rule, and kakak when she's pleased with me."],
  },
  "aisyah-studies": {
    layer: 0,
    asks: [
      "what does aisyah study",
      "does aisyah study",
      "aisyah study",
      "aisyah studying",
      "is aisyah studying",
    ],
    answers: ["Marketing, dear, third year. || It's marketing she does, she's in her third year."],
  },
  "aisyah-back": {
    layer: 0,
    asks: [
      "when does aisyah come",
      "aisyah come home",
      "aisyah back",
      "will aisyah come",
      "does aisyah come home",
    ],
    answers: ["In three weeks, when the term's over. || When term ends, dear, in three weeks."],
  },
  grandchildren: {
    layer: 0,
    asks: [
      "do you have grandchildren",
      "have grandchildren",
      "your grandchildren",
      "any grandchildren",
      "many grandchildren",
      "are you a grandmother",
    ],
    answers: [
      "One, a boy of four. He hides in my curtains. || There's a little boy, he's four, and he likes my button tin.",
    ],
  },
};
