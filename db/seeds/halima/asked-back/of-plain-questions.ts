import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks back in the plainest words. */
export const ofPlainQuestions: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["bring your pyjamas", "ask for me too. I'm also in this house"],
    answers: {
      youSaid: [
        "I haven't, no. On the telephone I ask about their weather. || Not yet, my dear. I get as far as the kettle, and then I've asked about the children.",
      ],
    },
  },
  {
    said: ["The second of January 1974", "I've stopped turning the page for her"],
    answers: {
      where: [
        "I'm not in it at all, dear. In 1974 she hasn't had me yet. || I come later, dear. There is no room for me in that year.",
      ],
    },
  },
  {
    said: ["heaven lies under your mother's feet", "what's said about a mother's feet"],
    answers: {
      who: [
        "It's a saying of the Prophet, peace be upon him, every child here has it by heart. || One learns it at the religious school, dear, before one has feet of one's own to worry about.",
      ],
    },
  },
  {
    said: ["with them once they've rung off", "I do it behind a door, quickly"],
    answers: {
      who: [
        "With them by daylight, and with her when I've slept an hour. || My brother and my sisters first, dear. With my mother only when the night's been long.",
      ],
      theySaid: [
        "She doesn't hear it, dear. A towel's as good as a wall. || Not a sound gets out, dear. She's asking for her slippers on the other side.",
      ],
      felt: [
        "{Hot, and then sorry, and the sorry lasts longer|temper?}. || {Like a pot that's boiled over on a clean stove|temper?}.",
      ],
    },
  },
];
