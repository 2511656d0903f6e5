import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of what she eats and drinks, and of what they order in hall. */
export const whatSheEats: Scenario["topics"] = {
  "eats-in-room": {
    layer: 0,
    asks: [
      ...["eat up in your room", "eat in your room", "eat up there", "eat in there"],
      ...["what do you eat", "do you eat instead", "eat when you are in your room"],
      ...["live on up there", "what do you live on", "food in your room"],
    ],
    answers: [
      "biscuits, and cup noodles if there's hot water. nothing fancy || i've got a drawer. cream crackers, cup noodles, one jar of peanut butter",
    ],
  },
  "which-noodles": {
    layer: 0,
    asks: ["which noodles", "what noodles", "kind of noodles", "flavour noodles"],
    answers: [
      "the prawn ones, in the red cup. i buy six at a time || red cup, prawn flavour. the mart downstairs always has them",
    ],
  },
  "stairs-menu": {
    layer: 0,
    asks: [
      ...["what did you eat on the stairs", "what did you have on the stairs"],
      ...["eat in the stairwell", "what did you eat there"],
      ...["what was in the box", "eating on the staircase"],
    ],
    answers: [
      "economy rice. tofu, cabbage, a bit of egg || rice with tofu and veg, from the stall downstairs. it was still warm",
    ],
  },
  "likes-to-eat": {
    layer: 0,
    asks: [
      ...[
        "favourite food",
        "favorite food",
        "do you like to eat",
        "you like eating",
        "favourite thing to eat",
      ],
      ...["your favourite dish", "your favorite dish"],
    ],
    answers: [
      "my ah ma's fish porridge. outside, chicken rice || real chicken rice, from a stall. at home it's porridge with fish",
    ],
  },
  "hungry-now": {
    layer: 0,
    asks: ["are you hungry", "hungry now", "hungry right now", "eaten anything since"],
    answers: [
      "a little bit. there's crackers here || kind of, ya. i could make noodles after this",
    ],
  },
  "drinking-now": {
    layer: 0,
    asks: ["are you drinking anything", "drinking right now", "in your cup", "tea or coffee"],
    answers: [
      "kopi from the machine. it's gone cold || a cup of kopi, from the machine on level 1. it isn't good",
    ],
  },
  mala: {
    layer: 0,
    asks: ["mala", "what is mala", "was it mala"],
    answers: [
      "it's a spicy pot thing, you pick what goes in. everyone here eats it at night || spicy stir fry, the kind that numbs your mouth. you choose your own vegetables",
    ],
  },
  "her-order": {
    layer: 0,
    asks: [
      ...["would you order", "what do you order", "your mala order", "you have ordered"],
      ...["you like spicy", "order for yourself", "what is your order"],
    ],
    answers: [
      "mushrooms, potato, instant noodles, mild. they laughed at the mild || potato and mushroom, least spicy. i used to get teased for that",
    ],
  },
  "kept-orange": {
    layer: 0,
    asks: [
      ...["eat the orange", "eaten the orange", "did you eat it", "the orange now"],
      ...["still have the orange", "still got the orange", "where is the orange"],
      ...["do with the orange", "did with the orange", "keep the orange"],
    ],
    answers: [
      "not eaten yet, that one. it's by my laptop || it's still on my desk, that orange. it's going a bit soft",
    ],
  },
  "kaya-buns": {
    layer: 0,
    asks: ["the bakery", "which bakery", "what do they bake", "from the bakery", "kaya buns"],
    answers: [
      "it's a small one behind the track. the buns come out about five || they do kaya buns and a soft white loaf. the loaf's the smell",
    ],
  },
  "toast-kaya": {
    layer: 0,
    asks: ["what is kaya", "kaya toast", "kaya mean", "whats kaya"],
    answers: [
      "coconut jam. you have it on toast with butter || it's a sweet coconut spread, everybody here grew up on it",
    ],
  },
  "kopi-is": {
    layer: 0,
    asks: ["what is kopi", "whats kopi", "kopi mean", "is kopi coffee"],
    answers: ["coffee, our kind, with condensed milk || just coffee. the local one is very sweet"],
  },
  "makan-is": {
    layer: 0,
    asks: ["what is makan", "whats makan", "makan mean", "makan group mean", "a makan group"],
    answers: [
      "makan means eat. so it's the people i had dinner with || it's just eat, in malay. my dinner people, from level 5",
    ],
  },
};
