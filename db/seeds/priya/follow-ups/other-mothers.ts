import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya tells of the mother that she thinks she is not. */
export const otherMothers: Scenario["topics"] = {
  "other-mother-has": {
    layer: 2,
    asks: [
      ...["that other mother have", "other mother have", "that other mother do"],
      ...["does she have that you"],
    ],
    answers: [
      "She doesn't have to think about it. {He cries and all of her knows|bad-mother}. || {She isn't acting|bad-mother}. She'd be cross and sleepy, and she'd mean every bit of it.",
    ],
  },
  "when-that-thought": {
    layer: 2,
    asks: ["when that thought comes", "thought comes what"],
    answers: [
      "He's screaming and I've tried all three things. {There are only the three things I know|bad-mother?}. || It's when I hear them laughing with him through the wall. {I've a tea towel in my hand, and I think it quite calmly|bad-mother?}.",
    ],
  },
  "simply-sad": {
    layer: 2,
    asks: [
      ...["simply sad for a while", "were simply sad", "let yourself be sad"],
      ...["allowed to be sad"],
    ],
    answers: [
      "They'd all stop and look at me. {There'd be such a lot of casseroles|in-the-way?}. || I'd still be on the sofa at teatime. {And somebody would have to do my share|in-the-way?}.",
    ],
  },
  "they-were-given": {
    layer: 2,
    asks: ["they were given and", "think they were given"],
    answers: [
      "Ease, I'd call it. {They put a baby on a hip and it fits|bad-mother?}. || Whatever makes you look at the pram first. {I check the weather, and then the pram|bad-mother?}.",
    ],
  },
  "first-days-told": {
    layer: 2,
    asks: ["those first days tell", "first days tell you", "first week tell you"],
    answers: [
      "That I'm good at saying thank you. {And no good at the one thing a body's supposed to do|bad-mother?}. || {That I wasn't built for it|bad-mother?}. It's very common, the midwife said, and I heard, well, it's you, then.",
    ],
  },
  "pulls-back": {
    layer: 2,
    asks: [
      ...["pulls back like that", "when he pulls back", "when he arches"],
      ...["arches his back what"],
    ],
    answers: [
      "{It's like being snubbed at a party|bad-mother?}, by somebody you can't argue with. || Hot, and then cold. {I think, he knows|bad-mother?}, and I pass him to whoever's nearest.",
    ],
  },
  "stiff-hear": {
    layer: 2,
    asks: ["goes stiff like that", "when he goes stiff", "stiff in your arms"],
    answers: [
      "{Not you|bad-mother?}, that's what I hear. I do know it's wind. || A complaint. {I'd like the other lady, please|bad-mother?}.",
    ],
  },
  "work-out-cry": {
    layer: 2,
    asks: ["work out a cry", "trying to work out a cry", "working out what he wants"],
    answers: [
      "Come on, Priya, it's not code. {Hungry, wet, tired, or he's got me for a mum|bad-mother?}. || Other people would've fixed it by now. {There's a stopwatch in my head|bad-mother?}, I can practically hear it.",
    ],
  },
  "that-voice-back": {
    layer: 1,
    asks: [
      ...["polite to that voice", "to that voice what", "answer that voice"],
      ...["say back to the voice"],
    ],
    answers: [
      "Everyone's had four hours in a row, I'd say, so come back when I have. || I'd tell her, you hold him, then. Five till seven, in November.",
    ],
  },
  "judge-look": {
    layer: 0,
    asks: ["turns that look on", "that look on you", "when he frowns at you"],
    answers: [
      "Guilty! {I always want to explain myself|bad-mother?}. || {As if he's waiting for the real one to come on shift|bad-mother?}. Then he sneezes and it's over.",
    ],
  },
  "guilt-says": {
    layer: 1,
    asks: ["does the guilt say", "the guilt say", "guilt say when its"],
    answers: [
      "{A healthy baby, a good man, what more do you want|not-doing-well}? My voice, with a bit of Mummyji in it. || There's a woman in a clinic somewhere crying for what I've got, it says. {And I'm wishing it was bedtime|not-doing-well}.",
    ],
  },
  "own-voice-says": {
    layer: 0,
    asks: ["in your own voice", "sound like in your own", "when you say it to yourself"],
    answers: [
      "Brisk. {Don't be silly, he's fed, you're fed, what's the matter with you|not-doing-well}? || Like me on the phone at work, ever so reasonable. {It doesn't do a thing, and I go on saying it|not-doing-well}.",
    ],
  },
};
