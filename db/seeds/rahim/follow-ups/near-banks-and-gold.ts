import type { Scenario } from "~/domain/simulator/scenario";

const bankLate = [
  "near: the money is late because of the bank",
  "near: the third bank i have blamed",
  "near: the bank is slow",
  "near: i have told it of three banks",
];
const sonSupervisor = [
  "near: tells the tea shop his son",
  "near: my boy is supervisor there",
  "near: i was for one month",
];
const weddingPhone = [
  "near: a wedding in my village",
  "near: somebody needed both hands",
  "near: my cousin had his wedding",
  "near: then he wanted to clap",
];
const fieldSold = [
  "near: sold the field by the pond",
  "near: a field beside our pond",
  "near: it is very green",
  "near: in my sleep it is green",
];
const goldChain = [
  "near: my wife sold the gold chain",
  "near: the chain of her wedding",
  "near: my wife sold her gold",
  "near: the gold of my wife is gone",
  "near: she didn't like it",
];

/** What Rahim answers of a word he said last: the banks, the supervisor, the wedding, the field, the gold. */
export const nearBanksAndGold: Scenario["topics"] = {
  "near-bank-true": {
    layer: 1,
    asks: [
      ...bankLate,
      ...["what is the true reason", "why is the money really late", "what can't you tell them"],
    ],
    answers: [
      "There is no pay, because the arm is hurt and I don't work. || The truth is that nothing was sent, so nothing can be late.",
    ],
  },
  "near-bank-who": {
    layer: 1,
    asks: [
      ...bankLate,
      ...["who asks about the money", "who did you tell about the bank", "who believes it"],
    ],
    answers: [
      "I told my brother, he passes it to my father. || It's Shirin who asks, and only with, did it come?",
    ],
  },
  "near-bank-next": {
    layer: 1,
    asks: [
      ...bankLate,
      ...["what will you say next", "what comes after the third bank", "what if they ask again"],
    ],
    answers: [
      "Then I must say the post, or I must say the arm. || I don't know, there are many banks here, but I've only one voice.",
    ],
  },
  "near-bank-believe": {
    layer: 1,
    asks: [
      ...bankLate,
      ...["do they believe you", "does your father believe it", "does she believe the bank"],
    ],
    answers: [
      "My mother believes, she is angry with the banks in her prayer. || They say yes, yes, and nobody asks for the name any more.",
    ],
  },
  "near-bank-month": {
    layer: 1,
    asks: [
      ...bankLate,
      ...["how long is the money late", "when did you last send money", "how many months now"],
    ],
    answers: [
      "The last I sent in August, now two months are missing. || It's September and October which they wait for.",
    ],
  },
  "near-supervisor-why": {
    layer: 1,
    asks: [
      ...sonSupervisor,
      ...["why does your father say it", "why did it end after one month"],
      "what makes him tell it",
    ],
    answers: [
      "For him it didn't end, nobody wrote him that it ended. || The real one came back from sick, and I gave him the vest.",
    ],
  },
  "near-supervisor-correct": {
    layer: 1,
    asks: [
      ...sonSupervisor,
      ...["did you ever correct him", "does he know it was one month"],
      "have you told your father",
    ],
    answers: [
      "No, I never corrected it, he was so tall on the phone. || He doesn't know, and each year makes it harder.",
    ],
  },
  "near-supervisor-men": {
    layer: 1,
    asks: [
      ...sonSupervisor,
      ...["what do the men say to him", "how do they react in the tea shop"],
      "who listens to him there",
    ],
    answers: [
      "They say, bring us also there, uncle, and they give him the good bench. || The old men listen, and the lender too, that's the bad part.",
    ],
  },
  "near-supervisor-month": {
    layer: 1,
    asks: [
      ...sonSupervisor,
      ...["what was that month like", "what did you do as supervisor"],
      "when were you supervisor",
    ],
    answers: [
      "I had a whistle and a list, and my voice was lower. || Four years back, I went about with a pen and was afraid of everyone.",
    ],
  },
  "near-wedding-who": {
    layer: 1,
    asks: [...weddingPhone, ...["who held the phone", "who needed both hands", "who got married"]],
    answers: [
      "My brother held it, the young one, he loves to clap. || The groom was my small cousin, and the phone was in my brother's hand.",
    ],
  },
  "near-wedding-then": {
    layer: 1,
    asks: [
      ...weddingPhone,
      ...["what happened then", "what did you see after that", "what did you do then"],
    ],
    answers: [
      "Then I lay in a pocket, and I heard the drum from inside. || He put me on a chair with the coats, I saw a sleeve until the battery ended.",
    ],
  },
  "near-wedding-say": {
    layer: 1,
    asks: [
      ...weddingPhone,
      ...["did you say something", "did they notice you were gone", "did they call back"],
    ],
    answers: [
      "They didn't notice, it was loud, and this is right for a wedding. || I called hello two times, and after it I listened only.",
    ],
  },
  "near-wedding-where": {
    layer: 1,
    asks: [
      ...weddingPhone,
      ...["where were you then", "where did you watch it", "when was the wedding"],
    ],
    answers: [
      "On the fifth step, in my good shirt, for the picture. || It was in September, I stood by the tank where the signal is best.",
    ],
  },
  "near-field-when": {
    layer: 2,
    asks: [
      ...fieldSold,
      ...["when do you see the field", "is it at night that you see it"],
      "how often do you see it",
    ],
    answers: [
      "At night, when the others sleep, then it's the most green. || Mostly before the first prayer, it comes without that I call it.",
    ],
  },
  "near-field-asked": {
    layer: 2,
    asks: [
      ...fieldSold,
      ...["did you ask him to sell it", "whose idea was it to sell"],
      "who decided to sell the field",
    ],
    answers: [
      "My father decided it, I had only shown him the paper of the agent. || I did not ask, I stood there with the passport and that was asking.",
    ],
  },
  "near-field-back": {
    layer: 2,
    asks: [
      ...fieldSold,
      ...["can you buy it back", "would you like to buy the field back"],
      "what would you do with the field",
    ],
    answers: [
      "It was my plan, in the sixth year, now another digs in it. || I'd like it, but the price grows quicker than rice.",
    ],
  },
  "near-gold-told": {
    layer: 2,
    asks: [
      ...goldChain,
      ...["did you tell her that you know", "what did you say to her"],
      "did you say anything about it",
    ],
    answers: [
      "Not about the liking, I said only good, and she heard it. || I told her nothing, one doesn't take away her lie also.",
    ],
  },
  "near-gold-when": {
    layer: 2,
    asks: [
      ...goldChain,
      ...["when did she sell it", "when was the gold sold"],
      "how long ago did she sell the chain",
    ],
    answers: [
      "In September, after the second fifth of the month without money. || It's some weeks now, on a market day.",
    ],
  },
  "near-gold-why": {
    layer: 2,
    asks: [
      ...goldChain,
      ...["why did she sell it", "what was the money for", "what did she need it for"],
    ],
    answers: [
      "The lender wanted his two months, so she took it off. || For the loan it was, nothing of it came in the pot.",
    ],
  },
  "near-gold-what": {
    layer: 2,
    asks: [
      ...goldChain,
      ...["what was the chain", "who gave her the chain", "had you given it to her"],
    ],
    answers: [
      "It was from her mother, for the wedding, thin in the middle from wearing. || Her mother put it on her, not I, mine was only a ring.",
    ],
  },
  "near-gold-buy": {
    layer: 2,
    asks: [
      ...goldChain,
      ...["would you buy her a new one", "what would you want to buy her"],
      "would you replace the chain",
    ],
    answers: [
      "A new one, heavier, with the first good year. || I'd find the same one, it had a small dent, I would know it.",
    ],
  },
};
