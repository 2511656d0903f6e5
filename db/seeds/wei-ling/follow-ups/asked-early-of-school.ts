import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to small questions about the exams, the mark and the timetable, early in a talk. */
export const askedEarlyOfSchool: Scenario["topics"] = {
  "mpsh-is": {
    layer: 0,
    asks: [
      "whats mpsh",
      "what is mpsh",
      "mpsh stand for",
      "what does mpsh",
      "is it a big hall",
      "how big is the hall",
      "where is mpsh",
    ],
    answers: [
      "[after: mpsh, sports hall, chairs] the sports hall. they fill the whole thing with tables || big sports hall, the badminton lines are still on the floor",
    ],
  },
  "chairs-mean": {
    layer: 0,
    asks: [
      "mean by the chairs",
      "mean the chairs",
      "which chairs",
      "chairs do you hear",
      "about the chairs",
    ],
    answers: [
      "everyone pulling in their chair at the same time. metal legs || when they say you may begin, hundreds of chairs move",
    ],
  },
  "on-that-slide": {
    layer: 0,
    asks: ["was on the slide", "what did the slide", "what was the slide", "slide say"],
    answers: [
      "[after: slide, projector] the average, the highest and a bar chart || a graph with an arrow at 61. nobody's name, just bars",
    ],
  },
  "slide-went-through": {
    layer: 0,
    asks: [
      "went through you when you saw",
      "through you when you saw it",
      "when you saw the slide",
      "like on that slide",
      "felt at the slide",
    ],
    answers: [
      "[after: slide, projector] {went cold|compare}. i looked at my shoes till the next slide || {my ears went hot|compare}. i pretended to look for a pen",
    ],
  },
  "saw-my-mark": {
    layer: 0,
    asks: ["who saw your mark", "see your mark", "anyone see your mark", "anybody see your mark"],
    answers: ["no one, i kept my hand over it || only me. i folded it fast"],
  },
  "normal-marks": {
    layer: 0,
    asks: ["normally get", "usually get", "used to get", "get before that"],
    answers: [
      "[after: midterm, 34, thirty] eighties. i was sad over a 71 once || like 80 plus. in jc i was the answer sheet",
    ],
  },
  "told-of-mark": {
    layer: 0,
    asks: [
      "who did you tell",
      "tell anyone about the mark",
      "tell anybody about the mark",
      "told about the 34",
      "tell anyone the mark",
    ],
    answers: [
      "[after: midterm, 34, thirty] i didn't. when papa asked about stats i said can || no one, i told my papa the paper was ok",
    ],
  },
  "mark-needed": {
    layer: 0,
    asks: [
      "what do you need to get",
      "need to get for",
      "what mark do you need",
      "need in the final",
      "mark would be enough",
      "need to score",
    ],
    answers: [
      "[after: sums, 34, midterm, stats, calculator] like 70 in the final. then stats comes out a B minus || seventy something for stats, if i want it to end on a B minus",
    ],
  },
  "if-not-enough": {
    layer: 0,
    asks: ["happens if you dont get", "if you dont get it", "if you dont get that"],
    answers: [
      "[after: sums, calculator, C] then my average goes under, and they look at the scholarship again || they review the scholarship. there's a letter for that",
    ],
  },
  "froze-mean": {
    layer: 0,
    asks: ["mean by froze", "mean you froze", "froze like how", "what does freezing look"],
    answers: [
      "i looked at the dates and couldn't pick what to start with || i sat with the file open for an hour and didn't type anything",
    ],
  },
};
