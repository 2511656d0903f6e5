import type { Scenario } from "~/domain/simulator/scenario";

/** What may be asked of anybody, and a scenario may leave unanswered. */
export const optionalTopics: Scenario["topics"] = {
  thoughts: {
    layer: 0,
    answers: [
      "Lists, dear. The stove, the gate, her slippers, and then {the same thing I said on Sunday, once more, louder|temper?}. || The small things first, the gate, the stove, is she covered. {And under them Sunday, what I said to her, round and round|temper?}.",
      "I tell myself: {other people manage with worse|bad-daughter?}. I say it in my mother's headmistress voice. || There's a sentence for it in my head, {plenty of women do this and more|bad-daughter?}. It's in my mother's voice, from assembly.",
    ],
  },
  "to-a-friend": {
    layer: 0,
    answers: [
      "I'd say, put up your feet, dear, and let somebody else listen for the gate. Isn't that funny. || I'd tell her she had done enough, twice over. It's easily said across a fence.",
    ],
  },
  understood: {
    layer: 0,
    answers: [
      "That I miss her, dear, and she's in the next room. People wait for the funeral before they allow it. || That one may be tired of a person and love them. They only like to hear the second half.",
    ],
  },
  "held-back": {
    layer: 0,
    answers: [
      "One doesn't carry the house out to the street, dear. And by the time she's asleep I've no words left. || I was taught to keep the curtains closed on family matters. And I'd have had to sit down, for that.",
    ],
  },
};
