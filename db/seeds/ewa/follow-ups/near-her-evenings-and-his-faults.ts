import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers near her lines of the evening, of her timetable and of what he was like. */
export const nearHerEveningsAndHisFaults: Scenario["topics"] = {
  "evening-clock-nine": {
    layer: 0,
    asks: [
      ...["near: wash the one plate", "near: still listen for his key"],
      ...["what happens at nine", "what do you do at nine", "how is it when nine strikes"],
    ],
    answers: [
      "At nine I find that I have stopped knitting. || I look at the door, and then I ask the door's pardon.",
    ],
  },
  "evening-long-fill": {
    layer: 0,
    asks: [
      ...["near: wash the one plate", "near: still listen for his key"],
      ...[
        "how do you fill the evening",
        "what do you do with the evenings",
        "how do you get through it",
      ],
    ],
    answers: [
      "With mending, I have begun on things that were whole. || I read the newspaper, backward, as he did, to see what he saw in it.",
    ],
  },
  "evening-goodnight": {
    layer: 0,
    asks: [
      ...["near: wash the one plate", "near: still listen for his key"],
      ...["who do you say good night to", "do you still say good night", "to whom do you speak"],
    ],
    answers: ["To his chair, and not very loud. || I do still, toward the radio."],
  },
  "saint-who": {
    layer: 0,
    asks: [
      ...["near: vain about his handwriting", "near: have made a saint of him"],
      ...["who makes a saint of him", "who is it that made him a saint", "who calls him that"],
    ],
    answers: [
      "The ladies of the parish, and Anna, who forgets how he cheated her as well. || My daughter, in the eulogy, and everybody who never had to share a bathroom with him.",
    ],
  },
  "saint-cheat-how": {
    layer: 0,
    asks: [
      ...["near: vain about his handwriting", "near: have made a saint of him"],
      ...["how did he cheat", "what did he do at patience", "did you catch him cheating"],
    ],
    answers: [
      "He looked under the piles and called it an inspection. || I saw it in the window, he moved a king with his elbow.",
    ],
  },
  "timetable-what-on": {
    layer: 0,
    asks: [
      ...["near: walk. i am sad, with a timetable", "near: i am sad, with a timetable"],
      ...["what is on the timetable", "when does the sadness come", "what are the hours"],
    ],
    answers: [
      "At four, when the light goes, and again at eight, when it was his pills. || It calls at five in the morning, at four, and at nine it comes for the night.",
    ],
  },
  "timetable-free": {
    layer: 0,
    asks: [
      ...["near: walk. i am sad, with a timetable", "near: i am sad, with a timetable"],
      ...["is there an hour free of it", "when are you free of it", "is any hour better"],
    ],
    answers: [
      "The first one after breakfast, while I still have the bread to see to. || Eleven o'clock is quite clear, I do my letters then.",
    ],
  },
  "patients-teach": {
    layer: 0,
    asks: [
      ...["near: from the patients, and from the television"],
      ...[
        "what did the patients teach you",
        "what did you learn from them",
        "what could the television not teach",
      ],
    ],
    answers: [
      "How to say where it hurts, nobody on the television is ever asked that. || The polite words for everything below the belt.",
    ],
  },
  "patients-first-word": {
    layer: 0,
    asks: [
      ...["near: from the patients, and from the television"],
      ...["what was the first word", "do you remember your first word", "which word came first"],
    ],
    answers: [
      "Bedpan, I believe, and after that, sorry. || It was breathe, one had to say it forty times a day.",
    ],
  },
  "bench-imagine": {
    layer: 1,
    asks: [
      ...["near: a bench where he failed"],
      ...[
        "what do you imagine the examination was",
        "which examination did he fail",
        "what did he fail",
      ],
    ],
    answers: [
      "Hydraulics, I should think, he was always rude about hydraulics. || Something with water, he walked round puddles with an injured air.",
    ],
  },
  "bench-still-see": {
    layer: 1,
    asks: [
      ...["near: a bench where he failed"],
      ...[
        "would you still want to see that street",
        "do you want to go there",
        "will you look for the bench",
      ],
    ],
    answers: [
      "Yes, but I should have to try every bench. || I would like that, in spring, with somebody who can ask the way.",
    ],
  },
  "saucer-before": {
    layer: 1,
    asks: [
      ...["near: one saucer, an accident", "near: had been his mother's"],
      ...["what happened before the saucer", "why did the saucer break", "what made you break it"],
    ],
    answers: [
      "I had found a bill of his that was due in August, and I put the cup down harder than I meant. || The bank had written to the late Mr, and I was holding the saucer.",
    ],
  },
  "second-after": {
    layer: 0,
    asks: [
      ...["near: should like to stay in it", "near: quite an ordinary second"],
      ...["what comes after it", "what happens after that second", "how does it end"],
    ],
    answers: [
      "Then I see his chair, and I have to be told it all over again. || After it comes the cup in my hand, and I count.",
    ],
  },
};
