import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima tells of her daughters and those who ring. */
export const girlsAndCallers: Scenario["topics"] = {
  "aisyah-rings": {
    layer: 0,
    asks: [
      "often does aisyah",
      "aisyah ring",
      "aisyah call",
      "how often does your daughter",
      "daughter ring",
      "daughter call you",
      "daughter in penang",
      "talk to aisyah",
      "often do you talk to your daughter",
    ],
    answers: [
      "Sundays, with her hair in a towel. || On Sunday evenings, and she sends photographs of her lunch.",
    ],
  },
  "friday-time": {
    layer: 0,
    asks: [
      "time does your eldest",
      "time does nadia",
      "when does your eldest",
      "time on friday",
      "time on fridays",
      "long does she stay",
      "long does nadia stay",
      "long does your eldest stay",
      "how long on friday",
    ],
    answers: [
      "She comes at eleven and stays till the prayer is over. || From eleven, for about two hours.",
    ],
  },
  "nadia-does": {
    layer: 0,
    asks: [
      "eldest do",
      "does nadia do",
      "nadia work",
      "eldest work",
      "what does your eldest do",
      "nadia do for",
    ],
    answers: ["She keeps the books for a clinic. || Accounts, dear, she had it from Zain."],
  },
  "market-buys": {
    layer: 0,
    asks: [
      "buy at the market",
      "buy on friday",
      "get at the market",
      "shop for on",
      "what do you buy",
      "on your shopping",
      "buy there",
    ],
    answers: [
      "Mackerel, greens, and her papaya. || Fish first, then spinach, and something sweet for the walk back.",
    ],
  },
  "salmah-kitchen": {
    layer: 0,
    asks: [
      "kitchen like",
      "new kitchen look",
      "sisters kitchen",
      "salmahs kitchen",
      "kitchen look",
      "tiles did she",
      "colour are the tiles",
      "kind of kitchen",
      "sisters tiles like",
      "your sisters tiles",
      "are the tiles like",
      "tiles like",
    ],
    answers: ["All white, with brass taps. || White on white, and an island in the middle."],
  },
  "liyana-flies": {
    layer: 0,
    asks: [
      "liyana fly",
      "does liyana",
      "youngest sister do",
      "which airline",
      "where does she fly",
      "flies to",
      "little one fly",
      "sister in dubai",
    ],
    answers: [
      "London and back, mostly. She's cabin crew. || She's cabin crew on the long flights, dear.",
    ],
  },
  "azman-bridges": {
    layer: 0,
    asks: [
      "what bridges",
      "which bridges",
      "bridges has he",
      "bridge did he",
      "kind of engineer",
      "does azman do",
      "what does he do in perth",
      "he do in perth",
      "does your brother do",
      "brother work",
    ],
    answers: [
      "Road bridges, small ones, over dry rivers. || He's a civil engineer, dear, it's mostly roads and bridges.",
    ],
  },
  "azman-time": {
    layer: 0,
    asks: [
      "time does he ring",
      "when does he ring",
      "time does your brother",
      "often does he ring",
      "often does azman",
      "often does your brother",
      "brother ring",
      "how often does he call",
      "when does your brother",
    ],
    answers: [
      "Every second Sunday or so, after his lunch. || About twice a month, dear, and always for long.",
    ],
  },
  "turmeric-tried": {
    layer: 0,
    asks: [
      "tried the turmeric",
      "try the turmeric",
      "turmeric in",
      "give her turmeric",
      "does turmeric",
      "turmeric help",
      "turmeric work",
    ],
    answers: [
      "Once, in her milk. She sent it back. || I did once, and we'd yellow cups for a week.",
    ],
  },
};
