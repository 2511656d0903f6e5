import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks how he came here, who is near him, and what keeps him. */
export const askedOfYears: Scenario["topics"] = {
  scaffold: {
    layer: 0,
    asks: [
      "up there on the scaffold",
      "on the scaffold",
      "the scaffold like",
      "working up there",
      "up there like",
      "high up",
    ],
    answers: [
      "Wind, and the whole city small under the boots. No man tells you there how to stand. || From the scaffold I saw the sea, some mornings. Below they shout, above it is quiet.",
    ],
  },
  "when-it-fell": {
    layer: 0,
    asks: ["when the board came", "when it came down", "when the board fell", "when it happened"],
    answers: [
      "First nothing. {Then the arm was not mine, it hung there like a wet shirt|shoulder}. || I felt only noise. {When I wanted to stand up, the arm didn't come with me|shoulder}.",
    ],
  },
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
  "own-wedding": {
    layer: 1,
    asks: [
      "of your wedding",
      "your own wedding",
      "your wedding day",
      "when you married",
      "when you got married",
    ],
    answers: [
      "It rained, and the rice was for two hundred people. Under the cloth she laughed, only I could hear it. || Our day was in the rain month, everyone with wet feet. I saw her hands before I saw her face.",
    ],
  },
  "more-debt": {
    layer: 1,
    asks: [
      "borrow again",
      "did you borrow",
      "borrowed again",
      "another loan",
      "second loan",
      "take another loan",
    ],
    answers: [
      "For mother's eyes. She was putting salt in the tea, and nobody laughed. {So I said yes for all of us|debt}. || She could not find the door any more, my mother. {I gave my word on the phone|debt}, in one minute.",
    ],
  },
  "field-sold": {
    layer: 1,
    asks: ["sell the field", "sold the field", "when was the field", "lost the field"],
    answers: [
      "In the year I left, eight men walked round it and one paid. {My father didn't go out that evening|debt}. || Seven years back, for the agent. {Since then my father takes the long way to the mosque|debt}, not to pass it.",
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
  "why-here": {
    layer: 0,
    asks: [
      "why did you come",
      "come to singapore",
      "came to singapore",
      "come here to work",
      "came here for",
      "dream of when you came",
    ],
    answers: [
      "For one house of brick and no debts, I thought, five years. It was a good plan, on paper. || I was first son and the fields were small. Five years, I said to my father, and then a house of brick.",
    ],
  },
  "age-came": {
    layer: 0,
    asks: ["how old were you when", "old were you when you came", "young when you came"],
    answers: [
      "Twenty-four, with one bag and a jacket for the cold, because nobody told us. || I came with twenty-four. I had bought a warm jacket for Singapore, the boys still laugh.",
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
  "hospital-bill": {
    layer: 0,
    asks: [
      "paid for the hospital",
      "pay for the hospital",
      "hospital bill",
      "who pays the doctor",
      "do you have insurance",
      "the insurance",
    ],
    answers: [
      "The hospital the company has paid, by law. For the months after they say, insurance is looking. || It is paid by the company, the hospital. The insurance must say the rest, and insurance has no face.",
    ],
  },
  "gold-felt": {
    layer: 1,
    asks: [
      "when she sold the gold",
      "when she sold her gold",
      "when she sold the chain",
      "when she sold it",
      "told you about the gold",
      "told you of the gold",
      "feel about the gold",
    ],
    answers: [
      "I said, it is good, it was heavy. {Then I went to the taps and let the water run|debt}. || I had no word. {I asked her what she will cook today, so small I was|debt}.",
    ],
  },
  "as-a-man": {
    layer: 1,
    asks: [
      "see yourself now",
      "see yourself as a man",
      "yourself as a man",
      "think of yourself now",
      "kind of man are you",
      "man are you now",
    ],
    answers: [
      "I was the post of the roof. {Now I am one that others walk round|not-man}. || As a coat that somebody has left on the chair. {The man is not in it just now|not-man}.",
    ],
  },
  "an-imam": {
    layer: 0,
    asks: [
      "an imam",
      "the imam",
      "at the mosque",
      "somebody at the mosque",
      "anyone at the mosque",
    ],
    answers: [
      "There is an old imam, he has asked me where my smile went. I said, at work. || The imam knows my name. He looks at the arm when I pray, and he has made place for me by the wall.",
    ],
  },
};
