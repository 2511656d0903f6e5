import type { Scenario } from "~/domain/simulator/scenario";

const theatreBirth = [
  "near: a long labour and then theatre",
  "near: least he's here and he is",
  "near: the birth went on for two days",
];
const guiltyNothing = [
  "near: nothing at all at the same",
  "near: guilty mostly and somehow",
  "near: under the guilt it's sort of empty",
];
const logistics = [
  "near: logistics i ran a team",
  "near: i was in logistics",
  "near: i miss knowing what i'm doing",
  "near: i was a team lead",
  "near: there i knew what i was doing",
];
const neverComes = [
  "near: that it never comes the feeling",
  "near: he's always known",
  "near: this is just what i'm like now",
  "near: i was only being polite to him",
];
const ammaHands = [
  "near: i miss amma's hands",
  "near: used to oil my hair",
  "near: amma's hands i miss those",
  "near: on sundays it was oil",
];

/** What Priya answers to who asks on about the birth, guilt, work, her fear and Amma's hands. */
export const nearTheTheatre: Scenario["topics"] = {
  "birth-who-there": {
    layer: 0,
    asks: [
      ...theatreBirth,
      ...["who was with you", "was rohan there", "who was there at the birth"],
    ],
    answers: [
      "Rohan, in a paper hat, and a midwife who called me petal. || My husband, holding the wrong end of me for most of it.",
    ],
  },
  "birth-who-says": {
    layer: 0,
    asks: [
      ...theatreBirth,
      ...["who says at least he's here", "who says that to you", "what do people say"],
    ],
    answers: [
      "Everybody, it's usually with a pat. || The neighbours, the surgeon, a man who came about the boiler.",
    ],
  },
  "birth-remember": {
    layer: 0,
    asks: [
      ...theatreBirth,
      ...["what do you remember", "what stays with you", "which part do you think of"],
    ],
    answers: [
      "The ceiling going by, and somebody's radio with the football on. || A clock with a red hand. I did what it did.",
    ],
  },
  "birth-plan": {
    layer: 0,
    asks: [
      ...theatreBirth,
      ...["what had you wanted", "how had you planned it", "what was the plan"],
    ],
    answers: [
      "Candles, if you please, and a playlist. It's still on my phone. || I'd a page and a half typed up. I believe it got put under a coffee.",
    ],
  },
  "birth-talked": {
    layer: 0,
    asks: [
      ...theatreBirth,
      ...[
        "have you talked about it",
        "did anyone ask you about it",
        "do you tell people about the birth",
      ],
    ],
    answers: [
      "Only the version with jokes in. || Nobody's asked past the weight. He was seven pounds two.",
    ],
  },
  "birth-hold-him": {
    layer: 0,
    asks: [
      ...theatreBirth,
      ...["when did you hold him", "when did you first see him", "how long before you held him"],
    ],
    answers: [
      "About an hour after. Rohan had him first, in a towel. || They held him up over the sheet, and then it was a good while.",
    ],
  },
  "gn-guilty-what": {
    layer: 1,
    asks: [
      ...guiltyNothing,
      ...["what do you feel guilty for", "what are you guilty about", "guilty of what exactly"],
    ],
    answers: [
      "For wanting to put him down, mostly, and for sitting. || That he's got a mum who's looking at the clock.",
    ],
  },
  "gn-which-worse": {
    layer: 1,
    asks: [
      ...guiltyNothing,
      ...["which is worse", "which one is stronger", "is the guilt worse or the nothing"],
    ],
    answers: ["The nothing. At least guilt's busy. || Guilt by day, and the other one at night."],
  },
  "gn-who-told": {
    layer: 1,
    asks: [
      ...guiltyNothing,
      ...["who makes you feel guilty", "does someone blame you", "has anyone said that"],
    ],
    answers: ["No one, they're all lovely. That feeds it. || I do it without any help."],
  },
  "gn-when-not": {
    layer: 1,
    asks: [
      ...guiltyNothing,
      ...["when is it not there", "do you ever feel fine", "when does it lift"],
    ],
    answers: ["On the towpath, for the length of a boat. || In the shower it can't find me."],
  },
  "logi-miss-most": {
    layer: 0,
    asks: [
      ...logistics,
      ...["what do you miss most", "what did you like about it", "what was good about work"],
    ],
    answers: ["Somebody saying Priya will know. And I did. || Lunch! Sitting down, with a fork."],
  },
  "logi-day-like": {
    layer: 0,
    asks: [
      ...logistics,
      ...["what was a day like", "what did you do at work", "what did you move"],
    ],
    answers: [
      "Screens at seven, forty lorries, and all of them tucked in by six. || Beds and hoists, up and down the country. I knew every depot's dog.",
    ],
  },
  "logi-want-back": {
    layer: 0,
    asks: [
      ...logistics,
      ...["do you want to go back", "when do you go back", "are you looking forward to it"],
    ],
    answers: [
      "July, and yes. I say I'll miss him, and I expect I will. || Next summer. I've hung the suit where I can see it.",
    ],
  },
  "logi-colleagues": {
    layer: 0,
    asks: [
      ...logistics,
      ...["do you hear from them", "do you see your colleagues", "who do you miss there"],
    ],
    answers: [
      "They send pictures of the cake. I do a heart. || I don't write back, so it's thinned out. I miss Gary's sandwiches.",
    ],
  },
  "logi-use-now": {
    layer: 0,
    asks: [
      ...logistics,
      ...[
        "does any of it help now",
        "is there something you could use at home",
        "what would the team lead do",
      ],
    ],
    answers: [
      "She'd have a rota on the fridge by lunch, with me on it once. || I did a spreadsheet of his naps, it was beautiful, and he ignored it.",
    ],
  },
  "never-why-think": {
    layer: 1,
    asks: [
      ...neverComes,
      ...["what makes you think it won't come", "why would it never come", "what tells you that"],
    ],
    answers: [
      "It's four months, and it was meant to be a minute. || Everyone else's has been. You start looking at your watch.",
    ],
  },
  "never-would-know": {
    layer: 1,
    asks: [...neverComes, ...["how would he know", "what would he notice", "can he tell"]],
    answers: [
      "From my face, he studies it like a menu. || Children do, don't they. I'd have known with Amma in a second.",
    ],
  },
  "never-sign": {
    layer: 1,
    asks: [
      ...neverComes,
      ...["is there any sign of it", "has there been a little of it", "what gives you hope"],
    ],
    answers: [
      "He holds on to my sleeve when he's going off. I leave it there. || A flicker, when he laughs at his own feet.",
    ],
  },
  "never-said-fear": {
    layer: 1,
    asks: [
      ...neverComes,
      ...[
        "have you told anyone that",
        "who knows you are afraid of that",
        "have you said it to rohan",
      ],
    ],
    answers: [
      "Not out loud, I didn't want him to hear it through the wall. || Nobody, and I've only typed it because it's you.",
    ],
  },
  "never-what-feel-like": {
    layer: 1,
    asks: [
      ...neverComes,
      ...["what would it feel like", "how would you know it had come", "what are you waiting for"],
    ],
    answers: [
      "I'd run up the stairs when he wakes, and not only because I'm quick. || Something warm, and not in my arms, further in.",
    ],
  },
  "hands-what-like": {
    layer: 1,
    asks: [
      ...ammaHands,
      ...["what were her hands like", "what do you remember about them", "how did they feel"],
    ],
    answers: [
      "Small and very sure, they smelled of coconut and chalk. || Warm, with a burn on one thumb from the pan.",
    ],
  },
  "hands-talk-then": {
    layer: 1,
    asks: [
      ...ammaHands,
      ...["what did you talk about", "did she talk", "did you talk while she did it"],
    ],
    answers: [
      "She'd tell me off about my split ends, and who'd got engaged. || Not much, she hummed, and I could feel it in my head.",
    ],
  },
  "hands-until-when": {
    layer: 1,
    asks: [
      ...ammaHands,
      ...["when was the last time", "how old were you", "how long did she do that"],
    ],
    answers: [
      "Until I left for Mumbai, and then whenever I was home. || The last was two years ago, before the wedding. She was late for the photos.",
    ],
  },
  "hands-do-yours": {
    layer: 1,
    asks: [
      ...ammaHands,
      ...["do you oil your own hair", "could somebody else do it", "does anyone do it for you"],
    ],
    answers: [
      "I tried it by myself, it just went down my neck. || Nobody here, no. Mummyji would, and I'd sit like a post.",
    ],
  },
  "hands-do-arjun": {
    layer: 1,
    asks: [
      ...ammaHands,
      ...[
        "will you do it for arjun",
        "do you rub oil on him",
        "what do you do for him that she did",
      ],
    ],
    answers: [
      "I do his feet, after his bath. He looks at the ceiling like a king. || A bit of oil on his tummy, in circles, her way.",
    ],
  },
};
