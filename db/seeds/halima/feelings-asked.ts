import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks after a feeling by its name. */
export const feelingsAsked: Scenario["topics"] = {
  lonely: {
    layer: 0,
    answers: [
      "I am rather, dear. I talk from morning to night and {not a word of it arrives|unknown?}. || I am, and I'm never by myself, isn't that clever of me. {The one I'd have told about it doesn't know who I am|unknown?}.",
    ],
  },
  guilty: {
    layer: 1,
    asks: [
      ...["feel guilty", "you guilty", "guilty about", "guilt about", "guilt like", "the guilt"],
      ...["blame yourself"],
    ],
    answers: [
      "Oh, I do, dear, at prayer most of all. One turns to the right and to the left at the end, and {I've trouble looking either of those angels in the face|bad-daughter}. || I do. {I peel her an orange afterwards, every thread off it, as if somebody were counting|bad-daughter}.",
      "Of course I do. {I spoke to her as one speaks to a slow waiter, and she thanked me|temper}. || I do, and I could give you the hour of it. {She'd done nothing at all, she'd asked me a question|temper}.",
    ],
  },
  ashamed: {
    layer: 1,
    answers: [
      "A little, I am, {of how I sounded, over nothing|temper?}, and of how glad I am when she drops off. || I am. I powder over it nicely, and {then I remember the way I spoke to her|temper?}.",
    ],
  },
  angry: {
    layer: 0,
    answers: [
      "I'm afraid I am. {With her at the gate, with them once they've rung off|temper}, and after that with the cushions. || Yes, dear, though nobody's been told. {I do it behind a door, quickly, like a girl with a cigarette|temper}.",
    ],
  },
  afraid: {
    layer: 1,
    asks: [
      ...[
        "what are you afraid of",
        "what are you scared of",
        "what scares you",
        "what frightens you",
      ],
      ...["what scares you most", "what are you most afraid of", "are you most afraid of"],
      ...["afraid of most", "scares you", "frightens you", "you afraid", "you scared", "fear most"],
      ...["worries you most", "your biggest fear", "most afraid"],
    ],
    answers: [
      "That the last thing she has from me is a raised voice. {Any evening might be the one|temper?}, and she'd take that along. || There'll be a last day, and I shan't know that it is. {Suppose I've snapped at her on that one|temper?}.",
    ],
  },
  hope: {
    layer: 1,
    answers: [
      "Not hopeless, no, I'm too nosy for that. {There might be one more minute when she knows me|unknown}. || I've a little hope, dear, I keep it small. {It's when she squeezes my hand on the right beat|unknown}, in the songs.",
    ],
  },
  burden: {
    layer: 1,
    answers: [
      "No, dear, not I, {I'm who it's been put on|siblings}. I'd quite like to be one for an afternoon. || Not that I know of. {I've seen to it that nobody need carry me|siblings}, and they've taken me at my word.",
    ],
  },
  crying: {
    layer: 0,
    asks: [
      ...["do you cry", "you cry", "last cry", "last cried", "able to cry", "let yourself cry"],
      ...["cry about it", "cry much", "the last time you cried"],
    ],
    answers: [
      "With the tap running, and for as long as a kettle takes. {I've got it down to four minutes|unknown?}. || In the laundry, into her nightgown, it's going in the wash anyhow. {Then I powder my nose for a woman who won't know me|unknown?}.",
    ],
  },
};
