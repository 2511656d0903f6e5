import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to the plainest questions about what was told at the start. */
export const plainlyAsked: Scenario["topics"] = {
  "so-sudden": {
    layer: 0,
    asks: [
      "sudden",
      "suddenly",
      "out of nowhere",
      "out of the blue",
      "any warning",
      "was it a shock",
    ],
    answers: [
      "for ME yes. for him it had been going since the summer, {i was just the last one to hear about my own breakup|shame} || it was so sudden i still had the trolley. {he'd had months to practise and i got one buzz in my pocket|shame}",
    ],
  },
  "someone-else": {
    layer: 0,
    asks: [
      ...["found someone else", "got someone else", "found somebody else", "got somebody else"],
      ...["is there someone else", "met someone else", "with someone else", "for someone else"],
      ...["is there somebody else", "met somebody else", "with somebody else"],
      "another girl",
      "another woman",
      "seeing someone",
      "cheating",
      "cheated",
      "who is she",
    ],
    answers: [
      "yep. there's a girl, starts with an a. {he's known her long enough to hold her waist|replaced} || yes, there's a girl in a photo, a name with an a. {it took him under a week to put someone where i was|replaced}",
    ],
  },
  "lived-together": {
    layer: 0,
    asks: [
      "live together",
      "living together",
      "lived together",
      "live with him",
      "was he living with you",
    ],
    answers: [
      "yes!! same flat, one fern. {he took the coffee thing and the fern, i've still got the toast crumbs|missing} || we did, almost from the start. {there's still two toothbrushes, i can't be the one to move his|missing}",
    ],
  },
  "around-her": {
    layer: 0,
    asks: [
      ...["people around", "anyone around", "were there people"],
      "around you in",
      "in that supermarket",
      "around you when",
      "anyone with you then",
      "anyone with you when",
      "who was there when",
      "with you in the supermarket",
      "anyone see you",
      "who saw you",
      "people see you",
    ],
    answers: [
      "nobody i knew. a man with a basket, and a kid in a trolley staring like i was telly || strangers. the yoghurt lady asked if i wanted a sample and i said yes please, crying",
    ],
  },
  "was-there-a-fight": {
    layer: 0,
    asks: [
      "have a fight",
      "did you fight",
      "had a fight",
      "have a row",
      "did you argue",
      "been fighting",
      "been arguing",
    ],
    answers: [
      "that's the mad bit, no. we'd had pasta, we'd said goodnight. i'd LIKE a fight, please, send me one || not even!! you can't fight with someone who says 'fine'. the night before he asked if i'd seen his charger",
    ],
  },
  "where-he-went": {
    layer: 0,
    asks: [
      "where is he",
      "where did he go",
      "where has he gone",
      "where is he living",
      "where is he staying",
    ],
    answers: [
      "at some mate's, on a sofa bed, it folds out, i've seen it. {i know where every single thing of his is sleeping|missing} || no address, obviously. a mate's place. {i walk past it on purpose by accident|missing}",
    ],
  },
};
