import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks on about Sunday tea and the breakfast that the lads have. */
export const sundaysAndBreakfast: Scenario["topics"] = {
  "sunday-cook": {
    layer: 0,
    asks: [
      ...["who cooks", "who does the cooking", "cooks on sunday", "who makes it"],
      "does the cooking",
    ],
    answers: ["[after: Sunday] Gwen, and Carys does the veg. || That's Gwen. I'm let peel."],
  },
  "sunday-eat": {
    layer: 0,
    asks: [
      ...["eat on a sunday", "eat on sundays", "for sunday tea", "for sunday dinner"],
      ...["what is sunday tea", "have on a sunday", "have on sundays", "sunday roast"],
    ],
    answers: ["A roast, beef as a rule. || Roast and gravy, with a tart after."],
  },
  "sunday-round": {
    layer: 0,
    asks: [
      ...["who comes on sunday", "who is there on sunday", "who comes for tea"],
      ...["who is at the table", "whos at the table", "round the table on"],
    ],
    answers: ["Gwen, Carys and Nia, and me. || The four of us, when Carys's car is willing."],
  },
  "breakfast-eat": {
    layer: 0,
    asks: [
      ...["what do they eat", "were they eating", "eat at the breakfast"],
      ...["they have for breakfast", "have for breakfast", "what do they have"],
    ],
    answers: [
      "[after: breakfast, fry-up] The full plate, black pudding and all. || Eggs, bacon, fried bread, the lot.",
    ],
  },
  "breakfast-time": {
    layer: 0,
    asks: [
      ...["what time do they meet", "time is the breakfast", "time do they start"],
      ...["what time is it at", "time is breakfast", "when do they meet"],
    ],
    answers: [
      "[after: breakfast, fry-up] Half eight. They're there by quarter past. || Half past eight, so as to keep the habit of it.",
    ],
  },
  "breakfast-who": {
    layer: 0,
    asks: [
      ...["who goes", "who goes to it", "how many go", "who comes to it", "who meets there"],
      ...["how many of them go", "who else goes"],
    ],
    answers: [
      "[after: breakfast, fry-up] Eight or nine, off the old shift mostly. || Most of my lot, and a couple off maintenance.",
    ],
  },
  "breakfast-have": {
    layer: 0,
    asks: ["what would you have", "what would you order", "what would you eat"],
    answers: [
      "[after: breakfast, fry-up, caff] Egg, bacon and a mug of tea. I'd manage that. || Bacon on fried bread, I should think.",
    ],
  },
  "breakfast-next": {
    layer: 0,
    asks: [
      ...["when is the next one", "next breakfast", "the next breakfast", "when is it next"],
      "next first friday",
    ],
    answers: [
      "[after: breakfast, fry-up, first Friday] The first Friday in December. || Friday week, if I've counted right.",
    ],
  },
  "caff-is": {
    layer: 0,
    asks: [
      ...["caff called", "cafe called", "the cafe", "what cafe", "which cafe", "the caff"],
      "caff like",
    ],
    answers: [
      "[after: caff, breakfast, fry-up] It's the one by the bus station. Steamed-up windows and good tea. || Just the caff, by the buses. It's cheap and it's warm.",
    ],
  },
  "baz-is": {
    layer: 0,
    asks: ["who is baz", "whos baz", "baz like", "about baz", "what is baz"],
    answers: [
      "Big fella, off my shift. He's never not talking. || Baz worked next to me nineteen years. He's loud and he's kind.",
    ],
  },
  "dai-pub": {
    layer: 0,
    asks: ["the rolling mill", "what is the rolling mill", "rolling mill what"],
    answers: [
      "It's where they roll it out flat, the far end of the site. || The other end of the works, where the slabs went.",
    ],
  },
  "chemist-for": {
    layer: 0,
    asks: [
      ...["need at the chemist", "from the chemist", "going to the chemist", "you need from"],
      ...["doing at the chemist", "gone for that day", "gone out for"],
    ],
    answers: [
      "[after: chemist, high street] Plasters, and something for Gwen's hands. || Only hand cream, for Gwen.",
    ],
  },
  "otters-learn": {
    layer: 0,
    asks: ["about the otters", "otters do", "learn about otters"],
    answers: [
      "They hold hands when they sleep. I remember that much. || Something about rivers coming clean again.",
    ],
  },
  "typing-on": {
    layer: 0,
    asks: [
      ...["what are you typing on", "are you on your phone", "on a phone", "on a computer"],
      ...["on a laptop", "typing on"],
    ],
    answers: [
      "Gwen's laptop. I've two fingers on the go. || It's Gwen's machine, off the dresser.",
    ],
  },
  "rain-there": {
    layer: 0,
    asks: [
      ...["is it raining", "is it cold out", "weather like", "what is the weather"],
      ...["weather there", "cold out there"],
    ],
    answers: ["Dry and cold. There's a frost coming. || Clear, and freezing hard."],
  },
};
