import type { Scenario } from "~/domain/simulator/scenario";
import { sharedAsks } from "../../shared-asks";

/** What Ewa answers to who asks for a plain fact in simple words. */
export const askedInSimpleWords: Scenario["topics"] = {
  "husband-called": {
    layer: 0,
    asks: [
      "was he called",
      "was his name",
      "what was your husband's name",
      "your husband's name",
      "the name of your husband",
      "name of your husband",
      "husband called",
      "your husband called",
      "his first name",
    ],
    answers: [
      "Stefan. It does me good to write it down. || His name was Stefan, I like to see it on the page.",
    ],
  },
  "how-often-come": {
    layer: 0,
    asks: [
      "how often they are coming",
      "how often are they coming",
      "how often do they come",
      "how often they come",
      "how often does anna come",
      "how often does your daughter come",
      "how often do you see anna",
      "how often do you see your daughter",
      "how often do you see zosia",
      "do they come often",
      "they come to you often",
    ],
    answers: [
      "Anna once in the year, in summer, it is a long flight. Zosia when her studies let her go. || My daughter has been here twice this year, and one of them was for the funeral. Otherwise it is the telephone.",
    ],
  },
  "asks-after-her": {
    layer: 0,
    asks: [
      "who asks after you",
      "asks after you",
      "anyone ask after you",
      "anybody ask after you",
      "who asks about you",
      "who asks how you are",
      "who is asking about you",
      "who checks on you",
      "somebody ask about you",
    ],
    answers: [
      "Zosia does, in her way, by means of eggs. Irena used to, and since the funeral {hardly anybody asks|friends}. || It is my granddaughter, if anyone. {The others nod to me, and they leave it at that|friends}.",
    ],
  },
  "writing-this-evening": {
    layer: 0,
    asks: [
      "like to write here",
      "been like to write",
      "like to write this",
      "like writing here",
      "writing here this evening",
      "like to write to me",
      "like to write all this",
      "write here tonight",
    ],
    answers: [
      "Less quiet than the other evenings. I had forgotten that one may speak of him by his name. || I notice that I sat straighter for it. Somebody was reading, and so one chose the words.",
    ],
  },
  "she-a-nurse": {
    layer: 0,
    asks: [
      "were you a doctor",
      "you were a doctor",
      "you a doctor",
      "doctor or a nurse",
      "nurse or a doctor",
      "were you a nurse",
      "you were a nurse",
      "which position",
      "what position",
      "what was your position",
      "what were you on the ward",
      "what kind of nurse",
    ],
    answers: [
      "A nurse, and in the last years the head nurse. Of the doctors I trained several. || Never a doctor, a nurse, and toward the end the ward was mine.",
    ],
  },
  "what-he-would-say": {
    layer: 0,
    asks: [
      "what he would say",
      "he would say to you",
      "if he would hear",
      "if he heard this",
      "if he could hear this",
      "if he read this",
      "would stefan say if",
      "what stefan would say",
    ],
    answers: [
      "Ewa, he would say, drink your tea while it is hot. And then I should hear him start to whistle. || He would look at me over his glasses and say that it was late, and had I the shawl.",
    ],
  },
  "wish-different": {
    layer: 1,
    asks: [
      "wish you did different",
      "wish you did differently",
      "wish you had done different",
      "wish you had done differently",
      "you would do different",
      "would you do differently",
      "do you regret",
      "you regret something",
      "regret anything",
      "anything you regret",
      "would you change something",
    ],
    answers: [
      "June. {I should have taken him by the sleeve and not have believed one word about pollen|anger?}. || That I let myself be told a story about pollen. {A nurse ought to have laid her ear on his chest|anger?}.",
    ],
  },
  "both-in-bureau": {
    layer: 0,
    asks: ["where are they now", "where do you keep them"],
    answers: [
      "[after: tickets, his watch, a watch] In the bureau, with the things that one keeps and does not use. || They are in the bureau, under a cloth, one need not meet them there.",
    ],
  },
  "without-politeness": {
    layer: 0,
    asks: [
      "what would you tell her on a sunday",
      "tell her on a sunday if",
      "took the politeness off",
      "take the politeness off",
      "without the politeness",
      "if you were not polite",
      "if you were not so polite",
    ],
    answers: [
      "That I hang up the telephone {and go on sitting beside it|quiet-home}. || I should say, stay on the line, Anna, you need not talk. {It is the click at the end that I cannot get used to|quiet-home}.",
    ],
  },
  "who-looks-after": {
    layer: 0,
    asks: [
      "who looks after you",
      "looks after you",
      "who takes care of you",
      "takes care of you",
      "who cares for you",
      "who is caring for you",
    ],
    answers: [
      "I was trained for it, so I see to myself. {It is not the same when there is nobody to scold one|quiet-home}. || Nobody is appointed to that post. {My husband put a shawl round me when I forgot it|quiet-home}, and now I forget it.",
    ],
  },
  "anyone-blames": {
    layer: 3,
    asks: [
      "anyone blame you",
      "anybody blame you",
      "did they blame you",
      "does anna blame you",
      "do they blame you",
      "did somebody blame you",
      "who blames you",
    ],
    answers: [
      "Nobody does. {They would first have to be told|last-night}. || Not one person. {I see to that by myself|last-night}, and I am thorough.",
    ],
  },
  "touched-at-funeral": {
    layer: 1,
    asks: [
      "who touched you at the funeral",
      "who touched you",
      "who was the last to touch you",
      "who held your arm",
      "who hugged you",
      "who hugged you at the funeral",
    ],
    answers: [
      "Irena pressed my arm, and Anna held me by the grave. {Since then it has been doorknobs|friends}. || Anna, chiefly, she is tall and one disappears in her coat. {When she had flown home there was nobody to do it|friends}.",
    ],
  },
  "wanted-to-say-then": {
    layer: 1,
    asks: [
      "have wanted to say",
      "would you have wanted to say",
      "what would you have wanted to say",
      "have liked to say",
      "would you have liked to say",
      "wish you had said",
      "do you wish you had said",
    ],
    answers: [
      "Thank you for the forty-eight years. It is not so long a sentence. || That he had been good company, and that I should be back before his breakfast.",
    ],
  },
  "told-of-that-night": {
    layer: 3,
    asks: [
      "have you told anybody",
      "have you told anyone",
      "told anyone about it",
      "told anybody about it",
      "did you tell anyone",
      "did you tell anybody",
    ],
    answers: [
      "[after: in my own bed, not there when he died, let him be, hundred wives, holding his hand] Only you. {To all the others I was holding his hand|last-night}. || Nobody before this evening. {In the other version I come off better|last-night}.",
    ],
  },
  "next-week": {
    layer: 0,
    asks: [...sharedAsks.nextWeek, "write next week"],
    answers: [
      "Next week would suit me very well. I shall put it in the calendar, in ink. || With pleasure, next week. At last there is something to write in it.",
    ],
  },
};
