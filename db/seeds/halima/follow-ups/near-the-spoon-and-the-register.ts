import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers near her lines of the spoon, the articles, the register and being the maid. */
export const nearTheSpoonAndTheRegister: Scenario["topics"] = {
  "spoon-why-that": {
    layer: 1,
    asks: [
      ...["near: over a spoon", "near: it was about a spoon"],
      ...["why the spoon", "what was it about the spoon", "what happened with the spoon"],
    ],
    answers: [
      "She'd hidden it up her sleeve and told me there'd been a thief. || It was the last thing, dear, I'd been sweet since five, and then there was no spoon.",
    ],
  },
  "spoon-she-said": {
    layer: 1,
    asks: [
      ...["near: over a spoon", "near: it was about a spoon"],
      ...["what did she say", "how did your mother react", "what did she do then"],
    ],
    answers: [
      "I'm sorry, miss, she said, and she meant it. || She put up her arms, dear, and then she asked was there pudding.",
    ],
  },
  "spoon-now": {
    layer: 1,
    asks: [
      ...["near: over a spoon", "near: it was about a spoon"],
      ...["where is the spoon now", "do you still use it", "can you look at the spoon"],
    ],
    answers: [
      "In a drawer, at the back, with the corkscrew we never needed. || It's put away, I eat with a fork when I can.",
    ],
  },
  "spoon-proud-not": {
    layer: 1,
    asks: [
      ...["near: over a spoon", "near: it was about a spoon"],
      ...["why are you not proud of it", "what are you ashamed of", "what is the worst of it"],
    ],
    answers: [
      "That she was frightened, and it was of me. || It's the please, dear, she said please don't, to her own daughter.",
    ],
  },
  "spoon-think-of-you": {
    layer: 1,
    asks: [
      ...["near: over a spoon", "near: it was about a spoon"],
      ...[
        "what do you think i would think",
        "are you afraid what i think of you",
        "did you expect me to judge you",
      ],
    ],
    answers: [
      "That you'd say, her own mother, and put down your tea. || I thought you might, dear, I'd have sniffed at it myself once.",
    ],
  },
  "article-do-with": {
    layer: 0,
    asks: [
      ...["near: my brother in perth sends articles", "near: sends me things to read from perth"],
      ...["what do you do with them", "do you read them", "where do they go"],
    ],
    answers: [
      "They go under the cat's dish, dear, turmeric side up. || I read the headline and put them with the string.",
    ],
  },
  "article-tell-him": {
    layer: 0,
    asks: [
      ...["near: my brother in perth sends articles", "near: sends me things to read from perth"],
      ...[
        "what would you tell him",
        "what do you want to write back",
        "have you told him how it is",
      ],
    ],
    answers: [
      "Send yourself, I'd put, and mark it fragile. || I write, most interesting, and I press hard.",
    ],
  },
  "article-why-send": {
    layer: 0,
    asks: [
      ...["near: my brother in perth sends articles", "near: sends me things to read from perth"],
      ...["why does he send them", "what makes him send articles", "what is he trying to do"],
    ],
    answers: [
      "He's a fixer, dear, he can't bear a thing that hasn't a manual. || So as to have done something before his lunch.",
    ],
  },
  "article-last-came": {
    layer: 0,
    asks: [
      ...["near: my brother in perth sends articles", "near: sends me things to read from perth"],
      ...["when did he last come", "when did he last see her", "does he visit"],
    ],
    answers: [
      "At Raya a year and more ago, he wept at the airport. || Not since the year before this, she took him for the plumber.",
    ],
  },
  "article-instead": {
    layer: 0,
    asks: [
      ...["near: my brother in perth sends articles", "near: sends me things to read from perth"],
      ...["what should he send instead", "what would you rather have", "what would help more"],
    ],
    answers: ["Seven nights, in person, I'd meet the plane. || A question with my name in it."],
  },
  "funeral-who-should": {
    layer: 1,
    asks: [
      ...["near: i lose her on a tuesday", "near: i lose mine a spoonful at a time"],
      ...["who should come", "who would you want to come", "who could sit with you"],
    ],
    answers: [
      "The surau ladies, with a pot, and no advice. || My sister, dear, and she could leave her phone in the car.",
    ],
  },
  "funeral-what-lost": {
    layer: 1,
    asks: [
      ...["near: i lose her on a tuesday", "near: i lose mine a spoonful at a time"],
      ...["what have you lost of her", "what did you lose last", "what is going now"],
    ],
    answers: [
      "My name went first, and this week it's the word for window. || How she'd look at me over her glasses, I noticed on Monday that it had stopped.",
    ],
  },
  "funeral-say-you": {
    layer: 1,
    asks: [
      ...["near: i lose her on a tuesday", "near: i lose mine a spoonful at a time"],
      ...["what would you want people to say", "what should people bring", "how could people help"],
    ],
    answers: [
      "I'm sorry about your mother, that'd do, with her sitting there. || Rice, dear, and they could call it anything they like.",
    ],
  },
  "funeral-cry": {
    layer: 1,
    asks: [
      ...["near: i lose her on a tuesday", "near: i lose mine a spoonful at a time"],
      ...["do you cry about it", "when do you cry", "have you cried for her"],
    ],
    answers: [
      "With the tap on, dear, I'm done before the basin's full. || At the wrong things, I cried at a pencil of hers, sharpened.",
    ],
  },
  "heavy-lift": {
    layer: 1,
    asks: [
      ...["near: so sad about somebody", "near: in mourning for somebody"],
      ...["does it ever lift", "when is it lighter", "what makes it lighter"],
    ],
    answers: [
      "When she sings, dear, it gets up and goes for a walk. || In the mornings I can carry it, with a fresh scarf on.",
    ],
  },
  "heavy-show": {
    layer: 1,
    asks: [
      ...["near: so sad about somebody", "near: in mourning for somebody"],
      ...["do you show it", "can you show that you are sad", "does she notice you are sad"],
    ],
    answers: [
      "She does, she tells me to blow my nose and stand straight. || I hum over it, dear, people take it for good spirits.",
    ],
  },
  "heavy-when-start": {
    layer: 1,
    asks: [
      ...["near: so sad about somebody", "near: in mourning for somebody"],
      ...["when did the heaviness start", "how long has it been heavy", "when did it get heavy"],
    ],
    answers: [
      "When she first called me miss, on the stairs. || It came in with Ramadan and it hasn't looked for its shoes.",
    ],
  },
  "rag-daughter-know": {
    layer: 0,
    asks: [
      ...["near: rag you keep for the floor", "near: wring me out and hang me"],
      ...[
        "does your daughter know you feel like that",
        "what would your daughter say",
        "did you tell your daughter",
      ],
    ],
    answers: [
      "No, she thinks I'd make a bestseller. || She'd cry, dear, and then she'd make me a chart.",
    ],
  },
  "rag-write-one": {
    layer: 0,
    asks: [
      ...["near: rag you keep for the floor", "near: wring me out and hang me"],
      ...["what would you write", "have you written anything", "what would you put in it"],
    ],
    answers: [
      "Fed her, washed her, lost her, found her. || One page I did, it looked like an invoice.",
    ],
  },
  "rag-used-be": {
    layer: 0,
    asks: [
      ...["near: rag you keep for the floor", "near: wring me out and hang me"],
      ...["what were you before the rag", "who were you before", "what did you use to be"],
    ],
    answers: [
      "Satin, dear, if we're talking cloth. || A tailor with gold letters over the door, and a loud one.",
    ],
  },
  "rag-who-wrings": {
    layer: 0,
    asks: [
      ...["near: rag you keep for the floor", "near: wring me out and hang me"],
      ...["who uses you like a rag", "does anyone thank you", "do you feel used"],
    ],
    answers: [
      "She thanks me all day, that's what's so odd. || Nobody means to, dear, one's simply the nearest cloth.",
    ],
  },
};
