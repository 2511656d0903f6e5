import type { Scenario } from "~/domain/simulator/scenario";

/** What may be asked of anybody, and a scenario may leave unanswered. */
export const optionalTopics: Scenario["topics"] = {
  thoughts: {
    layer: 0,
    answers: [
      "What did I forget, who have I not written to, {why can't I just be glad|not-doing-well?}. Round it goes. || Nothing clever. {Did I lock the steriliser, is he breathing, where have I got to|not-doing-well?}.",
      "In my head it says: {everyone can do this|bad-mother?}. It says it in quite a friendly voice, that's the worst of it. || It says, but {everybody manages this|bad-mother?}. It's not even a nasty voice, it's like a nice lady at a till.",
    ],
  },
  "to-a-friend": {
    layer: 0,
    answers: [
      "I'd say sit down, I'll hold him. I'd never say pull yourself together. || I'd put the kettle on and tell her nobody's marking her. I wish it worked from the inside.",
    ],
  },
  understood: {
    layer: 0,
    answers: [
      "That you can look after him properly and still not know where you've gone. || That I'm not ungrateful. You can have everything you wanted and miss yourself, can't you?",
    ],
  },
  "held-back": {
    layer: 0,
    answers: [
      "I thought somebody else would need it more. {There are people with real problems|in-the-way}. || It felt greedy, asking. {Everyone's already done so much|in-the-way}.",
    ],
  },
};
