import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to short questions about the made-up crush, the joke and the mirror. */
export const ofSmallEarlyThings: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["i made one up so i'd have one", "i copied somebody else's answers"],
    answers: {
      who: [
        "some girl two sections over. we never talked lol || it was whoever was number one. i'd never met her",
      ],
    },
  },
  {
    said: ["thing in practice where the team was", "some stuff in the locker room, jokes"],
    answers: {
      then: ["i joined in. i'm always in || laughed, and then i did it better"],
    },
  },
  {
    said: ["i practise how i sit", "there's a birthday video where"],
    answers: {
      where: ["in the cr, there's a mirror || in front of the cabinet mirror, door closed"],
    },
  },
];
