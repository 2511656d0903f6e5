import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks for somebody: who asked after them, whom they are angry with. */
export const askedForSomebody: Scenario["topics"] = {
  "asked-after": {
    layer: 0,
    answers: [
      "My friend Jashim sat on my bed the first night and said not much. From the company nobody came. || At the clinic they asked for the card and the date. My friend from the next bed, he asked for me.",
    ],
  },
  "angry-with": {
    layer: 0,
    answers: [
      "With a boss whom I have never seen. I am angry upward, at a window. || The company, sir or madam, but quietly. And my own arm, it is a foolish anger.",
    ],
  },
  "wife-how-often": {
    layer: 0,
    asks: [
      "talk with your wife often",
      "talk to your wife often",
      "often do you talk with your wife",
      "often do you talk to your wife",
      "often do you call your wife",
      "often do you speak with your wife",
      "speak with your wife often",
      "how often do you call her",
      "how often do you call home",
    ],
    answers: [
      "Three times in a week, after the night prayer there. Before the arm it was each day. || Less than before. On Friday long, and two other evenings short.",
    ],
  },
};
