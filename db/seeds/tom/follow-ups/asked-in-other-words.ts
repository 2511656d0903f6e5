import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to plain questions that are put in other words. */
export const askedInOtherWords: Scenario["topics"] = {
  "carys-married": {
    layer: 0,
    asks: [
      "is carys married",
      "carys have a husband",
      "carys got a husband",
      "carys have a partner",
      "carys with anybody",
      "your daughter married",
      "nias father",
      "nias dad",
      "little ones father",
    ],
    answers: [
      "No, not now. Her and Nia's dad parted a couple of years back, and he's decent enough. || Not married. There was a fella, Nia's dad, and it didn't last.",
    ],
  },
  "carys-visits": {
    layer: 0,
    asks: [
      "often does carys visit",
      "often do they visit",
      "often does she visit",
      "often do you see carys",
      "often do you see your daughter",
      "often do you see nia",
      "often do you see the little one",
      "often does carys come",
    ],
    answers: [
      "It was every other Sunday. They've not been down since half term. || The odd Sunday, for tea, and half terms. It's an hour's drive with a small one.",
    ],
  },
  "who-calls-round": {
    layer: 0,
    asks: [
      "who comes to see you",
      "anybody come to see you",
      "anyone come to see you",
      "anyone visit you",
      "anybody visit you",
      "who visits you",
      "come round to see you",
    ],
    answers: [
      "Nobody much. Mrs Pugh from next door, if there's a lid won't shift. || There's Mrs Pugh over the hedge, and our Carys when she can. The lads don't.",
    ],
  },
  "gwen-age": {
    layer: 0,
    asks: ["how old is gwen", "old is your wife", "gwens age", "age is gwen", "age is your wife"],
    answers: [
      "Fifty-one, a year behind me. || A year younger than me, and she's carrying it better.",
    ],
  },
  "works-made": {
    layer: 0,
    asks: [
      "the works make",
      "what did you make there",
      "what did they make",
      "did you make there",
      "works produce",
      "make at the works",
    ],
    answers: [
      "Steel. It went off in slabs, for cars and cans and that. || Steel, what else. There'll be some of ours in your car.",
    ],
  },
  "hows-that-been": {
    layer: 0,
    asks: [
      "hows that been",
      "how has that been",
      "hows it been since",
      "how has it been since",
      "how have you found it since",
      "how have you been with it",
    ],
    answers: ["Long. And quiet with it. || Like a Sunday that's got stuck."],
  },
  "lad-look-up": {
    layer: 0,
    asks: [
      "even look at you",
      "look at you or get",
      "get your name right",
      "did he look up",
      "did he look at you",
      "not look at you",
      "even look up",
      "look you in the eye",
    ],
    answers: [
      "[after: lanyard, badge, envelope, clipboard] No. He'd eyes for his sheet and that was all. || He never. He'd one finger on the list and his face in it.",
    ],
  },
  "believe-her": {
    layer: 0,
    asks: ["believe her", "do you believe what she", "you believe her"],
    answers: [
      "The little one's four. She believes us, that's the trouble. || She's only four, our Nia. I'd like to believe it myself.",
    ],
  },
  "hardest-telling": {
    layer: 0,
    asks: [
      "hardest thing about telling",
      "hardest about telling",
      "hardest part of telling",
      "hard about telling",
      "hardest thing about saying it to",
    ],
    answers: [
      "Watching it go in. Gwen'd nod, and I'd see it go in. || The look on Gwen. I'd have put it there.",
    ],
  },
  "which-of-them": {
    layer: 0,
    asks: [
      "your wife your doctor",
      "your doctor an old mate",
      "old mate from the works",
      "mate from the works",
      "your wife or your doctor",
      "a mate or your doctor",
    ],
    answers: ["Gwen, if it's any of them. || It'd be Gwen before the rest."],
  },
  "home-with-gwen": {
    layer: 0,
    asks: [
      "things at home with your wife",
      "at home with your wife",
      "at home with gwen",
      "between you and your wife",
      "you and your wife getting on",
      "things between you and gwen",
    ],
    answers: [
      "Quiet, these days. My wife's good about it, and we step round each other. || It's gone quiet, me and the wife. Nobody's fallen out.",
    ],
  },
};
