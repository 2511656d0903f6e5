import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to who has got something wrong and asks again. */
export const putRight: Scenario["topics"] = {
  "going-to-say": {
    layer: 0,
    asks: ["i made it small", "were you going to say", "you wanted to say before"],
    answers: [
      "that {i'm not really managing|drowning?}. i had it typed so nicely || nothing big. {just that it's been a lot of days like this|drowning?}",
    ],
  },
  "nobody-comparing": {
    layer: 0,
    asks: ["nobody was comparing", "no one was comparing", "without comparing"],
    answers: [
      "it's hard. {no but at the end|compare} || that it hurts, and {i don't want to be told mine's a small one|compare}",
    ],
  },
  "stepped-on": {
    layer: 0,
    asks: ["did i step on", "i stepped on", "did i tread on"],
    answers: [
      "i'd just got it out, that's all. it took three tries to type || the bit i was already embarrassed about",
    ],
  },
  "that-from-me": {
    layer: 0,
    asks: ["get that from me", "when i said that to you", "laugh cover"],
    answers: [
      "like telling the clinic auntie while she's looking at the queue. i'll live || a bit cold. i put the laugh so it isn't awkward for you",
    ],
  },
  "how-it-sounded": {
    layer: 0,
    asks: ["how did it sound", "did that sound", "sound to you"],
    answers: [
      "like you stopped reading halfway, sorry || like my sec 2 form teacher. she'd decided already",
    ],
  },
  "telling-someone": {
    layer: 0,
    asks: ["when you tell someone", "happens when you tell", "when you tell people"],
    answers: [
      "they go aiyo don't think so much. then it's their turn and i listen || you? you'll be fine what. and everybody laughs, i also laugh",
    ],
  },
  "know-before": {
    layer: 0,
    asks: ["need to know before", "before i say anything", "should i know first"],
    answers: [
      "that i did try. i'm not like this because i don't care || ask me what i've done already, maybe. it's quite long",
    ],
  },
  "what-got-you": {
    layer: 0,
    asks: ["part of it got you", "which part hurt", "part of that hurt"],
    answers: [
      "the bit like i'm not trying. {i'm up till four, and it's not trying|sleep?} || you were so sure. {i haven't got the energy to be sure of anything|sleep?}",
    ],
  },
  "on-your-end": {
    layer: 0,
    asks: ["on your end", "at your end", "like on your side of it"],
    answers: [
      "like being told off in the lift with people in it. there's only us, but still || i put the phone down and walked to the sink and back. so, not great",
    ],
  },
  "say-it-now": {
    layer: 0,
    asks: ["now when you say it", "say it to yourself now", "still say it to yourself"],
    answers: [
      "nothing, it's worn out. like a mint that's only paper || i don't get past the it'll. then i check the portal",
    ],
  },
  "hear-from-here": {
    layer: 0,
    asks: ["hear them from where", "comforting words", "hear that from friends"],
    answers: [
      "they're telling me the train's comfy, and {i'm on the platform|compare} || i smile. {and i hate them for one second, they don't deserve it|compare}",
    ],
  },
  "in-its-way": {
    layer: 0,
    asks: ["gets in its way", "stops it going in", "stops you believing it"],
    answers: [
      "the last time i believed it i got 34 || the weightage. i can hear it'll be ok and i can also see sixty percent finals",
    ],
  },
  "honest-about": {
    layer: 0,
    asks: ["honest answer have been", "honest answer been", "answer me honestly about"],
    answers: [
      "me, i guess. {they all answer about the exam|drowning?} || what if i don't pass. {everybody skips that page|drowning?}",
    ],
  },
  "been-closer": {
    layer: 0,
    asks: ["have been closer", "would be closer", "get closer"],
    answers: [
      "tired is half. {the other half is i'm the only one who knows|unnoticed} || {something with by yourself in it|unnoticed}. i didn't want to be the one to write it",
    ],
  },
  "nobody-prints": {
    layer: 0,
    asks: ["nobody would print", "poster leaves out", "put on a poster"],
    answers: [
      "{i don't got this|drowning?}. i'd keep that sticker || that some people aren't studying hard, {they're just sitting there frightened|drowning?}. too long for a lift",
    ],
  },
  "not-agreeing": {
    layer: 0,
    asks: [
      ...["say if you didnt", "quicker to agree", "if you didnt agree"],
      ...["if you disagreed"],
    ],
    answers: [
      "that it's not like that here. sorry || that's not it, and then i'd have to say what is. sure is faster",
    ],
  },
};
