import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa tells of Anna's family, her own mother, her brother and the people in the building. */
export const kinAndNeighbors: Scenario["topics"] = {
  "christmas-food": {
    layer: 0,
    asks: [
      ...["eat on christmas", "cook on christmas", "cook for christmas", "eat at christmas"],
      ...[
        "what is there to eat at christmas",
        "christmas food",
        "christmas dinner",
        "dishes at christmas",
      ],
    ],
    answers: [
      "Beet soup with little dumplings, carp, and poppy seed cake. || Carp, and beet soup before it. One needs twelve dishes, I stop at seven.",
    ],
  },
  "anna-husband": {
    layer: 0,
    asks: [
      ...["anna have a husband", "is anna married", "annas husband", "son in law"],
      ...["who does anna live with", "anna live with", "anna have a family"],
    ],
    answers: [
      "Yes, a dentist, a quiet man. He sends his regards on Sundays. || She is married to a dentist. He says hello from behind her.",
    ],
  },
  "anna-age": {
    layer: 0,
    asks: [
      ...["how old is anna", "old is your daughter", "when was anna born", "annas age"],
      ...["anna born"],
    ],
    answers: [
      "Forty-three. She was born in the year that we came over. || Anna is forty-three, she crossed the ocean as a baby.",
    ],
  },
  "kowalczyk-from": {
    layer: 0,
    asks: [
      ...["kowalczyk from", "she from poland", "kowalczyk polish", "she polish too"],
      ...["where is she from", "kowalczyk come from"],
    ],
    answers: [
      "From a village by Rzeszów, she came over after the war. || She was born near Rzeszów. We speak Polish, loudly.",
    ],
  },
  "cows-name": {
    layer: 0,
    asks: [
      ...["mothers cow", "cow called", "name of the cow", "the cow", "cows name"],
      ...["many cows"],
    ],
    answers: [
      "She was called Krasula. So was the one after her. || There was one cow at a time, and each was Krasula.",
    ],
  },
  tomatoes: {
    layer: 0,
    asks: [
      ...["with the tomatoes", "all the tomatoes", "his tomatoes", "tomatoes does he"],
      ...["kind of tomatoes", "about the tomatoes", "do the tomatoes"],
    ],
    answers: [
      "He puts them up in jars, ninety of them last year. || They go into jars, and the heaviest one he weighs twice.",
    ],
  },
  "dogs-name": {
    layer: 0,
    asks: [
      ...["dog across the hall", "dog called", "dogs name", "name of the dog", "the dog like"],
      ...["kind of dog", "what dog"],
    ],
    answers: [
      "Pepsi, one hears it called along the hall each morning. || It is a small brown thing by the name of Pepsi.",
    ],
  },
  tadek: {
    layer: 0,
    asks: [...["who is tadek", "tadek like", "about tadek"]],
    answers: [
      "Irena's husband. He talks during the bidding. || He is married to Irena, and he cannot keep quiet at cards.",
    ],
  },
  upstairs: {
    layer: 0,
    asks: [
      ...["lives above", "above you", "upstairs neighbor", "people upstairs"],
      ...["who lives upstairs", "lives below", "below you"],
    ],
    answers: [
      "A quiet couple above, and a man with a bicycle below. || Above me nobody makes a sound. Below is the man with the bicycle.",
    ],
  },
  "mothers-cooking": {
    layer: 0,
    asks: [
      ...["did your mother cook", "your mother make", "mothers cooking", "mother bake"],
      ...["food at home"],
    ],
    answers: [
      "Potato soup, and pancakes when there were eggs. || Soup of potatoes, mostly. On a feast day there were pancakes.",
    ],
  },
  "two-suitcases": {
    layer: 0,
    asks: [
      ...["in the two suitcases", "two suitcases", "bring with you", "take with you"],
      ...["pack for america", "what did you pack"],
    ],
    answers: [
      "[after: suitcases, America, Chicago, 1981, English] Bed linen, photographs, and the coffee grinder. || Sheets, mainly, and a coffee grinder wrapped in a coat.",
    ],
  },
};
