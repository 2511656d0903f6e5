import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben tells of what he eats, wears, hears and does from day to day. */
export const hisDaysInDetail: Scenario["topics"] = {
  "washing-what": {
    layer: 0,
    asks: [
      ...["in the washing machine", "what are you washing", "in the wash", "in the machine"],
      ...["washing is it", "what's on spin", "you washing"],
    ],
    answers: [
      "Scrubs and a towel. It's the second go for the scrubs. || My scrubs again, and some socks that aren't mine.",
    ],
  },
  "which-pie": {
    layer: 0,
    asks: [
      ...["what pie", "kind of pie", "which pie", "what sort of pie"],
      ...["the pie good", "pie was it", "where did you get the pie", "flavour was"],
    ],
    answers: [
      "Mince and cheese, from the bakery by the hospital. || A mince and cheese one. The bakery on the corner does them from six.",
    ],
  },
  "which-buns": {
    layer: 0,
    asks: [
      ...["how were the buns", "buns taste", "butter on them", "with butter"],
      ...["toast them", "eat all nine", "nine at once", "all nine"],
    ],
    answers: [
      "Stale, a bit frozen in the middle, no butter. I still ate the lot. || Cold and unbuttered. I'd stopped tasting them by four.",
    ],
  },
  "flatmate-bike": {
    layer: 0,
    asks: [
      ...["the bicycle", "whose bike", "kind of bike", "the bike in"],
      ...["third flatmate", "which flatmate", "flatmates names", "flatmates called"],
    ],
    answers: [
      "It's yellow and it lives in the hall. I've met the owner twice. || A yellow racer. Its owner's on early shifts, we think.",
    ],
  },
  "pressure-washing": {
    layer: 0,
    asks: [
      ...["pressure washing", "the neighbour wash", "neighbour like", "your neighbour"],
      ...["next door like", "driveway", "what is he washing"],
    ],
    answers: [
      "His driveway, every fine day. He's retired and it's very clean. || He does the drive, then the fence. Nice bloke, he waves.",
    ],
  },
  "which-beach-swim": {
    layer: 0,
    asks: [
      ...["where do you swim", "which beach do you", "where did you swim", "beach do you swim"],
    ],
    answers: ["Mission Bay, early, before work. || Off the steps at Mission Bay."],
  },
  "which-song": {
    layer: 0,
    asks: [
      ...["which song was", "what song was", "song last time", "song do they play"],
      ...["what kind of music", "classic hits", "songs do they"],
    ],
    answers: [
      "Last time it was ABBA. I had to do the whole thing. || It's all eighties. I've sat through a lot of Phil Collins.",
    ],
  },
  "tiny-stethoscope": {
    layer: 0,
    asks: [
      ...["tiny stethoscope", "charge for it", "charge them", "how many biscuits"],
      ...["what biscuits", "kind of biscuits", "a biscuit", "which gp"],
    ],
    answers: [
      "One biscuit a heart, Gingernuts if they had them. || I took Gingernuts. Tim paid with half of one.",
    ],
  },
  "half-marathon-time": {
    layer: 0,
    asks: [
      ...["which half marathon", "what was your time", "how fast", "run it in"],
      ...["where was the half", "where did you run", "which run"],
    ],
    answers: [
      "The Auckland one, over the bridge. Two hours and a bit. || Over the harbour bridge. Two hours eleven, with a toilet stop.",
    ],
  },
  curry: {
    layer: 0,
    asks: [
      ...["what curry", "kind of curry", "which curry", "curry good"],
      ...["what did you cook", "cook last", "can you cook", "do you cook"],
      ...["last cook"],
    ],
    answers: [
      "Chickpea, out of a packet, with rice. It was fine. || A chickpea one. It did me three days.",
    ],
  },
  "neighbours-cat": {
    layer: 0,
    asks: [
      ...["neighbours cat", "whose cat", "the cat", "cats name"],
      ...["cat called", "kind of cat", "cat like"],
    ],
    answers: [
      "Ginger, fat, no collar. I call it Doctor. || It's next door's, a big ginger. It sits in our hall like it pays rent.",
    ],
  },
  "med-school": {
    layer: 0,
    asks: [
      ...["where did you train", "where did you study", "which med school", "which university"],
      ...["med school like", "study medicine"],
    ],
    answers: [
      "Dunedin first, then up here. It was cold and I had more hair. || Down in Dunedin. We lived in a flat you could see your breath in.",
    ],
  },
  "hour-thirty": {
    layer: 0,
    asks: ["hour thirty", "slept at all", "thirty hours"],
    answers: [
      "Since yesterday afternoon, bar two hours this morning. I get like this after nights. || I got up at four yesterday, and I had about two hours today.",
    ],
  },
  "water-cold": {
    layer: 0,
    asks: [
      "water temperature",
      "how cold is the water",
      "how cold was the water",
      "how cold was it",
    ],
    answers: ["About fourteen degrees. || Fourteen, by the board at the surf club."],
  },
};
