import type { Scenario } from "~/domain/simulator/scenario";

const eggPlate = ["near: puts an egg on my plate", "near: one egg too many on my plate"];
const shoeLetter = [
  "near: the paper is in my shoe",
  "near: i wrote everything on paper",
  "near: a letter for my wife shirin",
  "near: it is inside my shoe",
];
const biscuitDay = [
  "near: she came with a biscuit",
  "near: gave me half of her biscuit",
  "near: i sat like a stone",
  "near: i did not move so that",
];
const foldAnger = [
  "near: a man who can walk out of the door",
  "near: if i shout it costs the bed",
  "near: i fold it small like a shirt",
];
const callTalk = [
  "near: of what mou has eaten",
  "near: who is married what rice costs",
  "near: of me i say little",
];
const abbaCold = [
  "near: takes the phone and kisses it",
  "near: gives the phone a kiss",
  "near: you are cold abba",
  "near: why are you so cold",
];

/** What Rahim answers of a word he said last: the egg, the letter in the shoe, the biscuit, the cold phone. */
export const nearEggAndLetter: Scenario["topics"] = {
  "near-egg-why": {
    layer: 0,
    asks: [
      ...eggPlate,
      ...["why does he give you an egg", "why doesn't he say anything", "what makes him do it"],
    ],
    answers: [
      "He sees that I take the small spoon. || If he says it then I must say no, so he is silent.",
    ],
  },
  "near-egg-eat": {
    layer: 0,
    asks: [...eggPlate, ...["do you eat it", "what do you do with the egg", "do you eat the egg"]],
    answers: [
      "I eat it, last, so that it's long there. || Half of it, and half goes back in his tin for the morning.",
    ],
  },
  "near-egg-say": {
    layer: 0,
    asks: [
      ...eggPlate,
      ...["what do you say to him", "what do you say to jashim"],
      "would you like to say something to him",
    ],
    answers: [
      "I say, the rice is good today, and he knows. || To him I'd say, keep it, you carry iron. He'd not hear.",
    ],
  },
  "near-egg-since": {
    layer: 0,
    asks: [
      ...eggPlate,
      ...["since when does he do that", "how long has he given you eggs"],
      "how often does he do it",
    ],
    answers: [
      "From the first evening after the hospital. || It's each day, Friday also, then it is fried.",
    ],
  },
  "near-letter-says": {
    layer: 0,
    asks: [
      ...shoeLetter,
      ...["what does the letter say", "what did you write to her", "what is in the letter"],
    ],
    answers: [
      "How it fell, what the doctor said, and which Fridays were not true. || All, with the date on each thing.",
    ],
  },
  "near-letter-send": {
    layer: 0,
    asks: [...shoeLetter, ...["will you send it", "will the letter go", "could you post it"]],
    answers: ["I'd like to, the stamp I have already. || Not this week, I say it each week."],
  },
  "near-letter-when": {
    layer: 0,
    asks: [
      ...shoeLetter,
      ...["when did you write it", "how long is it there", "how long did you write on it"],
    ],
    answers: [
      "One night in September, until the pen was warm. || It's there for weeks now, the corners became round.",
    ],
  },
  "near-letter-why": {
    layer: 0,
    asks: [
      ...shoeLetter,
      ...["why is it in your shoe", "why do you keep it in the shoe"],
      "what made you hide it there",
    ],
    answers: ["Nobody borrows my shoe. || So it's with me and I needn't see it."],
  },
  "near-letter-read": {
    layer: 0,
    asks: [
      ...shoeLetter,
      ...["what if she read it", "what would shirin do if she read it"],
      "how would she react to the letter",
    ],
    answers: [
      "She'd read it two times, and then she'd count. || First her lips would go thin, then she would put rice for me.",
    ],
  },
  "near-biscuit-then": {
    layer: 1,
    asks: [
      ...biscuitDay,
      ...["what happened then", "what did you do then", "what did mou do then"],
    ],
    answers: [
      "She stayed, she showed me the hen, and she slept at my side. || Then she sat on my foot, and I could not stand for one hour.",
    ],
  },
  "near-biscuit-say": {
    layer: 1,
    asks: [
      ...biscuitDay,
      ...["what did you say to her", "did you say something to mou"],
      "what did you say when she said abba",
    ],
    answers: ["I said, is it good, and she said, it's mine. || Nothing, my throat had no road."],
  },
  "near-biscuit-eat": {
    layer: 1,
    asks: [
      ...biscuitDay,
      ...["did you eat it", "what did you do with the biscuit", "did you eat the biscuit"],
    ],
    answers: [
      "I ate it, it was the best one, wet. || A small piece I kept in my shirt, ants found it.",
    ],
  },
  "near-biscuit-who": {
    layer: 1,
    asks: [...biscuitDay, ...["who was there", "who saw it", "where was shirin then"]],
    answers: [
      "Shirin saw it from the kitchen, she held the spoon still. || My mother was there, she only heard how I chewed.",
    ],
  },
  "near-anger-who": {
    layer: 0,
    asks: [
      ...foldAnger,
      ...["who are you angry with", "who would you shout at", "who makes you angry"],
    ],
    answers: [
      "The paper which says I stood wrongly. || With the man upstairs who has my stamp and drinks tea.",
    ],
  },
  "near-anger-say": {
    layer: 0,
    asks: [
      ...foldAnger,
      ...["what would you say if you could shout", "what would you like to shout"],
      "what would you say to them",
    ],
    answers: [
      "I'd say, come down and lift this bucket. || I would shout only my number, they never read it right.",
    ],
  },
  "near-anger-where": {
    layer: 0,
    asks: [
      ...foldAnger,
      ...["where does the anger go", "what do you do with it", "what happens to the anger"],
    ],
    answers: [
      "In the pot, I scrub it till it shines. || It goes in the arm, I think, there it burns.",
    ],
  },
  "near-anger-ever": {
    layer: 0,
    asks: [
      ...foldAnger,
      ...["did you ever shout", "have you ever been angry there", "has anyone shouted"],
    ],
    answers: [
      "Once in a tap, with the water running. || One man did it, he was not here the week after.",
    ],
  },
  "near-talk-ask": {
    layer: 0,
    asks: [...callTalk, ...["what do they ask you", "do they ask about you", "who asks about you"]],
    answers: [
      "If it's hot, and if I've eaten. || Shirin asks, my father only coughs in my direction.",
    ],
  },
  "near-talk-say": {
    layer: 0,
    asks: [
      ...callTalk,
      ...["what would you like to say about yourself", "why do you say little of yourself"],
      "what don't you say",
    ],
    answers: [
      "That I've read a whole book of a duck. || Because of me there's only one piece of news.",
    ],
  },
  "near-cold-answer": {
    layer: 1,
    asks: [
      ...abbaCold,
      ...["what do you answer her", "what did you say to mou", "what do you tell her"],
    ],
    answers: [
      "I say, then warm me up, and she breathes on the glass. || I told her the shop for warm phones is closed.",
    ],
  },
  "near-cold-often": {
    layer: 1,
    asks: [
      ...abbaCold,
      ...["how often does she do it", "when does she kiss the phone", "when did she say that"],
    ],
    answers: [
      "At the end of each call, it's our rule. || She said it first in spring, now always.",
    ],
  },
  "near-cold-do": {
    layer: 1,
    asks: [
      ...abbaCold,
      ...["what do you do then", "do you kiss it back", "what do you do after the kiss"],
    ],
    answers: [
      "I kiss the phone also, and somebody on the stair laughs. || Then I hold it on the chest till it's dark.",
    ],
  },
};
