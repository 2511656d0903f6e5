import type { Scenario } from "~/domain/simulator/scenario";

const saidIBoughtCushionsForAMan = [
  "near: i bought cushions for a man",
  "near: i can't go back in that supermarket",
  "near: saw my whole face",
];
const saidIdPutThePhoneDownOn = [
  "near: i'd put the phone down on me",
  "near: she's learning me",
  "near: i hear myself and",
];
const saidICriedAtALamp = [
  "near: i cried at a lamp",
  "near: it was a sock, one of his",
  "near: it wasn't even a nice one",
];
const saidTheKindOfPersonYouText = [
  "near: the kind of person you text goodbye",
  "near: three years came out and the answer was",
];
const saidThenItsMathsAndShouting = [
  "near: then it's maths and shouting",
  "near: i eat a lot of toast",
  "near: rent for two, till june",
];
const saidHeProbablyThinksThatsMeBeing = [
  "near: he probably thinks that's me being dignified",
  "near: inside the silence i'm screaming",
  "near: i typed for an hour and sent none",
];
const saidIDoStillLoveHim = [
  "near: i do still love him",
  "near: it's just got nowhere to go",
  "near: i'd like that looked at",
];

/** What Noa answers to who asks on about a detail of what she just said of cushions, crying, the rent and loving him still. */
export const nearCushionsRentAndLove: Scenario["topics"] = {
  "yoghurt-lady": {
    layer: 1,
    asks: [
      ...saidIBoughtCushionsForAMan,
      "what did the yoghurt lady do",
      "who is the yoghurt lady",
      "what did she do",
    ],
    answers: [
      "put her tongs down and took a step, and then i ran. || she does the samples. she held one out, like you would to a horse",
    ],
  },
  "shop-where-now": {
    layer: 1,
    asks: [
      ...saidIBoughtCushionsForAMan,
      "where do you shop now",
      "where do you go instead",
      "where do you get food now",
    ],
    answers: [
      "the corner one, it's all crisps and lottery tickets || the little one by the tram, they've three apples and no memories",
    ],
  },
  "cushions-now": {
    layer: 1,
    asks: [
      ...saidIBoughtCushionsForAMan,
      "where are the cushions now",
      "what did you do with the cushions",
      "do you still have the cushions",
    ],
    answers: [
      "on the sofa, under me. they're very good cushions, annoyingly || i sleep on one and shout into the other",
    ],
  },
  "burden-she-say": {
    layer: 1,
    asks: [
      ...saidIdPutThePhoneDownOn,
      "has tali said you are too much",
      "did she say that",
      "does tali mind",
    ],
    answers: [
      "never, she says shut up and stay on. || not once. she did ask could i cry quieter at the good bit of her show",
    ],
  },
  "burden-when-stop": {
    layer: 1,
    asks: [
      ...saidIdPutThePhoneDownOn,
      "when did you last stop yourself ringing",
      "when do you not ring",
      "do you stop yourself ringing",
    ],
    answers: [
      "last night at nine, i let her get to ten. || most times, i type it and then i send a dog emoji",
    ],
  },
  "burden-opposite": {
    layer: 1,
    asks: [
      ...saidIdPutThePhoneDownOn,
      "would you mind if she rang you",
      "would you put the phone down on her",
      "what would you do if it was tali",
    ],
    answers: ["no, god, i'd be on the train in my pyjamas. || i'd never. ok, yes, i heard it"],
  },
  "lamp-why": {
    layer: 1,
    asks: [
      ...saidICriedAtALamp,
      "why a lamp",
      "what was it about the lamp",
      "why did the lamp make you cry",
    ],
    answers: [
      "he'd chosen the bulb. it's called warm white, i mean || it came on, on its timer, and he'd set the timer",
    ],
  },
  "sock-where": {
    layer: 1,
    asks: [
      ...saidICriedAtALamp,
      "where was the sock",
      "where did you find the sock",
      "what did you do with the sock",
    ],
    answers: [
      "behind the radiator, all crispy. i've put it in the wardrobe, on his side || down the back of the machine, i put it on my hand and it looked at me",
    ],
  },
  "cry-after-feel": {
    layer: 1,
    asks: [
      ...saidICriedAtALamp,
      "do you feel better after crying",
      "does crying help",
      "how do you feel after",
    ],
    answers: [
      "for ten minutes, then i'm just thirsty. || sort of rinsed, yes, until the next lamp",
    ],
  },
  "cry-anyone-sees": {
    layer: 1,
    asks: [
      ...saidICriedAtALamp,
      "who sees you cry",
      "does anyone see you cry",
      "who was there when you cried",
    ],
    answers: [
      "the lamp, and sir on the windowsill. || nobody, i'm very considerate, i do it with the tap on",
    ],
  },
  "text-person-who": {
    layer: 1,
    asks: [
      ...saidTheKindOfPersonYouText,
      "who deserves better than a text",
      "how should you end three years",
      "what should he have done",
    ],
    answers: [
      "on a chair, with his coat off. that's all i'd have asked || said it with his mouth, in our kitchen, and waited for me to finish",
    ],
  },
  "text-tali-say": {
    layer: 1,
    asks: [
      ...saidTheKindOfPersonYouText,
      "what would tali say to that",
      "does anyone think that",
      "who thinks that of you",
    ],
    answers: [
      "she'd say he's the kind of person who TEXTS goodbye, big difference. || tali would throw a shoe",
    ],
  },
  "rent-afford": {
    layer: 0,
    asks: [
      ...saidThenItsMathsAndShouting,
      "can you afford it",
      "can you pay the rent",
      "how will you manage",
    ],
    answers: [
      "till june, as long as his half keeps coming. || just, if i don't break anything else",
    ],
  },
  "rent-after-june": {
    layer: 0,
    asks: [
      ...saidThenItsMathsAndShouting,
      "what happens after june",
      "where will you live after june",
      "what will you do in june",
    ],
    answers: [
      "mum's, or a room with a stranger's bike in it. || no idea, i'd only planned the balcony",
    ],
  },
  "rent-ask-help": {
    layer: 0,
    asks: [
      ...saidThenItsMathsAndShouting,
      "could you ask for help with money",
      "could your mum help",
      "does anyone help with money",
    ],
    answers: [
      "mum'd help, and then she'd want to know why. || i could ask, she'd send it in an envelope with a coat",
    ],
  },
  "silence-he-thinks": {
    layer: 0,
    asks: [
      ...saidHeProbablyThinksThatsMeBeing,
      "what does he think",
      "what do you want him to think",
      "what does he make of the silence",
    ],
    answers: [
      "that i'm 'processing', it's his favourite word. || i'd like him to be a bit scared of it, honestly",
    ],
  },
  "silence-typed-what": {
    layer: 0,
    asks: [
      ...saidHeProbablyThinksThatsMeBeing,
      "what did you type",
      "what were you typing",
      "what did it say",
    ],
    answers: [
      "'who does that', then three paragraphs, then a picture of gerald. || all of it, from the party with the coat on. and then select all, delete",
    ],
  },
  "silence-stops-you": {
    layer: 0,
    asks: [
      ...saidHeProbablyThinksThatsMeBeing,
      "why not send it",
      "what stops you sending it",
      "why didn't you send it",
    ],
    answers: [
      "because he'd answer it with 'ok'. || if he didn't reply i'd have to know that as well",
    ],
  },
  "love-what-of-him": {
    layer: 1,
    asks: [
      ...saidIDoStillLoveHim,
      "what do you love about him",
      "what do you still love",
      "why do you love him",
    ],
    answers: [
      "he reads out road signs. i can't explain it better than that || how he talks to dogs, like they've come about the job",
    ],
  },
  "love-told-him": {
    layer: 1,
    asks: [
      ...saidIDoStillLoveHim,
      "does he know you love him",
      "have you told him you still love him",
      "who knows you still love him",
    ],
    answers: [
      "he must do, i put it on every shopping list. || not since the text. it'd be like posting a cake to a closed shop",
    ],
  },
  "love-want-to-stop": {
    layer: 1,
    asks: [
      ...saidIDoStillLoveHim,
      "do you want to stop loving him",
      "when will it stop",
      "how long will you love him",
    ],
    answers: ["yes please, by thursday. || not all at once, i'd fall over"],
  },
};
