import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of what she wishes for from those around her, and of what stands between. */
export const whatSheWishes: Scenario["topics"] = {
  "behind-kitchen-door": {
    layer: 0,
    asks: ["imagine theyd be saying", "behind that door what", "say in the kitchen"],
    answers: [
      "that it's the school's fault, then that it's theirs. how much is left in the account || papa'd say let her sleep. and ma, did she say anything to you, over and over",
    ],
  },
  "looking-for-yourself": {
    layer: 3,
    asks: ["looking for yourself in", "seat in that hall", "picture yourself in the hall"],
    answers: [
      "rows and rows of names and mine looked like a typing mistake. {i scrolled up to see if there's another wei ling|hiding} || i could see the clock and the chairs, everything. {only the chair with me on it wouldn't load|hiding}",
    ],
  },
  "moment-it-hit": {
    layer: 3,
    asks: ["moment it hit", "tell yourself the moment", "hit you what did"],
    answers: [
      "oh, you're not studying, you're decorating. {then i opened the laptop and wrote dear sir|hiding} || nothing clever, just, aiyo, wei ling. {and that i had to get out before they gave me a number for it|hiding}",
    ],
  },
  "look-past-it": {
    layer: 3,
    asks: ["look past it", "past the send button", "after the withdrawal"],
    answers: [
      "the mrt home with all my boxes. {past that it's only papa's face when the lift opens|hiding} || a job at some counter, maybe. {i don't hate it, and then i feel i've spat on my mum's|hiding}",
    ],
  },
  "last-door-gone": {
    layer: 0,
    asks: ["last door has gone", "when theyve all gone", "wish on saturday"],
    answers: [
      "for one of them to have forgotten their card and come back. {i'd say hi, i'd really say it|unnoticed} || to be ordered for, you know, {someone just adds one more packet because i'm there|unnoticed}",
    ],
  },
  "who-opens-letter": {
    layer: 1,
    asks: ["whos opening it", "who opens it", "who would open that letter"],
    answers: [
      "ma, with her reading glasses, standing. {she'd read it again slower|drowning?} || my brother, he gets the mail. {he'd bring it to me on the phone like it's a prize|drowning?}",
    ],
  },
  "not-quite-jealous": {
    layer: 0,
    asks: ["be plain jealousy", "if its not jealousy", "not jealous then what"],
    answers: [
      "{small|compare}. like when someone's holding a door and you have to run || i like her, and {i want to sit next to her and i want her to fail one thing|compare}. that's ugly",
    ],
  },
  "between-us": {
    layer: 0,
    asks: ["be between you", "like there to be between", "want with jia min"],
    answers: [
      "the umbrella thing again. {just walking and complaining|unnoticed} || stickers every day, no reason. {and that i could say i'm not ok with a hamster|unnoticed}",
    ],
  },
  "while-she-tells": {
    layer: 0,
    asks: ["while she tells you that", "while she talks", "when she tells you how far"],
    answers: [
      "i'm doing subtraction. {then i say wow one second too early|compare} || {my ears go hot and i look at her shoes|compare}. and i'm thinking don't ask me back",
    ],
  },
  "hard-even-so": {
    layer: 0,
    asks: ["hard even so", "her being nice", "still hard to answer"],
    answers: [
      "nice is harder. {then i was alone since march for no reason, i did that|unnoticed} || i'd have to see she was hurt. {she'd say no worries with a face that had some worries|unnoticed}",
    ],
  },
  "walk-out-cost": {
    layer: 0,
    asks: ["walk out there", "take out of you", "if you went out there"],
    answers: [
      "i'd need the face, the hello, and a reason for the last month. {that's my whole day's battery|unnoticed} || only about eight steps. {it's the second after, when they all look up|unnoticed}",
    ],
  },
  "on-own-tonight": {
    layer: 0,
    asks: ["on your own look", "own look like", "alone tonight"],
    answers: [
      "{one light, one cup, the aircon|unnoticed!}. i've been typing to you for the company, don't be offended || door closed, earphones in with nothing playing. {that's so they think i can't hear|unnoticed!}",
    ],
  },
  "each-refresh": {
    layer: 0,
    asks: ["each time you look", "hoping to see", "when you refresh"],
    answers: [
      "a 54, some typo, sorry dear student. i know it won't || that someone moved it up in the night without telling. or moderation, i pray to moderation",
    ],
  },
};
