import type { Scenario } from "~/domain/simulator/scenario";

const overAgain = [
  "near: oh you do it like that",
  "near: again after me",
  "near: oh is that how you do it",
  "near: she's doing it over",
];
const smallerDay = [
  "near: i feel smaller every time",
  "near: helps me all day long",
  "near: by evening i'm about this tall",
];
const schoolKids = [
  "near: children go home my tummy goes",
  "near: the postman comes and then the schoolchildren",
  "near: dropping feeling like a lift",
];
const notAllowed = [
  "near: allowed to be unhappy everyone's",
  "near: not as if i'm allowed to be sad",
  "near: everyone's worked so hard around me",
];
const hisEyes = [
  "near: they say the baby's got my eyes",
  "near: find myself anywhere in him",
  "near: my son has my eyes",
  "near: don't see me in there",
];

/** What Priya answers to who asks on about the help all day, the school children, being allowed to be sad and whose eyes he has. */
export const nearTheWindow: Scenario["topics"] = {
  "over-what-last": {
    layer: 0,
    asks: [
      ...overAgain,
      ...[
        "what was it last",
        "what did she do over",
        "what does she do again",
        "which thing was it today",
      ],
    ],
    answers: [
      "The nappy, this morning. Mine was on, and then hers was on. || His bottle, I'd shaken it and it should be swirled.",
    ],
  },
  "over-mind-say": {
    layer: 0,
    asks: [
      ...overAgain,
      ...[
        "could you say you mind",
        "what would happen if you said something",
        "would you ask her to leave it",
      ],
    ],
    answers: [
      "She'd be so upset, she'd iron till midnight. || I had it ready on Friday. I said the dal was lovely.",
    ],
  },
  "over-rohan-sees": {
    layer: 0,
    asks: [
      ...overAgain,
      ...["does rohan see it", "what does your husband say", "have you told rohan about it"],
    ],
    answers: [
      "He says she's only helping, love. || He was brought up by it, so he thinks that's weather.",
    ],
  },
  "over-good-at": {
    layer: 0,
    asks: [
      ...overAgain,
      ...["what do you do well", "is there something she leaves alone", "what does she not redo"],
    ],
    answers: [
      "His nails, she won't go near the scissors. I'm queen of those. || The pram straps. They defeat her.",
    ],
  },
  "over-before": {
    layer: 0,
    asks: [
      ...overAgain,
      ...["was she always like that", "how was she before the baby", "did you get on before"],
    ],
    answers: [
      "She was my favourite in-law, we did crosswords on the phone. || Before him it was my curry she did over, and I laughed about it then.",
    ],
  },
  "smaller-told": {
    layer: 0,
    asks: [
      ...smallerDay,
      ...["have you told anyone that", "does rohan know", "could you tell anyone"],
    ],
    answers: [
      "No, it'd sound so rude, with her on her feet all day. || I've not, you can't complain of help.",
    ],
  },
  "smaller-which-help": {
    layer: 0,
    asks: [
      ...smallerDay,
      ...["what does she help with", "which help is it", "what does she do all day"],
    ],
    answers: [
      "Bottles, vests, floors, him. Then she asks what else. || All of it, down to the tea towels. They stand up by themselves.",
    ],
  },
  "smaller-real-help": {
    layer: 0,
    asks: [
      ...smallerDay,
      ...["what would help you", "which help would you like", "what would be real help"],
    ],
    answers: [
      "If she'd sit, and I'd pour, and she'd let it go cold. || The washing up, and leave me him.",
    ],
  },
  "smaller-bigger": {
    layer: 0,
    asks: [
      ...smallerDay,
      ...["when are you bigger", "where do you feel your own size", "when do you feel tall"],
    ],
    answers: [
      "At the bakery counter, and out with the pram. || On Wednesday mornings, when she's out I'm nearly five foot four.",
    ],
  },
  "school-hours-after": {
    layer: 0,
    asks: [
      ...schoolKids,
      ...[
        "what is it about the hours after",
        "what comes after that",
        "what is so bad about those hours",
      ],
    ],
    answers: [
      "It gets dark and long, and everyone else's house fills up. || There's five hours till the key in the door, and I've used up the day's songs.",
    ],
  },
  "school-sinking": {
    layer: 0,
    asks: [
      ...schoolKids,
      ...[
        "is it a sinking or a knot",
        "what does your tummy do",
        "is it more like a knot",
        "how does it feel",
      ],
    ],
    answers: [
      "A sinking, like a lift that's gone too quickly. || More a drop, and then it stays down there.",
    ],
  },
  "school-what-time": {
    layer: 0,
    asks: [...schoolKids, ...["what time do they go by", "when is that", "how late is it then"]],
    answers: [
      "Twenty past three, in their hats. || Just after quarter past three, I could set the oven by them.",
    ],
  },
  "school-who-with": {
    layer: 0,
    asks: [...schoolKids, ...["who is with you then", "are you alone then", "does anyone see you"]],
    answers: [
      "Arjun, at the window, he likes the hats. || Mummyji's in the kitchen by then, I can hear the cumin.",
    ],
  },
  "school-do-window": {
    layer: 0,
    asks: [
      ...schoolKids,
      ...["what do you do when they go by", "do you go out then", "what could you do then"],
    ],
    answers: [
      "I wave his hand at them. They wave back, some of them. || I've thought of going out to meet it, with the pram. I've not yet.",
    ],
  },
  "allowed-who-hurt": {
    layer: 2,
    asks: [
      ...notAllowed,
      ...[
        "who would be hurt",
        "who would mind",
        "who would it upset",
        "whose feelings would it hurt",
      ],
    ],
    answers: [
      "Rohan, most of all. And Amma would think she should've been here. || My husband, he'd carry it about with him on the train.",
    ],
  },
  "allowed-what-say": {
    layer: 2,
    asks: [
      ...notAllowed,
      ...[
        "what would you say if you were allowed",
        "what would you tell them",
        "what would you say out loud",
      ],
    ],
    answers: [
      "I'd say I'm not happy and I don't know why, and then I'd sit down. || That I'm sad in the middle of all this, and it's nobody's cooking.",
    ],
  },
  "allowed-who-worked": {
    layer: 2,
    asks: [
      ...notAllowed,
      ...["who worked so hard", "what have they done for you", "who has done so much"],
    ],
    answers: [
      "Mummyji, up before anyone, and Rohan doing fourteen hours. || Everybody, there's been a rota of lasagnes.",
    ],
  },
  "allowed-who-says": {
    layer: 2,
    asks: [
      ...notAllowed,
      ...["who says you are not allowed", "did someone say so", "who made that rule"],
    ],
    answers: [
      "Nobody, it's just in how tired they all look. || I did, I think, round about the second casserole.",
    ],
  },
  "allowed-where-sad": {
    layer: 2,
    asks: [...notAllowed, ...["where are you sad then", "where does it go", "when can you be sad"]],
    answers: [
      "In the bathroom, with the tap. || In the loo at the clinic, two minutes, then lipstick.",
    ],
  },
  "eyes-what-see": {
    layer: 1,
    asks: [
      ...hisEyes,
      ...["what do you see when you look", "what do you see in him", "who do you see"],
    ],
    answers: [
      "A lovely baby, somebody else's. Rohan's chin, and then just a little face. || My husband's mother, in the eyebrows. I look for a bit of me to say hello to.",
    ],
  },
  "eyes-want-see": {
    layer: 1,
    asks: [
      ...hisEyes,
      ...["what would you like to see", "which bit would you want", "what are you looking for"],
    ],
    answers: [
      "Something of Amma's, I'd settle for a thumb. || I'd like to catch him looking cross in my way.",
    ],
  },
  "eyes-ears": {
    layer: 1,
    asks: [
      ...hisEyes,
      ...["whose ears has he", "who does he look like", "what has he got of yours"],
    ],
    answers: [
      "My father's ears, everyone agrees on the ears. || He's Rohan all over, with Appa stuck on at the sides.",
    ],
  },
  "eyes-answer-them": {
    layer: 1,
    asks: [
      ...hisEyes,
      ...["what do you answer", "what do you say to them", "what do you say when they say that"],
    ],
    answers: [
      "Oh, do you think so? And I look again, to be polite. || I say lucky him. They like that.",
    ],
  },
};
