import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi tells of what goes on between him and his two. */
export const amaAndKwame: Scenario["topics"] = {
  "see-her-tree": {
    layer: 1,
    asks: ["sit in that assembly", "see her be a tree", "her be a tree"],
    answers: [
      "I'd be at the back, on one of them tiny chairs. {I'd want her to find me, and I'd wave like an idiot|missing}. || {I'd only need the minute|missing}. She's got no lines, she just stands there, and I'd not take my eyes off.",
    ],
  },
  "practising-tree": {
    layer: 1,
    asks: ["practising being a tree", "her practising being", "picture her practising"],
    answers: [
      "She'll have her arms out and her tongue between her teeth. {I could look at that for a week|missing}. || {I'd like to be the ground|missing}. Is that stupid? Whatever it is she's stood on.",
    ],
  },
  "she-reads": {
    layer: 0,
    asks: ["she reads in you", "reckon she reads", "reads in your face"],
    answers: [
      "The lot, and the small print. {Then she pats me|missing}. || {That I'm holding my breath till Friday|missing}. She's never said it, she tells me a joke.",
    ],
  },
  "gets-her-going": {
    layer: 0,
    asks: ["what gets her going", "gets her going when", "makes ama laugh"],
    answers: [
      "Ama laughs at the bus when it kneels, it sneezes. I do her the sneeze on foot. || Kwame saying actually sets Ama off. He can't say it, and he says it all day long.",
    ],
  },
  "her-hair-comes-out": {
    layer: 0,
    asks: ["two of you and her hair", "you and her hair", "over her hair"],
    answers: [
      "Who's not speaking to who. {And then, dead quiet, does our house miss you|missing}? || {She asks me what she can't ask my face|missing}. Will you always be on the 36, that was the last one.",
    ],
  },
  "in-own-voice": {
    layer: 0,
    asks: ["in your own voice", "know in your own", "without doing the voice"],
    answers: [
      "I'm sad, and it's not her job. {I'd say it while I'm plaiting, so that she needn't look|missing}. || {I miss you of a Tuesday as well|missing}, I'd say. Not just Fridays.",
    ],
  },
  "out-of-voice": {
    layer: 0,
    asks: ["that out of your voice", "out of your voice", "keep monday from her"],
    answers: [
      "I do the announcer. {This plait terminates here|monday}. She's on to me, mind. || {We talk chess|monday}. Nobody's voice goes funny over a bishop.",
    ],
  },
  "say-back": {
    layer: 0,
    asks: ["you want to say back", "want to say back", "say back to ama"],
    answers: [
      "Don't you let me off. {Be cross with me, you're allowed|missing}. || {It does matter, and I'd give up every Thursday I've got|missing}. What I said was, thanks, darling.",
    ],
  },
  "sad-or-cross": {
    layer: 0,
    asks: [...["which is it"], "asked you that tonight", "she asked you that", "sad or cross"],
    answers: [
      "Sad. {I'd say, it's sad with a cross hat on|missing}. || {Both, and I'd hold my hands up|missing}. She'd say, then have some toast.",
    ],
  },
  "goes-along": {
    layer: 0,
    asks: ["goes along with things", "along with things like", "do you hear in it"],
    answers: [
      "Me. {That's my yes, sir, coming out of a nine-year-old|missing}. || {A door, being shut ever so politely|missing}.",
    ],
  },
  "her-nails": {
    layer: 0,
    asks: ["seeing her nails like", "her nails like that", "when you see her nails"],
    answers: [
      "I did that. {It's not been said, but I can count|missing}. || {I want to hold her hands all Sunday so she can't get at them|missing}. I paint them for her, she picked green.",
    ],
  },
  "big-in-eyes": {
    layer: 0,
    asks: ["that big in his eyes", "big in his eyes", "owning the buses"],
    answers: [
      "It's the one place I like being big. There it's a good word. || I'm taller, from the door to the car. Then I remember he thinks I own Victoria and all.",
    ],
  },
  "bus-book-again": {
    layer: 0,
    asks: ["when the bus book", "the bus book comes", "bus book comes out"],
    answers: [
      "I groan, that's part of it. {And I go slow on the last page|missing}. || {I think, don't ever learn to read it without me|missing}. Shocking thing to think.",
    ],
  },
  "hardest-leave-out": {
    layer: 0,
    asks: ["whats hardest to leave out", "hardest to leave out", "dont you tell the kids"],
    answers: [
      "I'd come now. {If they said the word I'd be there in half an hour, and I can't say so|missing}. || {The wobble|missing}. And where that Saturday went. They got 'Daddy's work', so work's the baddie.",
    ],
  },
  "liked-to-answer-him": {
    layer: 0,
    asks: ["have liked to answer", "liked to answer him", "answer him if you could"],
    answers: [
      "{Get your coat on, it's outside|missing}. And it would be, with the doors open and the hazards going. || {It's on its way, son, it's only stuck in traffic|missing}.",
    ],
  },
  "they-ask-that": {
    layer: 0,
    asks: ["when they ask you that", "they ask you that", "when they ask which day"],
    answers: [
      "I do the sum quick so they don't hear me do it. {Nine sleeps, I go, like it's nothing|missing}. || {I want to say today|missing}. Every time, I've got my mouth ready for it.",
    ],
  },
  "see-in-the-kids": {
    layer: 0,
    asks: ["you see in the kids", "see in the kids", "see in them when"],
    answers: [
      "Two kids who've come home. Shoes off, straight in the fridge. || They let go, about an hour in. You see it in the shoulders.",
    ],
  },
  "every-bus": {
    layer: 0,
    asks: ["be in every bus", "in every bus he", "every bus he sees"],
    answers: [
      "It kills me, and I hope he never stops. {I've asked the lads to wave back|missing}. || {I'm everywhere but the front room|missing}.",
    ],
  },
};
