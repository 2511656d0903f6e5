import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to what the written replies ask of him, her town and the days since. */
export const askedOfPlainThingsSince: Scenario["topics"] = {
  "with-what-heard": {
    layer: 0,
    asks: [...["do with what you heard", "you do with what you heard", "with what you heard"]],
    answers: ["nothing, i just made dinner louder || i bought things for the flat"],
  },
  "liked-that-night": {
    layer: 0,
    asks: ["like about him that night", "about him that night"],
    answers: [
      "he asked me a question and then he waited || he laughed at my joke a second late, like he'd checked it",
    ],
  },
  "thought-then": {
    layer: 0,
    asks: [...["think when he said that", "you think when he said", "thought when he said"]],
    answers: ["i thought, oh, he's nice || that he was making fun of me, and then that he wasn't"],
  },
  "talked-that-night": {
    layer: 0,
    asks: [...["what did you talk about", "you talk about that night", "talk about till four"]],
    answers: [
      "[after: birthday, party] fonts. he listened to an hour about fonts || my gran, his gran, and whether fish get bored",
    ],
  },
  "night-now": {
    layer: 0,
    asks: [...["to think of that night now", "think of that night now", "think of that night"]],
    answers: [
      "[after: party, birthday] it's like someone else's film || nice for a second, and then it stings",
    ],
  },
  "him-in-it": {
    layer: 0,
    asks: ["when you think of him in it", "think of him in it", "you think of him in"],
    answers: ["the back of his neck, going down the stairs || that someone else'll get half of it"],
  },
  "his-other-things": {
    layer: 0,
    asks: ["things of his are still", "other things of his", "of his are still in"],
    answers: [
      "his keys. he had a noise for every mood || the toothbrush, his mug, the way he stacks post",
    ],
  },
  "miss-about-town": {
    layer: 0,
    asks: ["what do you miss about it", "you miss about it"],
    answers: [
      "[after: town, up the line] the chip shop, and people saying hello || knowing where everything is, without a phone",
    ],
  },
  "who-there": {
    layer: 0,
    asks: [...["who were you there before", "were you there before all", "you there before all"]],
    answers: [
      "someone louder, with a bike and a saturday job || someone's daughter, mostly. it was alright",
    ],
  },
  "helped-pass": {
    layer: 0,
    asks: ["what helped it pass", "helped it pass", "help it pass"],
    answers: ["reading the timetable, every line || cold air, and counting to ten about six times"],
  },
  "air-back": {
    layer: 0,
    asks: ["when the air came back", "the air came back", "air came back"],
    answers: ["like a tap coming on || shaky. i wanted to sit down on the pavement"],
  },
  "breathing-now": {
    layer: 0,
    asks: ["hows the breathing now", "how is the breathing now", "the breathing now"],
    answers: ["it's in and out, it's ok || fine now, just a bit high up"],
  },
  "easiest-food": {
    layer: 0,
    asks: ["be the easiest of those", "the easiest of those", "easiest of those"],
    answers: ["toast, because there's no pans || the toast, it only needs one hand"],
  },
  "tasted-nice": {
    layer: 0,
    asks: ["last nice thing you ate", "the last nice thing", "nice thing you ate"],
    answers: ["that pastry at work, on saturday || the croissant, i suppose"],
  },
  "wash-up": {
    layer: 0,
    asks: ["like to wash it up", "to wash it up"],
    answers: ["really quiet, i did it gently || a bit like tidying up after a guest"],
  },
  "mornings-need": {
    layer: 0,
    asks: ["what do mornings need", "mornings need do you", "do mornings need"],
    answers: ["noise. and somebody asking if i want tea || one cup, and the radio on"],
  },
  "worst-of-night": {
    layer: 0,
    asks: ["what was the worst of it", "was the worst of it"],
    answers: [
      "[after: till four, up till four] about three. it's so quiet then || the bit where i'd read a nice one",
    ],
  },
  "through-to-morning": {
    layer: 0,
    asks: ["through to the morning", "got you through to"],
    answers: ["the birds, and then the bin lorry || my phone died, so i had to stop"],
  },
  "him-to-answer": {
    layer: 0,
    asks: ["want him to answer", "would you want him to answer", "like him to answer"],
    answers: ["the truth. and then i'd want him to take it back || 'no', i suppose. just no"],
  },
  "before-delete": {
    layer: 0,
    asks: ["just before you delete it", "before you delete it", "before you delete"],
    answers: ["like holding my breath || i feel really brave for one second"],
  },
  "needed-hear": {
    layer: 0,
    asks: ["have needed to hear", "you have needed to hear", "needed to hear"],
    answers: [
      "that it wasn't me. or what it was, if it was || one actual reason, with a date on it",
    ],
  },
  "make-at-this-hour": {
    layer: 0,
    asks: [
      ...["make of it yourself at this", "of it yourself at this hour"],
      "yourself at this hour",
    ],
    answers: [
      "that he got bored and wrote it nicely || i think he didn't know either, and he couldn't say that",
    ],
  },
  "stood-there": {
    layer: 0,
    asks: ["where he used to stand", "he used to stand"],
    answers: [
      "[after: gerald, fern] empty, with a ring on the sill || there's more light, annoyingly",
    ],
  },
  "love-a-fern": {
    layer: 0,
    asks: ["come to love a fern", "you two come to love", "to love a fern"],
    answers: [
      "he was half dead when i got him, so we took turns || it was our first thing that wasn't from a shop",
    ],
  },
};
