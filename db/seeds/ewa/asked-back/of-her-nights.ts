import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks back about her nights, her meals and her body. */
export const ofHerNights: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["I wake at five, as for", "thirty-four years of the early shift saw"],
    answers: {
      why: [
        "The ward trained me to it, and nobody has trained me out. || I was never able to sleep past it. He slept till seven, and I had that to listen to.",
      ],
      then: [
        "I get up at last and put on the kettle. || When it is light I rise and make it, my half, so to speak.",
      ],
      felt: [
        "{It is a cold sort of view|two-cups}. || {As one feels beside a made bed in the ward|two-cups}, one knows what it means.",
      ],
    },
  },
  {
    said: ["I want to hear if somebody comes", "They would give me something to sleep"],
    answers: {
      why: [
        "{He was out late at times, and I heard him in|quiet-home}. The ear has kept it up. || It is no use to be told. {I know that nobody will get out here|quiet-home}, and I listen.",
      ],
      who: [
        "Nobody in particular. I do not expect anyone, I only listen. || There is no one who would be in it. One asks that of oneself.",
      ],
    },
  },
  {
    said: ["I cannot cook for one, my hands", "I eat standing, as one does who"],
    answers: {
      why: [
        "They learned it in 1976 and have had no other instruction. || If I sit I see the place across from me, therefore the counter.",
      ],
      often: [
        "Every supper. At noon I do not try. || More and more. I sit down for the soup on Sunday.",
      ],
    },
  },
  {
    said: ["My neighbor leaves pierogi", "There are sometimes dumplings on my mat"],
    answers: {
      who: [
        "Mrs Kowalczyk, from across the hall. || It is my old neighbor, Mrs Kowalczyk. She rings and is gone.",
      ],
      why: [
        "She has noticed that there is no smell of onions from under my door, I think. || She must have counted my pots through the wall.",
      ],
    },
  },
  {
    said: ["My hands are stiff in the morning", "The fingers do not like the mornings"],
    answers: {
      why: [
        "It is age, and forty winters of this city. || They have lifted a good deal, and they do not forget it.",
      ],
      mean: [
        "The heart? It was listened to, and they were quite enthusiastic. || I climb three floors, and I carry my own potatoes.",
      ],
    },
  },
  {
    said: ["I know where the heart is", "Here, where one pins a brooch"],
    answers: {
      often: [
        "Toward evening, as a rule, and always in church. || It comes when I put down what I was doing.",
      ],
      felt: [
        "{Like a hand that is laid flat and leans|grief}. || {As when one has swallowed something in a hurry|grief}, and it does not go down.",
      ],
      mean: [
        "It is not an ailment, I would have recognized an ailment. || The heart goes as it should, and beside it there is this.",
      ],
    },
  },
];
