import type { Scenario } from "~/domain/simulator/scenario";

/** What is often asked of anybody, and what Halima answers: of what Halima would have otherwise, and of this talk. */
export const oftenAskedChange: Scenario["topics"] = {
  importance: {
    layer: 0,
    answers: [
      "Eight, dear. My knees say nine, but they exaggerate. || I'd give it a seven. It'd be more if I quite believed in it.",
    ],
  },
  "why-not-lower": {
    layer: 0,
    answers: [
      "Because I've three girls watching how it's done, dear, and I'd not have them do it like this. || Because I heard myself enjoy a sentence just now, and I'd like some more of those.",
    ],
  },
  "one-higher": {
    layer: 0,
    answers: [
      "One night in my own bed, dear, and I'd have gone up by breakfast. || If somebody said, Tuesdays are mine, and then turned up with a bag, that'd do it.",
    ],
  },
  "why-change": {
    layer: 0,
    answers: [
      "I'd be kinder, dear, and funnier, and I'd finish a cup of tea. || For my mother's sake as well, a rested daughter has a softer hand. And I'd sew by daylight.",
    ],
  },
  "does-for-you": {
    layer: 0,
    answers: [
      "Being cheerful keeps the house light, dear, and nobody fusses. If I do it all myself then I know it's done. || When I'm busy I needn't sit down with it. And they admire me, I shan't pretend that I dislike that.",
    ],
  },
  "in-control": {
    layer: 0,
    answers: [
      "Mak's porridge and Mak's songs are mine to decide, and my tongue, on a good day. The illness isn't, and nor is Perth. || Asking's in my hands, dear. I've just kept them in my apron.",
    ],
  },
  "one-change": {
    layer: 0,
    answers: [
      "The nights, dear. Take those off me and I'd carry the days on my head. || If I could change one thing there'd be a second pair of grown-up slippers in this house.",
    ],
  },
  "if-free": {
    layer: 0,
    answers: [
      "With nobody needing me I'd go and buy three metres of something foolish, dear, and eat noodles by myself. || I'd sleep first. Then I'd sing with all the windows up, until the street complained.",
    ],
  },
  "may-share": {
    layer: 0,
    answers: [
      "Do tell me, dear. What other women have done I like to hear, it's the word must that I can't abide. || Yes, go on, share it. I may laugh if it needs a free weekend, and you're not to mind.",
    ],
  },
  "which-of-these": {
    layer: 0,
    answers: [
      "Whichever takes the least leaving the house, dear. I could see myself trying that one. || Let me hold them up to the light. I think the smallest would suit me to begin with.",
    ],
  },
  "in-the-way": {
    layer: 0,
    answers: [
      "The gate would, dear, and my own pride, they come as a pair. || Somebody has to be with my mother, that's the first thing. The second's my mouth, which says no thank you by itself.",
    ],
  },
  "first-words": {
    layer: 0,
    answers: [
      "Azman, I'd say, don't talk yet, I'm going to tell you what a night here is like. || To my neighbour I'd say, Mrs Nair, I gave you no answer that time, and the answer's yes.",
    ],
  },
  "help-wanted": {
    layer: 0,
    answers: [
      "A body in the house for two nights, dear, and I don't mind whose. || I'd like somebody to do one supper or one bath from start to finish, and not ask me where things are.",
    ],
  },
  "should-have-asked": {
    layer: 0,
    answers: [
      "You might have asked what I'd wear if I went out, dear. It's yellow, and it wants a zip. || What I'm like when I'm not tired, you never asked me that. I'd have had to go and look.",
    ],
  },
  "how-it-sits": {
    layer: 0,
    answers: [
      "What you've said fits me, dear, it'd only need letting out a little at the waist. || I've turned that over and I can't find a wrong stitch. It's odd to be told it by somebody else.",
    ],
  },
};
