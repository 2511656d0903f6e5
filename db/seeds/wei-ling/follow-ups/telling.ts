import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of those who might know, and of what she would say. */
export const telling: Scenario["topics"] = {
  "not-telling": {
    layer: 0,
    asks: [
      ...["stops you telling", "stop you telling", "stopping you telling"],
      ...["stops you from telling", "stops you telling your mum", "stops you telling your parents"],
      ...["stops you telling them", "why not tell", "why havent you told", "hard to tell"],
      "difficult to tell",
    ],
    answers: [
      "they'd believe me straight away, that's the scary part. {for now it's only true in this room|pretending} || once i say it, it's real for them also. {now it's only me carrying it|pretending}",
    ],
  },
  "true-thing": {
    layer: 0,
    asks: [
      ...["one true thing", "true thing you", "true thing be", "real sentence"],
      ...["would you tell your mum", "youd tell your mum", "like to tell your mum"],
      ...["want to tell your mum", "say to your mum", "say to your mother", "say on sunday"],
      ...["tell her on sunday", "want to tell her", "like to tell her", "want your mum to know"],
      ...["want her to know", "want to tell your parents", "say to your parents"],
      ...["want them to know", "want your parents to know", "would you say to them"],
    ],
    answers: [
      "'i'm tired, ma.' {only that, and not laugh after it|pretending} || i'd say i'm not managing. {i've tried it on the mirror, it takes two seconds|pretending}",
    ],
  },
  face: {
    layer: 0,
    asks: [
      ...["the face", "what face", "which face", "make a face", "face people make", "face back"],
      "face do they",
    ],
    answers: [
      "sad eyebrows, then 'but you're so smart'. {then i have to make them feel ok|pretending} || the head goes to one side. {then it's me going haha no it's fine|pretending}, to make it stop",
    ],
  },
  message: {
    layer: 0,
    asks: [
      ...["real message", "message to your friend", "say to your friend", "tell your friend"],
      ...["send your friend", "write to your friend", "say to xin yi", "tell xin yi"],
      ...["what did you type", "what you typed", "what did you delete", "you deleted say"],
      ...["instead of a frog", "instead of the frog"],
    ],
    answers: [
      "it was like, 'i'm not ok and i can't make it funny'. {i looked at it and took it out word by word|unnoticed} || i'd put 'can i call you, i'm not so good'. {then i counted what time it is for her and deleted it|unnoticed}",
      "xin yi'd worry all the way from melbourne, and then what. that's what stops me || she's in melbourne, she'd only be able to worry. it's like posting someone a stone",
    ],
  },
  frog: {
    layer: 0,
    asks: ["the frog", "a frog", "why frogs", "why frog", "frogs", "frog picture"],
    answers: [
      "he's in a raincoat and he looks very resigned. between us he means alive, barely || a frog with a cup of tea and dead eyes. we've sent him since jc, he's how we say still here",
    ],
  },
  reply: {
    layer: 0,
    asks: [
      ...["reply to jia min", "answer jia min", "answered jia min", "text jia min back"],
      ...["write back", "reply to her", "text her back", "not replied", "havent replied"],
      ...["never replied", "stops you replying"],
    ],
    answers: [
      "because then i have to say why it took since march. {the longer it is the bigger the reason must be|unnoticed} || a hey needs a hey. {after eight months it needs a whole story|unnoticed} and mine is just this",
    ],
  },
};
