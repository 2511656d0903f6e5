import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks back about her husband, her daughter, the child before and her granddaughter. */
export const ofThePeople: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["a tall slow man with a pencil", "he wore a pencil behind the ear"],
    answers: {
      why: [
        "He might have to work something out, he said, even in church. || One never knew when a thing would want measuring.",
      ],
    },
  },
  {
    said: ["we were always very good company", "I leave the pause where he would be"],
    answers: {
      youSaid: [
        "What the rolls cost. I tell him everything that has gone up. || That the eggs are at a price, and that the boiler man did not come.",
      ],
      felt: [
        "{It comforts me until I have finished the sentence|quiet-home}. || {The pause is the bad part, and I should not like to be without it|quiet-home}.",
      ],
    },
  },
  {
    said: ["is there a crust, every day", "with his head round the kitchen door"],
    answers: {
      when: ["At four, always. || It was at four in the afternoon that he grew hungry."],
      youSaid: [
        "I said, there is, and that supper was at six. || That he would spoil his supper, and I cut it for him.",
      ],
    },
  },
  {
    said: ["has a high position in an office", "where a whole office does what she says"],
    answers: {
      mean: [
        "Something with budgets. She has told me more than once. || She has thirty people under her, and I cannot tell you what they make.",
      ],
    },
  },
  {
    said: ["as people are who speak once a week", "with some politeness on top"],
    answers: {
      why: [
        "We are each afraid that the other might cry. || From so far off one is careful. A silence costs more by telephone.",
      ],
    },
  },
  {
    said: ["come and live with them, the room", "Come to us, Mama, she says"],
    answers: {
      youSaid: [
        "I thank her, and I ask if it rains there. || 'We shall see, child', and we speak of something else.",
      ],
      why: [
        "She would like to have me where she can see me. || So that she need not look at the telephone at night, I believe.",
      ],
    },
  },
  {
    said: ["Stefan made the box himself", "We called her Hania. He carried her"],
    answers: {
      why: [
        "He could not do anything else for her. || It was the one thing left that he could shield her from.",
      ],
      when: [
        "It was in March of 1978, there was still snow. || In 1978, two years after our wedding.",
      ],
      felt: [
        "{I heard the plane going, all one night, and I was glad of the sound|grief}. || {I walked behind and looked at his shoulders|grief}, I have not told that to many.",
      ],
    },
  },
  {
    said: ["and she put me on this machine", "it was she who arranged all this"],
    answers: {
      why: [
        "She thought that I ought not to be so quiet. || Because I write more than I say, she had noticed that.",
      ],
      when: [
        "In November, she came for an afternoon. || On one afternoon in November, with her coat half on.",
      ],
    },
  },
  {
    said: ["I send back remarks", "each morning there comes a picture"],
    answers: {
      mean: [
        "That her toast has had an accident, for example. || I wrote today that the egg should lie down.",
      ],
    },
  },
  {
    said: ["you need not be brave there", "You do not have to be brave in it"],
    answers: {
      youSaid: [
        "I said that I was too old to begin. And you see. || That I had no practice in it. She laughed, and put it on the table.",
      ],
      why: [
        "She reads me between the lines, that girl. || I suppose that she had heard me being it.",
      ],
    },
  },
];
