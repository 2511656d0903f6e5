import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers about pots, tea and the depot, and about small things of the children. */
export const kitchenAndTea: Scenario["topics"] = {
  slippers: {
    layer: 0,
    asks: ["the slippers", "slippers were", "your slippers", "slippers like"],
    answers: [
      "Tartan, from my mum. I've still got them. || My mum bought me them, they're tartan.",
    ],
  },
  "map-ghana": {
    layer: 0,
    asks: [...["the map", "map show", "on the map", "map of", "what map"], ...["ring on the map"]],
    answers: [
      "It's an old road map. I've put a pin where we lived. || A road map, folded to bits. There's a pin in it where our house was.",
    ],
  },
  saucepans: {
    layer: 0,
    asks: ["saucepans", "the pots", "big pot", "pot from", "kitchen stuff"],
    answers: [
      "She kept the good ones. I've got my mum's big pot and a frying pan. || I've the one big pot, off my mum, and a pan for eggs.",
    ],
  },
  "five-a-side-where": {
    layer: 0,
    asks: [
      ...[
        "where did you play",
        "play five a side",
        "five a side where",
        "position did you play",
        "position do you play",
      ],
      ...["what position", "which position"],
    ],
    answers: [
      "Left back, Thursdays, under the lights at Peckham Rye. || At Peckham Rye, of a Thursday. I was at left back.",
    ],
  },
  "kwame-hair": {
    layer: 0,
    asks: ["kwames hair", "his hair", "do his hair", "cut his hair"],
    answers: [
      "Kwame's is short, I do it with the clippers. || Clippers, a number three. He giggles all through it.",
    ],
  },
  "crisps-flavour": {
    layer: 0,
    asks: [
      ...["which sandwich", "what sandwich", "meal deal", "what crisps", "which crisps"],
      ...["in the sandwich", "kind of sandwich"],
    ],
    answers: [
      "Cheese and onion, and ready salted. || It's cheese and onion, with a bottle of water.",
    ],
  },
  "depot-like": {
    layer: 0,
    asks: [
      ...[
        "the depot like",
        "whats the depot",
        "at the depot like",
        "depot now",
        "anyone at the depot",
      ],
      ...["quiet at the depot"],
    ],
    answers: [
      "Rows of buses and one light on. It smells of diesel. || Big shed, forty buses. It's all right once it's empty.",
    ],
  },
  "desmond-hums": {
    layer: 0,
    asks: [
      ...["does he hum", "hum what", "what does he hum", "desmond hum", "tune does he"],
      ...["what tune"],
    ],
    answers: ["Old soul, Otis Redding, that sort. || He hums Otis Redding, he only knows the one."],
  },
  "desmond-tea": {
    layer: 0,
    asks: [
      ...["makes the tea", "desmonds tea", "kind of tea", "take your tea"],
      ...["sugar do you", "your tea"],
    ],
    answers: ["Strong, one sugar. He'd give you two. || I have it strong, with a sugar in."],
  },
  "kids-room-theirs": {
    layer: 0,
    asks: [
      "their bedroom",
      "share a room",
      "their room like",
      "rooms do they",
      "room at their mums",
    ],
    answers: [
      "They share, same room as ever. Blue walls, I did them. || They're in together. I painted it, it's blue.",
    ],
  },
  "when-call": {
    layer: 0,
    asks: [
      ...[
        "time do you ring",
        "time is the call",
        "when do you ring them",
        "what time do you call",
        "ring them at",
      ],
      ...["time do you call"],
    ],
    answers: ["Seven, every night, for ten minutes. || It's at seven o'clock, before their bath."],
  },
  "kids-tea": {
    layer: 0,
    asks: [
      ...[
        "do they eat",
        "kids eat",
        "what do they like to eat",
        "favourite food",
        "favourite dinner",
      ],
      ...["like to eat", "have for tea", "fussy"],
    ],
    answers: [
      "Jollof, pasta, fish fingers. Kwame won't do peas. || Anything with rice for Ama. Kwame'd live on fish fingers.",
    ],
  },
  "kwame-teacher": {
    layer: 0,
    asks: [
      ...["friends at school", "best friend", "her friends", "his friends", "kwames friend"],
      ...["amas friend"],
    ],
    answers: [
      "Ama's got two, they fall out by rota. Kwame's mates with everyone. || He's friends with the whole class. She's choosier, there's two of them.",
    ],
  },
};
