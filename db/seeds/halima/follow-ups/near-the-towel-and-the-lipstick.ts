import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers near her lines of the towel, the tiredness and the lipstick. */
export const nearTheTowelAndTheLipstick: Scenario["topics"] = {
  "towel-makes-angry": {
    layer: 1,
    asks: [
      ...["near: bite on the towel", "near: towel that i keep for biting"],
      ...["what makes you so angry", "why do you get so angry", "what is it that she calls for"],
    ],
    answers: [
      "It's the calling, dear, the third time before I've dried my hands from the second. || A curtain, a slipper, what day it is, and none of it's what she wants.",
    ],
  },
  "towel-between": {
    layer: 1,
    asks: [
      ...["near: bite on the towel", "near: towel that i keep for biting"],
      ...[
        "what happens between the towel and the smile",
        "how do you change your face",
        "what do you do before you go in",
      ],
    ],
    answers: [
      "I fold it, dear, and I put my scarf straight, and there's my face back. || I count five and I hum the first line of something.",
    ],
  },
  "towel-noticed": {
    layer: 1,
    asks: [
      ...["near: bite on the towel", "near: towel that i keep for biting"],
      ...["does she notice", "does anyone notice", "does she see that you are angry"],
    ],
    answers: [
      "No, she sees the teeth and thinks it's a smile. || She said once that I'd a high colour, and was I courting?",
    ],
  },
  "towel-first-began": {
    layer: 1,
    asks: [
      ...["near: bite on the towel", "near: towel that i keep for biting"],
      ...[
        "when did you start with the towel",
        "how long have you done that",
        "when was the first time with the towel",
      ],
    ],
    answers: [
      "In the hot weather, after Raya. || It was in July, dear, I'd used a cushion before.",
    ],
  },
  "towel-without": {
    layer: 1,
    asks: [
      ...["near: bite on the towel", "near: towel that i keep for biting"],
      ...[
        "what if you did not have the towel",
        "what would come out without it",
        "what would you say if you let it out",
      ],
    ],
    answers: [
      "I'd say leave me be, and she'd hear it, and fold her napkin. || A word I learned in the market, dear.",
    ],
  },
  "marrow-long": {
    layer: 0,
    asks: [
      ...["near: tired to the marrow", "near: upside down and nothing would run out"],
      ...["how long have you been this tired", "since when are you so tired", "when did it start"],
    ],
    answers: [
      "Since the fasting month, dear, before that it had a bottom. || About half a year, I used to wake up rested and be surprised.",
    ],
  },
  "marrow-rest-what": {
    layer: 0,
    asks: [
      ...["near: tired to the marrow", "near: upside down and nothing would run out"],
      ...["what would rest you", "what would help the tiredness", "what do you need"],
    ],
    answers: [
      "One night with the door shut and somebody else's name on the gate. || To be put to bed, dear, and told that it's all seen to.",
    ],
  },
  "marrow-who-see": {
    layer: 0,
    asks: [
      ...["near: tired to the marrow", "near: upside down and nothing would run out"],
      ...["does anyone see how tired you are", "who notices it", "do you show it"],
    ],
    answers: [
      "Nadia does, my eldest, she counts my belt holes. || Nobody, I put on lipstick and they talk to that.",
    ],
  },
  "marrow-body": {
    layer: 0,
    asks: [
      ...["near: tired to the marrow", "near: upside down and nothing would run out"],
      ...["what does it do to your body", "where do you feel it", "do you fall asleep"],
    ],
    answers: [
      "I nodded off in the queue for fish, standing, like a horse. || In my knees, dear, they go soft at the top of the stairs.",
    ],
  },
  "lip-nurse-say": {
    layer: 0,
    asks: [
      ...["near: it was only the lipstick", "near: put on lipstick, so"],
      ...["what did you say to the nurse", "how did you answer", "did you tell her how you are"],
    ],
    answers: ["Thank you, I said, it's new. || I asked her about the parking, dear, I always do."],
  },
  "lip-want-see": {
    layer: 0,
    asks: [
      ...["near: it was only the lipstick", "near: put on lipstick, so"],
      ...["did you want her to see", "would you like her to notice", "what should she have seen"],
    ],
    answers: [
      "I'd have liked her to look a bit higher up. || That I'd my blouse on inside out, dear, she might have started there.",
    ],
  },
  "lip-leg": {
    layer: 0,
    asks: [
      ...["near: it was only the lipstick", "near: put on lipstick, so"],
      ...["what is wrong with her leg", "why does she need a dressing", "how is the leg"],
    ],
    answers: [
      "It's healing, she knocked it on the gate in the dark. || A sore that won't close, dear, from a night when she walked.",
    ],
  },
  "lip-why-put": {
    layer: 0,
    asks: [
      ...["near: it was only the lipstick", "near: put on lipstick, so"],
      ...["why do you wear lipstick", "what made you put lipstick on", "who is the lipstick for"],
    ],
    answers: [
      "So as not to frighten anyone. || For the form, dear, there's a box that says carer coping.",
    ],
  },
};
