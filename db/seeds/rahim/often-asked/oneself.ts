import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to anybody's question about himself and where he comes from. */
export const oftenAskedOneself: Scenario["topics"] = {
  "hard-on-self": {
    layer: 0,
    answers: [
      "Yes, with me I am strict. A crooked wall one breaks down, so I have learned it. || I am hard, sir or madam. Others live from my hand, so a mistake of mine is not only mine.",
    ],
  },
  "self-talk": {
    layer: 0,
    answers: [
      "I say, get up, Rahim, the others have made half a floor already. || To myself I say, don't complain, you have a bed and a roof. It doesn't comfort, it only closes the mouth.",
    ],
  },
  compares: {
    layer: 0,
    answers: [
      "Yes, in the morning, with each man who climbs up. They have loans like me, but two arms. || With Jashim I compare. He carries the same as I and makes jokes, how he does it I don't know.",
    ],
  },
  learnt: {
    layer: 0,
    answers: [
      "From my father, he never sat before the work was done. I see his back when I sit down. || In our village the eldest learns it before he learns to walk. It is the voice of my grandfather, I think.",
    ],
  },
  strengths: {
    layer: 0,
    answers: [
      "Plaster, patience, and I can teach a young man without shouting. || My eye is good, I see when a line is two millimetres wrong. And I don't leave a work half done.",
    ],
  },
  "got-through": {
    layer: 0,
    answers: [
      "With prayer and one friend, always so. My first year in this country was hard, each evening I told me, one day less. || In the first months here I understood no word. I sang on the scaffold, and Jashim laughed at it, so it went.",
    ],
  },
  community: {
    layer: 0,
    answers: [
      "With us one says, have patience, God sees it. For an illness of the heart there is no word in the bazaar. || In the village a man speaks of rain and of prices. If he says he is sad, they feel if he has fever.",
    ],
  },
  "grew-up": {
    layer: 0,
    answers: [
      "In a village near Comilla, with rice on all sides. We had little, but the neighbours had the same. || Between a pond and a field I grew up, four children and one lamp. The road was mud, we went in a row.",
    ],
  },
  childhood: {
    layer: 0,
    answers: [
      "I was a quiet boy. I built small walls from mud, and was sad when the rain took them. || As child I swam, helped in the field and carried the small ones. At fourteen the school was over for me.",
    ],
  },
  dreams: {
    layer: 0,
    answers: [
      "An engineer I wanted to be, they have a white helmet and nobody shouts at them. || As a boy I wished to steer the big river ferry. Later I wished only that my girl Mou becomes a teacher.",
    ],
  },
  "earlier-work": {
    layer: 0,
    answers: [
      "First I helped my father with the rice, from sixteen I was with a mason. Then seven years of building here. || In Bangladesh also I made walls, in Comilla town and some months in Dhaka. Another work than mason I never learned.",
    ],
  },
  "safe-place": {
    layer: 0,
    answers: [
      "The fifth step of the stair, at night, when wind comes. There I need no 'sir'. || In the library I am at ease, and in the mosque when it is empty. With people, only beside Jashim.",
    ],
  },
  "younger-self": {
    layer: 0,
    answers: [
      "I would say, read before you sign, and teach your left hand something also. || To the young Rahim I would say, rest sometimes, a wall can wait till tomorrow. He would not believe it.",
    ],
  },
};
