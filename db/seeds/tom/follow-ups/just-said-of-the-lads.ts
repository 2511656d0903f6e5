import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks on about what he has just told of the lads off his shift. */
export const justSaidOfTheLads: Scenario["topics"] = {
  "seen-crossing": {
    layer: 1,
    asks: [
      ...["did those two see you", "lads see you cross", "see you cross over"],
      ...["saw you cross", "did they see you cross over"],
    ],
    answers: [
      "One of them lifted a hand, I think. {I'd my back to it by then|apart} || They'd have had to be blind. {They let me go by, that's manners|apart}",
    ],
  },
  "shop-window": {
    layer: 1,
    asks: [...["in the window", "shop window", "in that window"], ...["what shop was it"]],
    answers: [
      "Prams. I stood there at fifty-two reading up on prams || Carpets. I could tell you the price of a twist pile yet",
    ],
  },
  "liked-to-talk": {
    layer: 1,
    asks: [
      ...["liked to talk to them", "like to have talked", "wanted to talk to them"],
      ...["want to talk to them", "wish you'd talked", "wish you had talked"],
    ],
    answers: [
      "[after: chemist, high street] Aye. {I'd have liked the mickey taken out of me|apart}. I'd just nothing to give them back || Part of me was over the road already. {The feet went the other way|apart}",
    ],
  },
  "in-tesco": {
    layer: 0,
    asks: [...["see in tesco", "saw in tesco", "was it in tesco"], ...["see by the milk"]],
    answers: [
      "Baz, in Tesco, off my old shift. He'd a basket and I'd a basket, and we looked at the baskets || It was Baz I saw in Tesco. He said all right and I said all right, that was the meeting",
    ],
  },
  "seen-outside": {
    layer: 0,
    asks: [
      ...["see you sat there", "see you sitting there", "see you in the car"],
      ...["see you sat outside", "spot you"],
    ],
    answers: [
      "I'd the lights off. Baz looked up the once, at the weather I think || I don't believe so. It was all steam and elbows in there",
    ],
  },
  "still-see-any": {
    layer: 0,
    asks: [
      ...["how many of them do you still see", "them do you still see", "still see any"],
      ...["see any of them"],
    ],
    answers: [
      "None, not to sit down with. {There's one I nod to|apart} || Two or three across a road. {That's four hundred men gone into their houses|apart}",
    ],
  },
  "ring-one": {
    layer: 0,
    asks: [
      ...["ring one of them", "call one of them", "ring any of them"],
      ...["phone one of them", "ring the lads"],
    ],
    answers: [
      "I've the numbers. {I'd have to want something, to ring|apart} || I've had one up on the phone and looked at it. {What's it about, he'd say|apart}",
    ],
  },
};
