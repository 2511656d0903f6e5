import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks back about his family, his friends and his work. */
export const ofThoseNearAndWork: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["my father and mother. All in Comilla", "in Comilla, every one of them"],
    answers: {
      who: [
        "With the goat and the hens, that is all of us. My brothers come and go, they have small work. || Four at home. I am the fifth, in the phone.",
      ],
      felt: [
        "To say all the names in one row, this is already something. || I count them like prayer beads. None is missing, only me.",
      ],
    },
  },
  {
    said: ["She can read me", "knows my face like a letter"],
    answers: {
      why: [
        "If she looks longer than twenty minutes she will find it. {I am not well hidden|lying}. || {She needs no words for it, she sees where I don't look|lying}.",
      ],
      theySaid: [
        "She says, already? And I say they are calling me. || Go then, she tells me. She doesn't say it angrily, she says it like one closes a book.",
      ],
    },
  },
  {
    said: ["My daughter draws me very tall", "I am the bigger one"],
    answers: {
      why: [
        "I think because she has never seen me beside a door. || What is far one makes big, so that it isn't lost. My wife has told me that she said so.",
      ],
      felt: [
        "I would like to come home before she sees the real size. || It is sweet, and it frightens me a bit how much paper I need.",
      ],
    },
  },
  {
    said: ["they are tired, one doesn't talk", "After work nobody has strength"],
    answers: {
      why: [
        "Each has his own loan on the pillow. Who would lay his on top? || They stand twelve hours. I have sat twelve hours, so I can't ask them to listen.",
      ],
      felt: [
        "{One is alone there like in a full bus|left-behind}. || {So many ears, and all of them sleep|left-behind}.",
      ],
    },
  },
  {
    said: ["The men I trained, they greet me", "want to say salaam"],
    answers: {
      why: [
        "After the greeting comes, where are you now, ustad. {I have no street to say|not-man}. || {They would see the sling from near|not-man}. So I make it easy for us.",
      ],
      youSaid: [
        "I say yes, yes, into a phone that is off. || A loud hello I say, to no one. They walk more softly then.",
      ],
    },
  },
  {
    said: ["together for maybe one", "that one year in the same house"],
    answers: {
      why: [
        "I left when we were married one year. After it I was a guest with a ticket. || The agent's letter came when the wedding cloth was still new.",
      ],
      felt: [
        "{It is like to own a house and to know it from the road|apart}. || {I miss her, and I must also guess whom I miss|apart}.",
      ],
    },
  },
  {
    said: ["hold the plate to the camera", "turn the plate so it looks full"],
    answers: {
      why: [
        "She can't touch the rest of me. {So she wants to see the rice|lying}. || {If she sees the bottom of it, she eats less herself|lying}.",
      ],
      theySaid: [
        "Good, she says, take also fish. || She nods, slowly. She has cooked all her life, she knows a hill from a plate.",
      ],
    },
  },
  {
    said: ["Now I am on the paper only", "there is still my name, but"],
    answers: {
      mean: [
        "They count me when they count the beds. {When they count the hands, I am not there|waiting}. || The permit says mason. {The day says nothing|waiting}.",
      ],
      why: [
        "It is the shoulder, and that they are checking. || They may not strike me out as long as it isn't decided. But one doesn't give a trowel to a file.",
      ],
    },
  },
  {
    said: ["inside after the doors came", "we could not go in any more"],
    answers: {
      why: [
        "Dust shoes, the guard said. He was right, we had them. || When it is finished it is for other feet. That is so with all what we make.",
      ],
      where: [
        "It stands by the river, very high. There is a line of gold in the floor, I laid it. || At the river side, the one with much glass. I know it from the bus.",
      ],
      felt: [
        "Proud, from across the road. || I looked through the glass if they wipe it dry. One has an eye for his child.",
      ],
    },
  },
];
