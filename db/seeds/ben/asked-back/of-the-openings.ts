import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to who asks back about his first words. */
export const ofTheOpenings: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["the one on your side of this", "I know how this is supposed to go"],
    answers: {
      why: [
        "Five weeks of not sleeping, and a whole winter ahead of that. {It adds up, even with my maths|empty-tank?}. || Short roster, long winter, and I kept saying yes. {I spent it all and I kept on spending|empty-tank?}.",
        "As for odd, I usually say your sentence. I've no idea where to put my hands on this side. || I've done the module, that's why. I'm sitting here guessing your next question.",
      ],
      mean: [
        "{The light's been on for a while and I've been driving past the pumps|empty-tank?}. || {Somebody needs a thing and I go to get it, and the shelf's bare|empty-tank?}. I smile and find it somewhere.",
      ],
      often: [
        "Most of the winter. It's stopped coming right on my days off. || It's been building since about June. Days off used to fix it.",
      ],
      felt: [
        "Writing that? Like ringing my own bell and waiting for me to come. || Weird, to type it. I keep wanting to ask you how long you've had it.",
      ],
    },
  },
  {
    said: ["the thing we give patients the number for", "I hand your number out at work"],
    answers: {
      why: [
        "Too many nights, not enough in between. {I go home and I don't charge|empty-tank?}. || People were off all winter and I picked up after them. {There's been no tank, just fumes on top of fumes|empty-tank?}.",
      ],
      mean: [
        "Overdone, left in the pan. {I can do the work, there's just nobody much doing it|empty-tank?}. || {Stuffed as in there's nothing left to take out|empty-tank?}. I still look fine in a corridor.",
      ],
      when: [
        "Came off at eight this morning. The cooked part's been longer, I'd say since the cold came. || Since about June, when the flu went through the roster.",
      ],
      felt: [
        "Like I'd rung in sick to my own job. And then you answered. || A bit of a fraud, honestly. I read the bit on the card about who it's for, twice.",
      ],
    },
  },
];
