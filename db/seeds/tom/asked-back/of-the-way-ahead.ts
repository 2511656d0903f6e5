import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks back about what he cannot see before him. */
export const ofTheWayAhead: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["look and it's just weather", "People say what's next"],
    answers: {
      why: [
        "There was always a rota up. {There's nothing pinned on the wall now|no-ahead}. || I'd know it if it was work. {Anything else, I've no eyes for|no-ahead}.",
      ],
      mean: [
        "Grey, with nothing stood up in it. || It's like the top road in November, you can see your own boots.",
      ],
      often: [
        "It's come on since the clocks went back. || Since about when the applications stopped coming back.",
      ],
      felt: [
        "Tired, more than anything. {I've given up squinting|no-ahead}. || Not frightened. {It's flatter than that|no-ahead}.",
      ],
      theySaid: [
        "That something'll turn up. It's always somebody with a pension says it. || They look at their watch, then they tell me about their nephew.",
      ],
    },
  },
  {
    said: ["Forty-odd applications", "folder for the applications, it's as thick"],
    answers: {
      why: [
        "My age, and the one job on the form. {There's no box for a furnace|no-ahead?}. || There's two hundred going for every one. {They'd sooner have somebody with years left in him|no-ahead?}.",
      ],
      when: [
        "Between April and the back end of September. || The bulk of them was May and June, I'd a system.",
      ],
      felt: [
        "You mind the first ten. {After that it's only stamps|no-ahead?}. || I'd my best pen out, at the start. {Now I can't look at the folder|no-ahead?}.",
      ],
      then: [
        "I kept copies. I don't know who for. || I wrote back and thanked all three. You never know.",
      ],
      theySaid: [
        "That they'd keep me on file. || Luck, from two of them. The other asked me what I'd told him on page one.",
      ],
    },
  },
  {
    said: ["the sums to pension age", "worked it out in mornings"],
    answers: {
      why: [
        "I was trying to see how far it was. You pace a thing out. || I'd a pencil in my hand and it was raining.",
      ],
      felt: [
        "{It went cold on me, that figure|no-ahead?}. I rubbed it out. || I'd to sit back from the table. {There's that many of them and nothing on a one|no-ahead?}.",
      ],
      when: ["One wet Wednesday, a month back. || When the gas bill came, so October."],
      then: [
        "Put the pencil behind the clock and let the dog out. || I paid the thing, and I'd to send them my sums with it.",
      ],
      mean: [
        "I mean getting up, and there being all that day. {That many times over|no-ahead?}. || You can do a year. {It's when you see them all stood in a line|no-ahead?}.",
      ],
    },
  },
];
