import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks on about his family, his land and his name at home, just told. */
export const justSaidOfHome: Scenario["topics"] = {
  "said-to-her": {
    layer: 1,
    asks: ["did you say to her", "did you tell her then"],
    answers: [
      "Good, I said, good. {The mouth says it by itself|apart}. || Only, I see. {The voice was not ready for more|apart}.",
    ],
  },
  "because-of-me": {
    layer: 2,
    asks: ["because of you", "your doing", "why is it your"],
    answers: [
      "It was I who said, one loan more, for the eyes. {With this hand I signed, it was still strong|debt}. || I went to the agent on my own feet. {And now I don't send, so he sits|debt}.",
    ],
  },
  "better-for": {
    layer: 3,
    asks: [...["better for whom", "better for who", "better for them"], ...["better for mou"]],
    answers: [
      "For them. {A son who is far is easier to carry than one who sits|no-return}. || For Mou, I thought. {Then I saw her in my mind, with the phone on her knees|no-return}.",
    ],
  },
  "tried-it": {
    layer: 3,
    asks: [...["did you try it", "you try that", "have you done it"], ...["did you do it"]],
    answers: [
      "One time, in September. {It was lighter for nobody|no-return}. || I tried it. {The thumb knew the number by itself, I had to sit on it|no-return}.",
    ],
  },
  "miss-most": {
    layer: 1,
    asks: ["miss most", "miss the most", "who do you miss"],
    answers: [
      "Mou, and her I know the least. {It is hard to miss somebody whom you must first learn|apart}. || Shirin, too. {How she goes through the house at night with the lamp|apart}.",
    ],
  },
  "uncle-then": {
    layer: 0,
    asks: [
      ...["happened to your uncle", "became of your uncle", "happen to the uncle"],
      ...["your uncle now"],
    ],
    answers: [
      "He sat one year by the water. {In the second dry season he didn't sit there any more|waiting?}. || He had brought a cough from Oman. {People said of him, till the end he was polite|waiting?}.",
    ],
  },
  "talk-to-family": {
    layer: 1,
    asks: [
      ...["get to talk to", "often do you talk", "able to talk to them"],
      ...["talk to them often"],
    ],
    answers: [
      "On Friday, for twenty minutes. {The rest of the week I rehearse|apart}. || Each Friday. {Six days I collect small things for it|apart}.",
    ],
  },
  "drawing-with-me": {
    layer: 0,
    asks: [...["got the drawing", "drawing with you", "have the drawing"], ...["keep the drawing"]],
    answers: [
      "On the phone I have it. With two fingers I make it large, till one sees the pencil. || One came by post, folded in eight. I look at it by the light of the fridge.",
    ],
  },
  "not-greeted": {
    layer: 1,
    asks: ["want them to greet", "greet you", "not want to be greeted"],
    answers: [
      "They greet the man who was. {I can't take a salaam which isn't mine|not-man}. || After salaam comes, where are you working now, ustad. {I have only the phone to go into|not-man}.",
    ],
  },
  "met-shirin": {
    layer: 0,
    asks: [
      ...["how did you meet", "did you two meet", "you and shirin meet"],
      ...["you first meet"],
    ],
    answers: [
      "By a photograph. Then a tea, where I looked in the cup and she looked at me. || It was arranged, by the aunt who arranges all. She asked me what I read, and I said, walls.",
    ],
  },
  "say-about-me": {
    layer: 1,
    asks: [
      ...["say about you now", "they say about you", "people say about you"],
      ...["think of you now"],
    ],
    answers: [
      "Nothing yet, they don't know. {So my good name walks about there without me|not-man}. || To my father they say, and your son, still in foreign? {It is a small word, still|not-man}.",
    ],
  },
  "eldest-son": {
    layer: 1,
    asks: [
      ...["eldest son have to", "eldest son do", "eldest son mean"],
      ...["an eldest son", "being the eldest"],
    ],
    answers: [
      "To send, and to stand in front when somebody comes. {And not to sit down first|not-man}. || He eats last and he signs. {Nobody teaches it, one gets it with the name|not-man}.",
    ],
  },
  "father-knows-over": {
    layer: 1,
    asks: [
      ...["know its over", "know that its over", "know it was one month"],
      ...["father know its"],
    ],
    answers: [
      "The end of it I never told. {It would cost him his bench|not-man}. || He doesn't. {In the photo I have still the vest on|not-man}.",
    ],
  },
  "want-to-sell": {
    layer: 2,
    asks: [
      ...["want to sell", "he want to sell", "how did your father feel"],
      ...["hard for your father"],
    ],
    answers: [
      "Land is only land, he said. {Then one evening he walked round it twice|debt}. || He didn't speak of it. {He oiled the plough and gave it to a neighbour|debt}.",
    ],
  },
  "field-now": {
    layer: 1,
    asks: [
      ...["owns the field", "field now", "who has the field"],
      ...["bought the field", "happened to the field"],
    ],
    answers: [
      "A man with a brick kiln has it. He hasn't planted, it is green only by itself. || It belongs to a brother of the schoolmaster. My father may walk there, they let him.",
    ],
  },
  "turns-face": {
    layer: 2,
    asks: [
      ...["turn your face", "turn away from them", "face away"],
      ...["look at the floor when"],
    ],
    answers: [
      "So that they needn't see it is the same face. {A teacher has an answer, I have none|not-man}. || {If I look, I see that they are sorry|not-man}.",
    ],
  },
  "would-say-them": {
    layer: 1,
    asks: ["would you say to them", "like to say to them", "want to say to them"],
    answers: [
      "That I am the same man, with one arm less. {I have it ready, only the mouth isn't|lying}. || {Sit, I would say, and let me begin with August|lying}. More than this I have not prepared.",
    ],
  },
};
