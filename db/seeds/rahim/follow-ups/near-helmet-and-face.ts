import type { Scenario } from "~/domain/simulator/scenario";

const helmetOn = [
  "near: i put a helmet on",
  "near: a helmet that is not mine",
  "near: looks like the site",
  "near: looks like work",
];
const faceFriday = [
  "near: i practise one happy face before",
  "near: in the washroom mirror i try a face",
  "near: the video call on friday",
  "near: it is friday the call",
];
const armKnown = [
  "near: jashim knows the arm",
  "near: nobody at home knows",
  "near: my home knows nothing",
  "near: about the arm my friend jashim",
];
const twelveTired = [
  "near: but they are tired one doesn't talk",
  "near: after work nobody has strength",
  "near: he is like a brother",
  "near: he is a good one",
];

/** What Rahim answers of a word he said last: the helmet, the face for Friday, who knows. */
export const nearHelmetAndFace: Scenario["topics"] = {
  "near-helmet-whose": {
    layer: 1,
    asks: [
      ...helmetOn,
      ...["whose helmet is it", "who gives you the helmet", "where does the helmet come from"],
    ],
    answers: [
      "The electrician of the top bed, he puts it on my pillow on Friday. || It's of our electrician, he never asks what I need it for.",
    ],
  },
  "near-helmet-why": {
    layer: 1,
    asks: [
      ...helmetOn,
      ...["why do you put on a helmet", "what made you use a helmet"],
      "why a helmet that is not yours",
    ],
    answers: [
      "Mou asked one time, where is your hat, and since then I must have it. || So that they see a man who works, and don't look down to the arm.",
    ],
  },
  "near-helmet-first": {
    layer: 1,
    asks: [
      ...helmetOn,
      ...["when did you start with the helmet", "when was the first time"],
      "how often have you worn it",
    ],
    answers: [
      "On the first Friday after the accident, ten times until now. || It began in August, and each Friday I say it's the last.",
    ],
  },
  "near-helmet-after": {
    layer: 1,
    asks: [
      ...helmetOn,
      ...["how is it for you when the call is over", "what do you do after the call"],
      "what happens when you take it off",
    ],
    answers: [
      "I become small again, I give it back and I don't want to speak. || After it I hang it on his bed and lie down with my face to the wall.",
    ],
  },
  "near-helmet-know": {
    layer: 1,
    asks: [
      ...helmetOn,
      ...["does your wife know about the helmet", "does anyone know it"],
      ...["have they ever noticed", "did someone see you"],
    ],
    answers: [
      "Jashim has seen it, at home they believe in it. || They have not noticed, only my mother said it sits badly.",
    ],
  },
  "near-helmet-mou": {
    layer: 1,
    asks: [
      ...helmetOn,
      ...["what does mou say about the helmet", "what does your daughter say"],
      "how do they react to it",
    ],
    answers: [
      "Mou says, Abba, you are like a mango with a face. || She salutes me, she has it from a film, and I must salute back.",
    ],
  },
  "near-helmet-instead": {
    layer: 1,
    asks: [
      ...helmetOn,
      ...["what would they see without the helmet", "what would you show them instead"],
      "what if you left it off",
    ],
    answers: [
      "A man with long hair and a blue sling, on a stair. || They'd see my forehead, and there it's written all.",
    ],
  },
  "near-face-how": {
    layer: 1,
    asks: [
      ...faceFriday,
      ...["how do you practise the face", "what face do you practise"],
      "what is the happy face like",
    ],
    answers: [
      "I think of the duck in the book, then the mouth goes up. || First wide, then I make it less, too wide they don't believe.",
    ],
  },
  "near-face-where": {
    layer: 1,
    asks: [
      ...faceFriday,
      ...["where do you practise it", "where do you make the call"],
      "where are you when you call",
    ],
    answers: [
      "At the mirror by the taps, before the men come. || I practise in the washroom, and I call from behind the stair.",
    ],
  },
  "near-face-why": {
    layer: 1,
    asks: [
      ...faceFriday,
      ...["why do you practise a face", "what makes the call so hard"],
      "why is friday the hardest",
    ],
    answers: [
      "Because Shirin finds all in my face, also what I lost. || They've waited for seven days to see it, so it must be good.",
    ],
  },
  "near-face-work": {
    layer: 1,
    asks: [...faceFriday, ...["does it work", "do they believe the face", "does she believe you"]],
    answers: [
      "Mou believes it, and my father, but Shirin says, you laugh like a photo. || I think so, they say I look fat, and this is a good word with us.",
    ],
  },
  "near-face-who": {
    layer: 1,
    asks: [
      ...faceFriday,
      ...["who is on the call", "who do you talk to on friday", "who holds the phone"],
    ],
    answers: [
      "Mou in front, Shirin holds it, my parents come at the end. || First my girl and her mother, and later also the old ones look in.",
    ],
  },
  "near-face-long": {
    layer: 1,
    asks: [
      ...faceFriday,
      ...["how long does the face hold", "how long is the call"],
      "what happens then after the call",
    ],
    answers: [
      "For fifteen minutes, then my cheek begins to shake. || Twenty minutes, and at the end I say somebody is calling me.",
    ],
  },
  "near-face-real": {
    layer: 1,
    asks: [
      ...faceFriday,
      ...["what would your real face be", "what face would you show them"],
      "what would they see without it",
    ],
    answers: [
      "A tired one, with the mouth straight, nothing terrible. || They would see my uncle, I think, when he came home.",
    ],
  },
  "near-known-how": {
    layer: 1,
    asks: [
      ...armKnown,
      ...["how did jashim find out", "how does jashim know", "what did jashim say about the arm"],
    ],
    answers: [
      "He was there, he came down from the scaffold and carried my bag. || He saw me lying, and he said only, don't move, brother.",
    ],
  },
  "near-known-why": {
    layer: 1,
    asks: [
      ...armKnown,
      ...["why does nobody at home know", "why didn't you tell them"],
      "what stops you from telling home",
    ],
    answers: [
      "My father would not sleep, and the lender would hear it by Friday. || If I say it, then it's in the house, and nobody can put it out again.",
    ],
  },
  "near-known-fear": {
    layer: 1,
    asks: [
      ...armKnown,
      ...["what would happen if they knew", "what would they do at home"],
      "how would they react if they knew",
    ],
    answers: [
      "Shirin would sell the machine and my mother would stop eating. || They'd say come home, and I would have to say with what.",
    ],
  },
  "near-known-want": {
    layer: 1,
    asks: [
      ...armKnown,
      ...["who would you want to know", "would you like them to know"],
      "would it be good if somebody at home knew",
    ],
    answers: [
      "Shirin, if it could be only she and not the whole yard. || I would like it, yes, if somebody else said the first word.",
    ],
  },
  "near-known-hide": {
    layer: 1,
    asks: [
      ...armKnown,
      ...["how do you hide the arm", "how have you kept it secret"],
      "is it hard to keep it from them",
    ],
    answers: [
      "I sit so that the right side is out of the picture. || With a long shirt and a short call.",
    ],
  },
  "near-twelve-talk": {
    layer: 0,
    asks: [
      ...twelveTired,
      ...["what do the men talk about", "do you talk with the others"],
      "what don't they talk about",
    ],
    answers: [
      "Of overtime, of cricket, of who snores. Not of the chest. || They talk of prices and of feet, and then the light goes.",
    ],
  },
  "near-twelve-who": {
    layer: 0,
    asks: [
      ...twelveTired,
      ...["who are the other men", "where are the men from", "who else is in the room"],
    ],
    answers: [
      "Nine from Bangladesh and two Tamil, I know all their mothers' names. || From our country most, there is one old painter and many young.",
    ],
  },
  "near-twelve-jashim-good": {
    layer: 0,
    asks: [
      ...twelveTired,
      ...["what makes jashim a good one", "why is jashim like a brother"],
      "what does jashim do for you",
    ],
    answers: [
      "He sees what is missing and puts it there, and looks away. || When I came from the hospital he had turned my mattress.",
    ],
  },
  "near-twelve-tried": {
    layer: 0,
    asks: [
      ...twelveTired,
      ...["did you try to talk to them", "have you ever told one of them"],
      "could you talk to one of them",
    ],
    answers: [
      "One night I began, and the man said amen, he was half asleep. || With the old painter I could, he also had a bad year.",
    ],
  },
  "near-twelve-when": {
    layer: 0,
    asks: [
      ...twelveTired,
      ...["when do they come back", "when are they in the room", "how long do they work"],
    ],
    answers: [
      "At seven most of them, when there is overtime at nine. || They're gone from six to seven in the evening, and then they're bodies.",
    ],
  },
};
