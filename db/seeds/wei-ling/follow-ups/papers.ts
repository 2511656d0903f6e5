import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of the papers' dates, of her modules, and of the umbrella. */
export const papers: Scenario["topics"] = {
  "other-dates": {
    layer: 0,
    asks: [
      ...["when is econs", "when is the econs", "when are the others", "dates of the others"],
      ...["when is the last exam", "exams after stats", "when is the last one", "what dates"],
    ],
    answers: [
      "econs is the 7th, then the 11th, then the 14th || the 7th for econs. film's the 11th and oceans is the 14th",
    ],
  },
  "midterm-worth": {
    layer: 0,
    asks: [
      "midterm worth",
      "midterm count",
      "how much does it count",
      "percent is the midterm",
      "final worth",
    ],
    answers: [
      "the midterm's thirty percent. the final's sixty || thirty percent, and ten for tutorials. the rest is the final",
    ],
  },
  "film-module": {
    layer: 0,
    asks: ["film module", "the film one", "film mod", "about film", "which films", "what films"],
    answers: [
      "old asian films, one every week, and then you write about it || it's asian cinema. i've seen two of the films and they were good",
    ],
  },
  "oceans-module": {
    layer: 0,
    asks: ["oceans module", "the oceans one", "about oceans", "oceans about", "oceans mod"],
    answers: [
      "currents, salt, fish. i only did the first two weeks || it's how the sea moves, i think. i know what's in week 1",
    ],
  },
  "same-course": {
    layer: 0,
    asks: ["jia min study", "jia min in your", "jia min do the same", "same course"],
    answers: [
      "jia min's in data science also. we've got two mods together || same course, ya. she sits near the front",
    ],
  },
  "the-umbrella": {
    layer: 0,
    asks: ["the umbrella", "whose umbrella", "umbrella was", "kind of umbrella"],
    answers: [
      "hers, a tiny one with cats on it || a folding one, it wasn't made for two. it was jia min's",
    ],
  },
};
