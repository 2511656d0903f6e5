import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya tells of her mother far away, of the birth, and of the table at home. */
export const family: Scenario["topics"] = {
  visa: {
    layer: 0,
    asks: [
      ...[
        "she come over",
        "mum come over",
        "could your mum come",
        "can your mum come",
        "amma come over",
      ],
      "the visa",
      "visa refused",
      "apply again",
      "her visa",
      "visa come through",
      "try again for",
    ],
    answers: [
      "They weren't sure she'd go home again, it said in the letter. She runs a whole street, of course she'd go home. || The letter said she hadn't shown enough ties to home. My mother! She's got half of Pune round for tea.",
      "We've put in again, my brother did the papers this time. It could be January, or later. || There's a new application in, with a folder this thick from my brother. They say eight weeks, and then they say it again.",
    ],
  },
  "amma-met": {
    layer: 0,
    asks: [
      "mum met him",
      "mother met him",
      "met arjun",
      "parents met him",
      "met him yet",
      "met the baby",
      "seen him yet",
      "held him",
      "mum held",
    ],
    answers: [
      "Only on the phone, {she's never held him|far-away!}. She kisses the camera, so I get her chin. || Just on a screen. {She hasn't held him once|far-away!}, she holds a cushion while I hold him.",
    ],
  },
  birth: {
    layer: 0,
    asks: [
      "the birth",
      "the birth like",
      "the labour",
      "give birth",
      "giving birth",
      "gave birth",
      "c section",
      "caesarean",
      "in theatre",
      "the operation",
    ],
    answers: [
      "Two days, and then a lot of people in blue, very fast. {I remember the ceiling tiles and saying thank you to everyone|numb?}. || It was very long and then it was very quick, they had to operate. {I kept saying thank you and I wasn't really there|numb?}.",
      "They held him up over the sheet. Rohan cried, my husband, and {I thought, I must remember to look pleased|numb?}. || He came over the top of a green sheet. My husband was in floods, and {I thought, oh, there's a baby|numb?}.",
    ],
  },
  "after-grandmother": {
    layer: 1,
    asks: [
      "grandmother died",
      "your grandmother dying",
      "after your grandmother",
      "lost your grandmother",
      "low at university",
      "went flat",
      "very flat",
      "in your second year",
    ],
    answers: [
      "I went to lectures and came home and lay on the carpet. {Nobody saw that time either|not-doing-well?}, I was good at it already. || I carried on, handed my essays in, and lay on the floor. {I've always hidden it nicely|not-doing-well?}.",
    ],
  },
  dinner: {
    layer: 1,
    asks: [
      "dinner table",
      "eat in the kitchen",
      "eating in the kitchen",
      "dinner in the kitchen",
      "light off",
      "the light on",
      "sit with them",
      "eat with them",
      "eating standing",
      "eat standing",
      "at the table",
    ],
    answers: [
      "They're all so jolly at the table, and they pass him round. {In the dark I don't have to do my face|far-away?}. || Everybody's chatting and he's on somebody's knee. {If the light's off, I needn't arrange my face|far-away?}.",
      "Nobody minds! They think I'm seeing to the bottles. {It's five minutes without being looked at|watched?}. || I say I'm just rinsing something. {It's the only bit of the day when no one's watching|watched?}.",
    ],
  },
  deleted: {
    layer: 2,
    asks: [
      ...["did the message say", "in the message"],
      "message you deleted",
      "you deleted",
      "deleted it",
      "you delete",
      "the first message",
      "before you deleted",
      "message you wrote",
      "in that message",
    ],
    answers: [
      "It only said, I don't think I'm very good at this, could someone tell me when it starts. {And then sorry, about three times|in-the-way?}. || There wasn't much. When does the good part begin, that sort of thing, and {a great many sorrys|in-the-way?}.",
    ],
  },
  "hour-off": {
    layer: 1,
    asks: [
      "with that hour",
      "with an hour",
      "an hour to yourself",
      "an hour off",
      "nobodys for an hour",
      "day off",
      "had an hour",
      "time to yourself",
      "day to yourself",
      "one hour of belonging",
    ],
    answers: [
      "I'd walk into town with my hands empty. I'd swing my arms, I've been dreaming of it. || Nothing in my hands, that's what I'd do, and walk. I'd forgotten you're meant to swing your arms.",
      "And a film, in the afternoon, on my own, with the big popcorn. || I might sit in a cinema in the daytime and not share.",
    ],
  },
};
