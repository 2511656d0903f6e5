import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim tells of the day of the board, of the sling and the exercises. */
export const boyAndBoard: Scenario["topics"] = {
  "boy-called": {
    layer: 0,
    asks: [
      "did he call out",
      "he call out",
      "he called out",
      "boy call out",
      "boy called out",
      "did he shout",
      "the boy shout",
      "what did he shout",
    ],
    answers: [
      "'Boss, boss, up!' Something like this, then came the noise. || I think he shouted, sir, look. It was only one second.",
    ],
  },
  "boy-now": {
    layer: 0,
    asks: [
      "is the boy ok",
      "boy ok",
      "boy okay",
      "boy alright",
      "boy all right",
      "how is the boy",
      "the boy now",
      "was the boy hurt",
      "boy get hurt",
      "happened to the boy",
      "that boy now",
    ],
    answers: [
      "The boy is well, thanks to God. He works at another site now. || He is fine, he had only dust in the eyes. Sometimes I see him at the gate.",
    ],
  },
  "which-site": {
    layer: 0,
    asks: [
      "which floor were you",
      "floor were you on",
      "what were you building",
      "building that day",
      "which site was",
      "what kind of site",
      "what was being built",
    ],
    answers: [
      "A school. We were on the third floor, at a wall. || It was to become a school. I stood at a wall on floor three.",
    ],
  },
  "board-size": {
    layer: 0,
    asks: [
      "how big was the board",
      "big was the board",
      "heavy was the board",
      "kind of board",
      "what was the board",
      "size of the board",
    ],
    answers: [
      "A wooden one from the scaffold, two metres perhaps. || One scaffold board, of wood. As long as a bed.",
    ],
  },
  "sling-now": {
    layer: 0,
    asks: [
      "wear the sling",
      "the sling still",
      "have a sling",
      "in a sling",
      "your sling",
      "take the sling off",
    ],
    answers: [
      "In the day I wear it, yes. It is blue, I wash it on Sundays. || Mostly I have it on. For cooking I take it off.",
    ],
  },
  "which-arm": {
    layer: 0,
    asks: [
      "which arm is it",
      "which arm",
      "which shoulder",
      "left or right",
      "right or left",
      "is it your right",
    ],
    answers: [
      "The right one. With it I did everything. || It is on the right side, so I learn to write with the left.",
    ],
  },
  "exercise-which": {
    layer: 0,
    asks: [
      "which exercises",
      "what exercises",
      "exercises do you do",
      "kind of exercises",
      "do the exercise",
      "exercise with the bottle",
    ],
    answers: [
      "I lift one bottle of water, twenty times, slowly. || With a small bottle, up and down. Each morning and each evening.",
    ],
  },
  "hospital-way": {
    layer: 0,
    asks: ["how do you get to the hospital", "get to the hospital", "far is the hospital"],
    answers: [
      "Two buses, and the walk. I start early. || One hour by bus, I must change one time.",
    ],
  },
  "lim-like": {
    layer: 0,
    asks: [
      "mr lim like",
      "lim like",
      "foreman like",
      "your foreman like",
      "kind of man is the foreman",
      "about mr lim",
      "lim a good man",
      "the foreman a good man",
      "is the foreman kind",
      "is mr lim kind",
    ],
    answers: [
      "He shouts in the morning, after lunch he is kind. || A fair man with a big thermos. He knows each man by name.",
    ],
  },
  "company-helped": {
    layer: 0,
    asks: [
      "from the company helped you",
      "company helped you",
      "helped you with the papers",
      "help you with the papers",
      "help with the papers",
    ],
    answers: [
      "With the papers nobody helps, only Jashim reads them with me. || Mr Lim gave me one telephone number. The rest I read with Jashim.",
    ],
  },
  "counter-lady": {
    layer: 0,
    asks: [
      "girl at the counter like",
      "woman at the counter",
      "girl at the counter",
      "lady at the counter",
      "who sits at the counter",
      "is the woman at the counter",
      "is the girl at the counter",
      "know the woman at the counter",
    ],
    answers: [
      "She is young, with a green plant by the screen. || A polite one, always typing. I don't know more of her.",
    ],
  },
};
