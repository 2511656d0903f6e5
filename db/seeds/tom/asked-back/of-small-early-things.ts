import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to short questions about the certificate and the breakfast. */
export const ofSmallEarlyThings: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["Thirty-one years and it's spelt wrong", "certificate in the drawer from the works"],
    answers: {
      then: [
        "I shut it in the drawer and had my tea. || It went in with the takeaway menus, and it's there yet.",
      ],
      youSaid: [
        "Nothing to anybody. They were clearing the office out by then. || I never raised it. There was no one left in there to raise it with.",
      ],
    },
  },
  {
    said: ["a lad with a lanyard handed me", "A youngster with a badge gave me"],
    answers: {
      youSaid: ["Ta. It's all I could think of. || Thanks, I said, as if he'd passed me the salt."],
    },
  },
  {
    said: ["I parked outside it once", "I sat outside with the engine off"],
    answers: {
      where: ["A caff in town, where the buses stop. || It's the caff across from the bus stands."],
    },
  },
];
