import type { Scenario } from "~/domain/simulator/scenario";

const saidNotOneOfOurFriendsHasRung = [
  "near: not one of our friends has rung",
  "near: that nobody's called",
  "near: phone face up like an idiot",
];
const saidFourBlueTicks = [
  "near: four blue ticks",
  "near: did i do something",
  "near: i asked our friends straight",
  "near: it went blue, blue, blue",
];
const saidNobodysCheckedOnMe = [
  "near: nobody's checked on me",
  "near: the chat just went silent",
  "near: i'm the one who died",
  "near: how many of our friends have asked",
  "near: buried with the relationship",
];
const saidNobodyKnowsHowBad = [
  "near: nobody knows how bad",
  "near: online i'm posting sunsets",
  "near: i post nice skies",
  "near: i'm out there living",
];
const saidPostedASunset = [
  "near: posted a sunset",
  "near: three of them liked it",
  "near: put up another sky",
  "near: hearts from three of our friends",
  "near: who've slept on my sofa",
];

/** What Noa answers to who asks on about a detail of what she just said of the silence. */
export const nearTheSilence: Scenario["topics"] = {
  "anyone-rang": {
    layer: 1,
    asks: [
      ...saidNotOneOfOurFriendsHasRung,
      "has anybody rung at all",
      "who did ring",
      "did anyone call this week",
    ],
    answers: [
      "my sister, and a man about broadband. i was so nice to the broadband man || tali does. and a wrong number asked for keith, i nearly said speaking",
    ],
  },
  "phone-on-loud": {
    layer: 1,
    asks: [
      ...saidNotOneOfOurFriendsHasRung,
      "is your phone on silent",
      "do you have the sound on",
      "how often do you check the phone",
    ],
    answers: [
      "it's on LOUD, they'd hear it next door || sound up, face up, on the edge of the bath. i'm not proud",
    ],
  },
  "would-pick-up": {
    layer: 1,
    asks: [
      ...saidNotOneOfOurFriendsHasRung,
      "would you pick up",
      "what would you say if they rang",
      "would you answer dana",
    ],
    answers: [
      "before it'd done one ring || yes and then cry before hello. they'd have to do the hello",
    ],
  },
  "think-of-ticks": {
    layer: 0,
    asks: [
      ...saidFourBlueTicks,
      "what did you think looking at them",
      "what went through your head at the ticks",
      "what do you make of the ticks",
    ],
    answers: [
      "that there'd been a vote. somebody'd said 'don't answer, any of you' || that they were all in one room, passing my message round like a menu",
    ],
  },
  "wrote-after-ticks": {
    layer: 0,
    asks: [
      ...saidFourBlueTicks,
      "did you write anything after",
      "did you send another one",
      "have you tried again",
    ],
    answers: [
      "no, i've got my pride. ok i'm sitting on my hands || a single dot, by accident. it got read as well",
    ],
  },
  "first-to-read": {
    layer: 0,
    asks: [
      ...saidFourBlueTicks,
      "who read it first",
      "which went blue first",
      "how quickly did they read it",
    ],
    answers: [
      "dana, nine seconds. i counted || my friend dana, she reads everything, she's famous for it",
    ],
  },
  "online-since": {
    layer: 0,
    asks: [
      ...saidFourBlueTicks,
      "have they been online since",
      "do you see them online",
      "are they active",
    ],
    answers: [
      "all four, green dots, chatting away to somebody || constantly. i watch them come on and go off like buses",
    ],
  },
  "sent-ticks-when": {
    layer: 0,
    asks: [
      ...saidFourBlueTicks,
      "when did you send them",
      "when did you ask them that",
      "what time did you write to them",
    ],
    answers: [
      "the wednesday, about ten at night, in my coat || the night after him. i'd given them all day to do it first",
    ],
  },
  "ask-again-one": {
    layer: 0,
    asks: [
      ...saidFourBlueTicks,
      "would you ask again",
      "what would you ask instead",
      "who would you ask now",
    ],
    answers: [
      "one of them, in a doorway, where they can't just read it || i'd drop the 'did i do something'. i'd put 'come round', and that's it",
    ],
  },
  "last-in-chat": {
    layer: 0,
    asks: [
      ...saidNobodysCheckedOnMe,
      "what was the last message",
      "who wrote last in the chat",
      "what did the last one say",
    ],
    answers: [
      "a thumbs up from ori, about crisps || somebody's thumb. it was to do with who's bringing the speaker, which is funny now",
    ],
  },
  "wrote-in-chat": {
    layer: 0,
    asks: [
      ...saidNobodysCheckedOnMe,
      "did you write in the chat",
      "why not write in the group",
      "have you said anything in there",
    ],
    answers: [
      "no. i start, and then it tells nine people i'm typing || once i put 'hey' and took it out again. it'd be like shouting in a church",
    ],
  },
  "you-checked-on-them": {
    layer: 0,
    asks: [
      ...saidNobodysCheckedOnMe,
      "do you check on them",
      "did you use to check on people",
      "who did you look after",
    ],
    answers: [
      "always, i had alarms for people's exams || i took ori soup for a week when he'd got tonsils",
    ],
  },
  "anyone-guessed": {
    layer: 1,
    asks: [
      ...saidNobodyKnowsHowBad,
      "has anyone guessed",
      "does anybody see through it",
      "does anyone suspect",
    ],
    answers: [
      "yael maybe, but she's not online, she's got ink on her || the lady at the bakery gave me a bun for free, so it might be showing",
    ],
  },
  "how-many-skies": {
    layer: 1,
    asks: [
      ...saidNobodyKnowsHowBad,
      "how many have you posted",
      "how often do you post them",
      "are you posting one tonight",
    ],
    answers: [
      "three so far, i'm basically a weather channel || one every couple of days. tonight's the first night i couldn't be bothered",
    ],
  },
  "bad-how": {
    layer: 1,
    asks: [
      ...saidNobodyKnowsHowBad,
      "how bad is it",
      "what don't they know",
      "what is the bad part",
    ],
    answers: [
      "i wear his t-shirt and i talk to a mug. that's the short list || the floor, mainly. they think i've got a floor for standing on",
    ],
  },
  "omer-saw-sky": {
    layer: 0,
    asks: [
      ...saidPostedASunset,
      "did omer see it",
      "has your ex seen it",
      "does he look at your sunsets",
    ],
    answers: [
      "yes, second on the list, right after a bakery || he looked, at ten past one in the morning. then i looked at that",
    ],
  },
  "liked-theirs": {
    layer: 0,
    asks: [
      ...saidPostedASunset,
      "do you like their posts",
      "did you heart anything back",
      "do you look at theirs",
    ],
    answers: [
      "i look, i don't touch. i looked at the balloons twice || no hearts off me. i've got one saved up and it's not for them",
    ],
  },
  "sky-any-good": {
    layer: 0,
    asks: [
      ...saidPostedASunset,
      "was it a nice sunset",
      "what did the sunset look like",
      "did you like the picture",
    ],
    answers: [
      "lovely, all pink, with a boat in. we haven't got a sea || it was better than the real one. ours was the colour of a plug",
    ],
  },
};
