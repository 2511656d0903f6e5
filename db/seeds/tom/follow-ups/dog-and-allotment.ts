import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks on about the dog. */
export const dogAndAllotment: Scenario["topics"] = {
  "dog-lying": {
    layer: 0,
    asks: [
      ...["where is she lying", "she lying just now", "is she lying", "bess lying"],
      ...["dog lying", "where is bess", "wheres bess", "where is the dog", "wheres the dog"],
      ...["bess now", "dog now", "bess doing", "dog doing", "is bess with you"],
      "is the dog with you",
    ],
    answers: [
      "[after: Bess, dog] On my feet. She's no light weight. || Across my slippers, asleep.",
    ],
  },
  "dog-from": {
    layer: 0,
    asks: [
      ...["where did you get her", "get bess", "get the dog", "get your dog", "bess come from"],
    ],
    answers: [
      "[after: Bess, dog] A farm up the valley. She was no good with sheep. || Off a farmer. She'd not work, so he let us have her.",
    ],
  },
  "dog-eats": {
    layer: 0,
    asks: [
      ...["what does she eat", "bess eat", "what do you feed", "feed her", "dog eat"],
      ...["feed the dog", "feed bess"],
    ],
    answers: [
      "[after: Bess, dog] Dog biscuit, and whatever I've left. || Dry stuff, and my crusts.",
    ],
  },
  "dog-walk-when": {
    layer: 0,
    asks: [
      ...["what time do you walk", "time do you walk her", "when do you walk"],
      ...["walk her every", "how often do you walk", "take her out", "walk the dog when"],
      "when do you go out with",
    ],
    answers: [
      "[after: Bess, dog] Half six, and again about four. || First thing, and once more before dark.",
    ],
  },
  "dog-walk-where": {
    layer: 0,
    asks: [
      ...["where do you walk", "where do you go with her", "where do you take her"],
      ...["where did you walk", "which way do you walk", "where do you two go"],
    ],
    answers: [
      "[after: Bess, dog] Up the top road and back by the chapel. || The top road, as far as the bench.",
    ],
  },
  "dog-sleeps": {
    layer: 0,
    asks: [...["where does she sleep", "where does bess sleep", "where does the dog sleep"]],
    answers: [
      "[after: Bess, dog] By the stove. She's a blanket there. || In the kitchen, in a basket she's chewed.",
    ],
  },
  "dog-named": {
    layer: 0,
    asks: [
      ...["who named her", "named her that", "who named bess", "why bess"],
      ...["who called her bess", "who chose her name", "how did she get her name"],
    ],
    answers: ["Carys did, the day we fetched her home. || It was Carys picked it."],
  },
  "dog-had": {
    layer: 0,
    asks: [
      ...["how long have you had her", "had her long", "long have you had bess"],
      ...["had the dog long", "long have you had the dog"],
    ],
    answers: ["[after: Bess, dog] Eleven years, from a pup. || Since she was eight weeks old."],
  },
  "dog-likes": {
    layer: 0,
    asks: ["bess like best", "does bess like", "dog like to do"],
    answers: ["[after: Bess, dog] Toast, and lying in the way. || Puddles. And the postman."],
  },
  "dog-hips": {
    layer: 0,
    asks: [
      ...["wrong with her hips", "her hips", "bess in pain", "is bess all right", "vet say"],
      "been to the vet",
    ],
    answers: [
      "[after: Bess, dog] It's only age, the vet says. || She's stiff, that's all. The vet looked at her in the summer.",
    ],
  },
};
