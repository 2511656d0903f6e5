import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya tells of small things that she names in passing. */
export const inPassing: Scenario["topics"] = {
  sheets: {
    layer: 0,
    asks: ["which sheets", "what sheets", "the sheets", "which pillow", "the pillow"],
    answers: [
      "The blue cotton ones from my wedding. They're still in the ribbon, I've been saving them for guests! || Those good blue ones we got married with. I've never used them, they're for visitors.",
    ],
  },
  pickle: {
    layer: 0,
    asks: ["the pickle", "pickle taste", "lime pickle", "ammas pickle", "the jar"],
    answers: [
      "Lime and chilli, so sour your ears go back. {I open it just to smell it|far-away?}. || Sharp, it makes you blink, she puts in far too much chilli. {Sometimes I take the lid off and only smell|far-away?}.",
    ],
  },
  lanyard: {
    layer: 0,
    asks: [
      "work pass",
      "the pass",
      "your pass",
      "the lanyard",
      "your lanyard",
      "photo on it",
      "old photo",
      "the photo on the pass",
    ],
    answers: [
      "I've got lipstick on, and a fringe, and {I look as if I know where everything is|not-doing-well?}. || It's me with a fringe and red lipstick. {She looks like someone you'd ask for directions|not-doing-well?}.",
    ],
  },
  "takes-him": {
    layer: 1,
    asks: [
      "takes him from you",
      "took him from you",
      "takes him off",
      "took him out of",
      "took him off",
      "lifts him off",
      "he stopped crying for",
      "takes over",
    ],
    answers: [
      "I say thank you, and I go and wash something. {My arms feel stupid, just hanging there|watched}. || I thank her! Then {I'm standing there with two empty arms like a coat stand|watched}.",
    ],
  },
  love: {
    layer: 1,
    asks: [
      "love him",
      "love your son",
      "love arjun",
      "love your baby",
      "love the baby",
      "bonded with",
    ],
    answers: [
      "I'd do anything for him, anything. {I just don't feel it, I know it, like knowing my address|numb!}. || I know that I do. {I can't feel that I do|numb!}, it's like reading it on a form.",
    ],
  },
  eleven: {
    layer: 0,
    asks: [
      "your team",
      "team of eleven",
      "the team like",
      "eleven people",
      "run a team",
      "logistics like",
      "your old job",
    ],
    answers: [
      "Lorries, mostly, and where they'd got to. I had a big screen and eleven people, and when it snowed I was brilliant. || We moved hospital beds round the country. I could tell you where each lorry was, and when it snowed they all rang me.",
    ],
  },
  mug: {
    layer: 0,
    asks: ["the mug", "on the mug", "tea towel", "mug say"],
    answers: [
      "You've got this, mama. With a heart. It does go in the dishwasher, I'll give it that. || It says, you've got this, mama. I keep the bottle brush in it.",
    ],
  },
  washing: {
    layer: 0,
    asks: ["the washing machine", "by hand", "five children"],
    answers: [
      "Oh, it comes up whenever I sit down! She had five and a well, and a mother-in-law of her own. I do wonder who asked her how she was. || It's only ever said kindly. Five children, by hand, and no one to ask if she was all right, I think about that.",
    ],
  },
};
