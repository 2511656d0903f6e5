import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers near her lines of the whistling, the post, the lake and the clocks. */
export const nearTheQuietAndThePost: Scenario["topics"] = {
  "whistle-once-more": {
    layer: 0,
    asks: [
      ...["near: i told him to stop whistling", "near: stefan was a whistler"],
      ...[
        "would you give anything to hear it again",
        "what would you give for two bars",
        "would you like to hear him whistle once more",
        "do you miss the whistling now",
      ],
    ],
    answers: [
      "For one bar I would give the radio. || I would, even the flat bar, and I would hold my tongue through all of it.",
    ],
  },
  "whistle-learned-whom": {
    layer: 0,
    asks: [
      ...["near: i told him to stop whistling", "near: stefan was a whistler"],
      ...[
        "who taught him to whistle",
        "where did he learn whistling",
        "who did he get the whistling from",
      ],
    ],
    answers: [
      "From his father, on the way to school, I was told. || His father did it also, it came into the house with the spoons.",
    ],
  },
  "whistle-anna-too": {
    layer: 0,
    asks: [
      ...["near: i told him to stop whistling", "near: stefan was a whistler"],
      ...[
        "did your daughter mind the whistling",
        "did anna whistle along",
        "does anyone else in the family whistle",
      ],
    ],
    answers: [
      "Anna whistled along, to spite me. || Our daughter could do it too, and the two of them did it on the stairs.",
    ],
  },
  "whistle-yourself": {
    layer: 0,
    asks: [
      ...["near: i told him to stop whistling", "near: stefan was a whistler"],
      ...["can you whistle yourself", "have you tried whistling", "do you ever whistle the tune"],
    ],
    answers: [
      "No, at home it was said that a girl who whistles will be left with the cow. || I cannot, I have tried it at the sink and only air comes out.",
    ],
  },
  "whistle-why-he-did": {
    layer: 0,
    asks: [
      ...["near: i told him to stop whistling", "near: stefan was a whistler"],
      ...["why did he whistle", "what made him whistle", "was he happy when he whistled"],
    ],
    answers: [
      "He did it when a thing came out right, I think, and he did not know that he did it. || Because he was content, I believe, it ran out of him like a tap.",
    ],
  },
  "radio-station-on": {
    layer: 0,
    asks: [
      ...["near: something is impolite", "near: let the radio talk rudely"],
      ...[
        "what do you listen to",
        "which station is on",
        "what is on the radio",
        "what does the radio say",
      ],
    ],
    answers: [
      "A man who reads out the price of corn. || Two gentlemen who quarrel about baseball, I do not know which of them is winning.",
    ],
  },
  "radio-all-night": {
    layer: 0,
    asks: [
      ...["near: something is impolite", "near: let the radio talk rudely"],
      ...[
        "how long do you leave the radio on",
        "does the radio stay on at night",
        "is the radio on now",
      ],
    ],
    answers: [
      "From the first kettle until ten, and then I miss the rude man a little. || It is on now, quite low, he is selling somebody a mattress.",
    ],
  },
  "radio-help": {
    layer: 0,
    asks: [
      ...["near: something is impolite", "near: let the radio talk rudely"],
      ...["does the radio help", "is it company for you", "does it fill the quiet"],
    ],
    answers: [
      "It helps as a lamp helps, one knows that it is not the sun. || A little, until they play something he would have whistled.",
    ],
  },
  "radio-then-off": {
    layer: 0,
    asks: [
      ...["near: something is impolite", "near: let the radio talk rudely"],
      ...[
        "what happens when you turn the radio off",
        "how is the quiet when it stops",
        "what do you hear without the radio",
      ],
    ],
    answers: [
      "Then I hear the icebox and the pipes, and I walk about so as to make a noise myself. || One hears how large the room is, so I leave it off for as long as a prayer.",
    ],
  },
  "letter-open-it": {
    layer: 0,
    asks: [
      ...["near: a letter for him", "near: the mail brought him"],
      ...["did you open the letter", "what did the letter say", "what was in the letter"],
    ],
    answers: [
      "No, it has his name on it, one can read through the little window what they want. || I did not open it, it is addressed to him and I was not brought up to do so.",
    ],
  },
  "letter-others-came": {
    layer: 0,
    asks: [
      ...["near: a letter for him", "near: the mail brought him"],
      ...[
        "do many letters come for him",
        "who else writes to him",
        "what other mail comes for him",
        "how often does his mail come",
      ],
    ],
    answers: [
      "Two or three in the week, the bank, a seed firm and his old engineers. || A good deal comes, he is better at correspondence now than I am.",
    ],
  },
  "letter-see-name": {
    layer: 0,
    asks: [
      ...["near: a letter for him", "near: the mail brought him"],
      ...[
        "what was it like to see his name",
        "how did it feel seeing the letter",
        "did the letter upset you",
      ],
    ],
    answers: [
      "I was pleased first, and then I had to sit on the lowest stair with it. || His name looked so well in print that I read it twice before I came up.",
    ],
  },
  "letter-tell-them": {
    layer: 0,
    asks: [
      ...["near: a letter for him", "near: the mail brought him"],
      ...[
        "will you tell them",
        "have you told the opticians",
        "are you going to answer the letter",
      ],
    ],
    answers: [
      "Not this week, I should have to say one particular word to a girl at a desk. || I shall, when I have found how one begins such a call.",
    ],
  },
  "letter-where-now": {
    layer: 0,
    asks: [
      ...["near: a letter for him", "near: the mail brought him"],
      ...["where did you put the letter", "where is it now", "what did you do with the letter"],
    ],
    answers: [
      "On his desk, on top of the others, with the edges straight. || It lies with the rest of his mail, under the paper knife.",
    ],
  },
  "ironing-why": {
    layer: 0,
    asks: [
      ...["near: i ironed pillowcases", "near: there was ironing"],
      ...["why iron them", "what makes you iron", "why do you iron when nobody sees"],
    ],
    answers: [
      "It is Thursday's work, and I would rather be tired from something. || Because at the end of it there is a pile that was not there before.",
    ],
  },
  "ironing-often": {
    layer: 0,
    asks: [
      ...["near: i ironed pillowcases", "near: there was ironing"],
      ...["how often do you iron", "do you iron every day", "how long did the ironing take"],
    ],
    answers: [
      "Twice in the week now, it used to be once. || An hour, because I did the corners as for an inspection.",
    ],
  },
  "today-besides": {
    layer: 0,
    asks: [
      ...["near: i ironed pillowcases", "near: there was ironing"],
      ...["what else did you do today", "how was the rest of the day", "did you go out today"],
    ],
    answers: [
      "I dusted, and I got as far as the mailbox. || Beside that I swept the landing, and I went out for bread.",
    ],
  },
  "today-anyone-seen": {
    layer: 0,
    asks: [
      ...["near: i ironed pillowcases", "near: there was ironing"],
      ...[
        "did you see anyone today",
        "who did you talk to today",
        "have you spoken to anyone today",
      ],
    ],
    answers: [
      "The mailman, he said that it was cold. || Only the lady from across the hall, and that was by hand.",
    ],
  },
};
