import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to harmless questions about the things and people that he names in passing. */
export const plainDetails: Scenario["topics"] = {
  "ride-which": {
    layer: 0,
    asks: [
      ...[
        "buses do you ride",
        "ride buses where",
        "where do you ride",
        "bus do you take them",
        "which bus do you ride",
      ],
      ...["ride the buses"],
    ],
    answers: [
      "Whichever comes. Kwame likes the long ones. || Any that comes, if the front seat's free upstairs.",
    ],
  },
  "who-gets-on": {
    layer: 0,
    asks: [
      "who gets on",
      "gets on your bus",
      "your passengers",
      "passengers like",
      "who rides",
      "who do you get on",
    ],
    answers: [
      "Nurses and cleaners first thing, then schoolkids, then everybody. || Early on it's cleaners and nurses. Then the whole of Camberwell.",
    ],
  },
  "route-long": {
    layer: 0,
    asks: [
      ...[
        "long does the route",
        "long is the route",
        "route take",
        "end to end",
        "from where to where",
      ],
      ...["stops are there", "how long is the drive"],
    ],
    answers: [
      "Seventy minutes, end to end, if Vauxhall behaves. || An hour and a bit, on a good day.",
    ],
  },
  "best-stretch": {
    layer: 0,
    asks: [
      ...[
        "favourite stop",
        "best stop",
        "favourite bit of the route",
        "best bit of the route",
        "favourite part of the route",
      ],
      ...["like best on the route"],
    ],
    answers: [
      "Vauxhall Bridge, first run, before anyone's about. || The bridge, early on. You can see right down the river.",
    ],
  },
  "old-boy": {
    layer: 0,
    asks: [
      "the old boy",
      "about the old boy",
      "calls you captain",
      ...[
        "old boys name",
        "old boy called",
        "old man with the stick",
        "old fella",
        "who is the old",
      ],
      ...["captain man", "old boy get off", "old boy go"],
    ],
    answers: [
      "I've never asked his name. He gets off at the hospital. || Don't know what he's called. He goes to the hospital, Mondays and Thursdays.",
    ],
  },
  "pig-cartoon": {
    layer: 0,
    asks: [
      "on the telly",
      "watch on telly",
      ...["which cartoon", "what cartoon", "cartoon called", "the pig", "which programme"],
      ...["what programme", "about a pig"],
    ],
    answers: [
      "That family of pigs, with the puddles. It's on at six. || It's the pig with the red dress, six o'clock.",
    ],
  },
  "mums-church": {
    layer: 0,
    asks: ["which church", "church like", "your mums church", "what church", "kind of church"],
    answers: [
      "Methodist, a Ghanaian one, up the road from her. It goes on four hours. || It's a Ghanaian Methodist. They sing a lot, and there's rice after.",
    ],
  },
  "mums-stew": {
    layer: 0,
    asks: [
      "does she cook",
      "she cook for you",
      "mum cook for",
      ...["in the stew", "mums stew", "mum cook", "your mum make", "in the foil"],
      ...["kind of stew"],
    ],
    answers: [
      "Groundnut, with chicken. Enough for a week. || Chicken and groundnut. She sends it home with me.",
    ],
  },
  "sisters-do": {
    layer: 0,
    asks: [
      "sister like",
      "your sister do",
      "sister live",
      "your sisters like",
      ...["sisters do", "sisters live", "where are your sisters", "sisters like", "your sisters"],
      ...["about your sisters"],
    ],
    answers: [
      "One's a nurse in Croydon, the other's at a bank in Leyton. || There's a nurse and there's one at a bank, Croydon and Leyton.",
    ],
  },
  team: {
    layer: 0,
    asks: [
      ...["which team", "what team", "who do you support", "football team", "you support"],
      ...["arsenal"],
    ],
    answers: [
      "Arsenal. My mum's in Tottenham, so I keep it down. || I'm Arsenal. You don't say that on my mum's road.",
    ],
  },
  "match-who": {
    layer: 0,
    asks: [
      ...["who is playing", "which match", "the match who", "whos playing"],
      ...["match is it", "who are they playing", "football match"],
    ],
    answers: [
      "Charlton, at home. Desmond's got the two seats. || It's Charlton, Desmond's had a seat there for years.",
    ],
  },
  "match-when": {
    layer: 0,
    asks: [
      "when is the match",
      "whens the match",
      "what time is the match",
      "time is kick off",
      "when is the football",
      "kick off",
    ],
    answers: ["Tonight, quarter to eight. || It's tonight, they kick off at quarter to eight."],
  },
  "desmond-talk": {
    layer: 0,
    asks: [
      "desmond talk about",
      "you and desmond talk",
      "talk about with desmond",
      "talk to desmond about",
    ],
    answers: [
      "The match, his knee, whose bus has broken down. || Buses, mainly. Charlton, and his bad leg.",
    ],
  },
};
