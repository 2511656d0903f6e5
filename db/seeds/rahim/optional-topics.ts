import type { Scenario } from "~/domain/simulator/scenario";

/** What may be asked of anybody, and a scenario may leave unanswered. */
export const optionalTopics: Scenario["topics"] = {
  thoughts: {
    layer: 0,
    answers: [
      "The numbers. {What is owed, what is eaten, how many days|night?}. They go round like the fan. || I count. {Days here, money there, and then from the beginning|night?}.",
      "I say to myself: {you ate today, did you earn it|not-man}? Like this, like a foreman. || There is a foreman inside. He asks, {this rice, who paid for it|not-man}?",
    ],
  },
  "to-a-friend": {
    layer: 0,
    answers: [
      "To a friend I say, eat first, then we think. To me I don't say it. || I tell him, brother, it is not your shame. For him I believe it.",
    ],
  },
  understood: {
    layer: 0,
    answers: [
      "That I want to work. They look at a man who sits and think he likes it. || That waiting is not rest. It is heavier than bricks.",
    ],
  },
  "held-back": {
    layer: 0,
    answers: [
      "One doesn't show a wound to a guest. And whom should I ask? || I didn't want that a trouble of mine becomes a trouble of others.",
    ],
  },
};
