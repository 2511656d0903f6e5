import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks back in the plainest words. */
export const ofPlainQuestions: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["Zosia was here in November, in a great hurry", "with one arm still in her coat"],
    answers: {
      felt: [
        "I was glad of her, and then ashamed that I had set out a plate of cake. || She is young, and I had dusted for it. I was pleased the whole hour, and flat when the door had closed.",
      ],
      why: [
        "She had a train to catch, and a friend waiting with the car. || The young are always expected in another place.",
      ],
    },
  },
  {
    said: ["I tore one, his", "tickets to Kraków in the bureau"],
    answers: {
      where: [
        "In the bureau, under the tablecloths, both of them. || They lie flat in the second drawer, under the good cloth.",
      ],
    },
  },
  {
    said: ["his watch in a bag with a number", "I signed for a watch and a ring"],
    answers: {
      where: [
        "In the bureau, in an egg cup. The watch I take out on Sundays and wind. || Both in the bureau. At night the ring is on my thumb.",
      ],
    },
  },
];
