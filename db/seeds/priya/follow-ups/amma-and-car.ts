import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya tells of her mother on the screen, and of the evening in the car. */
export const ammaAndCar: Scenario["topics"] = {
  "where-amma": {
    layer: 0,
    asks: [
      "where is your mum",
      "wheres your mum",
      "where is your mother",
      "your mum far",
      "mum far away",
      ...["your mum live", "your mother live", "does amma live", "where is amma"],
    ],
    answers: [
      "In Pune, that's Amma, my mum. {It's a day's journey, door to door|far-away}. || She lives in Pune, in the house I grew up in. {There's a whole night of flying in between|far-away}.",
    ],
  },
  "rang-back": {
    layer: 0,
    asks: ["ring back", "rang back", "call back", "called back", "phone back", "line come back"],
    answers: [
      "She did, ten minutes after. {I'd got my cheerful face on by then|not-doing-well}. || She rang again straight away. {I'd splashed my eyes with cold water first|not-doing-well}.",
    ],
  },
  "how-often-amma": {
    layer: 0,
    asks: [
      ...["often do you talk", "often do you speak", "often do you ring", "often does she ring"],
      ...["often does she call", "often do you see her", "often do you call"],
    ],
    answers: [
      "Amma and I, every day, at her supper time. It's ten minutes, and he's in the picture for nine. || Every single day with Amma. I'm good for about ten minutes of it.",
    ],
  },
  "car-baby": {
    layer: 3,
    asks: [
      ...["arjun in the car", "baby in the car", "him in the car", "was he with you"],
      ...[
        "was arjun with you",
        "was with the baby",
        "who had the baby",
        "was with him",
        "who had him",
      ],
    ],
    answers: [
      "No, Arjun was indoors with my mother-in-law. He was quite safe, I'd only gone for bread. || He was in the house with his grandma. I was in the car by myself.",
    ],
  },
  "car-needed": {
    layer: 3,
    asks: [
      "have needed at",
      "needed at that",
      "needed then",
      "have needed then",
      "needed just then",
    ],
    answers: [
      "Somebody tapping on the glass who didn't want anything from me. || A person in the other seat, I think, saying nothing at all.",
    ],
  },
  "car-felt": {
    layer: 3,
    asks: [
      "when you went in",
      "went back inside",
      "once you were in",
      "when you got in",
      "went in again",
    ],
    answers: [
      "I said, sorry, there was a queue. {I buttered the bread and my hands were shaking|car?}. || Nobody asked. {I put the loaf on the board and I felt I'd robbed them|car?}.",
    ],
  },
};
