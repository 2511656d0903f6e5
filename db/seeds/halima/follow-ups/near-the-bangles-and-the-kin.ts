import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers near her lines of the bangles, the bitten girl, her husband and her brother. */
export const nearTheBanglesAndTheKin: Scenario["topics"] = {
  "bangle-end": {
    layer: 0,
    asks: [
      ...["near: come to steal her bangles", "near: after her bangles, she said"],
      ...["did she have her bath in the end", "how did you get her washed", "how did it end"],
    ],
    answers: [
      "On Thursday, in quarters, with a flannel. || I gave the bangles to her to hold, dear, and we managed up to the knees.",
    ],
  },
  "bangle-felt": {
    layer: 0,
    asks: [
      ...["near: come to steal her bangles", "near: after her bangles, she said"],
      ...["how did it feel to be called a thief", "did it hurt", "what was that like for you"],
    ],
    answers: [
      "I'd saved for those out of hems, so yes, it stung. || Like being searched in one's own kitchen.",
    ],
  },
  "bangle-gave-when": {
    layer: 0,
    asks: [
      ...["near: come to steal her bangles", "near: after her bangles, she said"],
      ...[
        "when did you give her the bangles",
        "why did you buy them",
        "were the bangles a present",
      ],
    ],
    answers: [
      "For her seventieth, dear, she wept and then she corrected the card. || They were for her birthday, eight years ago, six of them.",
    ],
  },
  "bangle-fight-often": {
    layer: 0,
    asks: [
      ...["near: come to steal her bangles", "near: after her bangles, she said"],
      ...["does she often fight you", "does she think you steal", "how often does she accuse you"],
    ],
    answers: [
      "Things go, so there must be a thief, and there's only me about. || Once a week, dear, last time it was the moon.",
    ],
  },
  "helper-then": {
    layer: 0,
    asks: [
      ...["near: a girl come in, twice a week", "near: we tried help, two mornings"],
      ...["what happened to the girl", "did the girl stay", "what did you do when she bit her"],
    ],
    answers: [
      "She left on the ninth day, and I gave her a month and a plaster. || The girl didn't stay, dear, and I can't say I'd have.",
    ],
  },
  "helper-another": {
    layer: 0,
    asks: [
      ...["near: a girl come in, twice a week", "near: we tried help, two mornings"],
      ...["would you try another", "have you looked for other help", "could someone else come"],
    ],
    answers: [
      "I'd have to explain my mother from page one, and I'm on page nine hundred. || Not yet, dear, I've the agency's number under the fridge magnet.",
    ],
  },
  "helper-mornings": {
    layer: 0,
    asks: [
      ...["near: a girl come in, twice a week", "near: we tried help, two mornings"],
      ...[
        "what did you do with those mornings",
        "what did the two mornings give you",
        "did it help you",
      ],
    ],
    answers: [
      "I had a haircut and I sat in a chair that wasn't by a bed. || The first one I slept, in the car, outside the bank.",
    ],
  },
  "zainill-came-who": {
    layer: 1,
    asks: [
      ...["near: this is different, i lose her", "near: the house was full of people"],
      ...["who was it that came", "what did people do", "how did people help then"],
    ],
    answers: [
      "The whole lane, with pots, I didn't see the bottom of the sink. || They took turns, dear, there was a list on the gate and nobody had asked for one.",
    ],
  },
  "zainill-now-why": {
    layer: 1,
    asks: [
      ...["near: this is different, i lose her", "near: the house was full of people"],
      ...["why does nobody come now", "what is different now", "why is this different"],
    ],
    answers: [
      "You can't bring a dish to something that doesn't finish. || There's no date for it, dear, people like a date.",
    ],
  },
  "zainill-him-miss": {
    layer: 1,
    asks: [
      ...["near: this is different, i lose her", "near: the house was full of people"],
      ...["do you miss him", "what would he do now", "was he easy to nurse"],
    ],
    answers: [
      "Easy, he apologised to the bedpan. || I do, dear, he'd have made her laugh at four o'clock.",
    ],
  },
  "azman-like-boy": {
    layer: 0,
    asks: [
      ...["near: my brother azman, he's", "near: azman, he builds bridges"],
      ...["what was he like as a boy", "were you close as children", "did you get on"],
    ],
    answers: [
      "Clever and soft, he cried when the hens were sold. || We got on, dear, I held the kite and he explained the wind.",
    ],
  },
  "azman-why-far": {
    layer: 0,
    asks: [
      ...["near: my brother azman, he's", "near: azman, he builds bridges"],
      ...["why did he go to perth", "when did he leave", "why does he live so far away"],
    ],
    answers: [
      "For his degree, and then there was a girl with a lawn. || Twenty-five years ago, dear, we waved till the plane was a comma.",
    ],
  },
  "azman-ask-come": {
    layer: 0,
    asks: [
      ...["near: my brother azman, he's", "near: azman, he builds bridges"],
      ...["have you asked him to come", "would he come if you asked", "could he take a week"],
    ],
    answers: [
      "I've never said the words, only left room for them. || He'd come for a funeral, and I'd like him a bit sooner.",
    ],
  },
  "azman-newspaper": {
    layer: 0,
    asks: [
      ...["near: my brother azman, he's", "near: azman, he builds bridges"],
      ...["what does he read to you", "what does he tell you", "what does he ring about"],
    ],
    answers: [
      "What they've found in Sweden, chiefly. || Fish oil, dear, and before that a sort of beetroot.",
    ],
  },
  "zain-met-how": {
    layer: 0,
    asks: [
      ...["near: a surveyor, a round and merry", "near: he was round and merry"],
      ...["how did you meet", "where did you meet him", "when did you marry"],
    ],
    answers: [
      "He'd come to measure the shop next door, and he measured us three times. || He came about a boundary, dear, and crossed it.",
    ],
  },
  "zain-miss-most": {
    layer: 0,
    asks: [
      ...["near: a surveyor, a round and merry", "near: he was round and merry"],
      ...["what do you miss most about him", "do you miss his laugh", "what do you miss of him"],
    ],
    answers: [
      "The noise of him coming in, you'd think it was four people. || His laugh, dear, it started before the joke was over.",
    ],
  },
  "zain-with-mother": {
    layer: 0,
    asks: [
      ...["near: a surveyor, a round and merry", "near: he was round and merry"],
      ...[
        "how was he with your mother",
        "did he get on with your mother",
        "what did she think of him",
      ],
    ],
    answers: [
      "He called her Puan Inspector, and she gave him the bigger piece. || She said that he was unsuitable, and she saved him the fish cheeks.",
    ],
  },
  "aisyah-worry": {
    layer: 0,
    asks: [
      ...["near: she's twenty-one, she studies", "near: my youngest is aisyah"],
      ...["do you worry about her", "is she all right", "how is she doing"],
    ],
    answers: [
      "She lives on noodles, dear, and thinks it's freedom. || I worry whether she's warm, in Penang, you may laugh.",
    ],
  },
  "aisyah-grandma": {
    layer: 0,
    asks: [
      ...["near: she's twenty-one, she studies", "near: my youngest is aisyah"],
      ...[
        "how is she with her grandmother",
        "does her grandmother know her",
        "was she close to her grandmother",
      ],
    ],
    answers: [
      "They did crosswords, before, and she was the only one allowed to use a pen. || She was taken for a pupil last time, and told to pull up her socks.",
    ],
  },
  "aisyah-older": {
    layer: 0,
    asks: [
      ...["near: she's twenty-one, she studies", "near: my youngest is aisyah"],
      ...["who are your other girls", "how many daughters have you", "do the others help"],
    ],
    answers: [
      "Nadia, who comes on Fridays, and the middle one, who has a shift job. || Three girls in all, dear, and the eldest polices my plate.",
    ],
  },
  "half-tell-when": {
    layer: 0,
    asks: [
      ...["near: she has the good half only", "near: she doesn't know that i'm up at three"],
      ...["when would you tell her", "will you tell her one day", "what would make you tell her"],
    ],
    answers: [
      "When she's her certificate in her hand. || After the exams, dear, and then there'll be a job.",
    ],
  },
  "half-she-angry": {
    layer: 0,
    asks: [
      ...["near: she has the good half only", "near: she doesn't know that i'm up at three"],
      ...["would she be angry", "how would she feel to find out", "what would she say"],
    ],
    answers: [
      "She'd say, Mak, I'm not made of sugar. || Cross, dear, and she'd be right, she's my mother's granddaughter.",
    ],
  },
  "cry-about-what": {
    layer: 0,
    asks: [
      ...["near: the tap running, and for as long", "near: in the laundry, into her nightgown"],
      ...["what do you cry about", "what makes you cry", "what sets it off"],
    ],
    answers: [
      "Small things, dear, a pencil, a sock she's put on her hand. || It's never the big ones, yesterday it was how neatly she'd folded a paper napkin.",
    ],
  },
  "cry-anyone": {
    layer: 0,
    asks: [
      ...["near: the tap running, and for as long", "near: in the laundry, into her nightgown"],
      ...["does anyone see you cry", "could you cry with someone", "who have you cried with"],
    ],
    answers: ["Mrs Nair would look at the clouds for me. || No one, dear, the machine's on."],
  },
  "cry-after": {
    layer: 0,
    asks: [
      ...["near: the tap running, and for as long", "near: in the laundry, into her nightgown"],
      ...["how do you feel after", "does crying help", "what do you do when you have cried"],
    ],
    answers: ["Lighter by a cup. || It helps till I see the clock."],
  },
  "cry-last": {
    layer: 0,
    asks: [
      ...["near: the tap running, and for as long", "near: in the laundry, into her nightgown"],
      ...["when did you last cry", "how often do you cry", "did you cry today"],
    ],
    answers: ["This morning, for half a kettle. || On Monday, dear, I was ahead of myself."],
  },
};
