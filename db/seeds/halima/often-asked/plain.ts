import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to plain questions about then and now. */
export const oftenAskedPlainly: Scenario["topics"] = {
  "wish-said": {
    layer: 0,
    answers: [
      "I should like my brother to say, I'm at the airport, Halima, where do you keep the pillows. || Go up to your bed, somebody might say, I'll see to the gate. I'd want it said twice, dear, so as to believe it.",
    ],
  },
  "who-was-there": {
    layer: 0,
    answers: [
      "My eldest, Nadia, was with us, and my mother of course, who laughed louder than anybody. || Some of my girls were about, dear, they're never far from a teapot. It was a full house that day, and a merry one.",
    ],
  },
  "where-then": {
    layer: 0,
    answers: [
      "I was at home, dear, looking everywhere for the kettle. There it sat in my mother's wardrobe, on her good shoes. || In this house, halfway up the stairs with the teapot in my hand. It was a very ordinary teatime, I remember the rain.",
    ],
  },
  reacted: {
    layer: 0,
    answers: [
      "I laughed, dear, until my ribs ached, and I told the kettle story to all my brides. It was some months before I stopped telling it. || I took the whole thing for mischief, and we had our tea. Only in bed did I count what else had gone astray.",
    ],
  },
  "between-us": {
    layer: 0,
    answers: [
      "With my girls it's warm and noisy. With my brother and my sisters we're so courteous that we might be strangers at a buffet. || There's a great deal of love about, dear, and most of it comes down a wire. My daughters at least bring theirs to the door.",
    ],
  },
  "last-word": {
    layer: 0,
    answers: [
      "Only that you've let a great talker talk, dear, and I'm obliged to you. I hope somebody keeps your supper warm. || Nothing that won't keep, dear. I've enjoyed your company, and I'm not easily pleased.",
    ],
  },
  "no-questions": {
    layer: 0,
    answers: [
      "I've none, dear. It's such a change to be asked that I'd be sorry to turn the chairs round. || I've a hundred for my brother and not one for you, dear, and that's a compliment.",
    ],
  },
  "scale-well": {
    layer: 0,
    answers: [
      "A three, dear, with the gate locked and my feet up. || I'd say a four by morning light, and I was always a generous marker.",
    ],
  },
  "ate-with": {
    layer: 0,
    answers: [
      "My mother sits and I stand, dear, so we're at the same meal and not at the same table. || On Fridays my daughter Nadia eats with me and keeps an eye on my spoon. Otherwise I fit myself round my mother's mealtimes.",
    ],
  },
  "better-than-start": {
    layer: 0,
    answers: [
      "A little taller, dear, I believe. I came to you creased, and I've been shaken out. || My breath goes further down than when we began, and I've stopped looking across at the gate.",
    ],
  },
  "plan-when": {
    layer: 0,
    answers: [
      "Friday, dear, after lunch, when she has her rest. || Monday morning, before I've had time to find a reason.",
    ],
  },
  "in-the-family": {
    layer: 0,
    answers: [
      "Not that we gave a name to, dear. In my family people were tired, or they were pious. || One of my aunts cooked for nobody for a month after a funeral. We called it fasting.",
    ],
  },
};
