import type { Scenario } from "~/domain/simulator/scenario";

const saidReadingRoadSignsOutLoud = [
  "near: reading road signs out loud",
  "near: in a news voice",
  "near: and it was obviously me",
  "near: when i came in",
];
const saidSayLookAtThatTo = [
  "near: say 'look at that' to",
  "near: where the scissors are",
  "near: stupid stuff like that",
];
const saidCutMyToastIntoStupidShapes = [
  "near: cut my toast into stupid shapes",
  "near: a toast whale",
  "near: narrate the washing machine",
  "near: it just goes round now",
];
const saidAManOnTheTramHadHisShampoo = [
  "near: a man on the tram had his shampoo",
  "near: stayed on two stops too long",
  "near: walked past in his shampoo",
  "near: followed it round a whole corner",
  "near: smelled my own sleeve",
  "near: stood by a bin",
];

/** What Noa answers to who asks on about a detail of what she just said of what he used to do. */
export const nearWhatHeUsedToDo: Scenario["topics"] = {
  "which-sign": {
    layer: 0,
    asks: [
      ...saidReadingRoadSignsOutLoud,
      "which sign was best",
      "what signs did he read",
      "what did he say in that voice",
    ],
    answers: [
      "'reduce speed now', like there'd been a coup || 'cats eyes removed.' he'd do a minute's silence for them",
    ],
  },
  "answer-whos-that": {
    layer: 0,
    asks: [
      ...saidReadingRoadSignsOutLoud,
      "what did you answer",
      "what would you say back",
      "did you shout back",
    ],
    answers: [
      "'the police', or 'your mother'. it got a laugh for three years || i'd say 'burglar', and he'd say 'thank god, take the kettle'",
    ],
  },
  "when-last-signs": {
    layer: 0,
    asks: [
      ...saidReadingRoadSignsOutLoud,
      "when did he last do it",
      "when did that stop",
      "did he still do it at the end",
    ],
    answers: [
      "the sunday before. so he was still doing jokes, two days before, who IS he || august, now i think. there was a roadworks and he just drove past it",
    ],
  },
  "look-at-what": {
    layer: 0,
    asks: [
      ...saidSayLookAtThatTo,
      "what was there to look at",
      "what did you want to show him",
      "what would you have pointed at",
    ],
    answers: [
      "a dog in a pram, yesterday. i turned round and there was a bin || the moon, it was doing a thing. i told the cat",
    ],
  },
  "scissors-where": {
    layer: 0,
    asks: [
      ...saidSayLookAtThatTo,
      "where are the scissors",
      "where do you keep the scissors",
      "who has the scissors",
    ],
    answers: [
      "on a hook behind the toaster. he'll be opening things with his teeth || second drawer with the bin bags, it's all in that drawer. it's practically our marriage",
    ],
  },
  "tell-who-now": {
    layer: 0,
    asks: [
      ...saidSayLookAtThatTo,
      "who do you tell now",
      "who do you show things to",
      "who do you say it to",
    ],
    answers: [
      "tali, by picture. she sends a thumb, it's not the same || the cat next door, he's a hard crowd",
    ],
  },
  "toast-shapes": {
    layer: 0,
    asks: [
      ...saidCutMyToastIntoStupidShapes,
      "what shapes did he cut",
      "which shape was best",
      "what else did he make",
    ],
    answers: [
      "whale, hat, one that was meant to be my tutor || a boot that he said was italy. it was a boot",
    ],
  },
  "washing-words": {
    layer: 0,
    asks: [
      ...saidCutMyToastIntoStupidShapes,
      "what did he say about the washing",
      "what was the commentary",
      "how did he narrate it",
    ],
    answers: [
      "'and it's SOCK, sock on the inside, he's through.' || he did the spin like a penalty shootout, on his knees",
    ],
  },
  "toast-stopped-when": {
    layer: 0,
    asks: [
      ...saidCutMyToastIntoStupidShapes,
      "when did he stop",
      "when was the last whale",
      "did he do it till the end",
    ],
    answers: [
      "july, he bought sliced || my crit in june was the last one. i've got a photo, it's more of a slug",
    ],
  },
  "did-things-back": {
    layer: 0,
    asks: [
      ...saidCutMyToastIntoStupidShapes,
      "what did you do for him",
      "did you do it back",
      "did you make him things",
    ],
    answers: [
      "i drew faces on his bananas. he took them to WORK || posters. 'omer does the bins', with a border",
    ],
  },
  "smell-came-up": {
    layer: 0,
    asks: [
      ...saidAManOnTheTramHadHisShampoo,
      "what came up when you smelled it",
      "what did it remind you of",
      "where did it take you",
    ],
    answers: [
      "sunday mornings, his neck. i wanted to sit down on the floor of the tram || him coming out of the bathroom in a towel hat. he did a walk for it",
    ],
  },
  "walk-back-shampoo": {
    layer: 0,
    asks: [
      ...saidAManOnTheTramHadHisShampoo,
      "how was the walk back",
      "how did you get home",
      "what did you do after the tram",
    ],
    answers: [
      "long, and i had my cuff on my face like a plague doctor || i walked it, all of it. i went past a launderette and that's a whole other problem",
    ],
  },
  "looked-like-him": {
    layer: 0,
    asks: [
      ...saidAManOnTheTramHadHisShampoo,
      "did he look like omer",
      "what did the man look like",
      "was he like your ex",
    ],
    answers: [
      "no! about fifty, with a beard. it was only the top of him i was in love with || he'd a folder and a bald bit. it's not his fault",
    ],
  },
  "buy-shampoo": {
    layer: 0,
    asks: [
      ...saidAManOnTheTramHadHisShampoo,
      "would you buy some",
      "do you have any of it",
      "did he leave his shampoo",
    ],
    answers: [
      "no, i stood in front of it with a basket. i came home with toothpaste || he took it, and there was hardly any in. he left the bath mat",
    ],
  },
  "shampoo-again": {
    layer: 0,
    asks: [
      ...saidAManOnTheTramHadHisShampoo,
      "has it happened again",
      "did you smell it again",
      "does that happen often",
    ],
    answers: [
      "once, a girl in a lift. i got out at the wrong floor || not since, i sniff though, i'm like a customs dog",
    ],
  },
};
