import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks how the waiting is, among the others and at the calls home. */
export const askedOfWaiting: Scenario["topics"] = {
  "next-bed": {
    layer: 0,
    asks: [
      "sleeps next to you",
      "sleeps beside you",
      "next bed",
      "bed next to you",
      "next to you at night",
    ],
    answers: [
      "In the next bed is Jashim, over me the electrician. One snores, the other talks to his wife in sleep. || Jashim has the bed by mine. When he turns, my bed turns also.",
    ],
  },
  "treat-me": {
    layer: 0,
    asks: [
      "treat you well",
      "treat you",
      "others good to you",
      "kind to you",
      "nice to you",
      "good to you there",
    ],
    answers: [
      "They are good to me. {They speak of the site more softly when I come in|left-behind}. || Well, yes. {When I come in they stop telling of the work|left-behind}, it is kindness, and it has an edge.",
    ],
  },
  "waits-for": {
    layer: 0,
    asks: [
      "waiting for exactly",
      "what are you waiting for",
      "do you wait for",
      "what do you wait for",
      "the waiting do to you",
      "waiting like for you",
    ],
    answers: [
      "For one paper with a stamp, and for an arm. {Both of them don't say when|waiting}. || It is a stamp and a bone, I wait for these two. {With every week I am less in a hurry, and this frightens me|waiting}.",
    ],
  },
  "fills-hours": {
    layer: 0,
    asks: [
      "fill the hours",
      "fill your time",
      "spend the hours",
      "pass the time",
      "get through the day",
      "do with the hours",
    ],
    answers: [
      "I learn English words from the safety board, five a day. {By noon I have said them to nobody|left-behind}. || Five new words I write, and I clean what is clean. {In the afternoon I say the words to the slippers|left-behind}.",
    ],
  },
  "send-letter": {
    layer: 1,
    asks: [
      "give her the letter",
      "give shirin the letter",
      "sent the letter",
      "send the letter",
      "post the letter",
      "show her the letter",
    ],
    answers: [
      "A stamp I have bought already. {It is in the other shoe|lying}. || One time I stood before the post box. {The letter was in my hand, and I took it home again|lying}.",
    ],
  },
  "when-tell": {
    layer: 1,
    asks: [
      ...["when will you give it", "will you give it to her"],
      "when will you tell",
      "will you tell her",
      "will you tell them",
      "going to tell her",
      "going to tell them",
      "plan to tell",
    ],
    answers: [
      "When I have one good thing to put beside it. {Until now there is no good thing|lying}. || On the day when there is also some money, so it is not only the arm. {That day doesn't come nearer|lying}.",
    ],
  },
  "tell-easier": {
    layer: 1,
    asks: [
      "easier to tell her",
      "easier to tell shirin",
      "easier to say it to her",
      "easier to tell them",
      "help you tell her",
      "make it easier to tell",
    ],
    answers: [
      "If one date was sure, of the money or of the arm. A date she can hold. || When somebody would sit next to me on that call. With Jashim beside me I could perhaps begin.",
    ],
  },
  "misses-me": {
    layer: 1,
    asks: [
      "mou miss you",
      "she miss you",
      "does she miss",
      "do they miss you",
      "daughter miss you",
      "miss you at home",
    ],
    answers: [
      "At the call she holds the phone to her chest. {I see then only her shirt, and I am glad that she can't see|apart}. || She keeps my old slipper by her bed, Shirin says. {One, so that I must come for it|apart}.",
    ],
  },
  "bag-when": {
    layer: 2,
    asks: [
      "made you unpack",
      "did you pack the bag",
      "when did you pack",
      "packed your bag",
      "the packed bag",
      "why did you unpack",
    ],
    answers: [
      "It was a night in October, they all slept. {The bag was ready, and there was no place to carry it|no-return?}. || In October, at night, without the lamp. {I sat near it until the first prayer and I was nowhere|no-return?}.",
    ],
  },
  "lose-slowly": {
    layer: 2,
    asks: ["disappear", "disappearing", "losing you slowly", "lose you slowly", "call less"],
    answers: [
      "It is only the phone I mean, not my life. {A man who doesn't call needs no explanation|no-return?}. || Not to die, no, only to be silent. {Then they have one photo of me, from a good year|no-return?}.",
    ],
  },
  "wish-for-mou": {
    layer: 1,
    asks: [
      "do you want for mou",
      "what do you want for mou",
      "want for mou",
      "wish for mou",
      "hope for mou",
      "want for your daughter",
      "wish for your daughter",
      "hope for your daughter",
    ],
    answers: [
      "School, to the end, and that she never has to know what an agent is. || That she learns as far as she likes. And her father in the same house, when she does the homework.",
    ],
  },
  "friday-face": {
    layer: 1,
    asks: [
      ...["happy face look", "the happy face"],
      "what face",
      "which face",
      "face will you make",
      "do on friday",
      "friday be like",
      "happen on friday",
    ],
    answers: [
      "The one with the teeth. {I have seen in the mirror that the eyes don't do it|lying}. || I will put the lamp behind me, {then she sees a man and no face|lying}.",
    ],
  },
  "from-company": {
    layer: 0,
    asks: ["hear from the company", "want from the company", "company to say", "want from them"],
    answers: [
      "One sentence with a date in it. {I would take also a bad date|waiting}. || Your case is read, Rahim, come on this day. {For a no I am also ready, only not for soon|waiting}.",
    ],
  },
  "if-sent": {
    layer: 0,
    asks: [
      "if they send you",
      "if you are sent",
      "if youre sent",
      "when they send you",
      "if you have to go back",
    ],
    answers: [
      "Then I stand at the bus stand with one arm. {I have not thought further than this bus stand|permit?}. || They give a ticket and two days. {In two days I must find a sentence for my father, and I have none|permit?}.",
    ],
  },
};
