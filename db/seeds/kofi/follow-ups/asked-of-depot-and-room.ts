import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks, plainly, about the depot, his room and how he keeps going. */
export const askedOfDepotAndRoom: Scenario["topics"] = {
  "my-own-word": {
    layer: 0,
    asks: [
      "word would you put",
      "put there instead",
      "what word instead",
      "word would you write",
      "word would you have put",
    ],
    answers: ["Dad. Or tired, either would do. || I'd put tired. And somebody's dad."],
  },
  "my-side": {
    layer: 0,
    asks: [
      "on your side",
      "in your corner",
      "whos backing you",
      "who is backing you",
      "backing you up",
      "got your back",
      "has your back",
      "stood up for you",
      "sticking up for you",
    ],
    answers: [
      "Desmond at the depot. The union fella too, I suppose, it's his job. || There's Desmond, and maybe the rep. At home there's nobody to be on it.",
    ],
  },
  "who-in-canteen": {
    layer: 0,
    asks: [
      "who was in the canteen",
      "in the canteen when",
      "canteen at the time",
      "who else was in the canteen",
      "many in the canteen",
      "people in the canteen",
    ],
    answers: [
      "Ten drivers or so, and the lady on the till. || A good ten drivers, on their dinner. And him with his soup.",
    ],
  },
  "bunks-from": {
    layer: 0,
    asks: [
      "bunk beds from",
      "bunks from",
      "get the bunk beds",
      "get the bunks",
      "build the bunks",
      "put the bunks together",
      "bought the bunks",
      "buy the bunk beds",
      "where did the bunks",
      "who built the bunks",
    ],
    answers: [
      "Second hand, off the internet. I put them up in a night. || A family in Camberwell was getting rid. I built them myself, two screws over.",
    ],
  },
  "shift-starts": {
    layer: 0,
    asks: [
      "what time do you start",
      "time is your shift",
      "time does your shift",
      "when does your shift",
      "what time is the first bus",
      "time are you on",
      "when do you start work",
      "what time do you finish",
      "what time do you knock off",
    ],
    answers: [
      "Ten to five on earlies. I'm done by two. || Four fifty till about two, when I'm on earlies.",
    ],
  },
  "where-36-goes": {
    layer: 0,
    asks: ["where does the 36", "does the 36 go", "36 go from", "36 go to", "the 36 run"],
    answers: [
      "Queen's Park down to New Cross, through Victoria. || New Cross, Peckham, Camberwell, over the bridge, up to Queen's Park.",
    ],
  },
};
