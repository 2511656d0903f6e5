import type { Scenario } from "~/domain/simulator/scenario";
import { sharedAsks } from "../../shared-asks";

/** What Halima tells of Zain, of Mrs Nair, and of the rest of the family. */
export const people: Scenario["topics"] = {
  "zain-ill": {
    layer: 0,
    asks: [
      "zain ill",
      "husband ill",
      "zain die",
      "husband die",
      "zain pass",
      "husband pass",
      "zain sick",
      "he ill with",
      "ill with",
      "your husband died",
      "lose your husband",
    ],
    answers: [
      "It was the liver. They found it in one month and it took eight, and he joked with every nurse on that ward. || His liver, dear. Eight months from the first doctor to the last. He taught the whole ward to cheat at dominoes.",
    ],
  },
  "zain-laugh": {
    layer: 0,
    asks: ["zain laugh", "husband laugh", "made him laugh", "made zain laugh", "he laugh at"],
    answers: [
      "At me, mostly, doing my accounts out loud with the creditors' voices. He'd have to leave the room. || My bookkeeping. I do the voices of the people I owe, and he used to beg me to stop.",
    ],
  },
  evenings: {
    layer: 0,
    asks: [
      "evenings like",
      "the evenings",
      "your evenings",
      "evening like",
      "late afternoon",
      "towards sunset",
      "at sunset",
      "evenings with her",
    ],
    answers: [
      "They begin at four with the bag, and the light goes, and {she's frightened and I'm cheerful, for five hours|worn-out?}. || From four she's a lost child, and I'm the stewardess. {This way, ma'am, this way, until nine or ten|worn-out?}.",
    ],
  },
  "nair-heard": {
    layer: 1,
    asks: [
      "hears you shout",
      "hear you shout",
      "heard you shout",
      "heard you shouting",
      "hears you",
      "neighbours hear",
      "anyone hear",
      "anybody hear",
    ],
    answers: [
      "The piano started, next door. She played something slow until we were both quiet, and {neither of us has mentioned it|temper?}. || It went silent over there, and then somebody was playing scales. {She covered for me, with scales|temper?}, Mrs Nair.",
    ],
  },
  "night-off": {
    layer: 0,
    asks: [
      ...[
        "who helps you with",
        "who helps with",
        "who helps you",
        "helps you now",
        "who helps",
        "night off",
        "evening off",
        "who could take over",
      ],
      ...["who could sit with her", "who can sit with her", "anyone help with her"],
      ...["anyone help you with", "take a turn", "take turns", "help you look after"],
    ],
    answers: [
      "My eldest brings rice on a Friday and sits with her while I shop. {For the rest it's these two hands|worn-out?}. || My eldest daughter, on Fridays, for as long as rice takes. {The other six days it's me|worn-out?}.",
      "For a whole night there's no one. {My girls have work in the morning|worn-out?}, and she's only quiet for me. || A night, dear, nobody. {With anyone else she walks the floor till morning|worn-out?}.",
    ],
  },
  "ring-tonight": {
    layer: 0,
    asks: sharedAsks.ringTonight,
    answers: [
      "The lady next door, Mrs Nair. I needn't even ring, I've only to cough by the fence. || Mrs Nair, over the fence. She's up before the birds and she asks no questions.",
    ],
  },
  mosque: {
    layer: 0,
    asks: [...["the mosque", "your mosque", "from the mosque", "imam", "your community"]],
    answers: [
      "They send dates at Ramadan, and kind messages. {When I stopped coming on Fridays they said, of course, your mother|siblings}. || The sisters there ask after her, and they're good women. {It's after her that they ask, you'll notice|siblings}.",
    ],
  },
  "ask-nair": {
    layer: 0,
    asks: [
      "stopping you asking",
      "stops you asking",
      "stop you asking",
      "stops you from asking",
      "stopping you from asking",
      "keeps you from asking",
      "hard to ask",
      "you ask for help",
      "ask them for help",
      "asked for help",
      "ask for help",
    ],
    answers: [
      "Pride, dear. {I've been the one who manages for so long that I'd have to introduce myself first|siblings}. || If I ask, then it's true that I can't do it. {They've all agreed that I can|siblings}, you see.",
    ],
  },
  "day-centre": {
    layer: 1,
    asks: [
      "day centre",
      "the centre like",
      "by the bins",
      "the bins",
      "at the bins",
      "the dustbins",
      "ladies were singing",
      "those ladies",
    ],
    answers: [
      "It was clean, and a girl had painted their nails. {I stood by the bins because they looked happy, and I'd so hoped that they wouldn't|bad-daughter}. || A bright room with paper flowers. {They were happier than she is with me|bad-daughter}, that's what sent me outside.",
    ],
  },
  weddings: {
    layer: 0,
    asks: [
      "those weddings",
      "sing at weddings",
      "singing at weddings",
      "sang at weddings",
      "other peoples weddings",
      "the lively one",
      "the noisy one",
      "at the weddings",
    ],
    answers: [
      "I'd finish the hem in the kitchen and then I'd be at the microphone. My Zain used to count the songs, he'd take my shoes off me at seven. || With the pins still in my mouth, very nearly! I'd sing until they fed me, my husband said that it was cheaper than cooking.",
    ],
  },
  "angry-with-them": {
    layer: 0,
    asks: [
      "angry with them",
      "angry at them",
      "angry with your brother",
      "angry with your siblings",
      "angry at your brother",
      "resent them",
      "cross with them",
      "angry with your sister",
    ],
    answers: [
      "I'm not supposed to be, they send such nice cakes. {I'm angry when the telephone's back on the wall|resentment!}, never before. || Yes, once the call is over. I'm sweetness itself with my brother, and {then I could throw the kettle, I'm so angry|resentment!}.",
    ],
  },
  raya: {
    layer: 0,
    asks: [
      "at raya",
      ...["last see them", "last saw them", "they last here", "last here"],
      "come at raya",
      "for raya",
      "sisters come",
      "brother come",
      "they come to visit",
      "they visit",
      "last visit",
      "siblings come",
      "come and see her",
    ],
    answers: [
      "For two days, yes, with sleeping bags and a great deal of love. She's at her best then, she's a hostess, and {they go home thinking I exaggerate|siblings}. || They do come, at Raya. My mother pulls herself together for guests, and {then they ask me what the trouble is|siblings}.",
    ],
  },
  "own-diary": {
    layer: 0,
    asks: [
      "your daughter wants you",
      "the diary",
      "write it all down",
      "keep a diary",
      "the notebook",
    ],
    answers: [
      "I did begin it. Tuesday, porridge. Wednesday, porridge. {I couldn't find anything with me in it|self?}. || There's one page done. It says what she ate. {I looked for what to put about me and I ruled a line|self?}.",
    ],
  },
};
