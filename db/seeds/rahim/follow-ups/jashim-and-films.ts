import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim tells of Jashim: his boys, his films, his jokes. */
export const jashimAndFilms: Scenario["topics"] = {
  "jashim-sons": {
    layer: 0,
    asks: [
      "how old are his sons",
      "old are his sons",
      "old are his boys",
      "his two sons",
      "his two boys",
      "jashims sons",
      "jashims boys",
      "jashim have children",
      "jashim have a family",
      "is jashim married",
    ],
    answers: [
      "Two boys he has, eight and eleven. The big one plays cricket. || They are eight and eleven, both in school. He shows me their marks.",
    ],
  },
  "jashim-age": {
    layer: 0,
    asks: [
      "how old is jashim",
      "old is jashim",
      "jashim older",
      "jashims age",
      "old is jashim",
      "how old is jashim",
      "is jashim older",
      "how old is he",
      "age is jashim",
    ],
    answers: ["Thirty-four, he is three years older. || A bit older than I, thirty-four."],
  },
  "jashim-film": {
    layer: 0,
    asks: [
      "which film",
      "what film",
      "film does he watch",
      "films does he watch",
      "what does he watch",
      "jashim watch",
      "kind of films",
      "films does jashim",
    ],
    answers: [
      "Old comedies from Dhaka. He knows each joke before. || Mostly films from home, with much dancing.",
    ],
  },
  "jashim-jokes": {
    layer: 0,
    asks: [
      "jokes does he",
      "what jokes",
      "kind of jokes",
      "joke does he",
      "what joke",
      "tell me a joke",
      "his jokes",
      "jokes does jashim",
    ],
    answers: [
      "About the hat of the foreman, mostly. In English they are not funny. || Silly ones, about a goat and a policeman. I can't translate them.",
    ],
  },
  "jashim-back": {
    layer: 0,
    asks: [
      "when does jashim come",
      "time does jashim",
      "jashim come back",
      "jashim come home",
      "when is jashim back",
      "when will jashim",
      "jashim get back",
      "jashim get home",
    ],
    answers: [
      "Today at nine, he has overtime. || Near nine. Without overtime it is half past six.",
    ],
  },
};
