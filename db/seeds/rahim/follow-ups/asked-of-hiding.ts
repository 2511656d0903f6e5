import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks how he hides it, what he fears of it, and what he would want. */
export const askedOfHiding: Scenario["topics"] = {
  "hides-since": {
    layer: 1,
    asks: [
      "have you told it to her",
      "told it to her that way",
      "been telling her",
      "been telling them",
      "kept it from her",
      "kept it from them",
      "keeping it from her",
      "keeping it from them",
      "been hiding",
      "have you hidden",
      "hiding it from her",
      "hiding it from them",
      "since when does she think",
      "how long have you kept",
    ],
    answers: [
      "Since the first Friday. {I said I have a cold, it was easier than an arm|lying}. || From the first call after. {It was a small lie, a cold, and it has grown|lying}.",
    ],
  },
  "after-call": {
    layer: 1,
    asks: [
      "put the phone down",
      "put down the phone",
      "you hang up",
      "the call is over",
      "after the video call",
      "after the friday call",
      "after the call with",
      "do after the call",
      "when the call ends",
      "after you call them",
      "after you talk to her",
      "after you speak to her",
    ],
    answers: [
      "{The happy face stays some minutes, it doesn't know that they are gone|lying}. Then I give back the helmet. || I sit with the helmet on my knees. {It is quiet, and I go through each word, was one of them wrong|lying}.",
    ],
  },
  "last-call": {
    layer: 1,
    asks: [
      "last speak to them",
      "last speak to her",
      "last talk to them",
      "last talk to her",
      "last call them",
      "last call her",
      "last called",
      "last spoke",
      "last talked",
      "last hear from",
    ],
    answers: [
      "On Friday. Mou sang, {and I looked if the helmet sits well|lying}. || It was Friday. {Shirin asked one thing and I answered another|lying}, then Mou took the phone.",
    ],
  },
  "on-heart": {
    layer: 1,
    asks: [
      "on your heart",
      "weighs on you most",
      "weighing on you most",
      "on your mind most",
      "most on your mind",
      "heaviest thing",
      "heaviest part",
      "heaviest for you",
      "heaviest tonight",
    ],
    answers: [
      "That it will be Friday again. {Twenty minutes I must be a man who works|lying}. || The Friday that comes. {All my faces I have used already|lying}.",
    ],
  },
  untold: {
    layer: 1,
    asks: [
      "havent told anybody",
      "havent told anyone",
      "havent told to anybody",
      "havent told to anyone",
      "havent said to anyone",
      "havent said to anybody",
      "not told anyone",
      "not told anybody",
      "never told anyone",
      "never told anybody",
      "never said to anyone",
    ],
    answers: [
      "There is. {It comes up to the teeth, and then I ask about the rain|lying}. || One thing, yes. {I have the words ready, and when I see Shirin they go down again|lying}.",
    ],
  },
  "shirin-says": {
    layer: 1,
    asks: [
      "want shirin to say",
      "like shirin to say",
      "want her to say",
      "like her to say",
      "wish she would say",
      "wish shirin would say",
      "hope she would say",
    ],
    answers: [
      "Come and sit, the rice is warm. {For this one sentence I would go on foot|apart}. || Only, Rahim, come in. {I hear it sometimes before I sleep, in her voice|apart}.",
    ],
  },
  "to-mou": {
    layer: 1,
    asks: [
      "like to tell mou",
      "want to tell mou",
      "would you tell mou",
      "would you say to mou",
      "like to say to mou",
      "want to say to mou",
      "want mou to know",
      "like mou to know",
    ],
    answers: [
      "That I know her voice among a hundred children. {That I come, and the day I can't say|apart}. || Mou, I would say, I have kept each picture you held up. {Only the day of my coming I don't have for her|apart}.",
    ],
  },
  "see-again": {
    layer: 1,
    asks: [
      "see them again",
      "see her again",
      "see mou again",
      "see your family again",
      "be together again",
      "hold her again",
    ],
    answers: [
      "Not before the paper of the arm is finished. {She will reach to my belt by then|apart}. || When the arm is decided, before that there is no ticket. {Mou goes to school then, with a bag|apart}.",
    ],
  },
  "want-home": {
    layer: 2,
    asks: [
      "want to go home",
      "like to go home",
      "mean to go home",
      "wish to go home",
      "if you went home",
      "if you go home",
      "think of going home",
      "rather be home",
    ],
    answers: [
      "With my feet, yes, today. {With my hands as they are, no|no-return?}. || Each night I am at our gate already. {Then they look at what I bring, and I turn round|no-return?}.",
    ],
  },
  "village-says": {
    layer: 1,
    asks: [
      "in the village say",
      "in your village say",
      "the village say",
      "neighbours say",
      "people at home say",
      "people at home think",
      "the village think",
      "in the village think",
    ],
    answers: [
      "They would ask my father if I am on holiday, {and the next day they ask it again|not-man}. || {He went as a mason and he came as a guest, so they say of such a one|not-man}. They say it with tea.",
    ],
  },
  "prays-for": {
    layer: 1,
    asks: [
      "you pray for",
      "ask god for",
      "praying for",
      "ask from god",
      "in your prayers",
      "say in your prayer",
    ],
    answers: [
      "For the health of Mou. {And that at home nobody counts the months|lying}. || That they are well. {That they hear of it late, when the arm is good|lying}.",
    ],
  },
  "know-of-me": {
    layer: 1,
    asks: [
      "want me to know",
      "like me to know",
      "wish i knew",
      "want me to understand",
      "like me to understand",
    ],
    answers: [
      "That I was good in my work. {As I am now nobody can see it|not-man}. || I was a good mason, please know this. {From a man on a stair you would not believe it|not-man}.",
      "That I don't ask for a gift, sir or madam. {I sit because they told me to sit|waiting}. || That I am not a lazy man. {The sitting was given to me|waiting}.",
    ],
  },
  "having-written": {
    layer: 0,
    asks: [
      "feel to write",
      "is it to write",
      "feel to tell me",
      "is it to tell me",
      "feel to say this",
      "feel to say it",
      "feel to have told",
      "telling me this",
      "telling me all this",
      "told me all this",
    ],
    answers: [
      "As if I put down one bag of two. The other I still hold, but one hand is free. || Strange. I have given it to a phone, and the phone did not cry.",
    ],
  },
};
