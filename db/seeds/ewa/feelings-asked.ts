import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks after a feeling by its name. */
export const feelingsAsked: Scenario["topics"] = {
  lonely: {
    layer: 0,
    asks: [
      ...["feel lonely", "you lonely", "are you lonely"],
      ...["feel alone", "so lonely", "lonely here"],
      ...["the loneliness"],
    ],
    answers: [
      "{Yes, lonely|quiet-home!}. It is a plain word, and I have gone a long way round to avoid it. || {I am, very|quiet-home!}. I have not said that in either language until now.",
    ],
  },
  guilty: {
    layer: 1,
    answers: [
      "Yes, for one thing. {I go over it when the dishes are done|grief}. || I do, for one evening. {The rest I did properly, and it does not weigh against it|grief}.",
    ],
  },
  ashamed: {
    layer: 1,
    answers: [
      "A little, yes. {That I, who told others how it is done, do not know it|managing}. || I find that I am. {I have two good legs, and I sit in a chair in my coat|managing}.",
    ],
  },
  angry: {
    layer: 0,
    answers: [
      "With the others, no, they were frightened. {With him I am, and he cannot answer me|anger}. || Yes, I am sorry to say. {It is my husband, chiefly, for having been so considerate|anger}.",
    ],
  },
  afraid: {
    layer: 1,
    asks: [
      ...["what are you afraid of", "are you afraid of", "you most afraid"],
      ...["afraid of most", "what frightens you", "scares you most"],
      ...["are you afraid"],
    ],
    answers: [
      "That I shall get used to it. {One morning I shall take down one cup without a thought, and then he is quite gone|grief}. || That I forget the tune. {Yesterday I had to start it twice|grief}.",
    ],
  },
  hope: {
    layer: 1,
    answers: [
      "Hopeless is a large word, I should not use it. {I do not expect very much, that is nearer|no-use-hope}. || There is some, on certain mornings, when my granddaughter's breakfast arrives. {It is small, and it has to last until four|no-use-hope}.",
      "I would not say so. {In the evening I am tired, and in the morning I make a list|managing}. || Some, yes, I still buy stamps by the sheet. {Otherwise one gets through the day|managing}.",
    ],
  },
  burden: {
    layer: 1,
    asks: [
      "heavy for them",
      "be heavy for",
      "a weight on them",
      "burden them",
      "be a burden",
      "too heavy for",
    ],
    answers: [
      "I take care not to be. {That is why they get only the good news from me|managing}. || I should not like to be one. {So I telephone when I have something cheerful, and I prepare it|managing}.",
    ],
  },
  crying: {
    layer: 0,
    asks: [
      ...["you weep", "you cry", "you cried", "you wept", "let yourself cry", "been able to cry"],
      ...["cried since", "wept since", "tears come", "weep there", "cry there", "weeping"],
    ],
    answers: [
      "Not before people, one was not raised to it. {In the elevator, between two floors, I have wept|grief}. || I wait for a closed door. {The elevator has seen it|grief}, it is slow and it says nothing.",
      "When I do, it is over something foolish. {Last time it was a jar that he would have opened|grief}. || It takes me by way of small things, a button, {the lid of a jar that was always his to open|grief}.",
    ],
  },
};
