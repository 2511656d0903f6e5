import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers who asks where it begins, and what would help him to ask for help. */
export const whereToBegin: Scenario["topics"] = {
  "first-to-know": {
    layer: 0,
    asks: [
      ...["somebody to know first", "no wrong place to begin", "where would you begin"],
      ...["where would you start"],
    ],
    answers: [
      "That {I was good at something for a long time|useless}. After that I'd get stuck. || That nobody's died and I'm not ill. {It's only I don't know what I'm for|useless}.",
    ],
  },
  "since-spring": {
    layer: 0,
    asks: [
      ...["time since the spring", "months since then", "time since march"],
      ...["months since march", "months since the spring"],
    ],
    answers: [
      "Long. {I did jobs till there were no more jobs, and then I mostly looked out of the window|hollow}. || Quiet. {The phone doesn't go, and I've given up waiting for it to|hollow}.",
    ],
  },
  complaint: {
    layer: 0,
    asks: [
      ...["complaining were allowed", "would come first", "allowed to complain"],
      ...["complain about first"],
    ],
    answers: [
      "The mornings. {There's four hours of morning before there's anything in it|hollow}. || The evenings, then. {It's dark by half four, and I've done nothing to be tired from|hollow}.",
    ],
  },
  "doctor-seen": {
    layer: 0,
    asks: [
      ...["that doctor have seen", "the doctor have seen", "if hed looked at you"],
      ...["if he had looked up"],
    ],
    answers: [
      "A fella with his cap in his hands who couldn't get up off the chair. {I'd have told him, I think, if he'd turned round|shut-down}. || {Somebody not sleeping, it's written on me|shut-down}. He'd only to swivel round.",
    ],
  },
  "out-with-dog": {
    layer: 0,
    asks: ["someone who only knows", "only knows that youre there", "only knows youre there"],
    answers: [
      "Easy. She's never once asked what I've got on tomorrow. || It's the one hour I've nothing to keep up. I talk to her, going up the hill, all sorts.",
    ],
  },
  "with-the-leeks": {
    layer: 0,
    asks: [
      ...["up there with the leeks", "there with the leeks", "does the allotment do for"],
      ...["allotment do for you"],
    ],
    answers: [
      "It slows my head down. There's an order to it, and nobody watching do I get it right. || I breathe out. I'll find I've been stood half an hour with a seed packet in my hand.",
    ],
  },
  "stopped-how": {
    layer: 0,
    asks: [
      ...["manage to stop back", "how did you manage to stop", "how did you stop drinking"],
      ...["manage to stop drinking"],
    ],
    answers: [
      "I poured it down the sink on a Monday and told nobody. Gwen noticed by the Thursday and made a cake. || I just didn't buy any. I'd walk the dog the other way round, so as not to pass the club.",
    ],
  },
  "look-at-card": {
    layer: 0,
    asks: ["look at that card", "see that card", "when you see the card"],
    answers: [
      "That Gwen was hopeful when she wrote on it. {And that somebody'd have to hear me try to talk|shut-down}. || I think, tomorrow. {I've thought tomorrow every day since she put it there|shut-down}.",
    ],
  },
  "somebody-do-that": {
    layer: 1,
    asks: ["somebody do that for you", "have somebody do that", "somebody took you there"],
    answers: [
      "A relief. {I'd grumble all the way there, and I'd go|shut-down}. || I'd not have to decide it. {I've stood with my coat on and not got past the door|shut-down}.",
    ],
  },
  "far-as-number": {
    layer: 1,
    asks: [
      ...["as far as that number", "help you get as far", "help you ring that number"],
      ...["help you to ring"],
    ],
    answers: [
      "If I'd the first sentence wrote down. I could read it off, same as the safety drill. || Gwen sat by me, not saying anything. Or knowing what they say first, when they pick up.",
    ],
  },
  "card-nearer": {
    layer: 0,
    asks: [
      ...["that card so much nearer", "card so much nearer", "card in your pocket"],
      ...["having the card on you"],
    ],
    answers: [
      "I'd have it on me. If I'd a brave minute on the top road I could use it. || It's not Gwen's card then, it's mine. She'll see it's gone from the kettle and not say a word.",
    ],
  },
};
