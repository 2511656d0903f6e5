import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks briefly what an early line meant. */
export const ofEarlyLines: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["And far, very far from my people", "my people so far that I can't hear"],
    answers: {
      mean: [
        "They are in Comilla and I am here, and they don't know it. || I can see them on the phone only, and not say what is.",
      ],
    },
  },
  {
    said: ["When the lorry leaves", "the lorry going without me"],
    answers: { mean: ["They all go to work and I stay. || At six I should also climb on it."] },
  },
  {
    said: ["it is the only work I have got", "To count the days is my job"],
    answers: {
      mean: [
        "There is nothing else to do, so I count. || I have no other task, that is what I say.",
      ],
    },
  },
  {
    said: ["put it on the cool side of the wall", "I put the arm against it"],
    answers: {
      mean: [
        "The pain is hot, and the wall makes it less. || It is only for the pain, it helps ten minutes.",
      ],
    },
  },
  {
    said: ["I only know the bed", "so I speak softly"],
    answers: {
      mean: [
        "He said it loudly, and then he was gone. Nobody told us why. || One who complains is sent home, this I mean.",
      ],
      who: ["A man from Sylhet, in the next block. || He was of Sylhet, I knew only his face."],
    },
  },
  {
    said: ["I practise one happy face before", "In the washroom mirror I try a face first"],
    answers: {
      mean: ["She must not see that I am sad. || I want that my wife sees a man who is well."],
    },
  },
  {
    said: ["watched the numbers", "I read the numbers, I know them now"],
    answers: {
      mean: [
        "The numbers of the buses. It fills one hour. || I look at the buses only. I don't take one.",
      ],
    },
  },
  {
    said: ["washed all the plates of the room", "cleaned twelve men's plates"],
    answers: { mean: ["I want to do something for the others. || It was work, so I did it."] },
  },
  {
    said: ["can read me", "knows my face like a letter"],
    answers: {
      mean: [
        "She looks, and she knows if I eat or not. || I can't hide much from her when the call is long.",
      ],
    },
  },
  {
    said: ["never been inside after the doors came", "we could not go in any more"],
    answers: {
      mean: [
        "It's for the guests now. We are the ones who made it. || The work was finished, so we had no card for the door.",
      ],
    },
  },
  {
    said: ["room is empty. It feels like stealing", "I feel like a thief of sleep"],
    answers: {
      mean: [
        "The others work in that hour, and I lie. || In the day a man should not sleep, so I learned it.",
      ],
    },
  },
  {
    said: ["I have heard eight next weeks", "I keep a count, it is eight times"],
    answers: {
      mean: [
        "Eight times I asked, and eight times they said wait. || They don't say no and they don't say yes.",
      ],
    },
  },
  {
    said: ["I should not eat like a working man", "A full plate is for the man who carries"],
    answers: {
      mean: ["I don't work, so I take less. || The food costs money, and mine doesn't come."],
    },
  },
];
