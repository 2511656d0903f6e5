import type { Scenario } from "~/domain/simulator/scenario";

const lonelyWord = [
  "near: expect to say that",
  "near: lonely mostly i",
  "near: say stressed but no",
];
const calcHead = [
  "near: my brain starts calculating",
  "near: if i get 60 for this",
  "near: turns into a calculator",
  "near: over and over like",
];
const firstUni = ["near: first one to go to uni", "near: nobody before me did uni"];
const libraryNap = [
  "near: nap on the library floor",
  "near: behind the law journals",
  "near: quieter than my bed",
];
const runTrack = [
  "near: run laps at the track",
  "near: my shoes still have",
  "near: the shoes are by the door",
  "near: i was ok at it",
];

/** What Wei Ling answers to who asks on about the word lonely, the sums, the library floor and the track. */
export const nearTheNights: Scenario["topics"] = {
  "lonely-who-missing": {
    layer: 1,
    asks: [
      ...lonelyWord,
      ...["who do you miss", "who would you want there", "is there someone you miss"],
    ],
    answers: [
      "xin yi, she'd talk through a whole movie and i miss that || my ah ma, just her in a chair watching her drama",
    ],
  },
  "lonely-said-before": {
    layer: 1,
    asks: [
      ...lonelyWord,
      ...[
        "have you said that before",
        "did you ever tell anyone you were lonely",
        "have you used that word",
      ],
    ],
    answers: [
      "no, first time. it looks very big in the chat || never out loud. i'd have said tired",
    ],
  },
  "lonely-not-stressed": {
    layer: 1,
    asks: [
      ...lonelyWord,
      ...[
        "why not stressed",
        "what is the difference to stressed",
        "why did you expect another word",
      ],
    ],
    answers: [
      "stressed is the word everyone has, so i borrowed it || because stressed sounds like you're working",
    ],
  },
  "lonely-would-want": {
    layer: 1,
    asks: [
      ...lonelyWord,
      ...["what would make it less lonely", "what would you like instead", "what would help"],
    ],
    answers: [
      "somebody in the room who's also doing nothing || one person to eat with, and no exam talk for twenty minutes",
    ],
  },
  "lonely-first-noticed": {
    layer: 1,
    asks: [
      ...lonelyWord,
      ...["when did you notice", "when did you first feel lonely", "what made you realise"],
    ],
    answers: [
      "in the lift. someone said bye and i nearly said it to the wall after || when i said thank you to the self checkout. out loud",
    ],
  },
  "lonely-try": {
    layer: 1,
    asks: [
      ...lonelyWord,
      ...["have you tried to do something", "did you try to go out", "could you go to someone"],
    ],
    answers: [
      "i went to the water cooler and stood there, does that count? || once i left my door open a bit. the wind shut it",
    ],
  },
  "calc-comes-to": {
    layer: 0,
    asks: [
      ...calcHead,
      ...["what does it come out to", "what is the answer", "how do the sums end"],
    ],
    answers: [
      "just below what i need, nearly every version || under the line, by a bit. always a bit, that's the annoying part",
    ],
  },
  "calc-on-paper": {
    layer: 0,
    asks: [
      ...calcHead,
      ...["do you write it down", "have you done it on paper", "is it all in your head"],
    ],
    answers: [
      "in my head only. on paper it'd be finished, and i'd have to see it || i did once, behind a receipt. i tore it up after",
    ],
  },
  "calc-stop-it": {
    layer: 0,
    asks: [
      ...calcHead,
      ...["have you tried to stop it", "what do you do to stop", "can you think of something else"],
    ],
    answers: [
      "i tried a podcast. now i do the sums with a podcast on || ya, i count sheep, and they come with percentages",
    ],
  },
  "calc-what-for": {
    layer: 0,
    asks: [
      ...calcHead,
      ...["what do you need the marks for", "which mark do you want", "what are you aiming for"],
    ],
    answers: [
      "to stay above the average for the scholarship || enough for them to renew the money, that's the line",
    ],
  },
  "calc-worst-one": {
    layer: 0,
    asks: [
      ...calcHead,
      ...[
        "which module is the worst in it",
        "which subject comes first",
        "which one do you calculate most",
      ],
    ],
    answers: [
      "stats, everything hangs on that one || the 34, i move it about like a sofa and it fits nowhere",
    ],
  },
  "first-uni-heavy": {
    layer: 0,
    asks: [
      ...firstUni,
      ...["is that a lot of pressure", "does it feel heavy", "is it hard to be the first"],
    ],
    answers: [
      "ya, a bit. like carrying soup for four people || it is, though nobody put it on me. they just look so careful",
    ],
  },
  "first-uni-got-in": {
    layer: 0,
    asks: [
      ...firstUni,
      ...[
        "how did they react when you got in",
        "what did they say when you got in",
        "were they proud",
      ],
    ],
    answers: [
      "papa read the email out three times, and ah ma asked is it far || very. my mum cried into the laundry and blamed the soap",
    ],
  },
  "first-uni-ask-them": {
    layer: 0,
    asks: [
      ...firstUni,
      ...["can you ask them for help", "do they understand uni", "can they help you with it"],
    ],
    answers: [
      "not with uni stuff. papa thinks a module is a kind of cupboard || they'd try. ma once asked if the tutor gives me breakfast",
    ],
  },
  "first-uni-brother-next": {
    layer: 0,
    asks: [
      ...firstUni,
      ...["will your brother go too", "does your brother want to go", "what about your brother"],
    ],
    answers: [
      "wei jie wants to draw. they tell him see how jie does first || he says animation, and they all look at me",
    ],
  },
  "nap-what-time": {
    layer: 0,
    asks: [
      ...libraryNap,
      ...["when do you go there", "what time do you nap", "how often do you nap there"],
    ],
    answers: [
      "afternoons, when it empties. three times this week || about two, after lunch. most days lately",
    ],
  },
  "nap-how-long-for": {
    layer: 0,
    asks: [
      ...libraryNap,
      ...["how long do you sleep there", "do you sleep well there", "is it real sleep"],
    ],
    answers: [
      "forty minutes maybe, but it's real sleep || an hour, with the phone buzzing under my ear",
    ],
  },
  "nap-lie-on": {
    layer: 0,
    asks: [...libraryNap, ...["what do you lie on", "do you have a pillow", "is it comfortable"]],
    answers: [
      "my bag with the hoodie over it. the zip leaves a mark || no pillow, i use my arm. the carpet's kinder than my mattress",
    ],
  },
  "nap-found-spot": {
    layer: 0,
    asks: [
      ...libraryNap,
      ...["how did you find that spot", "how did you think of it", "who showed you"],
    ],
    answers: [
      "i dropped a pen lid and it rolled there || i was looking for a plug. no plug, but carpet",
    ],
  },
  "nap-after-waking": {
    layer: 0,
    asks: [
      ...libraryNap,
      ...["what do you do when you wake up", "how do you feel after", "do you study after"],
    ],
    answers: [
      "i look at my phone and pretend i was looking for a book || better for ten minutes. then i see which floor i'm on",
    ],
  },
  "run-who-with": {
    layer: 0,
    asks: [
      ...runTrack,
      ...["who did you run with", "did you run alone", "was there anyone with you"],
    ],
    answers: ["alone, with one earphone in || just me. there was an uncle who always overtook me"],
  },
  "run-did-for-you": {
    layer: 0,
    asks: [
      ...runTrack,
      ...["what did running do for you", "how did it help", "what did you like about it"],
    ],
    answers: [
      "i only had to think left, right || around the third lap my head went flat, in a good way",
    ],
  },
  "run-once-more": {
    layer: 0,
    asks: [
      ...runTrack,
      ...["would you go again", "could you run tonight", "what would get you back"],
    ],
    answers: [
      "maybe one lap in the dark, so nobody sees how slow || if the shoes were on my feet already, ya",
    ],
  },
  "run-how-good": {
    layer: 0,
    asks: [...runTrack, ...["were you fast", "did you race", "were you in a team"]],
    answers: [
      "in sec school, cross country. i came eleventh once and papa kept the number tag || not fast, but i didn't stop. that was my talent",
    ],
  },
};
