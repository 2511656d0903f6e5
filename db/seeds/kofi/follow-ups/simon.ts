import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi tells of Simon, and of what he is himself to his children. */
export const simon: Scenario["topics"] = {
  "two-kids-heard": {
    layer: 2,
    asks: ["two kids who heard", "ama and kwame heard", "the kids heard that"],
    answers: [
      "Kwame'd say that's silly, who'd do the voices? {Ama'd say nothing and get hold of my cuff|better-dad}. || {But we're coming Friday, that's what I'd get|better-dad}. They'd think I'd lost the plot.",
    ],
  },
  "weekends-to-you": {
    layer: 0,
    asks: ["are those weekends to you", "those weekends to you", "weekends mean to you"],
    answers: [
      "Air. {I hold my breath for twelve days and I come up for two|missing}. || {They're the bit of the month I'd want filmed|missing}. Pancakes, and somebody's lost a sock.",
    ],
  },
  "come-up-simon": {
    layer: 2,
    asks: ["does come up about simon", "come up about simon", "if not hate for simon"],
    answers: [
      "Sick, sort of. {If he's good at it, what am I for|better-dad}? || {I'm jealous of his wellies|better-dad}. Size ten, stood next to theirs.",
    ],
  },
  "own-words-weekends": {
    layer: 1,
    asks: ["put down about those weekends", "about those weekends", "say about those weekends"],
    answers: [
      "Slept right through, both nights. Ate like horses. {Asked could they stop till Monday|missing}. || Hair done, reading done, two proper laughs. {Cried at six on Sunday, the three of us, at different ends of the street|missing}.",
    ],
  },
  "to-look-at": {
    layer: 0,
    asks: ["like to look at", "that like to look at", "see him there"],
    answers: [
      "He waves. {I've got my hazards on, and he's got a hose|better-dad}. || {Like someone's sat in your seat and said good morning|better-dad}.",
    ],
  },
  "change-in-picture": {
    layer: 2,
    asks: ["you change in that picture", "change in that picture", "picture be different"],
    answers: [
      "I'd have a seat. {It needn't be the front, I'd take behind a pillar|better-dad}. || {Me at that gate, in my own coat|better-dad}. He can hold the bags.",
    ],
  },
  "him-there-when": {
    layer: 0,
    asks: ["having him there when", "him there when you", "simon there when"],
    answers: [
      "I talk in a voice I've never met. {All right, mate, lovely day|better-dad}. || {I stand up straight and I feel like the delivery|better-dad}.",
    ],
  },
  "hoping-to-find": {
    layer: 0,
    asks: ["you hoping to find", "hoping to find when", "went over him"],
    answers: [
      "One thing. {A temper, a drink, anything you could put in a letter|better-dad}. || {Something I'd have to come back and see to|better-dad}. He even does the bins right.",
    ],
  },
  "behind-politeness": {
    layer: 0,
    asks: ["that bit of politeness", "bit of politeness", "being polite to simon"],
    answers: [
      "Get off my path. {It's his path, that's what's going on|better-dad}. || {I'm counting coats over his shoulder|better-dad}. I look if they're still on the low hooks, where they can reach.",
    ],
  },
  "conversation-with-him": {
    layer: 0,
    asks: ["making conversation with him", "conversation with simon", "talking to simon"],
    answers: [
      "Like a bad date. {Two blokes looking at a hedge|better-dad}. || I told him the Bakerloo's the brown one. {I sat in the car after, going, it's the brown one, Kofi, well done|better-dad}.",
    ],
  },
  "side-he-hasnt-had": {
    layer: 0,
    asks: ["the side of you that", "side of you that he", "he hasnt had"],
    answers: [
      "The one with the comb. {The one they climb on|better-dad}. || {I'm funny|better-dad}. He'll never know, he's met a bloke who says lovely day.",
    ],
  },
  "asked-you-in": {
    layer: 0,
    asks: ["when he asked you in", "he asked you in", "asked you in for"],
    answers: [
      "I wanted the burger! {I could smell the onions, Kwame was pulling my arm, and I said I'm on shift|better-dad}. || {If I sit down I'm a guest|better-dad}. I can't be a guest where they are.",
    ],
  },
  "so-decent": {
    layer: 0,
    asks: ["him being so decent", "being so decent", "about him being decent"],
    answers: [
      "There's nothing to blame him for. {So it all comes back round to me|better-dad}. || {I can't even warn them about him|better-dad}.",
    ],
  },
  "what-hes-got": {
    layer: 0,
    asks: ["look at what hes got", "at what hes got", "envy about simon"],
    answers: [
      "The hall. {All the little coats, and his|better-dad}. || It's not the garden. {He's got bath time, and he doesn't know what it's worth|better-dad}.",
    ],
  },
};
