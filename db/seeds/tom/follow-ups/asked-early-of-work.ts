import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to small questions about the works and the job centre, early in a talk. */
export const askedEarlyOfWork: Scenario["topics"] = {
  "in-the-envelope": {
    layer: 0,
    asks: ["what was in it", "whats in it", "was there in it"],
    answers: [
      "[after: envelope] The redundancy letter, and a sheet with my figures. || My notice, and what they reckoned I was owed.",
    ],
  },
  "learn-to-hear": {
    layer: 0,
    asks: [
      "how did you learn it",
      "did you learn to hear",
      "learn to hear that",
      "how did you learn that",
      "learn to do that",
      "learn to feel it",
    ],
    answers: [
      "An old hand showed me. Shut your eyes and attend, he said. || Years of it, with an old hand stood behind me saying wait.",
    ],
  },
  "felt-in-hand": {
    layer: 0,
    asks: [
      "feel in your hand",
      "feel through your hand",
      "feel with your hand",
      "your hand tell you",
    ],
    answers: [
      "A shiver in it, where there should have been a hum. || You got a tremble off the casing. It wasn't there on a good day.",
    ],
  },
  "said-back-to-lad": {
    layer: 0,
    asks: [
      "say back to him",
      "say back to the lad",
      "say to the lad",
      "answer the lad",
      "tell the lad",
    ],
    answers: [
      "[after: job centre] That I'd think about it. I took his leaflet home. || Thank you, that was all. I'd his printout in my hand.",
    ],
  },
  "rather-called": {
    layer: 0,
    asks: [
      "rather have been called",
      "rather he called you",
      "rather be called",
      "like him to call you",
    ],
    answers: [
      "Tom would have done. It was up on his screen. || By my name. He'd got it there in front of him.",
    ],
  },
  "warehouse-put-in": {
    layer: 0,
    asks: [
      "think about the warehouse",
      "consider the warehouse",
      "apply for the warehouse",
      "the warehouse job",
      "did you apply for it",
      "put in for it",
    ],
    answers: [
      "[after: warehouse, boxes, job centre] I put in for it. They wanted somebody quicker. || I did send the form off. I've had no reply.",
    ],
  },
  "what-picking": {
    layer: 0,
    asks: ["warehouse picking", "what is picking", "picking involve"],
    answers: [
      "Walking about with a scanner, filling boxes for other folk. || You fetch things off shelves and it beeps at you.",
    ],
  },
};
