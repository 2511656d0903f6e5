import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers that no other client is asked. */
export const ownTopics: Scenario["topics"] = {
  works: {
    layer: 0,
    asks: [
      "steelworks",
      "works",
      "furnace",
      "redundancy",
      "laid off",
      "made redundant",
      "your shift",
      "the plant",
      "closure",
    ],
    answers: [
      "Two furnaces. I started on number four at twenty-one, same week I met Gwen. || I was a lad of twenty-one when I went in, on the number four, and I'd met my wife by the Saturday.",
      "You can see it from everywhere here. No steam now. {It's like somebody stood with their back to you|apart}. || There's not a street here you can't see it from, and it's stone cold. {It's like when a friend won't look at you|apart}.",
    ],
  },
  money: {
    layer: 0,
    asks: [
      "you for money",
      "how are you for money",
      "pay you off",
      "paid you off",
      "get redundancy",
      "money",
      "bills",
      "mortgage",
      "afford",
      "benefits",
      "savings",
      "financial",
    ],
    answers: [
      "Redundancy's paid the mortgage down. It's not that we'll starve. || We'll manage. I put the redundancy into the house, so there's a roof.",
      "{She's buying the Christmas presents out of her wages|gwen}. First time in our lives. || I've not bought a round or a present since the summer. It's her wages for all of it, and {she hides the receipts so I don't see|gwen}.",
    ],
  },
};
