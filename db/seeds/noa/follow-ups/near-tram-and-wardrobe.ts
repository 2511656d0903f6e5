import type { Scenario } from "~/domain/simulator/scenario";

const saidMyThroatJustClosed = [
  "near: my throat just closed",
  "near: gave me a mint",
  "near: just gave me a peppermint",
];
const saidICouldntGetAirIn = [
  "near: i couldn't get air in",
  "near: my whole chest locked",
  "near: get off two stops early",
  "near: my lungs just went no",
];
const saidTwoOfUsOnTheLease = [
  "near: two of us on the lease",
  "near: one of us on the floor",
  "near: half of the wardrobe",
  "near: being empty at me",
];
const saidILookLikeARaccoon = [
  "near: i look like a raccoon",
  "near: tragic and pretty",
  "near: toast in my hair",
  "near: nothing pretty about this",
];
const saidMumSingsInAChoir = [
  "near: mum sings in a choir",
  "near: i like the songs",
  "near: shouted at the ceiling",
];
const saidWantsHisSpeakerBack = [
  "near: wants his speaker back",
  "near: i could spit",
  "near: he's asked for the speaker",
  "near: his speaker, obviously",
  "near: under that tea towel",
];
const saidWalkInWithSoup = [
  "near: walk in with soup",
  "near: listening for his key",
  "near: writing him a speech",
];
const saidAPlaceWithABalcony = [
  "near: a place with a balcony",
  "near: 'our balcony' to people",
  "near: told my whole year",
];

/** What Noa answers to who asks on about a detail of what she just said of the tram, the flat and his things. */
export const nearTramAndWardrobe: Scenario["topics"] = {
  "mint-lady-again": {
    layer: 1,
    asks: [
      ...saidMyThroatJustClosed,
      "have you seen her again",
      "did you see the lady since",
      "would you like to meet her again",
    ],
    answers: [
      "no, i look for the hat || i haven't yet, there's a packet in my pocket in case it's my turn",
    ],
  },
  "mint-worked": {
    layer: 1,
    asks: [
      ...saidMyThroatJustClosed,
      "did the mint help",
      "did the mint work",
      "what did the mint do",
    ],
    answers: [
      "yes, you can't not swallow with a mint. it's a trick, she knew || sort of, it gave my mouth a job",
    ],
  },
  "why-mint-got-you": {
    layer: 1,
    asks: [
      ...saidMyThroatJustClosed,
      "why did that get to you",
      "why was she the best",
      "why did the mint matter",
    ],
    answers: [
      "she didn't need me to be ok first || because she looked. five stops, and she was the only one with eyes",
    ],
  },
  "chest-scared": {
    layer: 0,
    asks: [
      ...saidICouldntGetAirIn,
      "were you scared then",
      "what did you think was happening",
      "how scared were you",
    ],
    answers: [
      "yes, i thought i'd go over on some man's shoes || terrified, and embarrassed, about half and half. i said sorry to the door",
    ],
  },
  "tram-again-will": {
    layer: 0,
    asks: [
      ...saidICouldntGetAirIn,
      "will you take the tram again",
      "did you get back on",
      "how do you get to uni now",
    ],
    answers: [
      "i did the rest on foot. it's fifty minutes, i've got a podcast about bees || not this week. my legs have got opinions",
    ],
  },
  "chest-told": {
    layer: 0,
    asks: [
      ...saidICouldntGetAirIn,
      "did you tell anyone about it",
      "does your sister know about the tram",
      "who knows about that",
    ],
    answers: [
      "not till now. tali'd want me to see somebody, with a clipboard || only you. i told tali the tram was 'busy'",
    ],
  },
  "left-in-wardrobe": {
    layer: 0,
    asks: [
      ...saidTwoOfUsOnTheLease,
      "what did he leave in the wardrobe",
      "what is still there",
      "did he leave anything",
    ],
    answers: ["hangers. eleven, all facing the same way || one belt. i've tried it on the otter"],
  },
  "fill-wardrobe": {
    layer: 0,
    asks: [
      ...saidTwoOfUsOnTheLease,
      "will you put your things in there",
      "why not use his half",
      "could you fill it",
    ],
    answers: [
      "it'd smell of his half || i put a coat in on sunday. it looked like it was waiting for a bus",
    ],
  },
  "toast-how": {
    layer: 0,
    asks: [
      ...saidILookLikeARaccoon,
      "how did the toast get there",
      "why is there toast in your hair",
      "where did the toast come from",
    ],
    answers: ["i fell asleep on it. it was buttered || i lay down next to it and it moved in"],
  },
  "who-saw-raccoon": {
    layer: 0,
    asks: [
      ...saidILookLikeARaccoon,
      "who has seen you like that",
      "has anyone seen you today",
      "did anyone see your face",
    ],
    answers: [
      "the lift mirror, and sir. one of us hissed || a man with a parcel. he said 'sign here' very gently",
    ],
  },
  "shouted-what": {
    layer: 0,
    asks: [
      ...saidMumSingsInAChoir,
      "what did you shout",
      "what do you shout at the ceiling",
      "did anyone answer",
    ],
    answers: [
      "'WELL?' it's a ceiling, it took its time || 'is this FUNNY'. the man upstairs stamped, so that's sort of an answer",
    ],
  },
  "speaker-whose": {
    layer: 0,
    asks: [
      ...saidWantsHisSpeakerBack,
      "whose speaker is it",
      "who bought the speaker",
      "is it really his",
    ],
    answers: ["he paid, i carried it. four floors || his, there's a receipt, he'll have it filed"],
  },
  "speaker-will-answer": {
    layer: 0,
    asks: [
      ...saidWantsHisSpeakerBack,
      "what will you write back",
      "what would you like to answer",
      "will you answer him",
    ],
    answers: ["'it's in use.' that's the draft || i'd put 'what speaker' and then turn it up"],
  },
  "speaker-do-it": {
    layer: 0,
    asks: [
      ...saidWantsHisSpeakerBack,
      "would you really throw it",
      "will you really do it",
      "did you throw anything at him",
    ],
    answers: ["no, i'd get an invoice || not at him, he ducks. he's got a lovely duck"],
  },
  "which-soup": {
    layer: 0,
    asks: [
      ...saidWalkInWithSoup,
      "which soup is it",
      "what soup would he bring",
      "why would it be soup",
    ],
    answers: [
      "leek, mine, out of the freezer. he'd only need to carry it || any, it's the bowl. he'd hold it with both hands like a vicar",
    ],
  },
  "has-key-still": {
    layer: 0,
    asks: [
      ...saidWalkInWithSoup,
      "does he still have a key",
      "did he give the key back",
      "could he still walk in",
    ],
    answers: [
      "yes, he's got his on that bottle opener || he does. i haven't asked for it, and don't ask me why",
    ],
  },
  "in-the-speech": {
    layer: 0,
    asks: [
      ...saidWalkInWithSoup,
      "what is in the speech",
      "what does the speech say",
      "how does the speech start",
    ],
    answers: [
      "a lot of 'how DARE you', and a section on the fern || it starts 'firstly'. i've got up to fourthly",
    ],
  },
  "un-told-who-next": {
    layer: 0,
    asks: [
      ...saidAPlaceWithABalcony,
      "who is next to tell",
      "who don't you want to tell",
      "who was the hardest to tell",
    ],
    answers: [
      "a girl in printmaking, she'd offered to lift the table || my tutor. he'd given us a pot, with a bow on",
    ],
  },
  "balcony-still-want": {
    layer: 0,
    asks: [
      ...saidAPlaceWithABalcony,
      "do you still want the balcony",
      "would you get one on your own",
      "what will you do about the flat",
    ],
    answers: [
      "yes, a smaller one, with one chair and a foot stool || i want it so much. i'd put bread out and get a pigeon",
    ],
  },
};
