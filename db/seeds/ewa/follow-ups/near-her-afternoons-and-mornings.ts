import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers near her lines of the coat, the odd number at cards and five in the morning. */
export const nearHerAfternoonsAndMornings: Scenario["topics"] = {
  "model-who-for": {
    layer: 0,
    asks: [
      ...["near: until about four o'clock", "near: four i am a model"],
      ...["who are you a model for", "who do you hold up for", "who sees you until four"],
    ],
    answers: [
      "For the butcher and the stairs, chiefly. || For whoever might ring, and they do not.",
    ],
  },
  "model-what-before": {
    layer: 0,
    asks: [
      ...["near: until about four o'clock", "near: four i am a model"],
      ...["what do you do until four", "how are the mornings", "what fills the time before"],
    ],
    answers: [
      "Beds, stove, shops, and a letter if I owe one. || In the morning I am nearly myself, there is bread to see to.",
    ],
  },
  "coat-how-long": {
    layer: 0,
    asks: [
      ...["near: until about four o'clock", "near: four i am a model"],
      ...["how long do you sit there", "how long does it last", "when do you get up"],
    ],
    answers: [
      "Until the street lamp comes on, it is then that one feels observed. || Three quarters of an hour, I should say, I hear it strike in between.",
    ],
  },
  "coat-cry": {
    layer: 0,
    asks: [
      ...["near: until about four o'clock", "near: four i am a model"],
      ...[
        "do you cry then",
        "what do you feel in the coat",
        "what goes through you when you sit down",
      ],
    ],
    answers: ["No, it is too dry for that. || I do not weep, I wait, and nothing is late."],
  },
  "coat-where-would": {
    layer: 0,
    asks: [
      ...["near: until about four o'clock", "near: four i am a model"],
      ...[
        "where would you like to go",
        "is there somewhere you want to go",
        "where were you going",
      ],
    ],
    answers: [
      "To wherever he is being kept, with his newspaper. || I should like to be going to Irena's, with a dish.",
    ],
  },
  "seven-find-out": {
    layer: 1,
    asks: [
      ...["near: cannot play bridge with seven", "near: eight of us at two tables"],
      ...[
        "how did you find out",
        "how do you know what they play",
        "who told you they play something else",
      ],
    ],
    answers: [
      "A lady in the parish let it slip, and then she spoke of the weather. || I heard it after Mass, from somebody who thought that I knew.",
    ],
  },
  "seven-which-speak": {
    layer: 1,
    asks: [
      ...["near: cannot play bridge with seven", "near: eight of us at two tables"],
      ...[
        "which of them did you think would say something",
        "who should have said something",
        "whom did you expect to speak",
      ],
    ],
    answers: [
      "Irena, she has never been able to keep a thing in. || I had counted on Irena, and perhaps she had counted on me.",
    ],
  },
  "seven-ask-eighth": {
    layer: 1,
    asks: [
      ...["near: cannot play bridge with seven", "near: eight of us at two tables"],
      ...[
        "could they find an eighth",
        "could someone else play",
        "did nobody look for another player",
      ],
    ],
    answers: [
      "One could find an eighth at any church door, I did not hear that anybody looked. || Certainly, but then there would be a stranger in his chair, and I would not know where to look.",
    ],
  },
  "seven-say-if": {
    layer: 1,
    asks: [
      ...["near: cannot play bridge with seven", "near: eight of us at two tables"],
      ...[
        "what would you have liked them to say",
        "what should they have said",
        "what would you say to them",
      ],
    ],
    answers: ["Come anyway, Ewa, and pour the tea. || That it is a pity, out loud, and then deal."],
  },
  "five-do-then": {
    layer: 0,
    asks: [
      ...["near: wake at five", "near: five my eyes are open"],
      ...[
        "what do you do at five",
        "how do you spend the time until it is light",
        "do you get up then",
      ],
    ],
    answers: [
      "I lie still until the radiator knocks, and then I have permission. || One looks at the ceiling and makes the bed in one's head.",
    ],
  },
  "five-his-half-like": {
    layer: 0,
    asks: [
      ...["near: wake at five", "near: five my eyes are open"],
      ...[
        "what do you see on his half",
        "how is it to look at his half",
        "what is it like to see his side",
      ],
    ],
    answers: [
      "Very flat, I have caught myself smoothing it. || It is so tidy that it looks like a hotel.",
    ],
  },
  "five-change-bed": {
    layer: 0,
    asks: [
      ...["near: wake at five", "near: five my eyes are open"],
      ...["do you change his sheets", "do you still make his side", "have you slept on his side"],
    ],
    answers: [
      "I change both halves, his is only dusty. || Not once, there is a frontier down the middle.",
    ],
  },
  "five-shift-miss": {
    layer: 0,
    asks: [
      ...["near: wake at five", "near: five my eyes are open"],
      ...[
        "do you miss the early shift",
        "what was the early shift like",
        "why do you still wake so early",
      ],
    ],
    answers: [
      "I do, at that hour I was already wanted by eleven people. || It was dark, with coffee, and one had the keys to everything.",
    ],
  },
};
