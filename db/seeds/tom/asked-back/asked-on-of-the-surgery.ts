import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to short questions about the surgery. */
export const askedOnOfTheSurgery: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["Gave the GP my blood pressure", "The doctor had my arm in the cuff"],
    answers: {
      theySaid: [
        "That it was up a bit, and to mind the salt. || Bit high, he said, and cut down on the bacon.",
      ],
    },
  },
];
