import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers near her lines of being asked, of going out and of the new maid. */
export const nearBeingAskedAndTheMaid: Scenario["topics"] = {
  "asked-so-how": {
    layer: 0,
    asks: [
      ...["near: to be asked how i am", "near: ask after me first"],
      ...["so how are you", "how are you really", "how are you tonight"],
    ],
    answers: [
      "Tired, dear, and glad of the question. || Worn at the elbows, and it's a quiet evening, so I mustn't grumble.",
    ],
  },
  "asked-last-when": {
    layer: 0,
    asks: [
      ...["near: to be asked how i am", "near: ask after me first"],
      ...["when did someone last ask", "who asks how you are", "when were you last asked"],
    ],
    answers: [
      "The meter man, in spring, and I told him far too much. || Aisyah does, and I give her a funny story.",
    ],
  },
  "asked-would-say": {
    layer: 0,
    asks: [
      ...["near: to be asked how i am", "near: ask after me first"],
      ...[
        "what would you say if they asked",
        "what would you answer",
        "how would you like to answer",
      ],
    ],
    answers: [
      "That I'm not managing, and would they like to come in. || I'd need a minute, dear, I've only the other answer ready.",
    ],
  },
  "asked-who-from": {
    layer: 0,
    asks: [
      ...["near: to be asked how i am", "near: ask after me first"],
      ...["who would you like it from", "whom do you want to ask", "from whom would it mean most"],
    ],
    answers: [
      "My brother, in the first minute, before the blood pressure. || From Salmah, I'd like to hear her put the kettle down for it.",
    ],
  },
  "plan-last-out": {
    layer: 0,
    asks: [
      ...["near: without a plan for her", "near: don't go out without arranging it"],
      ...[
        "when did you last go out",
        "where do you go when you go out",
        "how often do you get out",
      ],
    ],
    answers: [
      "Friday, to the market and back, at a trot. || For myself, dear, my niece's wedding, last year.",
    ],
  },
  "plan-what-is": {
    layer: 0,
    asks: [
      ...["near: without a plan for her", "near: don't go out without arranging it"],
      ...["what is the plan", "who stays with her", "how do you arrange it"],
    ],
    answers: [
      "Nadia comes, and I leave a page of instructions and the songs. || It's my eldest on Fridays, and otherwise it's the two of us, with the bag.",
    ],
  },
  "plan-used-to": {
    layer: 0,
    asks: [
      ...["near: without a plan for her", "near: don't go out without arranging it"],
      ...["what did you do before", "where did you use to go", "what do you miss going to"],
    ],
    answers: [
      "Weddings, dear, every one that had a tent. || To the shop, at eight, without telling a soul.",
    ],
  },
  "plan-father": {
    layer: 0,
    asks: [
      ...["near: without a plan for her", "near: don't go out without arranging it"],
      ...["how was it when she first came", "what was it like at first", "why did she move in"],
    ],
    answers: [
      "She was widowed, and she came with one case and a clock. || It was rather nice, she corrected my English and I let down her skirts.",
    ],
  },
  "maid-why-yes": {
    layer: 1,
    asks: [
      ...["near: whether i was the new maid", "near: am i the new girl"],
      ...["why did you say yes", "what made you say yes", "why not tell her"],
    ],
    answers: [
      "It was quicker, and the potatoes were on. || If I'd said no she'd have been so ashamed, she never forgot a face in her life.",
    ],
  },
  "maid-like": {
    layer: 1,
    asks: [
      ...["near: whether i was the new maid", "near: am i the new girl"],
      ...["what was it like", "how did that feel", "did it hurt"],
    ],
    answers: [
      "It went in at the side, dear, like a pin left in a hem. || A bit as if I'd been given notice.",
    ],
  },
  "maid-she-then": {
    layer: 1,
    asks: [
      ...["near: whether i was the new maid", "near: am i the new girl"],
      ...["what did she say then", "how did she treat you", "what happened next"],
    ],
    answers: [
      "She asked if I'd eaten, and told me where the good plates are. || She said that I'd find them a quiet family.",
    ],
  },
  "maid-ever-else": {
    layer: 1,
    asks: [
      ...["near: whether i was the new maid", "near: am i the new girl"],
      ...[
        "who else has she taken you for",
        "who are you to her other days",
        "does she take you for others",
      ],
    ],
    answers: [
      "The nurse, a teacher of hers, and once the bride's aunt. || All sorts, I've been a bus conductor, dear.",
    ],
  },
  "register-what-read": {
    layer: 1,
    asks: [
      ...["near: old school register", "near: class register turned up"],
      ...["what did you read in it", "what does it say", "what is written there"],
    ],
    answers: [
      "Names, and a word in red ink beside each, careless, promising. || Who was late and who had nits, dear, she was thorough.",
    ],
  },
  "register-look-her": {
    layer: 1,
    asks: [
      ...["near: old school register", "near: class register turned up"],
      ...["how was she with it", "what did she do with the register", "did she enjoy it"],
    ],
    answers: [
      "She sat up like a queen, and put the girl in the back row right. || She went down it with her finger and told me who'd married well.",
    ],
  },
  "register-jealous": {
    layer: 1,
    asks: [
      ...["near: old school register", "near: class register turned up"],
      ...[
        "were you jealous of the girls",
        "how did it feel that she knows them",
        "did it hurt that she remembers them",
      ],
    ],
    answers: [
      "I was, dear, of children in plaits. || Like being left off the team by one's own mother.",
    ],
  },
  "register-find-you": {
    layer: 1,
    asks: [
      ...["near: old school register", "near: class register turned up"],
      ...["did you look for your name", "were you in her class", "were you her pupil"],
    ],
    answers: [
      "I was, later on, in another book, and that one's lost. || Two years I sat in her school, dear, but I'm not in the green one.",
    ],
  },
};
