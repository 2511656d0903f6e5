import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks back about the accident, how it feels and the Fridays. */
export const ofTheAccidentAndFeeling: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["at work, I hurt the shoulder", "There was an accident at the site"],
    answers: {
      then: [
        "They brought me in the van, with Jashim. I looked at my boots the whole way. || A clinic first, and the hospital for two nights. Then this stair.",
      ],
      where: [
        "At the site, third floor. We were making a wall for a school. || On the scaffold, on the side where the wind comes.",
      ],
      felt: [
        "{First I felt only noise, the arm came later|shoulder}. || {The arm was hanging there like a sleeve|shoulder}. I asked it, and it did not come.",
      ],
      why: [
        "A board from above was not tied, so it came down. || One board was loose. It fell, and I was under it with the arm up.",
      ],
    },
  },
  {
    said: ["It is under discussion, they say", "Bed and doctor, the company is giving"],
    answers: {
      why: [
        "They say insurance must first decide. Till then they give what costs them little. || If I stood right or wrong, they want to know it before. So the pay sleeps in a file.",
      ],
      who: [
        "One lady in the office tells it to me, in the name of people I never saw. || The office says it. Who is checking, they don't write.",
      ],
      mean: [
        "Discussion is when two speak. I am not one of the two. || No money comes, and no no comes. It is a nice word for an empty hand.",
      ],
    },
  },
  {
    said: ["And far, very far from my people", "so far that I can't hear them"],
    answers: {
      why: [
        "Here I am nobody's son and nobody's father, only a bed number. || They talk on the phone about a new calf, and I don't know even the old one.",
      ],
      often: [
        "More since the arm. On the scaffold one had no time for being small. || It comes in the evening, when eleven men speak with home at once.",
      ],
    },
  },
  {
    said: ["In Bangla we say the chest is", "the door of the chest is shut"],
    answers: {
      mean: [
        "It is not pain, sir or madam. {It is a room with no window, and I am the room and also the man|apart}. || You breathe, and it is only for the machine. {Nothing of it arrives|apart}.",
      ],
      when: [
        "On Friday after the call, and at two in the night. || When they laugh in the phone and I laugh back. Then it closes.",
      ],
    },
  },
  {
    said: ["Sitting on the stairs, there is wind", "sitting on the steps, sir, madam"],
    answers: {
      why: [
        "In the room they would read over my shoulder. Here only the cat can. || There is air, and no one needs my face at this hour.",
      ],
    },
  },
  {
    said: ["Two months and eleven days. I count", "It is two months and eleven days now"],
    answers: {
      why: [
        "If I don't count it, then it is just one long day. || I have always counted something, bricks or bags. Now I have this.",
      ],
      felt: [
        "{It is like to lay a wall that nobody ordered|waiting}. || {Each line on the wall says, and what did you do today|waiting}.",
      ],
    },
  },
  {
    said: ["tired, but tired with a salary", "But there was pay for that tired"],
    answers: {
      mean: [
        "One slept on it like on a good pillow. || It was in the legs, and on the fifth it was in the envelope.",
      ],
    },
  },
  {
    said: ["Because at home they think I am", "I go to work every morning"],
    answers: {
      why: [
        "They would not eat in peace. {And then it was too late to begin|lying}. || First I wanted to give them one quiet week. {Out of the week came ten|lying}.",
      ],
      who: [
        "All of them, my parents and my wife. For my girl I am building a tower. || Shirin, my wife, and the old ones. Only Mou says which floor.",
      ],
    },
  },
  {
    said: ["I can only say which things", "For the why you must ask God"],
    answers: {
      mean: [
        "The board, the arm, the paper, one after the other. Why it was my shoulder, there I stop. || He gives it to one and not to the other. I don't ask Him loudly.",
      ],
      felt: [
        "It is quieter, to leave it with Him. And at two in the night I take it back. || One would like to have a why, to hold it. I have only the what.",
      ],
    },
  },
  {
    said: ["I practise one happy face before", "In the washroom mirror I try"],
    answers: {
      why: [
        "Mine, as it is, would tell them all in one minute. {So I need another|lying}. || My wife reads. {I must give her a page with nothing on it|lying}.",
      ],
      felt: [
        "{Like a man who rehearses his own wedding|lying}. || {I feel that it doesn't reach the eyes|lying}. Then I wet the hair.",
      ],
    },
  },
  {
    said: ["asks which building is mine", "show me your building"],
    answers: {
      why: [
        "The one tells me the hour, and the other tells me that there is nothing to show. || Because both times I stand there with empty hands, once before men and once before a child.",
      ],
      youSaid: [
        "To my daughter I say, the high one, there. {She never asks twice|waiting}. || I said, wait, Mou, I look for it. {And one finds always some building|waiting}.",
      ],
    },
  },
  {
    said: ["Like a bus that stands", "the engine is running, nobody drives"],
    answers: {
      mean: [
        "All of me is ready for going, the legs, the head. {And it only shakes a little on one place|waiting}. || I use up the petrol and I don't move. {By evening I am tired from it|waiting}.",
      ],
    },
  },
  {
    said: ["too long in the bucket", "If you wait it turns to stone"],
    answers: {
      mean: [
        "I was soft in August. {One could have made something of me still|waiting}. || One must stir it, sir or madam. {And nobody comes with a stick|waiting}.",
      ],
      felt: [
        "{Heavy, and grey inside|waiting}. A joke falls on it and doesn't leave a mark. || {It sits here, under the shirt|waiting}. I knock on it sometimes, for fun.",
      ],
    },
  },
  {
    said: ["A little better than before the message", "Somewhat lighter than at the start"],
    answers: {
      why: [
        "I look for each word, and in that time I can't count. || You don't hurry me. And it is outside, a small piece of it.",
      ],
    },
  },
];
