import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to short questions about the wrong chat, the friends who stay out of it and the morning. */
export const ofSmallEarlyThings: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["our friends made a new group", "a party popper to the wrong chat"],
    answers: {
      then: [
        "i looked at it till it was gone. then i put the phone in a drawer || the phone went in the drawer, with the takeaway menus. i didn't do anything clever",
      ],
    },
  },
  {
    said: ["something about 'both sides'", "our friends are 'staying out of it'"],
    answers: {
      who: [
        "ori, from the group. he texted it || this boy ori, one of the lot. in a text, with a hug at the end",
      ],
      when: ["two days after he went || the thursday, i'd only had it two days"],
    },
  },
  {
    said: ["where he's still my person", "i roll over to tell him"],
    answers: {
      then: ["i remember, and i look at my phone || it lands, and i'm up, and it's half five"],
    },
  },
];
