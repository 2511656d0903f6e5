import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers near her lines of the second cup, Irena, the card and what she would have scolded. */
export const nearTheSecondCupAndIrena: Scenario["topics"] = {
  "second-cup-notice": {
    layer: 0,
    asks: [
      ...["near: set down two cups before i know", "near: takes the second cup from the hook"],
      ...["when do you notice", "what do you feel when you notice", "how do you notice it"],
    ],
    answers: [
      "When I look for the second spoon. || With the kettle in my hand, and then the kettle grows heavy.",
    ],
  },
  "second-cup-someone": {
    layer: 0,
    asks: [
      ...["near: set down two cups before i know", "near: takes the second cup from the hook"],
      ...[
        "could someone use the cup",
        "who could drink from the second cup",
        "would you pour it for a guest",
      ],
    ],
    answers: [
      "Not that one, for a guest I take the flowered ones. || The lady from across the hall, if she came, and I think he would allow it.",
    ],
  },
  "second-cup-stop": {
    layer: 0,
    asks: [
      ...["near: set down two cups before i know", "near: takes the second cup from the hook"],
      ...[
        "would you like it to stop",
        "do you want to stop doing it",
        "what if one day you took only one",
      ],
    ],
    answers: [
      "On most mornings no, it is the last thing that we do together. || I should be cured then, and I am not sure that I wish to be well of him.",
    ],
  },
  "card-next-what": {
    layer: 0,
    asks: [
      ...["near: bought the card for the next", "near: june of 1976, so it was"],
      ...["what was on the card", "what did the card say", "what kind of card was it"],
    ],
    answers: [
      "A bridge, what else, with a man fishing. || Two herons, it plays no music, he could not abide those.",
    ],
  },
  "card-where": {
    layer: 0,
    asks: [
      ...["near: bought the card for the next", "near: june of 1976, so it was"],
      ...["where is the card now", "what did you do with the card", "did you write it"],
    ],
    answers: [
      "In the bureau, I had written only, dear Stefan. || It lies with the others, he kept all of mine in order.",
    ],
  },
  "card-anniversary": {
    layer: 0,
    asks: [
      ...["near: bought the card for the next", "near: june of 1976, so it was"],
      ...[
        "how was the anniversary",
        "how did you celebrate",
        "what did you do on your anniversaries",
      ],
    ],
    answers: [
      "With cake, and he told the story of my shoe. || We went to the lake in our good coats, also in the rain.",
    ],
  },
  "scold-what-first": {
    layer: 1,
    asks: [
      ...["near: by noon. he took that away", "near: would not lend me his"],
      ...[
        "what would you have done first",
        "what would you have said first",
        "how would you have helped him",
      ],
    ],
    answers: [
      "Two pillows, an open window, and then the scolding. || I would have counted his breaths, he had nineteen too many.",
    ],
  },
  "scold-saved": {
    layer: 1,
    asks: [
      ...["near: by noon. he took that away", "near: would not lend me his"],
      ...[
        "would it have saved him",
        "do you think it would have changed it",
        "could he have been helped",
      ],
    ],
    answers: [
      "Some months, perhaps, I have done the arithmetic and it does not come out. || I do not know, that is the drawer to which I have no key.",
    ],
  },
  "scold-tell-him": {
    layer: 1,
    asks: [
      ...["near: by noon. he took that away", "near: would not lend me his"],
      ...["would he have listened", "did he listen to you as a nurse", "was he a good patient"],
    ],
    answers: [
      "He listened very nicely and did what he liked. || As a patient he was all thanks and no information.",
    ],
  },
  "irena-like-why": {
    layer: 0,
    asks: [
      ...["near: irena is tadek's wife", "near: irena belongs to the bridge circle"],
      ...["why do you like her", "what do you like about irena", "what is she like"],
    ],
    answers: [
      "She laughs with her whole hat. || One always knows where she stands, mostly on somebody's foot.",
    ],
  },
  "irena-call-when": {
    layer: 0,
    asks: [
      ...["near: irena is tadek's wife", "near: irena belongs to the bridge circle"],
      ...["will you ring her", "when will you call irena", "could you call irena"],
    ],
    answers: [
      "After the weekend, I have the lid as a reason. || I could, the number is in my fingers up to the fourth.",
    ],
  },
  "irena-miss-you": {
    layer: 0,
    asks: [
      ...["near: irena is tadek's wife", "near: irena belongs to the bridge circle"],
      ...["do you think she misses you", "does she think of you", "why has irena not called"],
    ],
    answers: [
      "She is brave about everything but the telephone, I believe. || I hope so, she has nobody now who tells her when to stop bidding.",
    ],
  },
  "blouse-for-whom": {
    layer: 0,
    asks: [
      ...["near: my blouses and the tablecloth", "near: napkins that nobody has used"],
      ...["who is it for", "why napkins nobody uses", "who is coming"],
    ],
    answers: [
      "For the drawer, it is very well dressed. || It is in case, one has always ironed in case.",
    ],
  },
  "blouse-like-it": {
    layer: 0,
    asks: [
      ...["near: my blouses and the tablecloth", "near: napkins that nobody has used"],
      ...["do you like ironing", "what do you like about ironing", "does it calm you"],
    ],
    answers: [
      "Yes, steam is a kind of company. || I like the smell, it is every Saturday of my life.",
    ],
  },
  "catching-afraid": {
    layer: 1,
    asks: [
      ...["near: it is not catching", "near: same woman with one chair fewer"],
      ...[
        "why are they afraid of you",
        "what do they think would happen",
        "why do they stand so far",
      ],
    ],
    answers: [
      "They think that it goes by the hand, like a cold. || Each of them looks at me and counts her own husband.",
    ],
  },
  "catching-say-it": {
    layer: 1,
    asks: [
      ...["near: it is not catching", "near: same woman with one chair fewer"],
      ...["will you say it to them", "could you say that to irena", "have you said it to anyone"],
    ],
    answers: [
      "To Irena, with the lid under my arm. || Only to the jar so far, and in a low voice.",
    ],
  },
};
