import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks on, plainly, about Stefan and what he left. */
export const askedOfHimPlainly: Scenario["topics"] = {
  "came-from-at-four": {
    layer: 0,
    asks: [
      "was he coming from",
      "did he come from",
      "coming home from",
      "he come home from",
      "he coming home from",
      "where had he been",
    ],
    answers: [
      "From the office, while he worked. Later it was only the newspaper stand. || In the working years from his firm. Afterward from the corner, with the paper under his arm.",
    ],
  },
  "wish-not-seen": {
    layer: 1,
    asks: [
      "wish you hadnt",
      "wish you had not",
      "rather not have seen",
      "wish you hadnt seen",
      "what was it you saw",
      "what was everything",
    ],
    answers: [
      "{His fingers going blue|grief}. One saw it before the doctors wrote it down. || The nails turned blue on the seventh day. {I knew what that is called, and I read him the forecast|grief}.",
    ],
  },
  "still-where-he-left": {
    layer: 0,
    asks: [
      "still where he left",
      "where he left it",
      "where he left them",
      "else of his is",
      "else of his have",
      "else did he leave",
      "left as it was",
      "what else have you kept",
    ],
    answers: [
      "His winter coat on the hook, and his glasses, those are in the suitcase. || The hat and coat in the hall, and his slide rule on the desk.",
    ],
  },
  "liked-that-bridge": {
    layer: 0,
    asks: [
      "like about that one",
      "like about that bridge",
      "liked about that bridge",
      "like about the bridge",
      "like about this bridge",
      "like that one best",
    ],
    answers: [
      "How it held, he said. He did not explain it further. || That nothing in it was too much. It is what he said, I am no judge of bridges.",
    ],
  },
  "caller-wanted": {
    layer: 0,
    asks: [
      "young man on the telephone",
      "man on the telephone",
      "what was the subscription",
      "what subscription",
      "which subscription",
      "subscription to what",
      "the caller want",
      "what was it about the call",
    ],
    answers: [
      "It was to do with his engineers' magazine, whether he would renew. || His magazine for engineers was running out, they rang for that.",
    ],
  },
  "caller-after": {
    layer: 0,
    asks: [
      "told him he was out",
      "told him that he was out",
      "did he call back",
      "did he call again",
      "did he ring back",
      "did he ring again",
      "did the man call",
      "what did the caller say",
      "did he try again",
    ],
    answers: [
      "He thanked me. He has not telephoned since. || Very politely he wished me a good day, and that was the last of him.",
    ],
  },
  "hair-on-coat": {
    layer: 0,
    asks: [
      "whose hair was",
      "which coat was it",
      "whose coat was",
      "hair on the collar",
      "color was the hair",
      "colour was the hair",
      "one of his hairs",
    ],
    answers: [
      "It was one of Stefan's, gray, on his dark winter coat. || A short gray one, on the coat that he wore to Mass.",
    ],
  },
  "the-comb": {
    layer: 0,
    asks: [
      "color is the comb",
      "colour is the comb",
      "what comb",
      "kind of comb",
      "comb look like",
      "where is the comb",
      "the comb like",
    ],
    answers: [
      "A brown one, on the shelf over the basin. One tooth is gone. || It lies on the glass shelf, a plain brown one from the drugstore.",
    ],
  },
  "whistled-when": {
    layer: 0,
    asks: [
      "when did he whistle",
      "when he whistled",
      "whistle all day",
      "he whistle in the",
      "where did he whistle",
    ],
    answers: [
      "On the stairs, and in front of the mirror. Never at table. || In the bathroom, mornings, and coming up from the mailbox.",
    ],
  },
  "the-forms": {
    layer: 0,
    asks: [
      "what forms",
      "which forms",
      "the forms say",
      "the form say",
      "forms were they",
      "kind of forms",
    ],
    answers: [
      "Those of the bank and the pension office. There is a box for it. || For his pension, and one for the bank. One makes a cross beside 'widowed'.",
    ],
  },
};
