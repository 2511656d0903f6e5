import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to short questions about the walk for bread. */
export const askedOnOfTheBread: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["i went down to buy bread", "i went out for bread this afternoon"],
    answers: {
      where: [
        "round the carpark and as far as the shop door || one lap of the carpark, then the bus stop, then home",
      ],
    },
  },
];
