import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers near her lines of the dance, the lamp left behind, the visitors and this talk. */
export const nearTheDanceAndTheLamp: Scenario["topics"] = {
  "dance-first-think": {
    layer: 0,
    asks: [
      ...["near: stepped on my foot and then", "near: trod on my foot at a dance"],
      ...["what did you think of him", "was it love at first sight", "did you like him at once"],
    ],
    answers: [
      "I thought, what a long man, and does he ever look down. || Not at first sight, I was looking at my shoe.",
    ],
  },
  "dance-who-asked": {
    layer: 0,
    asks: [
      ...["near: stepped on my foot and then", "near: trod on my foot at a dance"],
      ...["who asked whom", "did he ask you to dance", "how did he propose"],
    ],
    answers: [
      "He asked, with his hat in front of him like a tray. || On the ferry, in a wind, I had to ask him to repeat it.",
    ],
  },
  "dance-tell-again": {
    layer: 0,
    asks: [
      ...["near: stepped on my foot and then", "near: trod on my foot at a dance"],
      ...[
        "did you tell that story often",
        "do you still think of that night",
        "would he tell it differently",
      ],
    ],
    answers: [
      "In his version it was I who put my foot there. || Every anniversary, and he got the shoe wrong each time.",
    ],
  },
  "valve-hush": {
    layer: 0,
    asks: [
      ...["near: hearing something about a valve", "near: whether i have seen his glasses"],
      ...["did it annoy you then", "were you impatient with him", "did you listen"],
    ],
    answers: [
      "I said, Stefan, one page, and he gave me half of one. || Impatient, yes, I kept my finger on the line as a reproach.",
    ],
  },
  "valve-read-now": {
    layer: 0,
    asks: [
      ...["near: hearing something about a valve", "near: whether i have seen his glasses"],
      ...["can you read now", "do you read in peace now", "what do you do with the quiet"],
    ],
    answers: [
      "I read the same page three times, nobody saves me from it. || One can, and it is no pleasure at all.",
    ],
  },
  "lamp-who-moved": {
    layer: 2,
    asks: [
      ...["near: something left behind in a moved house", "near: i am what they did not need"],
      ...["who moved out", "who left you behind", "who does not need you"],
    ],
    answers: [
      "He did, and with him all who rang for him. || The patients first, then a daughter, then a husband, in that order.",
    ],
  },
  "lamp-needed-by": {
    layer: 2,
    asks: [
      ...["near: something left behind in a moved house", "near: i am what they did not need"],
      ...[
        "who could still need you",
        "where would you be needed",
        "what would you like to be needed for",
      ],
    ],
    answers: [
      "Those early babies need hats, at least their ears do. || I should like to be wanted for something with a deadline.",
    ],
  },
  "lamp-since-when": {
    layer: 2,
    asks: [
      ...["near: something left behind in a moved house", "near: i am what they did not need"],
      ...[
        "how long have you felt like that",
        "when did you begin to feel that",
        "is it worse in the evening",
      ],
    ],
    answers: [
      "Since October, since nobody asks what is for supper. || From the first evening that I cooked for the chair, and it is worst after dark.",
    ],
  },
  "visit-hurry-like": {
    layer: 0,
    asks: [
      ...["near: in november, in a great hurry", "near: with one arm still in her coat"],
      ...["how was it to have her there", "what did you do together", "did you enjoy her visit"],
    ],
    answers: [
      "Like a window opened, and all my papers flew about. || She put in a plug, ate two bowls of soup and kissed my hair.",
    ],
  },
  "visit-who-want": {
    layer: 0,
    asks: [
      ...["near: in november, in a great hurry", "near: with one arm still in her coat"],
      ...[
        "who would you like to visit",
        "whom would you like at the door",
        "who do you wish would come",
      ],
    ],
    answers: ["Irena, with her own slippers. || Anybody who stays until the second kettle."],
  },
  "visit-meter": {
    layer: 0,
    asks: [
      ...["near: in november, in a great hurry", "near: with one arm still in her coat"],
      ...[
        "do you talk to the meter man",
        "did the man for the meter talk",
        "how long does he stay",
      ],
    ],
    answers: [
      "Four minutes, I have offered him coffee, he has eleven more floors. || He said that mine is a very quiet meter.",
    ],
  },
  "alone-why": {
    layer: 1,
    asks: [
      ...["near: that he decided it alone", "near: he told me about pollen"],
      ...["why did he decide alone", "what made him decide alone", "why did he not ask you"],
    ],
    answers: [
      "Because I would have won. || He thought it a gift, I believe, and one does not ask before a gift.",
    ],
  },
  "alone-forgive": {
    layer: 1,
    asks: [
      ...["near: that he decided it alone", "near: he told me about pollen"],
      ...["can you forgive him", "have you forgiven him", "will you forgive him"],
    ],
    answers: [
      "On some mornings, until I pass the second landing. || I am at the cheese already, June is further off.",
    ],
  },
  "eggs-what-ask": {
    layer: 0,
    asks: [
      ...["near: by means of eggs", "near: the others nod to me"],
      ...["what does she ask", "how does she ask", "what do you answer her"],
    ],
    answers: [
      "She writes, and you, and I write, soft boiled. || With a question mark after the toast, and I pretend that it is about the toast.",
    ],
  },
  "eggs-who-want": {
    layer: 0,
    asks: [
      ...["near: by means of eggs", "near: the others nod to me"],
      ...[
        "who do you wish would ask",
        "who would you like to be asked by",
        "whom do you miss asking",
      ],
    ],
    answers: ["Anna, on a weekday. || Irena, she would not have taken fine for an answer."],
  },
  "writing-what-do": {
    layer: 0,
    asks: [
      ...["near: one may speak of him by his name", "near: i sat straighter for it"],
      ...["what has it done for you", "how has it been to write", "what is different this evening"],
    ],
    answers: [
      "There was somebody at the other end of the sentence. || It is half past, and I have not looked at the clock once.",
    ],
  },
  "writing-again": {
    layer: 0,
    asks: [
      ...["near: one may speak of him by his name", "near: i sat straighter for it"],
      ...[
        "will you write again",
        "would you like to do this again",
        "what will you do tomorrow evening",
      ],
    ],
    answers: [
      "I should like to, I have hardly begun on his hats. || Yes, if the machine remembers me.",
    ],
  },
  "click-how-long": {
    layer: 0,
    asks: [
      ...["near: go on sitting beside it", "near: it is the click at the end"],
      ...[
        "how long do you sit there",
        "when do you get up",
        "what do you do then by the telephone",
      ],
    ],
    answers: [
      "Until the hall is quite dark. || A quarter of an hour, with my hand on it as on a cat.",
    ],
  },
  "click-ask-anna": {
    layer: 0,
    asks: [
      ...["near: go on sitting beside it", "near: it is the click at the end"],
      ...[
        "could you ask her to stay on",
        "have you asked her to stay on the line",
        "would she stay on",
      ],
    ],
    answers: [
      "I could, and she would ask, why, Mama, is something wrong. || Not yet, I always let her hang up first.",
    ],
  },
  "rainbrella-whose": {
    layer: 2,
    asks: [
      ...[
        "near: i go out without it and come home wet",
        "near: i have bought another one, for the rain",
      ],
      ...["whose umbrella is it", "who does it belong to", "is it his umbrella"],
    ],
    answers: [
      "His, with a bent rib that he always meant to mend. || It was Stefan's, and I was only ever lent it.",
    ],
  },
  "rainbrella-take": {
    layer: 2,
    asks: [
      ...[
        "near: i go out without it and come home wet",
        "near: i have bought another one, for the rain",
      ],
      ...[
        "what would it mean to take it",
        "will you take it again",
        "what if you took it with you",
      ],
    ],
    answers: [
      "That he will not be wanting it back, and I am not ready to say so. || If I took it he would be right, and he has been right enough.",
    ],
  },
  "rainbrella-words": {
    layer: 2,
    asks: [
      ...[
        "near: i go out without it and come home wet",
        "near: i have bought another one, for the rain",
      ],
      ...[
        "are you still having words through the umbrella",
        "is it stubborn to get wet",
        "are you still arguing with him",
      ],
    ],
    answers: [
      "Yes, we are having words, and he is winning, I have a cold. || I am, it is the one quarrel he cannot walk out of.",
    ],
  },
};
