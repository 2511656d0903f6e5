import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers near her lines of not being known, of the bolt and of her sister. */
export const nearTheBoltAndTheHotel: Scenario["topics"] = {
  "miss-first-did": {
    layer: 0,
    asks: [
      ...["near: excuse me, miss, she said", "near: she called me miss"],
      ...["what did you do", "how did you answer", "what did you say to her"],
    ],
    answers: [
      "I laughed, and I went and looked at myself in the hall glass. || I said, can I help you, and it's what I've been saying since.",
    ],
  },
  "miss-first-know": {
    layer: 0,
    asks: [
      ...["near: excuse me, miss, she said", "near: she called me miss"],
      ...["when did you understand", "when did you know it was no joke", "how did you realise"],
    ],
    answers: [
      "When she asked me where the daughter of the house was. || At supper, she'd laid a place for me at the other end.",
    ],
  },
  "joke-now-say": {
    layer: 0,
    asks: [
      ...["near: so let down that i stopped", "near: told me kindly not to joke"],
      ...["what do you say now", "what do you answer now", "what do you tell her instead"],
    ],
    answers: [
      "She's on her way, I tell her, and she's doing so well at school. || I say soon, and I ask her what she's like.",
    ],
  },
  "joke-hurts": {
    layer: 0,
    asks: [
      ...["near: so let down that i stopped", "near: told me kindly not to joke"],
      ...["did it hurt", "how was that for you", "what was it like to see her face"],
    ],
    answers: [
      "It was like opening a present for somebody and they look for the card. || I'd never disappointed her by being there before.",
    ],
  },
  "bolt-she-wants": {
    layer: 0,
    asks: [
      ...["near: i hear the bolt", "near: first it's her slippers"],
      ...["where does she want to go", "why does she get up", "what is she looking for"],
    ],
    answers: [
      "To school, dear, she's late for assembly and can't find her keys. || Her father's car, it should have been here by now.",
    ],
  },
  "bolt-do-calm": {
    layer: 0,
    asks: [
      ...["near: i hear the bolt", "near: first it's her slippers"],
      ...["how do you calm her", "what helps her at night", "what do you do then"],
    ],
    answers: [
      "I agree with her, it's the only thing that works. || A biscuit, and the small lamp, and I ask about the girls.",
    ],
  },
  "bolt-past-sleep": {
    layer: 0,
    asks: [
      ...["near: i hear the bolt", "near: first it's her slippers"],
      ...[
        "what do you do when you cannot sleep",
        "how do you spend the rest of the night",
        "what do you think about then",
      ],
    ],
    answers: [
      "Sums, dear, and who's up in the house across. || I hem, or I lie and plan what I'd say to Perth.",
    ],
  },
  "tray-middle": {
    layer: 0,
    asks: [
      ...["near: i come in at the side with a tray", "near: edge, dear, holding the handbag"],
      ...[
        "what would you want in the middle",
        "where would you like to be",
        "what would put you in it",
      ],
    ],
    answers: [
      "By the window, cutting something out, with the radio up. || At the microphone, dear, for one song.",
    ],
  },
  "tray-when-gone": {
    layer: 0,
    asks: [
      ...["near: i come in at the side with a tray", "near: edge, dear, holding the handbag"],
      ...["when did you go to the edge", "when did you lose your place", "how did that happen"],
    ],
    answers: [
      "It was so gradual that I held the door for myself. || About the time the gold letters came down.",
    ],
  },
  "list-add": {
    layer: 0,
    asks: [
      ...["near: and that's the whole list", "near: on the back step, when it's dark"],
      ...[
        "what would you add",
        "what would you like on the list",
        "what do you wish you had for yourself",
      ],
    ],
    answers: [
      "A bus, dear, and a seat by the window in it. || The blue silk, and one afternoon with it.",
    ],
  },
  "list-short-why": {
    layer: 0,
    asks: [
      ...["near: and that's the whole list", "near: on the back step, when it's dark"],
      ...["why is the list so short", "what keeps it short", "what stops you"],
    ],
    answers: [
      "She wakes, and it's hers again. || There's one pair of hands in the house, and they're spoken for.",
    ],
  },
  "hotel-miss": {
    layer: 0,
    asks: [
      ...["near: two ladies at a hotel", "near: takes me for some obliging woman"],
      ...["what do you miss in that", "would you like to be more than a stranger", "is it enough"],
    ],
    answers: [
      "One can't put one's head in a fellow guest's lap. || I'd sooner be told off, dear, and be family.",
    ],
  },
  "hotel-bad-morning": {
    layer: 0,
    asks: [
      ...["near: two ladies at a hotel", "near: takes me for some obliging woman"],
      ...["what is a bad morning like", "how is it on a bad day", "what happens on bad mornings"],
    ],
    answers: [
      "She rings for the manager, and it's me as well. || Then I'm a thief, dear, and she counts the spoons in front of me.",
    ],
  },
  "salmah-calls": {
    layer: 0,
    asks: [
      ...["near: salmah, in johor, is the sister", "near: my sister's called salmah"],
      ...["what are the calls with her like", "what do you talk about", "how are the calls"],
    ],
    answers: [
      "Tiles, dear, and then I'm a saint, and then there's somebody at her door. || She talks and I say mm, I could peel prawns to it.",
    ],
  },
  "salmah-closest": {
    layer: 0,
    asks: [
      ...["near: salmah, in johor, is the sister", "near: my sister's called salmah"],
      ...["who are you closest to", "which of them is closest", "are you close to your sister"],
    ],
    answers: ["Salmah, we shared a bed and one doll. || My sister, by a blanket's breadth."],
  },
  "salmah-tell": {
    layer: 0,
    asks: [
      ...["near: salmah, in johor, is the sister", "near: my sister's called salmah"],
      ...["could you tell her", "does she know how you are", "what does she know"],
    ],
    answers: [
      "Half, and I chose which half. || She knows that the nights are bad, dear, and not what I'm like in them.",
    ],
  },
  "gate-going-where": {
    layer: 0,
    asks: [
      ...["near: at the gate, with her handbag", "near: at the gate, dressed"],
      ...["where does she think she is going", "where is she going", "why the gate"],
    ],
    answers: [
      "To school, dear, and she's late, and where are her keys. || Home to Muar, she says, before it gets dark, and it's three in the morning.",
    ],
  },
  "gate-you-do": {
    layer: 0,
    asks: [
      ...["near: at the gate, with her handbag", "near: at the gate, dressed"],
      ...[
        "what do you do when you find her",
        "how do you get her back in",
        "what do you say to her",
      ],
    ],
    answers: [
      "I wait with her, until one of us is cold. || I say the tea's poured, and she's too polite to let it spoil.",
    ],
  },
  "gate-what-if": {
    layer: 0,
    asks: [
      ...["near: at the gate, with her handbag", "near: at the gate, dressed"],
      ...["are you afraid she gets out", "what if you did not hear her", "could she get out"],
    ],
    answers: [
      "There's a padlock, and I check it as you'd feel for your purse. || It's what I lie awake for, so that I needn't find out.",
    ],
  },
  "gate-night-help": {
    layer: 0,
    asks: [
      ...["near: at the gate, with her handbag", "near: at the gate, dressed"],
      ...["does anyone help at night", "who helps you at night", "have you help at night"],
    ],
    answers: [
      "The moon, dear, when there is one. || No one, my girls have work and the rest have oceans.",
    ],
  },
};
