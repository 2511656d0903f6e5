import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks how it really is, after a word that missed. */
export const howItIsToday: Scenario["topics"] = {
  "as-things-are": {
    layer: 0,
    asks: ["as things are", "things are now", "like with things as"],
    answers: [
      "I say yes so that nobody has trouble with me. {Then I sit here and the yes is used up|waiting}. || {It's stuck|waiting}. A good word, I have it from the machine for drinks.",
    ],
  },
  "steps-between": {
    layer: 0,
    asks: ["steps that stand between", "that stand between", "all the steps"],
    answers: [
      "First a letter of the company, for that one must ask. {For asking one needs Monday, and a face they don't know yet|permit}. || Jashim's free day, the bus, the stair, my name on a list. {And behind every step somebody who may say no|permit}.",
    ],
  },
  "over-your-head": {
    layer: 0,
    asks: ["over your head", "with that over", "hanging over you"],
    answers: [
      "Low, with the neck in. {I thank them for things that are mine|permit}. || I've learned to sleep under boards, it's my trade. {But at this one I look up all the time|permit}.",
    ],
  },
  "one-had-asked": {
    layer: 0,
    asks: ["one of us had asked", "us had asked", "wish one of us"],
    answers: [
      "What have you tried already, Rahim. {I'd be busy for an hour with telling it|waiting?}. || Not, do this. {What holds you, this nobody asks, they think nothing holds me|waiting?}.",
    ],
  },
  "like-in-you": {
    layer: 0,
    asks: ["what is it like in you", "like in you", "in you really"],
    answers: [
      "Thankful and heavy, they go well together. {One says thank you and can't get up|waiting?}. || {Empty, like a site on Sunday|waiting?}. And one may not complain, others are under the earth.",
    ],
  },
  "answer-for-it": {
    layer: 0,
    asks: ["asked to answer for it", "answer for it", "to answer for"],
    answers: [
      "I stood up here on the stair, when I read it. {At night I go through it, where I had my feet|shoulder?}. || The board asked nobody. {And still at night I go back and put me one step to the left|shoulder?}.",
    ],
  },
  "all-those-years": {
    layer: 0,
    asks: ["all those years", "see of all those years", "years of work"],
    answers: [
      "Three sites, one day ill in seven years. {I don't say it for praise, I say it because now I sit|waiting?}. || My back, if you'd see it, it's of one piece. {I'm not a sitting man|waiting?}.",
    ],
  },
  "speak-that-way": {
    layer: 0,
    asks: ["when they speak that way", "speak that way", "that tone"],
    answers: [
      "I become polite, till I've no bones any more. {Afterwards I'm angry at the door|waiting?}. || They look in the screen and say uncle. {One comes out shorter than one went in|waiting?}.",
    ],
  },
  "not-knowing-day": {
    layer: 0,
    asks: ["day of not knowing", "through a day of not", "of not knowing"],
    answers: [
      "I put small things in it that I know. Rice at five, prayer, the lorry. {Between them I hold the breath|waiting?}. || From one tea to the next. {If I look further I get dizzy, like on the ladder in the first year|waiting?}.",
    ],
  },
  "friend-had-asked": {
    layer: 0,
    asks: ["if a friend had asked", "friend had asked", "to a friend"],
    answers: [
      "{Not good, brother|waiting}. Give me a cigarette, I don't smoke. || I'd say it with the hand, so, flat, going down. {Then he'd know|waiting}.",
    ],
  },
  "really-today": {
    layer: 0,
    asks: ["really like for you today", "like today", "really today"],
    answers: [
      "{It's a bad one|waiting}, it began with rain and they went off singing. || Today? {I've spoken with the guard and with you, so it's better than yesterday|waiting}.",
    ],
  },
  "someone-who-means-it": {
    layer: 0,
    asks: ["someone who means it", "like to be asked by", "means it"],
    answers: [
      "If I've eaten, and with whom. {With nobody, I'd say|left-behind?}. || How's your wall, Rahim, the last one, is it dry. {Nobody asks for a man's work when he's without|left-behind?}.",
    ],
  },
  "how-today": {
    layer: 0,
    asks: ["how is it today", "hows today", "is it today"],
    answers: [
      "{The same, sir or madam|waiting}. A little wind. || {I've counted one day more|waiting}. Otherwise Jashim has a cold, and I make him ginger.",
    ],
  },
  "how-in-all-this": {
    layer: 0,
    asks: ["how are you in all", "in all this", "how are you really"],
    answers: [
      "Tired. {It's not from doing|waiting}, I'd be glad if it was. || {I'm like a spoon in an empty pot|waiting}, forgive me, there isn't another word.",
    ],
  },
  "last-of-battery": {
    layer: 0,
    asks: ["use the last of it", "last of it for", "the last of it"],
    answers: [
      "To say thank you, and {that I'm not asleep|night}, I'm only quiet. || For Mou's good night, it comes at nine, a voice of ten seconds. {I listen to it in the dark, for the numbers|night}.",
    ],
  },
};
