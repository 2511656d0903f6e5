import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers about those in the house, and about where she comes from. */
export const whoLivesThere: Scenario["topics"] = {
  "mil-programmes": {
    layer: 0,
    asks: [
      ...[
        "her programmes",
        "mummyji watch",
        "in law watch",
        "which programmes",
        "what programmes",
        "does she watch",
        "quiz show",
      ],
      ...["on the telly downstairs"],
    ],
    answers: [
      "Quiz shows, and a serial from home at six. || Quizzes mostly. At six there's her serial, from home.",
    ],
  },
  "rohan-job": {
    layer: 0,
    asks: [
      "does your husband do",
      "does rohan do for",
      "husbands job",
      "rohans job",
      "husband work as",
      "rohan work as",
      "husband do for",
    ],
    answers: [
      "IT support, on the phones. It's long days. || He's on a computer helpdesk, it's calls from morning to night.",
    ],
  },
  "she-cooks": {
    layer: 0,
    asks: ["does she cook", "she cooks", "what does she make", "her cooking", "cook for you"],
    answers: [
      "Dal, rice, vegetables. It's very good, I can't fault it. || Plain things, dal and rotis and aubergine. She's a good cook.",
    ],
  },
  "mums-things": {
    layer: 0,
    asks: [
      "of your mums in",
      "something of your mums",
      "something from your mum",
      "anything of your mums",
      "things from your mum",
      "anything from home",
      "something from home",
    ],
    answers: [
      "The pickle, and the little Ganesha on the kitchen sill. || A jar of her lime pickle, and the brass Ganesha in the kitchen.",
    ],
  },
  "he-laughs": {
    layer: 0,
    asks: [
      "makes arjun laugh",
      "make arjun laugh",
      "arjun laugh",
      "makes him laugh",
      "make him laugh",
      "does he laugh",
      "the baby laugh",
    ],
    answers: [
      "Hiccups, and Rohan's duck in the bath. || The duck that Rohan does, and anybody sneezing.",
    ],
  },
  "his-lamp": {
    layer: 0,
    asks: [
      "which lamp does he",
      "lamp does he like",
      "lamp he likes",
      "his lamp",
      "talks to the lamp",
      "which lamp did he",
    ],
    answers: [
      "The paper one, next to the sofa. || It's the one by the sofa, with the paper shade.",
    ],
  },
  "mil-from": {
    layer: 0,
    asks: [
      ...[
        "mother in law from",
        "sunita from",
        "where is she from",
        "whats her home like",
        "her own kitchen",
      ],
      ...["where is her house", "mother in law live"],
    ],
    answers: [
      "A village outside Indore. She's got a house there, with a mango tree. || Near Indore, in a big old house with a mango in the yard.",
    ],
  },
  "dadi-beta": {
    layer: 0,
    asks: ["beta mean", "dadi mean", "dadi is", "whats beta", "whats dadi"],
    answers: [
      "Beta's child, and Dadi's his father's mother. || Dadi is granny, on the father's side. Beta means child, or dear.",
    ],
  },
  "amma-means": {
    layer: 0,
    asks: ["amma mean", "appa mean", "why amma", "call her amma", "does amma mean"],
    answers: [
      "It's mum, in our house. Dad is Appa. || Amma's mum and Appa's dad, we've always said it.",
    ],
  },
  languages: {
    layer: 0,
    asks: [
      ...[
        "languages do you",
        "what language",
        "speak marathi",
        "language do you speak",
        "talk to him in",
      ],
      ...["speak at home"],
    ],
    answers: [
      "English with Rohan and Marathi with my mother. Arjun gets both. || Marathi with Amma, English with Rohan, and a bit of Hindi with his mother.",
    ],
  },
  "why-england": {
    layer: 0,
    asks: [
      ...[
        "come to england",
        "move to england",
        "brought you to england",
        "why england",
        "came to england",
      ],
      ...["moved here", "move here", "come over here"],
    ],
    answers: [
      "For a job, straight after my degree. I'd only meant to stay two years. || It was work, I came over for two years, and then I met Rohan.",
    ],
  },
  studied: {
    layer: 0,
    asks: [
      "did you study",
      "what did you study",
      "at university study",
      "your degree",
      "study at university",
    ],
    answers: ["Business, in Mumbai. || I did a business degree in Mumbai, I liked the numbers."],
  },
};
