import type { Scenario } from "~/domain/simulator/scenario";

const vanishWeek = [
  "near: if i didn't show up",
  "near: i could vanish for a week",
  "near: hallmates are all posting study pics",
  "near: here with the curtain closed",
];
const happyVoice = [
  "near: i did my happy voice again",
  "near: had my mum on the phone",
  "near: i'm getting really good at it",
  "near: they should pay me for it",
];
const wideAwake = [
  "near: worn out and wide awake",
  "near: eyes are full of sand",
  "near: my head's a lit-up mall",
];
const lastOnList = ["near: like the last name on a", "near: like i came in the wrong size"];
const sameChapter = [
  "near: read the same chapter till i",
  "near: that one chapter again",
  "near: which of us falls asleep first",
];
const polyMum = [
  "near: works at a polyclinic front desk",
  "near: at the front desk",
  "near: have you eaten",
  "near: did you eat first",
];

/** What Wei Ling answers to who asks on about the chat, the happy voice, being wide awake, the chapter and her mum. */
export const nearTheChat: Scenario["topics"] = {
  "vanish-first-notice": {
    layer: 1,
    asks: [
      ...vanishWeek,
      ...["who would notice first", "who would be the first", "who would see it"],
    ],
    answers: ["the cleaner auntie, from the bin || the mart auntie, because of the noodles"],
  },
  "vanish-how-long": {
    layer: 1,
    asks: [...vanishWeek, ...["how long would it take", "when would they notice", "how many days"]],
    answers: [
      "till the deposit forms, so a week plus || four days? somebody would smell my orange",
    ],
  },
  "vanish-want-notice": {
    layer: 1,
    asks: [
      ...vanishWeek,
      ...[
        "do you want them to notice",
        "would you like someone to notice",
        "what would you want them to do",
      ],
    ],
    answers: [
      "ya, but by accident, like they needed salt || only one person, saying eh, and sitting down",
    ],
  },
  "vanish-xin-yi": {
    layer: 1,
    asks: [
      ...vanishWeek,
      ...["would xin yi notice", "would your friend notice", "would your family notice"],
    ],
    answers: ["xin yi'd think my data ran out || home would, by 7:05, there'd be no thumb"],
  },
  "vanish-post": {
    layer: 1,
    asks: [...vanishWeek, ...["what do you post", "do you ever post", "what would you post"]],
    answers: ["nothing since september. my last one's a bus || no, what, me and the curtain?"],
  },
  "happy-mum-said": {
    layer: 1,
    asks: [
      ...happyVoice,
      ...["what did your mum say", "what did she tell you", "what did you talk about"],
    ],
    answers: [
      "she told me about my cousin's dress, three shops || ah ma's knee, and rain. easy ones",
    ],
  },
  "happy-nearly": {
    layer: 1,
    asks: [
      ...happyVoice,
      ...["did you nearly tell her", "was there a moment", "did you want to tell her"],
    ],
    answers: [
      "when she said take care ah girl, in that slow way || once, right at the end, and then she said bye",
    ],
  },
  "happy-good-how": {
    layer: 1,
    asks: [...happyVoice, ...["what are you good at", "how good is it", "what makes it good"]],
    answers: [
      "i can do it lying down now, with my eyes shut || even my breathing. i breathe happy",
    ],
  },
  "happy-if-true": {
    layer: 1,
    asks: [
      ...happyVoice,
      ...["what would she say if she knew", "how would she take it", "what would your mum do"],
    ],
    answers: [
      "she'd go quiet and then ask which bus goes to my hall || soup. she'd start the soup while i'm still talking",
    ],
  },
  "awake-shops": {
    layer: 0,
    asks: [
      ...wideAwake,
      ...["which shops are open", "what is in the mall", "what is on in your head"],
    ],
    answers: [
      "stats on every floor. and one shop that only sells what people said || the marks shop, and the one with my mum's face. no toilets",
    ],
  },
  "awake-close": {
    layer: 0,
    asks: [
      ...wideAwake,
      ...["when does it close", "when do the lights go off", "when do you sleep then"],
    ],
    answers: ["about four, the guard goes round || never fully, there's always one escalator"],
  },
  "awake-best-hour": {
    layer: 0,
    asks: [
      ...wideAwake,
      ...["when are you most awake", "what time is the worst", "when does it get going"],
    ],
    answers: [
      "the second i lie down. at the desk i'm half asleep || one to three. i could do a dance",
    ],
  },
  "list-which": {
    layer: 0,
    asks: [...lastOnList, ...["which list is it", "who is on top", "whose list is it"]],
    answers: [
      "the marks one, it goes all down the projector || jia min's first, then everybody else, in nice handwriting",
    ],
  },
  "list-bigger": {
    layer: 0,
    asks: [
      ...lastOnList,
      ...["when do you feel bigger", "where are you not small", "what makes you feel normal"],
    ],
    answers: [
      "with my brother, when he's stuck on algebra || on the bus, you can't be behind on a bus",
    ],
  },
  "list-always": {
    layer: 0,
    asks: [
      ...lastOnList,
      ...["were you always small", "did you feel that before", "when did it start"],
    ],
    answers: [
      "no, i used to be on top and embarrassed about it || only this year. in p6 i was nearly the whole list",
    ],
  },
  "chapter-which": {
    layer: 0,
    asks: [
      ...sameChapter,
      ...["which chapter is it", "what is the chapter about", "what is it on"],
    ],
    answers: [
      "chapter 6 of stats, distributions. there's a graph like a hill || six, it's about how sure you can be. not very",
    ],
  },
  "chapter-other": {
    layer: 0,
    asks: [
      ...sameChapter,
      ...["could you read something else", "why that chapter", "why not another chapter"],
    ],
    answers: ["the other ones need chapter 6 first || if i leave it i'll know it won"],
  },
  "chapter-stop-when": {
    layer: 0,
    asks: [
      ...sameChapter,
      ...["when will you stop", "what time will you go to bed", "how late will you read"],
    ],
    answers: ["when my nose touches it || two, i tell myself. so four"],
  },
  "chapter-nice": {
    layer: 0,
    asks: [
      ...sameChapter,
      ...[
        "could you do something nice tonight",
        "what would you like to do tonight",
        "what would be a good night",
      ],
    ],
    answers: [
      "watch one chair get fixed, and not feel bad || sleep with the curtain open. or a prata",
    ],
  },
  "mum-likes-job": {
    layer: 0,
    asks: [
      ...polyMum,
      ...["does she like her job", "how is her work", "how long has she worked there"],
    ],
    answers: [
      "she likes the old people, they bring her bananas || fifteen years at that counter. her legs don't like it",
    ],
  },
  "mum-why-eat": {
    layer: 0,
    asks: [
      ...polyMum,
      ...["why does she ask that", "what does she mean by it", "why always eating"],
    ],
    answers: ["it's how are you, in our language || because she can do something about hungry"],
  },
  "mum-like-her": {
    layer: 0,
    asks: [
      ...polyMum,
      ...["are you like her", "what do you have from her", "do you look like her"],
    ],
    answers: [
      "the sorry, i got that. we both say sorry to doors || her hands, and the voice for customers",
    ],
  },
  "mum-call-answer": {
    layer: 0,
    asks: [...polyMum, ...["what do you answer", "what do you say to her", "what do you tell her"]],
    answers: ["eaten already, every time || chicken rice. she must think i'm half chicken"],
  },
};
