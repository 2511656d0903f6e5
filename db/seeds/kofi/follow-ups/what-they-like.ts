import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to harmless questions about what his children like and have. */
export const whatTheyLike: Scenario["topics"] = {
  "tell-the-kids-dinos": {
    layer: 0,
    asks: [
      ...[
        "which dinosaur",
        "favourite dinosaur",
        "dinosaurs does he",
        "what dinosaurs",
        "kind of dinosaur",
      ],
      ...["dinosaurs are they", "dinosaur is it"],
    ],
    answers: [
      "The one with three horns. He can't say it yet. || Triceratops. He calls it the three-horn.",
    ],
  },
  "chess-learned": {
    layer: 0,
    asks: [
      ...["chess set", "play chess", "taught her chess", "learn chess", "chess club"],
      ...["where did she learn chess", "beat you at chess"],
    ],
    answers: [
      "There's a club at school, Tuesdays. She's teaching me. || She got it from the school club. I've lost every game.",
    ],
  },
  "fish-name": {
    layer: 0,
    asks: [
      "fish going to be",
      "fish be called",
      "going to call the fish",
      ...[
        "name of the fish",
        "fish called",
        "call the fish",
        "name for the fish",
        "called the fish",
      ],
      ...["the goldfish", "his fish", "name is it for the fish", "named the fish"],
    ],
    answers: [
      "Victoria, after the station. || It's going to be Victoria, like where we turn round.",
    ],
  },
  "pancake-top": {
    layer: 0,
    asks: [
      ...[
        "pancakes do you",
        "on the pancakes",
        "goes on them",
        "put on the pancakes",
        "on their pancakes",
      ],
      ...["make pancakes", "pancakes like"],
    ],
    answers: [
      "Syrup for him, lemon and sugar for her. || Ama has lemon and sugar, Kwame drowns his in syrup.",
    ],
  },
  "on-toast": {
    layer: 0,
    asks: ["like on toast", "have on toast", "on their toast", "on toast", "toast do they"],
    answers: [
      "Jam with no bits for Kwame, Marmite for Ama. || She's Marmite, he's jam, and there can't be bits in it.",
    ],
  },
  "which-film": {
    layer: 0,
    asks: [
      ...["which film", "what film", "the same film", "film have you seen", "film is it"],
      ...["favourite film"],
    ],
    answers: [
      "The lost fish one. They turn round to see if I'm crying. || It's the cartoon with the lost fish, every time.",
    ],
  },
  "jollof-in": {
    layer: 0,
    asks: [
      "what is jollof",
      "whats jollof",
      ...["in the jollof", "in your jollof", "make jollof", "recipe", "put in the jollof"],
      ...["secret of the jollof", "whats in it then"],
    ],
    answers: [
      "Tomatoes, onions, pepper, then the rice. Then you leave it alone. || Rice, tomato, scotch bonnet, and don't keep lifting the lid.",
    ],
  },
  "hair-long": {
    layer: 0,
    asks: [
      ...[
        "long does her hair",
        "long does the hair",
        "what style",
        "which style",
        "how do you do her hair",
      ],
      ...["hair take", "plaits does she", "beads"],
    ],
    answers: [
      "An hour for cornrows, longer if she wants beads. || Straight back, usually. It's an hour if she sits still.",
    ],
  },
  "can-swim": {
    layer: 0,
    asks: [
      ...["kwame swim", "can they swim", "ama swim", "he swim", "learn to swim"],
      ...["which pool", "the baths where", "what pool"],
    ],
    answers: [
      "Ama can, two lengths. Kwame's still in armbands, it's Peckham baths. || He's in armbands, she does lengths. We go to the baths in Peckham.",
    ],
  },
  "his-bike": {
    layer: 0,
    asks: [
      ...["what bike", "bike like", "bike has he", "colour is his bike", "his bike"],
      ...["got his bike", "sort of bike"],
    ],
    answers: [
      "A red one with a bell. It was Ama's before. || Hand-me-down, red, with a bell on. Ama had it first.",
    ],
  },
  "bike-from": {
    layer: 0,
    asks: [
      "got him the bike",
      "get the bike",
      "bought the bike",
      "bike from",
      "bike come from",
      "bought him the bike",
    ],
    answers: [
      "I did, second hand, for Ama. He got it after her. || Me, off a fella in Nunhead. It was for Ama first.",
    ],
  },
  "school-years": {
    layer: 0,
    asks: [
      "what school",
      "school are they",
      "school do they",
      ...["which school", "school like", "like school", "what class"],
      ...["year are they", "year is she", "do at school"],
    ],
    answers: [
      "Year five and year one. Same school, Ama takes him in. || Ama's in year five and Kwame's in year one, she walks him to his door.",
    ],
  },
  "tree-costume": {
    layer: 0,
    asks: [
      "she wear",
      "wear for it",
      ...["tree costume", "costume", "dressed as", "wear for the tree", "kind of tree"],
      ...["sort of tree", "what tree", "dress up as"],
    ],
    answers: [
      "An oak, she says. Brown tights and green card. || She's an oak. It's brown tights, with card leaves.",
    ],
  },
  scooter: {
    layer: 0,
    asks: ["the scooter", "his scooter", "ride a scooter"],
    answers: [
      "It's blue, it lives in the hall at theirs. || A blue one. He's not allowed it on the bus.",
    ],
  },
};
