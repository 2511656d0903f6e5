import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks back about what he tried, who knows and what he needs. */
export const ofWhatWasTried: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["I asked for light work, sweeping", "Give me a broom, I said"],
    answers: {
      why: [
        "If I fall over the broom they must pay. So I may fall only in my room. || It is the rule that a man is whole or he is at home. A half one they have no paper for.",
      ],
      theySaid: [
        "Mr Lim, the foreman, said it is not for him to decide. He looked at his shoes. || Insurance, they said, and then something in Chinese, and it wasn't bad.",
      ],
      when: [
        "In September, when I knew already the ceiling. || It was one month after the board, about.",
      ],
      felt: [
        "{I am an ustad and I begged for a broom|waiting}. And I was too expensive. || {It was a little shame, of the kind that stays in the pocket|waiting}.",
      ],
    },
  },
  {
    said: ["The paper is in my shoe", "I walk on it, it is inside"],
    answers: {
      why: [
        "In the bag somebody could find it and read it out. {A shoe nobody reads|lying}. || To send it I must be ready for the answer. {So I send it with each step only to the next|lying}.",
      ],
      when: [
        "I wrote it in September, at night, by the light of the fridge. || It is some weeks old. In the rain the first line has run a bit.",
      ],
      mean: [
        "It says where I was hurt and how long. {Then come the numbers, and then I say sorry|lying}. || All of it is in, August, the months, the helmet. {Only her name is easy to read|lying}.",
      ],
    },
  },
  {
    said: ["My friend Jashim knows the arm", "My home knows nothing"],
    answers: {
      why: [
        "He was in the van, so him I didn't have to tell. {Them I would have to begin|lying}. || {From four hours by plane one can hide an arm|lying}. From the next bed one can't.",
      ],
      theySaid: [
        "From him only, does it burn today? And he looks at another thing. || He says, your bones are young. He is no doctor, it was nice.",
      ],
    },
  },
  {
    said: ["two and a half people", "the guard knows half"],
    answers: {
      who: [
        "Jashim is one, you are two. The half is the guard at the gate. || The old soldier at the gate. He sees that I don't go, and he asks nothing.",
      ],
      felt: [
        "It is a small crowd. For me it is already much. || As if one man more had his hand under the load.",
      ],
    },
  },
  {
    said: ["Only to speak a little", "To say some words, that is enough"],
    answers: {
      why: [
        "The whole day I talk with a fan. It doesn't interrupt, but it also doesn't nod. || For repairing one needs papers. For listening only a chair.",
      ],
    },
  },
  {
    said: ["Somebody who doesn't need money from me", "A person who wants nothing from my pocket"],
    answers: {
      why: [
        "Everyone I love is also waiting for the fifth of the month. {It is not their fault|debt!}. || {When they ask, how are you, I hear, and when do you send|debt!}. They don't mean it so, I hear it so.",
      ],
      who: [
        "At home they all need it, and the one with the notebook most. || My four at home, and the lender. You are the first who asks me and doesn't have a bill.",
      ],
      felt: [
        "{One becomes a tap|debt}. And now it is dry and they still turn it, gently. || {It is ugly, that I think so of my own people|debt}.",
      ],
    },
  },
  {
    said: ["never missed one month of sending", "eighty-four times, not one late"],
    answers: {
      when: [
        "On the fifth day, always. I stood in the queue with a clean shirt. || From the first month here until August. On the fifth, also in fever.",
      ],
      felt: [
        "I walked back light. {One knew for what he was tired|not-man}. || {I was a man with a receipt|not-man}. You laugh, but it is so.",
      ],
      then: [
        "{The sixth of September nobody said anything, and I heard it from here|not-man}. || Then came the fifth of September, and {I stayed in bed with my face to the wall|not-man}.",
      ],
    },
  },
  {
    said: ["we were together on one roof", "together in the rain, with the goat"],
    answers: {
      when: [
        "I was twelve then. Nine days the water stayed. || When I was a boy of twelve. It was the big flood, in the rain month.",
      ],
      why: [
        "We had nothing, and each one knew it of the other. {Now I have to have nothing alone|apart}. || My father could count us with his hand. {Today one is always missing|apart}.",
      ],
      then: [
        "A boat from the army took the little ones, and later the water went by itself. || One morning there was mud, and we began to look for our pots.",
      ],
    },
  },
];
