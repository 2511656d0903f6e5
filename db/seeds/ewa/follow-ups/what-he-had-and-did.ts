import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa tells of what Stefan had, ate, wrote and was called. */
export const whatHeHadAndDid: Scenario["topics"] = {
  "wisconsin-river": {
    layer: 0,
    asks: [
      ...["bridge in wisconsin cross", "which river", "what river", "what does it cross"],
      ...["over which river", "wisconsin cross"],
    ],
    answers: [
      "A river that I cannot pronounce, he spelled it for me. || Some river with a very long name. It is shallow, he said.",
    ],
  },
  "in-his-pockets": {
    layer: 0,
    asks: [...["carry in his pockets", "in his pockets", "in his pocket", "he carry with him"]],
    answers: [
      "A measuring tape, peppermints, and a piece of string. || Peppermints, string, and a small tape measure on his keys.",
    ],
  },
  "his-soup": {
    layer: 0,
    asks: [
      ...["his favorite soup", "his favourite soup", "soup did he like", "sorrel soup"],
      ...["best soup", "which soup did he"],
    ],
    answers: [
      "Sorrel, the sour one, with an egg in it. || It was sorrel soup. I use plenty of cream and half an egg.",
    ],
  },
  "waltz-called": {
    layer: 0,
    asks: [
      ...["which waltz", "what waltz", "which tango", "what tango"],
      ...["tune called", "name of the tune", "what was the tune", "song was it"],
      ...["tune it was"],
    ],
    answers: [
      "It had a name once, but I never knew it. || I do not know what it is called, only how it went.",
    ],
  },
  "at-the-grave": {
    layer: 0,
    asks: [
      ...["do at the grave", "do at the cemetery", "what do you do there", "do when you are there"],
      ...["often do you go to the cemetery", "how often do you go there"],
    ],
    answers: [
      "[after: cemetery, grave, stone, fence] I sweep, I light a candle, and I tell him who has died. || There is the sweeping, and a candle. Then I take the bus back.",
    ],
  },
  "he-called-you": {
    layer: 0,
    asks: [
      ...["husband call you", "stefan call you", "did he call you", "he call you"],
      ...["pet name", "nickname", "name for you"],
    ],
    answers: [
      "Ewa, and Ewunia if he had broken something. || On good days Ewunia, and plain Ewa when he was reading.",
    ],
  },
  "on-leftovers": {
    layer: 0,
    asks: [
      ...["on the leftovers", "label the leftovers", "labels on", "on the jars in the icebox"],
      ...["write on the labels"],
    ],
    answers: [
      "The date, as a rule, and sometimes a warning. || He put the day on it, and how brave one had to be.",
    ],
  },
  "his-breakfast": {
    layer: 0,
    asks: [
      ...[
        "stefan eat for breakfast",
        "he eat for breakfast",
        "he have for breakfast",
        "stefan have for breakfast",
      ],
      ...["his breakfast"],
    ],
    answers: [
      "Rye bread with honey, all the years that I knew him. || Always the same, rye bread and honey, and two cups of tea.",
    ],
  },
  "his-watch-kind": {
    layer: 0,
    asks: [
      ...["kind of watch", "what watch", "watch look like", "sort of watch"],
      ...["how old is the watch", "watch from"],
    ],
    answers: [
      "A flat one with a leather strap, his father's before. || It was his father's, and it must be wound by hand.",
    ],
  },
  "cherry-liqueur": {
    layer: 0,
    asks: [...["liqueur", "cherry liqueur", "made the liqueur", "who made it"]],
    answers: [
      "[after: liqueur] He made it himself, from the market cherries. || It is his own, three summers old, and very sweet.",
    ],
  },
  "how-tall": {
    layer: 0,
    asks: [...["how tall", "tall was he", "tall was stefan", "taller than you"]],
    answers: [
      "One meter and ninety. He knew every lamp by the bump. || Very tall, I came up to his breast pocket.",
    ],
  },
  handwriting: {
    layer: 0,
    asks: [...["his handwriting", "handwriting like", "write so neatly", "his writing"]],
    answers: [
      "Small and upright, like print. He wrote capitals for drawings. || Like a printed page. He was a little vain about it.",
    ],
  },
  "lamp-repaired": {
    layer: 0,
    asks: [
      ...["mend your lamp", "what lamp", "which lamp", "repaired your lamp"],
      ...["what did he mend", "what did he repair"],
    ],
    answers: [
      "A bedside lamp, with a loose wire. It works still. || My reading lamp. I had been saying for weeks that it flickered.",
    ],
  },
  "ears-red": {
    layer: 0,
    asks: [...["his ears", "ears go red", "ears went red", "ears red"]],
    answers: [
      "They went quite red when he was praised. || Large ones. If he fibbed they turned red.",
    ],
  },

  "hands-in-hair": {
    layer: 0,
    asks: [
      ...[
        "hands in your hair",
        "have somebody's hands",
        "somebody's hands in",
        "washing your hair feel",
      ],
    ],
    answers: [
      "Warm, and very quiet. I forgot what day it was. || I could have slept there, with my head in the basin.",
    ],
  },
  "by-his-bed": {
    layer: 0,
    asks: [
      ...[
        "talk about by his bed",
        "about by his bed",
        "talk about in the hospital",
        "talk about at the hospital",
      ],
      ...["speak of in the hospital"],
    ],
    answers: [
      "The radiator, the soup, and which day he would be home. || Small things, the food and the nurses, and the weather outside.",
    ],
  },
  "with-zosia-here": {
    layer: 0,
    asks: [
      ...["like to do with zosia", "do with zosia", "do together when she", "do when zosia"],
      ...["when zosia is here"],
    ],
    answers: [
      "Bake the poppy seed cake, and let her talk. || Play cards with her, and let her sleep until noon.",
    ],
  },
  "once-inside": {
    layer: 0,
    asks: [
      ...["once he was inside", "once he was in", "do when he came in", "when he had come in"],
    ],
    answers: [
      "He hung up his hat and went to see what was on the stove. || Hat on the hook, shoes under the bench, and straight to the kitchen.",
    ],
  },
};
