import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks back about her brother and sisters, from far off. */
export const ofTheSiblings: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["and he sends crosswords", "number puzzles. She ran a school"],
    answers: {
      why: [
        "He's frightened, I think, and it's something one can put a stamp on. {It's a long way from holding the spoon|siblings?}. || It makes him feel that he's done something. {I'd rather he felt it nearer by|siblings?}.",
      ],
      felt: [
        "I looked at one across, and I looked at her with her porridge. {I could've eaten the page|siblings?}. || {A bit lonely, if you'll believe it, of a number puzzle|siblings?}. I gave it to the nurse's boy.",
      ],
      theySaid: [
        "She held it upside down and told me that it was very untidy work. || She ruled a line under it, dear, and marked it six out of ten.",
      ],
      often: [
        "There's something nearly every week. The postman says, your brother again, puan? || It comes most weeks, in a long envelope. He's been at it since she was diagnosed.",
      ],
      youSaid: [
        "That we'd enjoyed it. {It's what keeps the peace, and it's what keeps him in Perth|siblings?}. || I sent him my thanks, as always. {I don't know how one writes the other thing|siblings?}.",
      ],
    },
  },
  {
    said: ["my sisters come for Raya", "By four o'clock it's the two of us"],
    answers: {
      why: [
        "They've a plane, or a jam to beat at the causeway. {Nobody has ever asked what happens after the cake|siblings?}. || They've far to go, dear, and the children are cranky. {It's always time for somebody, and it isn't mine|siblings?}.",
      ],
      felt: [
        "{I stood with my hands in the water, and I could hear how quiet it was|siblings?}. || It's very still when they've gone. {You feel that you've been the waitress at your own house|siblings?}.",
      ],
      then: [
        "She asked who all those nice people had been. I told her, friends. || We put the good cups away, she and I. I let her dry, and there are two fewer now.",
      ],
      theySaid: [
        "How well you manage, they say, with a hand on my arm and the car running. || You're wonderful with her, everyone says so at the gate. Then they wave until the corner.",
      ],
      when: [
        "At Raya, dear, that's the once in the year. We'd twenty-two plates. || It was the same this year. They came for lunch and it was over before the afternoon prayer.",
      ],
    },
  },
  {
    said: ["they all looked at me so warmly", "There was a day at the lawyer's"],
    answers: {
      why: [
        "I was in KL with my children grown, and my husband gone. {I was convenient, dear, like a shelf|siblings?}. || There were three reasons round that table for it not to be them. {Mine wasn't asked for|siblings?}.",
      ],
      felt: [
        "I was flattered, imagine. {It was only in the lift that I counted who'd been looking|siblings?}. || It was quite warm, as when one wins something. {In the car it had gone cold on my lap|siblings?}.",
      ],
      theySaid: [
        "Thank God for Limah, one of them said, and they put the caps on their pens. || Not a word against, dear. My brother asked about parking.",
      ],
      when: [
        "When her papers were put in order, three years back or so. She'd just had the name for it. || It'll be three years ago. She could still sign, she did it with a flourish.",
      ],
      who: [
        "My brother and my two sisters. And the lawyer, who'd have liked his lunch. || My brother, my two sisters, and a son-in-law. It was a full house, for once.",
      ],
    },
  },
  {
    said: ["I've a speech for each of them", "There's a whole sermon that I hold"],
    answers: {
      why: [
        "It never interrupts, and it doesn't say that I'm marvellous. {They'd say it, and I'd be beaten|resentment?}. || One can bang a saucepan. {You can't bang a sister, more's the pity|resentment?}.",
      ],
      mean: [
        "It begins with how are you and it ends with {where in heaven's name are you all|resentment?}. || {I ask them which of the nights they'd like|resentment?}. I'm very reasonable until the frying pan.",
      ],
      felt: [
        "{Hot, and rather magnificent|resentment?}. Then it goes into the spin, and I'm a woman talking to a machine. || {I could lift the sink off the wall|resentment?}. And after it I'm as meek as a dishcloth.",
      ],
      youSaid: [
        "To their faces? How's the garden, how are the boys. I've not managed a word of it. || Not one line of it. If they ring in the middle I ask about the weather.",
      ],
      often: [
        "Every wash, dear, and there are a good many washes. It gets a new line each time. || It used to be after they'd rung. Now I'm at it most evenings, over the pots.",
      ],
    },
  },
  {
    said: ["By the second slice I'm cross", "until the next good advice"],
    answers: {
      why: [
        "Because it's good cake, and {it's in the place where a pair of hands should be|resentment?}. || They mean so well, dear. {It's being meant well at, from that distance, year in and year out|resentment?}.",
      ],
      felt: [
        "Mean. {I chew, and I'm sorry, and I'm furious, all in one mouthful|resentment?}. || {It comes up my neck like a kettle|resentment?}. I've to put the telephone down very gently.",
      ],
      theySaid: [
        "Thinking of you both, it says on the card. It's a printed one. || Have you tried keeping her busy, that was the last of it. She's busy from three in the morning.",
      ],
      then: [
        "I finish it, so it isn't wasted. {I write the thank-you with a pen that goes through the paper|resentment?}. || I say how useful, and I go and {wring something out that doesn't need it|resentment?}.",
      ],
    },
  },
];
