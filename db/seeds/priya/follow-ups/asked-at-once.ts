import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to who asks for the plain detail of what she has just said. */
export const askedAtOnce: Scenario["topics"] = {
  honeymoon: {
    layer: 0,
    asks: [
      "the honeymoon",
      "your honeymoon",
      "on honeymoon",
      "go on honeymoon",
      "go for your honeymoon",
    ],
    answers: [
      "Kerala, ten days. Most of it was on a boat. || We went to Kerala for ten days, and I'd planned every one.",
    ],
  },
  "at-work-before": {
    layer: 0,
    asks: [
      ...[
        "do at work before",
        "did you do at work",
        "do for work",
        "do for a living",
        "your job involve",
      ],
      ...["what was your job", "kind of work"],
    ],
    answers: [
      "Logistics, mostly hospital beds. I got the lorries where they had to be. || I planned deliveries, hospital beds mostly, and looked after a team.",
    ],
  },
  "told-rohan-last": {
    layer: 0,
    asks: [
      ...[
        "tell him when he last",
        "tell him when he asked",
        "when he last asked",
        "say when he last asked",
        "say to rohan when he asked",
      ],
      ...["tell rohan when he asked", "answer him when he asked"],
    ],
    answers: [
      "I said tired, and he said poor you. Then we did the bottles. || Just tired, I told him. He gave me a hug and went up.",
    ],
  },
  "whose-elbow": {
    layer: 0,
    asks: [
      ...[
        "in that picture or",
        "holding him in that",
        "holding him in the picture",
        "holding him in the photo",
        "whose elbow",
      ],
      ...["who was holding him", "holding him then", "that picture or was it you"],
    ],
    answers: ["Everybody else was. I'd got the phone. || Me, it must have been. It's my cardigan."],
  },
  "when-elbow": {
    layer: 0,
    asks: [
      ...[
        "when was that picture",
        "when was the picture taken",
        "picture taken",
        "which picture",
        "who took the picture",
      ],
      ...["who took that picture", "who took the photo"],
    ],
    answers: [
      "I took nearly all of them. August, a lot of it. || Rohan took that one, in August, in the garden.",
    ],
  },
  "listening-for": {
    layer: 0,
    asks: [
      ...[
        "waiting for or listening",
        "waiting for or",
        "you listening for",
        "listening for when",
        "listening out for at night",
      ],
      ...["you waiting for when", "lying there waiting for"],
    ],
    answers: [
      "His breathing. If it changes I'm up. || Him turning over, or going too quiet. Then I get up and look.",
    ],
  },
  "dreading-asked": {
    layer: 0,
    asks: [
      ...[
        "had you been dreading",
        "been dreading it",
        "dreading being asked",
        "dreading that question",
        "were you dreading",
      ],
      ...["why dreading", "dreading somebody"],
    ],
    answers: [
      "In case it came out wrong, and somebody wrote it down. || I thought that if I said anything they'd write it down about Arjun.",
    ],
  },
  "scarier-unasked": {
    layer: 0,
    asks: [
      "you say scarier unasked",
      "mean by scarier",
      "mean scarier",
      "scarier unasked",
      "why scarier",
      "easier asked",
      "scarier not to be asked",
    ],
    answers: [
      "You wonder what people are thinking, if they don't say it. || It hangs about, otherwise. Now it's been said.",
    ],
  },
  "which-lamps": {
    layer: 0,
    asks: [
      ...[
        "which lamps",
        "what lamps",
        "lamps do you put on",
        "how many lamps",
        "lamps do you have",
      ],
      ...["all the lamps"],
    ],
    answers: [
      "Every one downstairs, there are five. And the landing. || All the ones downstairs, that's five, and the landing too.",
    ],
  },
  "with-when-dark": {
    layer: 0,
    asks: [
      ...[
        "who is with you when",
        "whos with you when",
        "with you when it gets dark",
        "there when it gets dark",
        "who is there at four",
      ],
      ...["who is around at four", "whos around then", "with you at that time"],
    ],
    answers: [
      "Rohan's mother, she's in the kitchen with her programmes. || My mother-in-law has the telly on in the kitchen and starts on the dinner.",
    ],
  },
  "with-tomorrow": {
    layer: 0,
    asks: [
      ...[
        "who could be with you",
        "who can be with you",
        "who might be with you",
        "could be with you at",
        "be with you tomorrow",
      ],
      ...["could sit with you", "keep you company at"],
    ],
    answers: [
      "Mummyji, if I asked her. She'd walk up and down with us. || I could ask Rohan's mother to sit with me then. I've never tried it.",
    ],
  },
};
