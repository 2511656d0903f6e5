import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers about small things in the house and round it. */
export const oddsAndEnds: Scenario["topics"] = {
  "three-month-cake": {
    layer: 0,
    asks: [
      ...["what cake", "kind of cake", "the cake", "cake did you make", "cake like"],
      ...["eat the cake"],
    ],
    answers: [
      "A sponge with lemon icing. Rohan had two slices. || Only a plain sponge, with lemon icing. He slept through it, Arjun I mean.",
    ],
  },
  "red-book": {
    layer: 0,
    asks: ["the red book", "whats the red book", "what is the red book"],
    answers: [
      "It's his health book from the clinic. They write his weight in it. || They give you it when he's born, it's for his weights and his jabs.",
    ],
  },
  parachute: {
    layer: 0,
    asks: ["the parachute", "parachute for", "whats the parachute", "do with the parachute"],
    answers: [
      "It's a big coloured sheet, we flap it and they look up. || You lift it up and down over the babies. They like it.",
    ],
  },
  biscuits: {
    layer: 0,
    asks: [
      "which biscuits",
      "what biscuits",
      "biscuits do you",
      "the biscuits",
      "kind of biscuits",
    ],
    answers: ["Shortbread, from the supermarket. || I take shortbread, nobody minds shortbread."],
  },
  ganesha: {
    layer: 0,
    asks: ["the ganesha", "ganesha", "on the sill", "kitchen sill"],
    answers: [
      "A little brass one. My mother gave it to me when I left. || It's brass, about as big as an egg cup. It came with me from home.",
    ],
  },
  "lemon-magnet": {
    layer: 0,
    asks: [
      ...["lemon magnet", "the magnet", "the lemon", "magnet come from", "magnet from"],
      ...["get the magnet"],
    ],
    answers: [
      "Italy, on holiday, four years ago. || We bought it in Italy. It's the only one that holds.",
    ],
  },
  "film-songs": {
    layer: 0,
    asks: ["film songs", "which films", "favourite song", "songs did you sing", "kind of songs"],
    answers: [
      "Old Hindi ones, from the sixties. Amma knows all the words. || They're out of old Hindi films. The sillier the better.",
    ],
  },
  "talking-duck": {
    layer: 0,
    asks: ["talking duck", "duck say", "the duck voice", "duck talk", "duck that talks"],
    answers: [
      "It tells him he's very clean. Rohan does it through his nose. || Good evening, sir, it says. It's quite a posh duck.",
    ],
  },
  "dinner-cook": {
    layer: 0,
    asks: [
      ...["cooks dinner", "does the cooking", "who cooks", "cook for dinner", "for dinner tonight"],
      ...["make for dinner", "having for dinner"],
    ],
    answers: [
      "My mother-in-law does all that. It's dal and rice tonight. || Rohan's mother does it, and tonight there's dal.",
    ],
  },
  "kasia-knows-name": {
    layer: 0,
    asks: [
      "she know your name",
      "know your name",
      "know its priya",
      "kasia know",
      "how does the girl know",
    ],
    answers: [
      "I ordered a cake once, for Rohan, and she wrote it on the box. || She asked me, when I ordered Rohan's birthday cake.",
    ],
  },
  "bakery-when": {
    layer: 0,
    asks: [
      ...[
        "go to the bakery",
        "bakery open",
        "far is the bakery",
        "where is the bakery",
        "often at the bakery",
      ],
      ...["bakery near"],
    ],
    answers: [
      "Most mornings, about ten. It's on the corner of the high street. || I go around ten, if it's dry. It's five minutes with the pram.",
    ],
  },
  "tea-how": {
    layer: 0,
    asks: [
      ...["take your tea", "kind of tea", "what tea", "tea do you drink", "milk in your tea"],
      ...["sugar in"],
    ],
    answers: ["Black, no sugar. Mummyji thinks that's sad. || No milk and no sugar, just strong."],
  },
  "old-playlist": {
    layer: 0,
    asks: ["the playlist", "on the playlist", "old playlist"],
    answers: [
      "A bit of Abba and a lot of old film songs. || Mostly film songs, some Abba for the lift.",
    ],
  },
  "where-prams": {
    layer: 0,
    asks: ["which pram", "the pram like", "what pram", "pram look like", "your pram"],
    answers: [
      "A grey one, second hand. One wheel squeaks. || It's grey and it squeaks on the left. We got it from a neighbour.",
    ],
  },
  "wedding-day": {
    layer: 0,
    asks: [
      ...[
        "wedding like",
        "your wedding",
        "get married where",
        "where did you get married",
        "the wedding day",
      ],
      ...["wedding was"],
    ],
    answers: [
      "In Pune, in May. It rained and everybody danced. || It was in May, at home in Pune, and it poured.",
    ],
  },
  "rohan-dances": {
    layer: 0,
    asks: [
      "he dance like",
      "rohan dance",
      "he really dance",
      "dance badly",
      "dances like",
      "dancing like",
      "how does he dance",
    ],
    answers: [
      "Elbows, mainly. He doesn't mind who's watching. || Badly! He does the same step to everything.",
    ],
  },
  "what-app": {
    layer: 0,
    asks: ["which app", "what app", "the app", "app say"],
    answers: [
      "One for new mums. It plays a harp. || It counts feeds and it asks what you're thankful for.",
    ],
  },
};
