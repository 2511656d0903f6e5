import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to plain questions that are put in other words. */
export const askedInOtherWords: Scenario["topics"] = {
  visitors: {
    layer: 0,
    asks: [
      "come to visit you",
      "comes to visit",
      "come to visit",
      "who visits you",
      "visit you at home",
      "have visitors",
      "many visitors",
      "who comes to see you",
      "anyone come to see you",
    ],
    answers: [
      "Not so many now. It was a queue in July, and these days it's the health visitor and the postman. || There was a rush at the start, with balloons. Now it's the health visitor every few weeks.",
    ],
  },
  "hv-often": {
    layer: 0,
    asks: [
      "often does the health visitor",
      "often does debbie",
      "often do you see the health visitor",
      "often does she come round",
    ],
    answers: [
      "Once a month or so. It was every week at the start. || Every few weeks now, the health visitor. She's got forty of us.",
    ],
  },
  "asking-mummyji": {
    layer: 0,
    asks: [
      "be to ask her",
      "be like to ask her",
      "to ask mummyji",
      "ask mummyji tomorrow",
      "would it be to ask mummyji",
      "could you ask mummyji",
      "ask your mother in law to",
      "ask rohans mother to",
    ],
    answers: [
      "[after: mummyji, mother-in-law, rohan's mother] Hard. Mummyji would come at once, and then I'd have to say what for. I could start with, come for tea at four. || It'd feel cheeky, asking Mummyji. I could just say, will you walk up and down with us.",
    ],
  },
  "read-advice": {
    layer: 0,
    asks: [
      "read that from me",
      "hear that from me",
      "when i said that to you",
      "how was that to read",
      "how was it to read that",
      "me giving advice",
    ],
    answers: [
      "Like being sent back to school, honestly. || A bit like being handed the leaflet again. I shrank.",
    ],
  },
  "when-praised": {
    layer: 0,
    asks: [
      "says how lovely he is",
      "say how lovely he is",
      "tell you how lovely he is",
      "people say he is lovely",
      "everyone says hes lovely",
      "when people praise him",
      "when they admire him",
      "people admire him",
    ],
    answers: [
      "I say yes, isn't he. {Then I look for something to wipe|not-doing-well}. || I smile and agree, and {it's like being thanked for somebody else's cake|not-doing-well}.",
    ],
  },
  "rohan-with-this": {
    layer: 0,
    asks: [
      "your husband like with all",
      "husband like with all this",
      "rohan like with all",
      "rohan like with this",
      "husband with all this",
      "he like with all this",
      "is he with all this",
      "rohan taking all this",
      "your husband coping with all",
    ],
    answers: [
      "Sweet, and dead on his feet, my husband. He'd do anything if he could see what. || My husband's kind about it, and he can't see it. He thinks I want a nap.",
    ],
  },
  "told-anyone-else": {
    layer: 0,
    asks: [
      "anyone else what you just told",
      "anyone else what youve told",
      "anybody else what you just told",
      "anyone else what you told me",
      "anyone what you just told me",
      "told anyone else about this",
    ],
    answers: ["No. Only you, sorry. || You're the only one who's had it."],
  },
  "would-see-doctor": {
    layer: 0,
    asks: [
      "talk to your doctor",
      "talk to the health visitor",
      "speak to your doctor",
      "speak to the health visitor",
      "speak to the doctor",
      "talk to the doctor about",
      "your doctor or the health visitor",
      "talk to your gp",
      "speak to your gp",
      "tell your doctor about it",
    ],
    answers: [
      "Maybe the health visitor. I wouldn't know how to begin it, that's all. || I might, with the health visitor. It's the first sentence I haven't got.",
    ],
  },
  "fear-comes-do": {
    layer: 0,
    asks: [
      "what do you do when that thought comes",
      "do when that thought comes",
      "do when that fear comes",
      "do when the fear comes",
      "do when it comes over you",
    ],
    answers: [
      "I get up and see that he's breathing, and then I fold things. || I pick something up and fold it. I fold everything, till it's gone by.",
    ],
  },
};
