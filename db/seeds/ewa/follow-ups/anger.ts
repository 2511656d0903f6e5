import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa tells of her anger, at his silence and at what it took from her. */
export const anger: Scenario["topics"] = {
  "tear-and-tape": {
    layer: 1,
    asks: [
      ...["tearing and the tape", "between the tearing", "when you tore it"],
      ...[
        "like to tear it",
        "what was it like to tear",
        "feel to tear it",
        "feel when you tore it",
      ],
      ...["tore it", "tearing it", "why did you tear"],
    ],
    answers: [
      "It made a small noise and {I was so pleased with it that it frightened me|anger?}. || For as long as the tear lasted I had the better of him. {Then I looked at his name in two halves and went for the tape|anger?}.",
    ],
  },
  "those-stairs": {
    layer: 1,
    asks: [
      ...["those stairs", "come to those stairs", "on the stairs"],
      ...["the stairs now", "climb the stairs", "the landing"],
    ],
    answers: [
      "{I go up them fast, out of spite|anger?}. At the top I have no breath either and there is nobody to hide it from. || I look at that paint. {It is very bad paint, and I say so to him on each landing|anger?}.",
    ],
  },
  "told-the-truth": {
    layer: 1,
    asks: [
      ...["had he told you", "told you the truth", "if he had told you"],
      ...["if you had known", "had you known", "if you'd known"],
      ...["he had told you"],
    ],
    answers: [
      "Sit, I would have said, and given him what for, and had him at Dr. Patel's by noon. {He took that away from me|anger?}. || I should have scolded, and listened to his chest with my own stethoscope. {Thirty-four years of hearts and he would not lend me his|anger?}.",
    ],
  },
  "out-of-you": {
    layer: 1,
    asks: [
      ...["came out of you", "in front of the furniture", "shouted at the drawer"],
      ...["say to the drawer", "say to the desk", "you shouted"],
      ...["shout at", "shouted at it"],
    ],
    answers: [
      "Words in Polish that I did not know I had. {You coward, was one of them, and I meant the man and not the drawer|anger?}. || That he had left me like an apprentice with the keys. {I said it twice, the second time I hit it|anger?}.",
    ],
  },
  "quarrel-about": {
    layer: 1,
    asks: [
      ...["angry with him", "are you angry with him", "you cross with him"],
      ...["quarrel be about", "if he could answer", "angry with him about"],
      ...["so angry with him", "angry about", "the quarrel"],
      ...["quarrel with him"],
    ],
    answers: [
      "That he decided it alone. {For forty-eight years we decided which cheese together|anger?}. || About June. {He had four months in which to tell me, and he told me about pollen|anger?}.",
    ],
  },
  "word-pollen": {
    layer: 1,
    asks: [
      ...["that word pollen", "he called pollen", "something he called pollen"],
      ...["you said pollen", "called it pollen", "the pollen"],
      ...["pollen do", "word pollen", "it was pollen"],
      ...["said pollen"],
    ],
    answers: [
      "In spring I shall want to slap every tree. {That he would lie to me, and so badly|anger?}. || I hear it on the forecast and I turn it off. {I believed him, that is the insult, I brought him an antihistamine|anger?}.",
    ],
  },
  "beside-sadness": {
    layer: 1,
    asks: [
      ...["beside the sadness", "the other thing", "worst of it"],
      ...["what is the worst", "what is worse", "other than sadness"],
    ],
    answers: [
      "{That I am cross|anger}. With a man who was never cross in his life, and cannot defend himself. || Temper, I am sorry to say. {I lie there and I am angry with him|anger}, at seventy-one, for dying politely.",
    ],
  },
  "anger-finish": {
    layer: 1,
    asks: [
      ...["anger want to say", "let it finish", "the anger say"],
      ...["anger say", "anger wants"],
    ],
    answers: [
      "That I was your nurse, Stefan, it was the one thing I could do. {And you went and died politely behind my back|anger?}. || I would say, four months! {You let me admire paint for four months|anger?}.",
    ],
  },
  "anger-reach-him": {
    layer: 1,
    asks: [
      ...["like him to know", "him to know about it", "reach him"],
      ...["could reach him", "him to know"],
    ],
    answers: [
      "That I would have canceled Kraków and not minded. {He took me for somebody who would rather have a trip|anger?}. || That it was not kind. {He thought it was kind, and I should like him to know that it was not|anger?}.",
    ],
  },
  "anger-passed": {
    layer: 1,
    asks: [
      ...["when it has passed", "has passed", "after the anger"],
      ...["once it passes", "when it passes"],
    ],
    answers: [
      "Ashamed, and a good deal warmer. {Then I beg his pardon, aloud, and there is nobody to grant it|grief}. || Empty, like a pan. {I straighten his picture afterwards, though I did not touch it|grief}.",
    ],
  },
};
