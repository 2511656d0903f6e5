import type { Scenario } from "~/domain/simulator/scenario";

const ladsBreakfast = [
  "near: first friday of the month",
  "near: i parked outside it once",
  "near: the lads from the works did",
  "near: meet for a fry-up",
  "near: the engine off and watched them",
];
const stairsHalfway = [
  "near: my wife on the stairs stopping",
  "near: getting her face ready",
  "near: a place halfway up",
  "near: she's putting her smile on",
];
const dinnerBreak = [
  "near: why grampa's home all day",
  "near: nobody had an answer",
  "near: grampa's having a long dinner break",
];

/** What Tom answers of a word he said last: the breakfast, Gwen on the stairs, the long dinner break. */
export const nearBreakfastAndStairs: Scenario["topics"] = {
  "near-fryup-why": {
    layer: 1,
    asks: [
      ...ladsBreakfast,
      ...["why didn't you go in", "what stopped you going in", "why did you drive home"],
    ],
    answers: [
      "I'd no news, and you want a bit of news to sit down with. || I'd the door handle in my hand, and somebody laughed, and I let go of it.",
    ],
  },
  "near-fryup-who": {
    layer: 1,
    asks: [
      ...ladsBreakfast,
      ...["who was in there", "who did you see through the glass", "who goes to the breakfast"],
    ],
    answers: [
      "Baz by the window with his back to me, and Len, and a couple off the cranes. || Eight of them at two tables pushed up.",
    ],
  },
  "near-fryup-when": {
    layer: 1,
    asks: [
      ...ladsBreakfast,
      ...["when was that", "when did you park outside", "when is the next one"],
    ],
    answers: ["September, it was raining. || The next is in December, I know without looking."],
  },
  "near-fryup-long": {
    layer: 1,
    asks: [
      ...ladsBreakfast,
      ...["how long did you sit there", "how long were you outside"],
      "how long did you watch them",
    ],
    answers: [
      "Twenty minutes, till the glass had steamed up. || As long as it takes to eat a breakfast.",
    ],
  },
  "near-fryup-know": {
    layer: 1,
    asks: [
      ...ladsBreakfast,
      ...["do they know you were there", "did they see you", "did anyone see you"],
    ],
    answers: ["I don't think they did, I'd parked behind a van. || No, and nobody's ever said."],
  },
  "near-fryup-would": {
    layer: 1,
    asks: [
      ...ladsBreakfast,
      ...["what would have happened if you went in", "what would they have said"],
      "how would they have been",
    ],
    answers: [
      "They'd have shouted something rude and got me a chair. || Baz'd have said, look what the cat's dragged in, and that'd be it over.",
    ],
  },
  "near-fryup-then": {
    layer: 1,
    asks: [
      ...ladsBreakfast,
      ...["what did you do then", "where did you go after", "what did you tell gwen"],
    ],
    answers: [
      "I had toast, and told Gwen they were all well. || Drove round by the sea, so I'd not be home too soon.",
    ],
  },
  "near-fryup-next": {
    layer: 1,
    asks: [
      ...ladsBreakfast,
      ...["would you go next time", "will you try again", "what would help you go in"],
    ],
    answers: [
      "If one of them came out to the car, I'd go in. || I might, if I'd a lift and couldn't turn round.",
    ],
  },
  "near-halfway-know": {
    layer: 1,
    asks: [
      ...stairsHalfway,
      ...["does she know you hear it", "does gwen know you've noticed"],
      "have you told her you hear",
    ],
    answers: [
      "She'd be mortified, she thinks I'm asleep. || No, I cough so she'll know I'm awake, and she comes up brisk.",
    ],
  },
  "near-halfway-say": {
    layer: 1,
    asks: [
      ...stairsHalfway,
      ...["what would you say to her", "what would you want to tell her there"],
      "what do you say when she comes in",
    ],
    answers: [
      "Leave your face as it is, love, I'd say. || I ask was it all right, and she says it was all right.",
    ],
  },
  "near-halfway-long": {
    layer: 1,
    asks: [
      ...stairsHalfway,
      ...["how long does she stop there", "how often does it happen", "when does she stop there"],
    ],
    answers: ["It's about a breath and a half. || Every late shift, I know which board it is."],
  },
  "near-halfway-see": {
    layer: 1,
    asks: [
      ...stairsHalfway,
      ...["what is her face like before", "what does she look like without the smile"],
      "what would you see",
    ],
    answers: [
      "Tired, I'd think, I've never caught it. || I'd see a woman of fifty-one who wants her bed.",
    ],
  },
  "near-halfway-before": {
    layer: 1,
    asks: [
      ...stairsHalfway,
      ...["was it different before", "how did she come up before", "did she use to stop"],
    ],
    answers: [
      "She'd come up singing, two at a time some nights. || It's only since the spring, she never stopped for me before.",
    ],
  },
  "near-grampa-said": {
    layer: 0,
    asks: [
      ...dinnerBreak,
      ...["what did you say to her", "what did you tell nia", "what did you answer"],
    ],
    answers: ["I said the dog wanted company. || Nothing, I got very busy with a crayon."],
  },
  "near-grampa-who": {
    layer: 0,
    asks: [
      ...dinnerBreak,
      ...["who told her that", "who answered her", "who was there when she asked"],
    ],
    answers: [
      "Gwen, she's quick, she had it out before the gravy went cold. || It was Carys came up with it, and we all laughed too long.",
    ],
  },
  "near-grampa-she": {
    layer: 0,
    asks: [
      ...dinnerBreak,
      ...["what did she say to that", "did she believe it", "how did nia take it"],
    ],
    answers: ["She said, can I have one? || She did, she asked was there pudding in it."],
  },
  "near-grampa-when": {
    layer: 0,
    asks: [
      ...dinnerBreak,
      ...["when did she ask that", "where were you when she asked", "when was that"],
    ],
    answers: ["At the Sunday table, back in the spring. || It'd be May, about her birthday."],
  },
  "near-grampa-would": {
    layer: 0,
    asks: [
      ...dinnerBreak,
      ...["what would you like to tell her", "what should she be told"],
      "what would the true answer be",
    ],
    answers: [
      "That they've shut Grampa's shop, and it wasn't for being naughty. || I'd like to say I'm between jobs, and for it to be so.",
    ],
  },
};
