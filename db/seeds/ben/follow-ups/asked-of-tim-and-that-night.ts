import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to who asks, plainly, about that night and about his brother coming. */
export const askedOfTimAndThatNight: Scenario["topics"] = {
  "night-she-died": {
    layer: 1,
    asks: [
      "like the night she died",
      "the night she died",
      "how was the night she died",
      "what happened the night she",
    ],
    answers: [
      "Quiet, then quick. {I called it at twelve past four|mrs}. || Wet and slow till three. {After that I was running, and it was over by quarter past four|mrs}.",
    ],
  },
  "first-death": {
    layer: 1,
    asks: [
      "that your first",
      "was she your first",
      "was it your first",
      "first death",
      "first patient to die",
      "first patient you lost",
      "first one you lost",
      "first person you lost",
    ],
    answers: [
      "Not the first. {First one whose handwriting I knew|mrs}. || There'd been others, I'd hardly met them. {She's the first I'd had actual chats with|mrs}.",
    ],
  },
  "never-said-debrief": {
    layer: 1,
    asks: [
      "never got to say in",
      "got to say in that debrief",
      "get to say in that debrief",
      "left in you that",
      "never got to say",
    ],
    answers: [
      "{I'd have said I liked her|mrs}. I'd have asked if I missed something, too. || Her name, for one, the slides don't have it. {And that I was fond of her|mrs}.",
    ],
  },
  "liked-told-off": {
    layer: 0,
    asks: [
      "liked being told off",
      "like being told off",
      "like that she told you off",
      "told off by her",
      "like it when she corrected",
      "mind being corrected",
      "mind being told off",
    ],
    answers: [
      "I did. It was the best bit of the round. || Loved it. Everyone else on the ward just lets me get on with things.",
    ],
  },
  "her-looks": {
    layer: 0,
    asks: ["what did she look like", "she look like", "did mrs tamati look", "describe her to me"],
    answers: [
      "Small, short white hair, those big red glasses. || Little, sat up very straight. White hair, and red frames on beads.",
    ],
  },
  "want-from-tim": {
    layer: 0,
    asks: [
      "want from him when he comes",
      "want from tim",
      "like from tim",
      "want tim to",
      "hope tim will",
      "need from tim",
      "tim to do",
      "from him when he comes",
      "want from your brother",
      "like from your brother",
    ],
    answers: [
      "Sit on the couch. Not ask for a funny version. || To have him about, eating. I'd like to not do stories for once.",
    ],
  },
  "words-for-tim": {
    layer: 0,
    asks: [
      "words for tim",
      "begin with tim",
      "start with tim",
      "first words to tim",
      "say to tim first",
      "how would you start with him",
      "tell tim first",
    ],
    answers: [
      "Probably with a joke. Then: mate, I'm not great. || I'd go, 'Tim, turn the cricket off a sec', and then I'd have to get on with it.",
    ],
  },
  "thought-says": {
    layer: 3,
    asks: [
      "does the thought say",
      "the thought say",
      "thought say if",
      "does that thought say",
      "thought say to you",
      "if the thought could",
    ],
    answers: [
      "{That it'd be quiet, that's about it|dying?}. It doesn't argue. || Not much. {Just that I'd not have to do another one of these weeks|dying?}.",
    ],
  },
};
