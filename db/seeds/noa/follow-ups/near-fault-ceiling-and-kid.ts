import type { Scenario } from "~/domain/simulator/scenario";

const saidItToNotBeMyFault = [
  "near: it to not be my fault",
  "near: an hour off from it being my fault",
];
const saidMumSingsInAChoir = ["near: mum sings in a choir", "near: i've shouted at the ceiling"];
const saidItsAKidAtAWindow = [
  "near: it's a kid at a window",
  "near: when i'm angry at least i'm doing something",
];
const saidTheSadBitItsBeenWalking = [
  "near: the sad bit. it's been walking",
  "near: as soon as my feet stop",
  "near: it's only a kitchen",
];

/** What Noa answers to who asks on about a detail of what she just said of its being her fault, shouting at the ceiling and the sad bit. */
export const nearFaultCeilingAndKid: Scenario["topics"] = {
  "fault-what-do-hour": {
    layer: 0,
    asks: [
      ...saidItToNotBeMyFault,
      "what would you do with the hour",
      "what would you do in that hour",
      "how would you spend it",
    ],
    answers: ["sleep, in the actual bed, like a starfish. || sing in the bath with the door open"],
  },
  "fault-since-when": {
    layer: 0,
    asks: [
      ...saidItToNotBeMyFault,
      "how long has it been your fault",
      "when did it start being your fault",
      "when did you start blaming yourself",
    ],
    answers: ["since about a minute after the melon. || nine, if you want the full file"],
  },
  "fault-who-could": {
    layer: 0,
    asks: [
      ...saidItToNotBeMyFault,
      "who could give you that hour",
      "who would say it is not your fault",
      "who takes your side",
    ],
    answers: [
      "tali does, she says it's his fault for being hosiery. || you could, you're doing all right",
    ],
  },
  "ceiling-answer": {
    layer: 0,
    asks: [
      ...saidMumSingsInAChoir,
      "did it help to shout",
      "did the ceiling answer",
      "how did it feel to shout",
    ],
    answers: ["upstairs knocked, so sort of. || yes, a bit, and then i said sorry to the light"],
  },
  "choir-hear": {
    layer: 0,
    asks: [
      ...saidMumSingsInAChoir,
      "have you heard her sing",
      "do you go and hear the choir",
      "when did you hear them",
    ],
    answers: [
      "every december, third row, i do the crying for the family. || i go at easter, she pretends not to look for me",
    ],
  },
  "sing-yourself": {
    layer: 0,
    asks: [
      ...saidMumSingsInAChoir,
      "do you sing",
      "did you ever sing in a choir",
      "do you still sing",
    ],
    answers: [
      "i used to, loud, on a bike. i've stopped for now || not since august, i turned it off for him",
    ],
  },
  "kid-say-to": {
    layer: 1,
    asks: [
      ...saidItsAKidAtAWindow,
      "what would you say to the kid",
      "what would you tell the kid",
      "what does the kid want",
    ],
    answers: ["'come away, there's soup.' || that she can be loud. she'd not believe me"],
  },
  "kid-sad-alone": {
    layer: 1,
    asks: [
      ...saidItsAKidAtAWindow,
      "who can see you sad",
      "do you let people see you sad",
      "who knows you are sad",
    ],
    answers: ["tali hears it, she eats louder. || hardly anyone, they get the shouting"],
  },
  "kid-sad-when": {
    layer: 1,
    asks: [
      ...saidItsAKidAtAWindow,
      "when does the sad come",
      "when do you feel the sad bit",
      "when are you sad and not angry",
    ],
    answers: ["when i've run out of taps to clean. || about bedtime, it gets in under the blanket"],
  },
  "walk-how-long": {
    layer: 0,
    asks: [
      ...saidTheSadBitItsBeenWalking,
      "how long do you walk",
      "how long have you been walking",
      "when do you stop",
    ],
    answers: [
      "since about six, i've done the hall two hundred times. || till the neighbours turn their telly up",
    ],
  },
  "walk-let-it": {
    layer: 0,
    asks: [
      ...saidTheSadBitItsBeenWalking,
      "what if you stopped",
      "what happens if you stop",
      "could you let it catch you",
    ],
    answers: [
      "i'd cry on the lino, and it's not been mopped. || i tried at lunch, i got as far as sitting on a shoe",
    ],
  },
};
