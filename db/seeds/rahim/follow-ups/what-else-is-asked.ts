import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim tells to who asks for small things: a laugh, a present, what men speak of. */
export const whatElseIsAsked: Scenario["topics"] = {
  "laughs-at": {
    layer: 0,
    asks: [
      "makes you laugh",
      "make you laugh",
      "you laugh about",
      "you last laugh",
      "last time you laughed",
    ],
    answers: [
      "Mou, when she is strict with the hens. || My friend Jashim, when he speaks English to the cat.",
    ],
  },
  "would-bring": {
    layer: 0,
    asks: [
      "would you bring her",
      "bring her from",
      "bring mou",
      "bring for mou",
      "bring home for her",
      "would you bring mou",
      "what would you bring",
      "presents",
    ],
    answers: [
      "Crayons, a big box. Snow I can't carry. || A school bag with a cat on it, I have seen one.",
    ],
  },
  snow: {
    layer: 0,
    asks: [
      "what snow",
      "kind of snow",
      "snow does she",
      "about the snow",
      "why snow",
      "seen snow",
      "the snow",
    ],
    answers: [
      "From a cartoon she has it. I have never seen any. || She saw it in a film for children. She wants only a handful.",
    ],
  },
  "father-grew": {
    layer: 0,
    asks: [
      "your father grow",
      "father grow",
      "he grow",
      "grow in the field",
      "grow on the field",
      "what grew",
      "father plant",
    ],
    answers: ["Rice, and mustard in winter. || In summer rice. When it got cold, mustard."],
  },
  "how-many-eat": {
    layer: 0,
    asks: [
      "how many of you eat",
      "many of you eat together",
      "how many eat",
      "all eat together",
      "eat all together",
    ],
    answers: [
      "All twelve, but not at one time. || We eat in two turns, there are six good plates.",
    ],
  },
  "jashim-says-quiet": {
    layer: 0,
    asks: [
      "jashim say when you are quiet",
      "jashim say when youre quiet",
      "jashim say about it",
      "jashim do when you are quiet",
    ],
    answers: [
      "He talks then of his boys, he doesn't need an answer. || He only puts the film louder.",
    ],
  },
  "men-talk": {
    layer: 0,
    asks: [
      "men talk about",
      "they talk about in the evening",
      "talk about at dinner",
      "talk about when you eat",
      "conversation about",
    ],
    answers: ["Overtime, prices, who goes home at Eid. || Of football, and what the foreman said."],
  },
  "first-day": {
    layer: 0,
    asks: [
      "the day you came",
      "your first day",
      "first day here",
      "first day in singapore",
      "when you arrived",
      "first night here",
    ],
    answers: [
      "It rained, and I had the warm jacket on. || All was so clean. I was afraid to put down my bag.",
    ],
  },
  "flat-wall": {
    layer: 0,
    asks: [
      "make a wall flat",
      "get a wall flat",
      "wall so flat",
      "how do you plaster",
      "do you plaster a wall",
      "smooth a wall",
    ],
    answers: [
      "With a long straight wood, from below to above. Then water and the small trowel. || You pull a long board over it, again and again. The eye does the last part.",
    ],
  },
  "mason-hard": {
    layer: 0,
    asks: [
      "masons hardest",
      "hardest in your work",
      "hardest about the work",
      "hard about plaster",
      "difficult about plaster",
      "hardest part of the job",
    ],
    answers: [
      "The ceiling, all falls in the face. || Ceilings. One works with the head back all day.",
    ],
  },
  "house-home": {
    layer: 0,
    asks: [
      "house like at home",
      "your house like",
      "house look like",
      "house at home look",
      "who lives in the house",
      "lives in the house",
      "how big is your house",
    ],
    answers: [
      "Tin roof, two rooms, a yard with a jackfruit tree. My parents, Shirin and the girl are in it. || Two rooms of tin and bamboo. Four sleep there, and the goat beside.",
    ],
  },
  "stay-up": {
    layer: 0,
    asks: [
      "what time do you go to bed",
      "time do you sleep",
      "go to bed",
      "time do you get up",
      "you get up",
      "wake up in the morning",
      "time do you wake",
    ],
    answers: [
      "At five I am awake, before the lorry. || The light goes out at eleven. At five all get up.",
    ],
  },
  "helped-write": {
    layer: 0,
    asks: [
      "practise english",
      "practice english",
      "who helps you with english",
      "dictionary",
      "look up the words",
      "how do you write so",
    ],
    answers: [
      "I have a small book with words, from the library. || With the phone. I look up each second word.",
    ],
  },
};
