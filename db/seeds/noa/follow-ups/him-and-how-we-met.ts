import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks on about how they met, his coat and why he left. */
export const himAndHowWeMet: Scenario["topics"] = {
  "two-met": {
    layer: 0,
    asks: [
      ...["how did you two meet", "you two meet", "two of you meet", "how did you and he meet"],
      ...["how you two met", "how did you both meet"],
    ],
    answers: [
      "a birthday party, back home. we sat in a corner till four || at a party in my town, and he walked me home in one shoe",
    ],
  },
  "coat-now": {
    layer: 0,
    asks: [
      ...["that coat now", "where is that coat", "wheres that coat", "wheres the coat"],
      ...["where is the coat", "coat now", "his coat now", "happened to the coat"],
      "happened to that coat",
    ],
    answers: [
      "[after: coat] on him, i suppose. it's cold out || he took it with him, it's his good one",
    ],
  },
  "coat-looked": {
    layer: 0,
    asks: [
      ...["what colour was the coat", "colour was the coat", "colour was his coat"],
      ...["kind of coat", "the coat like", "coat was it"],
    ],
    answers: ["[after: coat] navy, with a hood || dark blue. it smelled of rain"],
  },
  "whose-party": {
    layer: 0,
    asks: [
      ...["whose birthday was it", "whose party", "whose birthday", "birthday was it"],
      "what party was it",
    ],
    answers: ["[after: birthday, party] my school friend lior's || my friend lior's, from school"],
  },
  "half-taken": {
    layer: 0,
    asks: [
      ...["did you take half", "take half of it", "sit on his coat", "did you sit on it"],
      ...["did you sit down", "take the other half"],
    ],
    answers: [
      "[after: coat, party] i did, for about three hours || yes, and i spilled my drink on it",
    ],
  },
  "omer-from": {
    layer: 0,
    asks: [
      ...["where is he from", "where does he come from", "omer from", "is he from there"],
      ...["where did he grow up", "he from originally"],
    ],
    answers: [
      "[after: omer, ex] from here, born and raised || this city. his mum's ten minutes away",
    ],
  },
  "told-why": {
    layer: 0,
    asks: [
      ...["tell you why", "he tell you why", "did he tell you why", "did he say why"],
      ...["he say why", "ever tell you why", "omer tell you why", "omer say why"],
      ...["did he give a reason", "he give a reason", "he explain", "did he explain"],
    ],
    answers: [
      "only that i'm a lot, and 'run its course' || not in any words you'd call a reason, just those three lines",
    ],
  },
  "thumbs-type": {
    layer: 0,
    asks: [
      ...["what do they type", "they type", "do your thumbs type", "thumbs type"],
      ...["what do you type", "you type to him", "what are you typing", "do you write in it"],
    ],
    answers: [
      "[after: thumbs, typing to him, my hands just go] 'was there someone'. then i delete it || 'are you awake', mostly. then it's gone again",
    ],
  },
  "ever-sends": {
    layer: 0,
    asks: [
      ...["ever send it", "ever send one", "do you ever send", "you ever send"],
      ...["do you send it", "did you send one", "ever sent one", "have you sent any"],
    ],
    answers: [
      "[after: thumbs, typing, draft, my hands just go] never, i always chicken out || not a single one, my thumb won't do that part",
    ],
  },
  "how-often-types": {
    layer: 0,
    asks: [
      ...["how often do you type", "how often do you write to him", "how often do you start"],
      "many times a day",
    ],
    answers: [
      "[after: thumbs, typing, draft, my hands just go] ten times a day? more at night || every hour or so, if i'm honest",
    ],
  },
  "his-birthday": {
    layer: 0,
    asks: [...["when is his birthday", "his birthday", "omers birthday", "his birthday is"]],
    answers: [
      "[after: birthday, party, speaker] the twelfth. i'd already got his present || on the twelfth, and there's a card in my drawer",
    ],
  },
};
