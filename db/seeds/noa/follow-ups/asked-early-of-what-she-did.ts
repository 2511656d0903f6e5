import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to small questions about the glue, the supermarket and what she did, and to plain questions that anybody asks. */
export const askedEarlyOfWhatSheDid: Scenario["topics"] = {
  "when-it-hurts": {
    layer: 0,
    asks: ["do when it hurts", "do when its there"],
    answers: [
      "[after: chest, ribs, stone, hurts] lie on the cold tiles for ten minutes || i go out and run, or i hug a cushion",
    ],
  },
  "odd-hours": {
    layer: 0,
    asks: [
      "and the odd ones",
      "the odd ones",
      "about the odd hours",
      "on the odd hours",
      "the odd hours",
    ],
    answers: [
      "those ones i'd change the locks and put his post in a puddle || that's when the keys get changed and i keep the speaker",
    ],
  },
  "glue-for": {
    layer: 0,
    asks: ["superglue for", "whats the superglue", "what did you glue", "glue with it"],
    answers: [
      "his mug. i broke it and then i stuck it back together || the otter mug, his one. i'd smashed it",
    ],
  },
  "lost-it-how": {
    layer: 0,
    asks: ["how did you lose it", "what did losing it look", "do when you lost it"],
    answers: [
      "[after: melon, fruit, shelf] loud crying, right by the yoghurts || i told a shelf of tins exactly what i thought",
    ],
  },
  "with-you-there": {
    layer: 0,
    asks: ["who was with you", "were you alone", "was anyone with you", "were you on your own"],
    answers: [
      "[after: melon, fruit, supermarket] on my own, with a basket || nobody was, only the shoppers",
    ],
  },
  "heard-you": {
    layer: 0,
    asks: ["anyone hear you", "anybody hear you", "did people hear", "people look at you"],
    answers: [
      "[after: melon, fruit, supermarket, screamed] a boy stacking grapes. he went to get someone || one old man. he let me go ahead of him at the till",
    ],
  },
  "used-to-ring": {
    layer: 0,
    asks: [
      "who would normally ring",
      "who normally rings",
      "who used to ring",
      "who usually rings",
    ],
    answers: [
      "dana, my friend, on her way home, about half five || it was my friend dana, most days, about nothing at all",
    ],
  },
  "cup-done": {
    layer: 0,
    asks: [
      "what did you do with the cup",
      "happened to the cup",
      "do with the cup",
      "do with his cup",
      "do with the second cup",
      "do with the coffee",
    ],
    answers: ["poured his away and washed it twice || i drank both, so i was up till four"],
  },
  "text-kept": {
    layer: 0,
    asks: ["do with the text", "keep the text", "still have the text", "delete the text"],
    answers: [
      "i've still got it. i took a screenshot, in case the phone dies || it's there, top of the list. i can't get rid of it",
    ],
  },
  "how-found-girl": {
    layer: 0,
    asks: [
      "how do you know about her",
      "how did you find out",
      "find out about her",
      "how do you know hes",
    ],
    answers: [
      "[after: scarf, someone new, got a girl] there's a picture on his page, her on his sofa || it came up on my phone, in bed. a photo of the two of them",
    ],
  },
  "mean-a-lot-of": {
    layer: 0,
    asks: ["a lot of what", "lot of what"],
    answers: [
      "of feelings, i think. noise, questions, crying at adverts || talking, mainly. wanting to know if he's ok",
    ],
  },
  "set-off": {
    layer: 0,
    asks: [
      "something that set it off",
      "what set it off",
      "set all this off",
      "set this off",
      "anything set it off",
    ],
    answers: [
      "his text, my ex's. i'd been fine at lunch || one message from my ex, tuesday last week. that's all it took",
    ],
  },
  "am-first": {
    layer: 0,
    asks: ["am i the first", "first person youre telling", "first person youve told"],
    answers: [
      "of this much, yeah. my sister's had the short version || kind of, yes. tali's got bits, she's my sister",
    ],
  },
  "day-in": {
    layer: 0,
    asks: ["day in day out", "living with it day", "living with this day"],
    answers: [
      "same twelve thoughts on a loop, and toast || it's boring, weirdly. loud, and then boring",
    ],
  },
  "after-here": {
    layer: 0,
    asks: [
      "what will you do once",
      "do once weve finished",
      "do after we finish",
      "going to do after this",
      "will you do after this",
      "do when we finish",
    ],
    answers: ["charge my phone and ring my sister || toast, then the phone thing with my sister"],
  },
  "into-job": {
    layer: 0,
    asks: ["spill over into your job", "into your job at all", "get in the way at work"],
    answers: [
      "i cut somebody's menus upside down on saturday, so yes || it does, i printed two hundred of the wrong thing",
    ],
  },
};
