import type { Scenario } from "~/domain/simulator/scenario";

const soundUngrateful = [
  "near: it would sound so ungrateful",
  "near: people wait years for this",
  "near: couples who try for years",
];
const houseFour = [
  "near: who's staying till january",
  "near: my own parents are in pune",
  "near: mine are both in pune",
  "near: rohan's mother she's here till january",
];
const weekThree = [
  "near: rohan went back to work",
  "near: since week three when my",
  "near: rohan's leave ran out",
];

/** What Priya answers to who asks on about who lives there, the first weeks, the visa and the night off. */
export const nearTheHouse: Scenario["topics"] = {
  "know-if-not-ungrateful": {
    layer: 1,
    asks: [
      ...soundUngrateful,
      ...[
        "what would you say if it did not sound ungrateful",
        "what would you tell them",
        "what is it nobody knows",
      ],
    ],
    answers: [
      "That I've got him and I'm lonely. That's it, in one breath. || I'd say he's wonderful and I'm not here. I've practised it on the pram.",
    ],
  },
  "know-who-closest": {
    layer: 1,
    asks: [
      ...soundUngrateful,
      ...[
        "who would you tell first",
        "who is the closest to knowing",
        "who could you imagine telling",
      ],
    ],
    answers: [
      "Rohan, on a night when he's kept his shoes off. || Meera, from choir, maybe. She'd not make a face.",
    ],
  },
  "know-who-says-ungrateful": {
    layer: 1,
    asks: [
      ...soundUngrateful,
      ...["has anyone called you ungrateful", "who would think that", "would they really think so"],
    ],
    answers: [
      "No, nobody ever. I've said it to myself so it's been covered. || Amma wouldn't. It's more a whole hall of aunties, in my head.",
    ],
  },
  "know-why-owe": {
    layer: 1,
    asks: [
      ...soundUngrateful,
      ...[
        "why do you owe them that",
        "are you not allowed to complain",
        "what do their years have to do with it",
      ],
    ],
    answers: [
      "It feels like moaning about the soup in front of somebody hungry. || Because they'd hold him and not complain, I think. I picture them doing it better.",
    ],
  },
  "know-want-someone": {
    layer: 1,
    asks: [
      ...soundUngrateful,
      ...["would you like someone to know", "do you want anybody to know", "should someone know"],
    ],
    answers: [
      "Yes, if it could be posted through the door and I'd gone out. || I would, one person, who'd then put the kettle on.",
    ],
  },
  "house-get-on": {
    layer: 0,
    asks: [
      ...houseFour,
      ...["do you all get on", "what is it like all together", "how is it with four of you"],
    ],
    answers: [
      "Oh, very politely. We queue for the kettle. || It's nice, it's busy. There's always somebody holding the thing I want.",
    ],
  },
  "house-room-who": {
    layer: 0,
    asks: [
      ...houseFour,
      ...["where does she sleep", "which room does she have", "is there room for everyone"],
    ],
    answers: [
      "In the box room, that was going to be mine for a desk. || She's got the little room at the front. She's put up her own curtains.",
    ],
  },
  "house-january-after": {
    layer: 0,
    asks: [
      ...houseFour,
      ...[
        "what happens in january",
        "what will it be like when she goes",
        "how do you feel about january",
      ],
    ],
    answers: [
      "Then she flies home, and it's me and the boiler. || I count to it, and then I count the hours in a day without her. It's not simple.",
    ],
  },
  "house-talk-parents": {
    layer: 0,
    asks: [
      ...houseFour,
      ...[
        "when do you talk to your parents",
        "do you see your parents",
        "how often do you speak to them",
      ],
    ],
    answers: [
      "Every afternoon on the phone, Amma in front and my father behind. || Daily, at about half past three. In person it's been two years.",
    ],
  },
  "house-whose-idea": {
    layer: 0,
    asks: [
      ...houseFour,
      ...["whose idea was it", "who asked her to stay", "did you want her to stay"],
    ],
    answers: [
      "Rohan's, and she'd offered, so nobody asked exactly. || It came up at dinner and I said how lovely. I say that a lot.",
    ],
  },
  "week-three-first-day": {
    layer: 0,
    asks: [
      ...weekThree,
      ...[
        "what was the first day like",
        "how was the first day without him",
        "what happened that day",
      ],
    ],
    answers: [
      "Sunny. I dressed Arjun twice by ten because I didn't know what came next. || Very quiet, till Mummyji started the hoover.",
    ],
  },
  "week-three-said-bye": {
    layer: 0,
    asks: [
      ...weekThree,
      ...["what did he say when he left", "what did rohan say", "how did he take it"],
    ],
    answers: [
      "You'll be brilliant, he said. He cried a bit on the train, he told me later. || He said ring me if it's anything. I didn't like to ask what counts.",
    ],
  },
  "week-three-ring": {
    layer: 0,
    asks: [
      ...weekThree,
      ...["did you ring him", "did you tell him it was hard", "could you call him at work"],
    ],
    answers: [
      "No, he's on the phones, I'd only be another caller. || Once, and I asked if we'd any batteries.",
    ],
  },
  "week-three-nights-like": {
    layer: 0,
    asks: [
      ...weekThree,
      ...["what are the nights like", "how do the nights go now", "what is it like at night"],
    ],
    answers: [
      "Milk, wind, walk, and then it's getting light on the wardrobe. || All one long corridor, with a bottle every few doors.",
    ],
  },
  "week-three-longer-leave": {
    layer: 0,
    asks: [
      ...weekThree,
      ...["could he take more leave", "would longer leave have helped", "did you want him to stay"],
    ],
    answers: [
      "I'd have loved him to. There wasn't any more to have. || He asked, and they gave him two Fridays. I said that's plenty!",
    ],
  },
};
