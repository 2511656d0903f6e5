import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers near her lines of Mrs Nair, Raya, the hems and her anger. */
export const nearTheFenceAndRaya: Scenario["topics"] = {
  "nair-why-proud": {
    layer: 1,
    asks: [
      ...["near: ask my neighbour, mrs nair", "near: it's my pride that hasn't answered"],
      ...["why are you too proud", "what stops you asking", "what is it that makes it hard to ask"],
    ],
    answers: [
      "I've always been the one with the tray, dear. || It'd mean that I can't do it, and I'd hear myself say so.",
    ],
  },
  "nair-hour-do": {
    layer: 1,
    asks: [
      ...["near: ask my neighbour, mrs nair", "near: it's my pride that hasn't answered"],
      ...["what would you do with the hour", "where would you go", "how would you spend that hour"],
    ],
    answers: [
      "Walk to the corner and look at shoes, slowly. || I'd have my hair cut, dear, by somebody who talks rubbish.",
    ],
  },
  "nair-when-offered": {
    layer: 1,
    asks: [
      ...["near: ask my neighbour, mrs nair", "near: it's my pride that hasn't answered"],
      ...["when did she offer", "what did she say", "how did she offer"],
    ],
    answers: [
      "Some weeks back, over the pegs, and then she went in to her piano. || My Thursdays are free, she said, it was six words with the good evening.",
    ],
  },
  "nair-mother-mind": {
    layer: 1,
    asks: [
      ...["near: ask my neighbour, mrs nair", "near: it's my pride that hasn't answered"],
      ...[
        "would your mother mind",
        "how would your mother be with her",
        "does your mother know her",
      ],
    ],
    answers: [
      "They'd talk about scales, she'd think it was a governors' meeting. || She likes her, dear, she calls her the music mistress.",
    ],
  },
  "nair-if-yes": {
    layer: 1,
    asks: [
      ...["near: ask my neighbour, mrs nair", "near: it's my pride that hasn't answered"],
      ...["what if she says yes", "how would it be if you asked", "what could go wrong"],
    ],
    answers: [
      "I'd stand at the corner, listening backwards. || Then I'd have to put the hour somewhere, and I've forgotten how they go.",
    ],
  },
  "raya-say-them": {
    layer: 0,
    asks: [
      ...["near: they take photographs, they leave a cake", "near: weeping and photographs"],
      ...["did you say anything", "what would you like to say to them", "have you told them"],
    ],
    answers: [
      "Not a word, I said mind the step. || One of you stay, I'd have said, only one, and the rest can have the cake.",
    ],
  },
  "raya-mother-then": {
    layer: 0,
    asks: [
      ...["near: they take photographs, they leave a cake", "near: weeping and photographs"],
      ...["how is she when they come", "does she know them", "how does your mother like it"],
    ],
    answers: [
      "She's a hostess, dear, they go home and tell each other that I exaggerate. || She doesn't know them from the postman, and she's charming.",
    ],
  },
  "raya-after-gone": {
    layer: 0,
    asks: [
      ...["near: they take photographs, they leave a cake", "near: weeping and photographs"],
      ...[
        "how is it when they have gone",
        "what do you do when they leave",
        "how do you feel after they go",
      ],
    ],
    answers: [
      "I wash up, and I find their little spoons in odd places. || It's very still, dear, and she asks me if the wedding went well.",
    ],
  },
  "hem-enjoy": {
    layer: 0,
    asks: [
      ...["near: i still hem things for", "near: take up a hem for the neighbour"],
      ...["do you enjoy it", "what does it give you", "how does it feel to sew"],
    ],
    answers: [
      "For the length of a hem I'm somebody. || I do, dear, it goes where I tell it and it stays there.",
    ],
  },
  "hem-when-time": {
    layer: 0,
    asks: [
      ...["near: i still hem things for", "near: take up a hem for the neighbour"],
      ...["when do you find time", "how late do you sew", "how often do you hem"],
    ],
    answers: ["After ten, if the gate's quiet. || One a week, dear, I make it last."],
  },
  "hem-who-for": {
    layer: 0,
    asks: [
      ...["near: i still hem things for", "near: take up a hem for the neighbour"],
      ...["who do you sew for", "does she need them", "who asks for hems"],
    ],
    answers: [
      "Mrs Nair, and I suspect that she lets them down on purpose. || For next door, she's got more hems than legs.",
    ],
  },
  "patient-felt": {
    layer: 1,
    asks: [
      ...["near: she said be patient", "near: have patience, she said"],
      ...["how did that feel", "what was it like to hear that", "did it hurt"],
    ],
    answers: [
      "Like being handed my own tray back. || As if I'd asked the way and been told the time, dear.",
    ],
  },
  "patient-more": {
    layer: 1,
    asks: [
      ...["near: she said be patient", "near: have patience, she said"],
      ...["what had you wanted to say", "what was the other half", "what did you leave out"],
    ],
    answers: [
      "The shouting, I'd just got to the door of it. || Sunday, dear, and then her bell went.",
    ],
  },
  "patient-try-again": {
    layer: 1,
    asks: [
      ...["near: she said be patient", "near: have patience, she said"],
      ...["would you try again", "will you tell her the rest", "have you tried since"],
    ],
    answers: [
      "Perhaps on the telephone, when she's in the car and can't get up. || I've tried it on the cat, and she let me finish.",
    ],
  },
  "pyjamas-said": {
    layer: 0,
    asks: [
      ...["near: leave the cake at home", "near: ask for me too"],
      ...["have you said it to them", "did you ever tell them that", "will you say it"],
    ],
    answers: ["Only to the washing machine. || Not aloud, dear, I've embroidered it in my head."],
  },
  "pyjamas-which-first": {
    layer: 0,
    asks: [
      ...["near: leave the cake at home", "near: ask for me too"],
      ...["which of them would come first", "who would come", "who would you ask first"],
    ],
    answers: [
      "Salmah, if I caught her before breakfast. || My sister would, and she'd reorganise the pantry.",
    ],
  },
  "pyjamas-if-came": {
    layer: 0,
    asks: [
      ...["near: leave the cake at home", "near: ask for me too"],
      ...[
        "what would happen if they came",
        "how would they manage the nights",
        "what would they see",
      ],
    ],
    answers: [
      "They'd last until the second prayer. || A very tired woman, dear, and then they'd see my mother at the gate.",
    ],
  },
  "cross-behind": {
    layer: 0,
    asks: [
      ...[
        "near: speaks to a slow waiter",
        "near: girl with a cigarette",
        "near: and after that with the cushions",
      ],
      ...["what do you do behind the door", "where do you go with it", "how do you let it out"],
    ],
    answers: [
      "I shut my teeth, dear, and I count the tiles. || The cushions get it, they've gone quite flat at one end.",
    ],
  },
  "cross-tell": {
    layer: 0,
    asks: [
      ...[
        "near: speaks to a slow waiter",
        "near: girl with a cigarette",
        "near: and after that with the cushions",
      ],
      ...[
        "could you tell them you are angry",
        "what would they say if you were angry",
        "have you ever shown it",
      ],
    ],
    answers: [
      "They'd look as if the kettle had sworn. || I was angry once in 1994, and it's still mentioned.",
    ],
  },
  "last-instead": {
    layer: 1,
    asks: [
      ...["near: the last thing she has from me", "near: suppose i've snapped at her"],
      ...[
        "what should the last thing be",
        "what would you want her to have",
        "what would you want to be last",
      ],
    ],
    answers: ["A song, dear, and my hand. || Her hair done, and somebody humming."],
  },
  "last-undo": {
    layer: 1,
    asks: [
      ...["near: the last thing she has from me", "near: suppose i've snapped at her"],
      ...[
        "what do you do about that fear",
        "how do you go to bed with it",
        "do you make peace every night",
      ],
    ],
    answers: [
      "I say good night twice, in case one doesn't take. || I stand in her door until she's breathing evenly, dear, and say the nice thing again.",
    ],
  },
};
