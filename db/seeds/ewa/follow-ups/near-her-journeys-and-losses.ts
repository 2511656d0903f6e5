import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers near her lines of Niagara, the music, the sandwiches and the child before Anna. */
export const nearHerJourneysAndLosses: Scenario["topics"] = {
  "niagara-remember": {
    layer: 0,
    asks: [
      ...["near: went once to niagara", "near: we saw niagara"],
      ...["what do you remember of niagara", "what was the best of it", "did you enjoy niagara"],
    ],
    answers: [
      "His hat, it blew off and he saluted it. || I enjoyed the train, and the sandwich, and his face when he saw the railing.",
    ],
  },
  "niagara-next": {
    layer: 0,
    asks: [
      ...["near: went once to niagara", "near: we saw niagara"],
      ...["where else would you have gone", "what was the next trip", "where did you want to go"],
    ],
    answers: [
      "To Lisbon, for a bridge, he had the folder begun. || Kraków was to be next, and then wherever there was cake.",
    ],
  },
  "niagara-alone": {
    layer: 0,
    asks: [
      ...["near: went once to niagara", "near: we saw niagara"],
      ...["would you travel alone", "would you travel again", "could you travel with someone"],
    ],
    answers: [
      "Not alone, one has nobody to say look to. || With my granddaughter perhaps, she walks too fast and waits at the corners.",
    ],
  },
  "loud-why": {
    layer: 0,
    asks: [
      ...["near: the one my husband could not stand", "near: could not bear mahler"],
      ...["why did you turn it up", "what made you turn it up", "why so loud"],
    ],
    answers: ["I wished to be objected to. || To see if the door would close by itself."],
  },
  "loud-neighbors": {
    layer: 0,
    asks: [
      ...["near: the one my husband could not stand", "near: could not bear mahler"],
      ...["did the neighbors complain", "did anyone hear it", "did somebody knock"],
    ],
    answers: [
      "Nobody, the lady across the hall hears only the drums. || The man below coughed, I took it as a review.",
    ],
  },
  "loud-you-like": {
    layer: 0,
    asks: [
      ...["near: the one my husband could not stand", "near: could not bear mahler"],
      ...["do you like that music", "did you enjoy it", "what do you like about it"],
    ],
    answers: [
      "I like it very much, one may weep at it with one's hat on. || The slow part, yes, it goes on as long as one needs.",
    ],
  },
  "strong-who-said": {
    layer: 0,
    asks: [
      ...["near: was not strong, i was counting", "near: adding up ham and cheese"],
      ...[
        "who said you were strong",
        "how did you feel when they said strong",
        "did you want to be strong",
      ],
    ],
    answers: [
      "The whole line, one after another, it was like being stamped. || I did not wish it, it was given out with the coffee.",
    ],
  },
  "strong-want-instead": {
    layer: 0,
    asks: [
      ...["near: was not strong, i was counting", "near: adding up ham and cheese"],
      ...[
        "what would you have wanted them to say",
        "what should they have seen",
        "what did you need that day",
      ],
    ],
    answers: [
      "A chair, and somebody to say that I might leave. || I needed that one person should stop talking and take my plate.",
    ],
  },
  "strong-cried-later": {
    layer: 0,
    asks: [
      ...["near: was not strong, i was counting", "near: adding up ham and cheese"],
      ...["did you cry later", "when did you cry", "have you cried since the funeral"],
    ],
    answers: [
      "In the elevator, on a Tuesday, between two and three. || Later, over a jar, it would not open.",
    ],
  },
  "furious-why-sorry": {
    layer: 1,
    asks: [
      ...["near: quite furious with him", "near: so angry with him that i rattle"],
      ...["why are you sorry to say it", "what makes you sorry", "is it wrong to be furious"],
    ],
    answers: [
      "Because he would not have hurt a moth, and here I am with a broom. || One was taught to speak well of them, and I speak to him as to a plumber.",
    ],
  },
  "furious-when": {
    layer: 1,
    asks: [
      ...["near: quite furious with him", "near: so angry with him that i rattle"],
      ...["when does it come over you", "how often are you furious", "what brings it on"],
    ],
    answers: [
      "When an envelope comes that I do not understand. || At the stairs, chiefly, on the second landing.",
    ],
  },
  "tissue-why-not": {
    layer: 0,
    asks: [
      ...["near: they were all holding tissues", "near: has an evening for the bereaved"],
      ...[
        "why did you not want a tissue",
        "what was wrong with the tissues",
        "why did you pass it on",
      ],
    ],
    answers: [
      "It is a signal, and then everybody watches to see whether you will. || I had my own, ironed, and no wish to be seen with it.",
    ],
  },
  "tissue-others-like": {
    layer: 0,
    asks: [
      ...["near: they were all holding tissues", "near: has an evening for the bereaved"],
      ...["what were the others like", "did you talk to anyone", "who was there"],
    ],
    answers: [
      "Kind people, mostly women, with large handbags. || I spoke to a man who had lost his wife and his car keys, he could only talk about the keys.",
    ],
  },
  "tissue-better-group": {
    layer: 0,
    asks: [
      ...["near: they were all holding tissues", "near: has an evening for the bereaved"],
      ...[
        "what would you want instead",
        "what kind of group would suit you",
        "what would have helped",
      ],
    ],
    answers: [
      "Something to do with the hands, and the talk on the side. || Cards, with a fourth missing.",
    ],
  },
};
