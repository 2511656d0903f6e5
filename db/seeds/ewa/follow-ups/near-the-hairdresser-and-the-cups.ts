import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers near her lines of the hairdresser, the elevator, the cups and her people. */
export const nearTheHairdresserAndTheCups: Scenario["topics"] = {
  "touch-hairdresser-know": {
    layer: 1,
    asks: [
      ...["near: nobody has touched me", "near: washes one's hair with both"],
      ...["did the hairdresser notice", "did you tell her", "does the hairdresser know"],
    ],
    answers: [
      "No, I had a towel over my ears and my eyes shut. || I told her that the water was just right, it was all I could manage.",
    ],
  },
  "touch-who-hugged-before": {
    layer: 1,
    asks: [
      ...["near: nobody has touched me", "near: washes one's hair with both"],
      ...["who used to hold you", "did stefan hold you", "how was he about touch"],
    ],
    answers: [
      "Stefan did, in passing, a hand on the neck when he went by with the paper. || My husband, every evening, he warmed my feet with his and complained.",
    ],
  },
  "touch-whom-want": {
    layer: 1,
    asks: [
      ...["near: nobody has touched me", "near: washes one's hair with both"],
      ...[
        "who would you like a hug from",
        "who could hold you",
        "is there somebody who could hug you",
      ],
    ],
    answers: [
      "Zosia, who does it as if one were luggage. || My granddaughter, she squeezes until something cracks.",
    ],
  },
  "touch-go-again": {
    layer: 1,
    asks: [
      ...["near: nobody has touched me", "near: washes one's hair with both"],
      ...["will you go back to her", "when do you go again", "would you go more often"],
    ],
    answers: [
      "On the Thursday after next, I have moved it forward. || Yes, and I have thought of letting it grow less straight, so that it needs more.",
    ],
  },
  "touch-felt-strange": {
    layer: 1,
    asks: [
      ...["near: nobody has touched me", "near: washes one's hair with both"],
      ...[
        "did it make you cry",
        "how did you feel when she held your head",
        "were you close to tears",
      ],
    ],
    answers: [
      "Very nearly, but in a basin nobody can tell. || I was close to it, and I asked her about her boys.",
    ],
  },
  "elevator-who-turned": {
    layer: 0,
    asks: [
      ...["near: hear the elevator", "near: all the footsteps from the elevator"],
      ...["who turned left", "whose step was it", "was that his step"],
    ],
    answers: [
      "It was Stefan's, he was the only one who came our way in the evening. || His, with the umbrella knocking at every third step.",
    ],
  },
  "elevator-every-night": {
    layer: 0,
    asks: [
      ...["near: hear the elevator", "near: all the footsteps from the elevator"],
      ...["do you hear it every night", "when do you hear it", "what time is it"],
    ],
    answers: [
      "Toward six it is worst, they all come home at once. || Every evening, until the last of them is in.",
    ],
  },
  "elevator-hope": {
    layer: 0,
    asks: [
      ...["near: hear the elevator", "near: all the footsteps from the elevator"],
      ...["do you still hope it turns", "do you still wait for it", "do you hope it is him"],
    ],
    answers: [
      "Not with my head. || I do, for as long as it takes to walk from the door to the corner.",
    ],
  },
  "elevator-know-them": {
    layer: 0,
    asks: [
      ...["near: hear the elevator", "near: all the footsteps from the elevator"],
      ...["do you know the family", "do you talk to the family with the dog", "what are they like"],
    ],
    answers: [
      "We say good evening, and the dog says more. || Slightly, they are young and loud, and they hold the door for me.",
    ],
  },
  "elevator-do-to-not-hear": {
    layer: 0,
    asks: [
      ...["near: hear the elevator", "near: all the footsteps from the elevator"],
      ...[
        "what do you do when you hear it",
        "do you turn the radio up",
        "how do you bear the steps",
      ],
    ],
    answers: ["I count them, a nurse counts. || I go on knitting and do not see one stitch."],
  },
  "lonely-when-most": {
    layer: 0,
    asks: [
      ...["near: is left on the platform", "near: great loneliness, to name"],
      ...["when is it worst", "when are you most lonely", "what time do you feel it most"],
    ],
    answers: [
      "Between four and the news. || On Sunday, after half past six, when the receiver is back in its place.",
    ],
  },
  "lonely-who-train": {
    layer: 0,
    asks: [
      ...["near: is left on the platform", "near: great loneliness, to name"],
      ...["who was on the train", "where did the train go", "who was it that left"],
    ],
    answers: [
      "He is on it, and all those who knew us as two. || Stefan, and he forgot to wave, he was looking at how the rails were laid.",
    ],
  },
  "lonely-tell-someone": {
    layer: 0,
    asks: [
      ...["near: is left on the platform", "near: great loneliness, to name"],
      ...[
        "have you told anyone you are lonely",
        "who knows you are lonely",
        "could you tell somebody",
      ],
    ],
    answers: [
      "I have told the chair, and now you. || Nobody, the word has not left the apartment before this evening.",
    ],
  },
  "lonely-before": {
    layer: 0,
    asks: [
      ...["near: is left on the platform", "near: great loneliness, to name"],
      ...[
        "have you felt this lonely before",
        "was it like this in 1981",
        "did you know loneliness before",
      ],
    ],
    answers: ["In our first winter here, yes, but somebody was upstairs. || Not of this size."],
  },
  "lonely-less": {
    layer: 0,
    asks: [
      ...["near: is left on the platform", "near: great loneliness, to name"],
      ...["what makes it less", "does anything ease the loneliness", "when is it smaller"],
    ],
    answers: [
      "A remark, from anybody, the bus driver will do. || When I have something to carry to somebody.",
    ],
  },
  "concert-what-tonight": {
    layer: 0,
    asks: [
      ...["near: put out one cup", "near: set the table for the morning"],
      ...["what are they playing", "which concert is it", "what symphony is it"],
    ],
    answers: [
      "Dvořák, I believe, and something modern before it that one must sit through. || It is Czech, with a great deal of horn.",
    ],
  },
  "concert-together": {
    layer: 0,
    asks: [
      ...["near: put out one cup", "near: set the table for the morning"],
      ...["did you listen together", "did stefan like concerts", "did he listen with you"],
    ],
    answers: [
      "He read the newspaper through it and turned the pages in the quiet places. || Together, yes, he beat time with a pencil and was always ahead.",
    ],
  },
  "one-cup-manage": {
    layer: 0,
    asks: [
      ...["near: put out one cup", "near: set the table for the morning"],
      ...["will you manage one cup", "how often does one cup work", "have you managed it before"],
    ],
    answers: [
      "Twice I have, and I was not pleased with how it looked. || I hope so, I have laid the spoon across the hook as a reminder.",
    ],
  },
  "one-cup-mean": {
    layer: 0,
    asks: [
      ...["near: put out one cup", "near: set the table for the morning"],
      ...[
        "what would it mean to put out one cup",
        "how would it be with one cup",
        "would one cup hurt",
      ],
    ],
    answers: [
      "That I have understood it, and I am not sure I wish to. || It would look like somebody who lives alone.",
    ],
  },
  "after-concert": {
    layer: 0,
    asks: [
      ...["near: put out one cup", "near: set the table for the morning"],
      ...["what do you do after the concert", "when do you go to bed", "how does the evening end"],
    ],
    answers: [
      "I wind what has to be wound and I am in bed by half past ten. || Then I put the lamp out, and say good night toward the radio.",
    ],
  },
};
