import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of the papers ahead, of what a bad mark would mean, and of being the smart one. */
export const grades: Scenario["topics"] = {
  "bad-grade": {
    layer: 1,
    asks: [
      "numbers came out",
      "came out badly",
      "go badly",
      "went badly",
      "goes badly",
      ...["b minus", "would a c", "get a c", "c mean", "got a c", "if you fail", "if you failed"],
      ...["bad grade", "bad mark", "bad result", "came out that way", "comes out that way"],
      ...["if it came out", "grade do you need", "mark do you need", "need to pass"],
      "dont pass",
    ],
    answers: [
      "one C and my average goes under the line, and {then there's a letter to my parents' flat|drowning?} || if it's a C i'm under what they want. {then somebody writes home about it|drowning?}",
      "{i don't know how to be a person with a C|fraud?}, that's honestly it || it's one letter on a screen. {i just don't have a way of being me with it|fraud?}",
    ],
  },
  calculator: {
    layer: 0,
    asks: ["the calculator", "stop the sums", "stop counting grades", "stops the sums"],
    answers: [
      "the cat at block 4. you can't do percentages with something staring at you || five minutes of cat. she looks at you like you've got the sum wrong anyway",
    ],
  },
  "failed-before": {
    layer: 0,
    asks: ["failed anything", "failed before", "ever failed", "failed a test", "failed an exam"],
    answers: [
      "my basic theory, for driving. i went again on a weekday and told nobody || once, the driving theory. the second time i wore a cap",
    ],
  },
  "smart-one": {
    layer: 1,
    asks: [
      ...["told you you were", "first called you", "said you were smart", "told you that you were"],
      ...["always good at", "good at school", "always the smart", "always been the smart"],
    ],
    answers: [
      "my p3 teacher said it to ma over my head. {i thought ok, that's my job then|fraud} || it was a teacher in p3, she told my mum in front of me. {i've been on duty since|fraud}",
    ],
  },
  "left-over": {
    layer: 1,
    asks: [
      ...["what else are you", "who else are you"],
      ...["without the grades", "without the marks", "without your grades", "without your marks"],
      ...["apart from the grades", "apart from your grades", "left if you", "left of you"],
      ...["if you werent the smart", "who are you without", "besides being smart"],
    ],
    answers: [
      "{that's the part i can't see|fraud?}. i know everyone's birthday, does that count || {i look and it's a bit blank there|fraud?}. i'm quite good with aunties at bus stops",
    ],
  },
  covered: {
    layer: 0,
    asks: [
      ...["much have you got left", "much is left", "left to do", "still have to do"],
      "are you behind",
      "how far behind",
      "how behind",
      ...["you covered", "have you covered", "how far behind", "most behind", "behind in"],
      ...[
        "behind on",
        "studied so far",
        "revised so far",
        "much have you done",
        "much have you studied",
      ],
    ],
    answers: [
      "half of stats, and that's being nice. {the others still smell new|drowning?} || of the four, maybe half of one. {i made that sound better than it is|drowning?}",
    ],
  },
  year: {
    layer: 0,
    asks: [
      "what year are you",
      "which year are you",
      "year are you in",
      "year of uni",
      "year of study",
    ],
    answers: [
      "year 2. three semesters in, if you count this one || i'm in the second year, first semester of it",
    ],
  },
  "hardest-paper": {
    layer: 0,
    asks: [
      ...[
        "part of uni is",
        "bit of school",
        "bit of uni",
        "part of school",
        "subject is the worst",
        "subject is heaviest",
        "module is heaviest",
        "bit is heaviest",
      ],
      ...[
        "the hardest one",
        "hardest exam",
        "hardest paper",
        "hardest module",
        "which one worries",
      ],
      ...[
        "pulling you down",
        "which paper worries",
        "dread the most",
        "dreading most",
        "the worst one",
      ],
    ],
    answers: [
      "stats. {it's the one i'm meant to be good at|fraud?} || the stats one. {everybody goes at least you've got stats|fraud?}",
    ],
  },
  "last-studied": {
    layer: 0,
    asks: [
      "last study",
      "last studied",
      "last open a book",
      "last opened a book",
      "you study today",
    ],
    answers: [
      "saturday, forty minutes. {then i read the manual of my own calculator|drowning?} || there were forty minutes on saturday. {after that i tidied my pens|drowning?}",
    ],
  },
  tomorrow: {
    layer: 0,
    asks: ["plan for tomorrow", "tomorrow look", "tomorrow like", "about tomorrow", "do tomorrow"],
    answers: [
      "i've put one question on a post-it. just question 1 of last year's || tomorrow is one past-year question before i touch my phone. i've said that before, but ok",
    ],
  },
  defer: {
    layer: 1,
    asks: [
      ...[
        "ask for an extension",
        "extension",
        "to defer",
        "defer the",
        "deferring",
        "postpone",
        "special consideration",
      ],
      ...["leave of absence", "take a semester off", "semester off", "gap semester"],
    ],
    answers: [
      "you need a reason with a stamp on it. {what would i put, couldn't cope?|fraud?} || they want it from a doctor. {mine would say, she just didn't manage|fraud?}",
    ],
  },
  lecturer: {
    layer: 0,
    asks: [
      ...[
        "a lecturer",
        "lecturer you",
        "speak to your tutor",
        "talk to your tutor",
        "tell your tutor",
      ],
      ...["personal tutor", "your mentor", "a mentor", "someone at uni", "anyone at uni"],
      ...["somebody at uni", "someone in the faculty", "a tutor you"],
    ],
    answers: [
      "there's a mentor on paper. i met him once and he called me wei lin || my stats tutor's ok, he waits when you're slow. i'd have to say which weeks i know nothing of",
    ],
  },
};
