import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to plain questions that are put in other words. */
export const askedInOtherWords: Scenario["topics"] = {
  "which-uni": {
    layer: 0,
    asks: [
      "which uni",
      "what uni",
      "which university",
      "what university",
      "where do you study",
      "name of your uni",
    ],
    answers: [
      "one of the big ones in singapore, the one with the hills. i won't say which, or you'll see me in the lift || a big one here. can i leave the name out, everybody knows everybody",
    ],
  },
  "which-scholarship": {
    layer: 0,
    asks: [
      "what scholarship",
      "which scholarship",
      "kind of scholarship",
      "who gave you the scholarship",
    ],
    answers: [
      "from a clan foundation. they give it to a few people each year || a foundation one. there was a photo with a big cardboard cheque",
    ],
  },
  "who-unanswered": {
    layer: 0,
    asks: [
      "you not replying to",
      "not replying to at the moment",
      "who havent you replied",
      "who have you not replied to",
      "who are you not answering",
      "you owe a reply",
      "whose messages are you",
      "messages havent you answered",
    ],
    answers: [
      "jia min from orientation, since march, that's the oldest. and the hall chat, which is on mute || there's jia min, and a cousin, and the whole hall chat. xin yi gets a frog so she doesn't count",
    ],
  },
  "bad-hours": {
    layer: 0,
    asks: [
      "does it get bad",
      "when is it bad",
      "when does it start to get bad",
      "does it get really bad",
    ],
    answers: [
      "after midnight mostly. the corridor goes quiet and my head doesn't || past twelve, when next door's music stops and there's only me",
    ],
  },
  "riding-on-it": {
    layer: 2,
    asks: [
      "expectations at home",
      "carrying their hopes",
      "more riding on",
      "riding on these exams",
    ],
    answers: [
      "ya, it's their faces more than the grade || most of what's riding on it is them, if i'm honest",
    ],
  },
};
