import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks on about the fern, the mug and the cup. */
export const geraldMugAndNotes: Scenario["topics"] = {
  "why-gerald": {
    layer: 0,
    asks: [
      ...["why gerald", "called gerald", "name gerald", "who named him", "who chose the name"],
      ...["named him gerald", "the name gerald"],
    ],
    answers: ["[after: gerald, fern] he just looked like one || i named him. it was that or kevin"],
  },
  "gerald-big": {
    layer: 0,
    asks: [
      ...["how big is he", "how big is gerald", "big is gerald", "how big was he"],
      ...["how big is the fern", "tall is gerald", "how tall is he"],
    ],
    answers: ["[after: gerald, fern] up to my hip || huge, he needed his own chair"],
  },
  "gerald-from": {
    layer: 0,
    asks: [
      ...["where did you get him", "get gerald", "where did gerald come", "did you find him"],
      "where was he from",
    ],
    answers: [
      "[after: gerald, fern] out of a skip, near the first flat || somebody was throwing him away",
    ],
  },
  "gerald-now": {
    layer: 0,
    asks: [
      ...["where is gerald", "wheres gerald", "gerald now", "where is the fern"],
      ...["wheres the fern", "fern now"],
    ],
    answers: [
      "[after: gerald, fern] wherever omer is, so some mate's flat || with omer, on that sofa bed for all i know",
    ],
  },
  "mug-picture": {
    layer: 0,
    asks: [
      ...["what was on it", "on the mug", "what is on it", "whats on it", "picture on it"],
      "picture on the mug",
    ],
    answers: ["[after: mug] an otter, holding a fish || a picture of an otter"],
  },
  sugars: {
    layer: 0,
    asks: ["how many sugars", "sugars does he", "many sugars"],
    answers: [
      "[after: sugar, coffee, his mug] two, stirred for ages || two and a bit. it's basically cake",
    ],
  },
  "which-glue": {
    layer: 0,
    asks: ["what glue", "which glue", "glue did you use", "kind of glue"],
    answers: ["superglue, the tiny tube || the superglue from the odd drawer"],
  },
  "that-cup": {
    layer: 0,
    asks: [
      ...["do with that cup", "with that cup", "that cup", "do with the cup"],
      ...["happened to the cup", "with the coffee after", "the coffee you made"],
    ],
    answers: [
      "[after: two cups, his mug down, his sugar] poured it away and washed it, twice || down the sink. then i dried it and put it back",
    ],
  },
  "drank-it": {
    layer: 0,
    asks: ["did you drink it", "drink it", "drink his coffee", "drink the coffee"],
    answers: [
      "[after: two cups, his mug down, his sugar] one sip, it's like syrup || no, it went cold",
    ],
  },
};
