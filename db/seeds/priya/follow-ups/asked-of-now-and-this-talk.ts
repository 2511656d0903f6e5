import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to who asks, plainly, about this talk and how she gets by. */
export const askedOfNowAndThisTalk: Scenario["topics"] = {
  "that-set-it-off": {
    layer: 0,
    asks: [
      "that set it off",
      "what set it off",
      "something set it off",
      "anything set it off",
      "what brought it on",
      "what brought this on",
    ],
    answers: [
      "Not one thing, I don't think. It got harder when Rohan went back to work. || It sort of crept up. Rohan's leave ended, that might be it.",
    ],
  },
  "word-for-it": {
    layer: 0,
    asks: [
      "word would you use",
      "your word for it",
      "your own word",
      "word would you put",
      "instead of magical",
      "what word would you",
      "word would you choose",
    ],
    answers: [
      "[after: magical] I'd say long, if it's just the one. || Tiring, probably, and I'd never say so at the group.",
    ],
  },
  "mirror-where": {
    layer: 0,
    asks: [
      "where is the mirror",
      "which mirror",
      "what mirror",
      "whose mirror",
      "where does it hang",
    ],
    answers: [
      "In the hall, by the coats. || It's the one next to our front door, you can't avoid it.",
    ],
  },
  "said-to-good": {
    layer: 0,
    asks: [
      "people say when you say good",
      "say when you say good",
      "say when you say youre good",
      "they say when you say",
    ],
    answers: [
      "Oh, lovely. Then they look in the pram. || 'Good for you', and they're already asking about his sleep.",
    ],
  },
  "from-the-window": {
    layer: 0,
    asks: [
      "see out of the window",
      "out of the window",
      "view from the window",
      "see from your window",
      "through the window",
      "look at from the window",
    ],
    answers: [
      "Our street. Parked cars and the houses opposite. || Just the road, and who's walking past.",
    ],
  },
  "have-a-machine": {
    layer: 0,
    asks: ["have a washing machine", "got a washing machine", "is there a washing machine"],
    answers: ["We do, yes. It's on all day. || Yes, a good one, it hardly ever stops."],
  },
  "first-told": {
    layer: 0,
    asks: [
      "first person youre telling",
      "first person you are telling",
      "first person you told",
      "first person youve told",
      "am i the first",
      "the first to hear",
    ],
    answers: [
      "You are, I think. Everyone else gets the cheerful version. || I think so, yes. Nobody at home knows any of this.",
    ],
  },
  "when-stressed": {
    layer: 0,
    asks: [
      "look after yourself when",
      "take care of yourself when",
      "when youre stressed",
      "when you are stressed",
      "when things are stressful",
      "under stress",
    ],
    answers: [
      "I used to make lists and walk. Now it's four minutes in the shower. || A shower, with the fan on. Before Arjun it was lists and a long walk.",
    ],
  },
  "in-the-photos": {
    layer: 0,
    asks: [
      "what is in the photos",
      "whats in the photos",
      "what are the photos of",
      "photos of what",
      "in those photos",
      "what are they photos of",
      "pictures of what",
    ],
    answers: [
      "Arjun asleep, Arjun in the bath, Arjun in other people's arms. || Him on every lap in the house except mine.",
    ],
  },
};
