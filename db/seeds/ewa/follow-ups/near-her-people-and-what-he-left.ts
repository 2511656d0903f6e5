import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers near her lines of Anna and Zosia, the keys, the store and the stairs. */
export const nearHerPeopleAndWhatHeLeft: Scenario["topics"] = {
  "sunday-say-what": {
    layer: 0,
    asks: [
      ...["near: is my granddaughter zosia", "near: and zosia, who studies"],
      ...["what do you talk about", "what do you say on sundays", "what do they tell you"],
    ],
    answers: [
      "The weather, my soup, her office, and then it is half past. || Zosia tells me something funny, and then her mother takes the receiver and asks whether I am warm.",
    ],
  },
  "sunday-enough": {
    layer: 0,
    asks: [
      ...["near: is my granddaughter zosia", "near: and zosia, who studies"],
      ...["is it enough", "do you wish they called more", "is one call a week enough"],
    ],
    answers: [
      "No, but it is reliable. || One is grateful for it, and on Monday it is a long way off.",
    ],
  },
  "sunday-after": {
    layer: 0,
    asks: [
      ...["near: is my granddaughter zosia", "near: and zosia, who studies"],
      ...[
        "how is it after the call",
        "what do you do when they hang up",
        "how do you feel after sunday",
      ],
    ],
    answers: [
      "I stay by the telephone until the dial tone is tired of me. || Afterwards I wash the one plate, slowly.",
    ],
  },
  "sunday-close": {
    layer: 0,
    asks: [
      ...["near: is my granddaughter zosia", "near: and zosia, who studies"],
      ...[
        "are you close to them",
        "are you close to your daughter",
        "how do you get along with anna",
      ],
    ],
    answers: [
      "With Zosia easily, with her mother carefully. || We love one another, and we both keep our gloves on.",
    ],
  },
  "sunday-visit": {
    layer: 0,
    asks: [
      ...["near: is my granddaughter zosia", "near: and zosia, who studies"],
      ...["when do you see them", "do they visit you", "when are they coming"],
    ],
    answers: [
      "At Christmas, perhaps, it has been mentioned three times. || I saw Anna at the funeral, and Zosia for an afternoon in November.",
    ],
  },
  "toaster-still-have": {
    layer: 0,
    asks: [
      ...["near: read the instructions for everything", "near: had its manual read to me"],
      ...[
        "do you still have the toaster",
        "do you keep the manuals",
        "where are the instructions now",
      ],
    ],
    answers: [
      "It stands in the kitchen, and he would be surprised to hear that I use it. || I have them all, in a drawer, by year of purchase.",
    ],
  },
  "toaster-listen-then": {
    layer: 0,
    asks: [
      ...["near: read the instructions for everything", "near: had its manual read to me"],
      ...["did you listen when he read", "were you patient with him", "did it annoy you then"],
    ],
    answers: [
      "I said yes, yes, and counted my stitches. || Not one word of it, I am ashamed to say, I was thinking about supper.",
    ],
  },
  "toaster-read-now": {
    layer: 0,
    asks: [
      ...["near: read the instructions for everything", "near: had its manual read to me"],
      ...["do you read them yourself now", "have you read one aloud", "could you read it aloud"],
    ],
    answers: [
      "I tried one page, about crumbs, and my voice was wrong for it. || No, it wants his finger under the line.",
    ],
  },
  "stefan-hurry-you": {
    layer: 0,
    asks: [
      ...["near: read the instructions for everything", "near: had its manual read to me"],
      ...[
        "were you the one in a hurry",
        "were you different from him",
        "how were you two different",
      ],
    ],
    answers: [
      "I was at the door with my hat on before he had found his shoe. || Yes, I ran and he measured, and we arrived together.",
    ],
  },
  "paint-when-realise": {
    layer: 1,
    asks: [
      ...["near: ought to have told me", "near: knew since june that he"],
      ...[
        "when did you understand about the paint",
        "when did it come to you what the stops were for",
        "how did you realise",
      ],
    ],
    answers: [
      "On the church steps, at the funeral, when I stopped for breath myself. || Afterwards, on the way up with his suitcase, I stood where he used to stand.",
    ],
  },
  "paint-any-sign": {
    layer: 1,
    asks: [
      ...["near: ought to have told me", "near: knew since june that he"],
      ...[
        "did you wonder at the time",
        "did you believe him about the paint",
        "did it seem strange to you",
      ],
    ],
    answers: [
      "I thought that he was growing sentimental about plaster. || A little, and I was carrying the potatoes and wished to get on.",
    ],
  },
  "paint-stairs-now": {
    layer: 1,
    asks: [
      ...["near: ought to have told me", "near: knew since june that he"],
      ...[
        "what are the stairs like now",
        "do you stop on the stairs",
        "what do you think on the landing",
      ],
    ],
    answers: [
      "I know every patch of that paint, and it is not well done at all. || I look at the wall where he looked, there is a drip like a pear.",
    ],
  },
  "paint-elevator": {
    layer: 1,
    asks: [
      ...["near: ought to have told me", "near: knew since june that he"],
      ...["why not take the elevator", "was there no elevator", "why did he use the stairs"],
    ],
    answers: [
      "It was broken for half of June, and then he said that it would do us good. || He did not trust it, he had once read its certificate.",
    ],
  },
  "paint-say-him": {
    layer: 1,
    asks: [
      ...["near: ought to have told me", "near: knew since june that he"],
      ...[
        "what would you say to him about it",
        "what do you wish he had said",
        "what would you want to ask him",
      ],
    ],
    answers: [
      "Ewa, I cannot get up the stairs, it is seven words and I would have carried him. || I should ask him which of us he thought that he was sparing.",
    ],
  },
};
