import type { Scenario } from "~/domain/simulator/scenario";

const saidFullroomWhy = ["near: so many beds and nobody", "near: in a full room it is more"];
const saidOneyearLike = [
  "near: together for maybe one of them",
  "near: of that one year in the same house",
];
const saidLastplateWho = [
  "near: like the last plate on the table",
  "near: like a word that nobody says",
];
const saidBroomWho = ["near: i asked for light work", "near: give me a broom i said"];
const saidSaynameWho = [
  "near: they can still say my name there",
  "near: that i am again the one who sends",
];
const saidTosellWhat = ["near: what there is still to sell", "near: my wife would become quiet"];

/** What Rahim answers of a word just said: the full room, the one year, the broom, what matters. */
export const nearBroomAndFullRoom: Scenario["topics"] = {
  "near-fullroom-why": {
    layer: 0,
    asks: [
      ...saidFullroomWhy,
      ...[
        "why is it more in a full room",
        "why can't you say it to them",
        "what makes it lonely in the room",
      ],
    ],
    answers: [
      "Because I see eleven doors and each is closed. || They are tired like animals, one doesn't lean on them.",
    ],
  },
  "near-fullroom-when": {
    layer: 0,
    asks: [
      ...saidFullroomWhy,
      ...["when is it most lonely", "when do you feel lonely", "how long have you been lonely"],
    ],
    answers: [
      "When they laugh about the site of today. || Since I don't go with them, before I was only far.",
    ],
  },
  "near-fullroom-sit": {
    layer: 0,
    asks: [
      ...saidFullroomWhy,
      ...[
        "do you sit with them",
        "do you eat with the men",
        "what do you do in the evening with them",
      ],
    ],
    answers: [
      "Yes, we eat from one pot, and I look at the pot. || I serve the rice, then I've something for the hands.",
    ],
  },
  "near-oneyear-like": {
    layer: 0,
    asks: [
      ...saidOneyearLike,
      ...["what was that year like", "how was it to live together", "how was the first year"],
    ],
    answers: [
      "Short, and full of rain and relatives. || We were shy until winter, then it was time to go.",
    ],
  },
  "near-oneyear-remember": {
    layer: 0,
    asks: [
      ...saidOneyearLike,
      ...[
        "what do you remember of it",
        "what do you miss of that year",
        "what was best in that year",
      ],
    ],
    answers: [
      "That her hair was in my comb. || She burnt the fish on purpose, so my mother cooks.",
    ],
  },
  "near-oneyear-when": {
    layer: 0,
    asks: [
      ...saidOneyearLike,
      ...[
        "when will you be together again",
        "when did you leave her",
        "how long were you together",
      ],
    ],
    answers: [
      "After the permit, in March, if God opens. || I left when the mangoes were green, that's all I know.",
    ],
  },
  "near-lastplate-who": {
    layer: 0,
    asks: [
      ...saidLastplateWho,
      ...["who left you behind", "who is at the table", "who would say your name"],
    ],
    answers: [
      "The lorry takes them, nobody wants to leave me. || Jashim says it still, Rahim bhai, each evening.",
    ],
  },
  "near-lastplate-when": {
    layer: 0,
    asks: [
      ...saidLastplateWho,
      ...["when do you feel that", "when is it loneliest", "how long does it last"],
    ],
    answers: [
      "At six, when the gate closes. || From the gate in the morning until the first boots come back.",
    ],
  },
  "near-lastplate-do": {
    layer: 0,
    asks: [
      ...saidLastplateWho,
      ...["what do you do then", "what do you do when you are lonely", "what helps then"],
    ],
    answers: [
      "I make their beds straight. || I put the radio on, a man speaks Tamil and I listen.",
    ],
  },
  "near-broom-who": {
    layer: 0,
    asks: [
      ...saidBroomWho,
      ...["who did you ask", "who said insurance", "who told you it is not allowed"],
    ],
    answers: [
      "Mr Lim, and he was sorry with the shoulders. || The safety man, he wears a tie on the site.",
    ],
  },
  "near-broom-feel": {
    layer: 0,
    asks: [
      ...saidBroomWho,
      ...["how did you feel when they said no", "what was it like to ask", "how was that for you"],
    ],
    answers: [
      "A master of tiles asks for a broom, so it was. || Hot in the ears, behind me they had heard it.",
    ],
  },
  "near-broom-again": {
    layer: 0,
    asks: [
      ...saidBroomWho,
      ...["will you ask again", "did you try something else", "what else could you do"],
    ],
    answers: [
      "I asked also for the store, to count nails. || Not now, a second no I don't want to carry.",
    ],
  },
  "near-broom-when": {
    layer: 0,
    asks: [
      ...saidBroomWho,
      ...["when did you ask", "how long ago was it", "when did you ask for light work"],
    ],
    answers: [
      "In September, after the second paper of the hospital. || It's some weeks, I'd dressed myself for the site.",
    ],
  },
  "near-sayname-who": {
    layer: 0,
    asks: [
      ...saidSaynameWho,
      ...["who says your name there", "who should say it", "who do you want to be proud"],
    ],
    answers: [
      "The men in the tea shop, and Mou in her school. || My father, he says it with the city behind it.",
    ],
  },
  "near-sayname-then": {
    layer: 0,
    asks: [
      ...saidSaynameWho,
      ...[
        "what would you do first",
        "what would you send first",
        "what would be the first thing you buy",
      ],
    ],
    answers: [
      "The chain for Shirin, before the roof. || A new bag for Mou, the old has one strap.",
    ],
  },
  "near-tosell-what": {
    layer: 1,
    asks: [
      ...saidTosellWhat,
      ...["what is there still to sell", "what could she sell", "what is left"],
    ],
    answers: [
      "Two hens more, and the big pot of her mother. || The sewing machine, I'd not forgive that one.",
    ],
  },
  "near-tosell-fear": {
    layer: 1,
    asks: [
      ...saidTosellWhat,
      ...["why are you afraid of her quiet", "why is the quiet worse", "what makes it so hard"],
    ],
    answers: ["In her quiet I hear all that I did. || Crying ends, the other can stay for years."],
  },
};
