import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben tells of small matters about Mrs Tamati, her glasses, her things and that night. */
export const mrsTamatiInDetail: Scenario["topics"] = {
  "correct-on-board": {
    layer: 1,
    asks: [
      ...["what did she correct", "she correct on it", "she correct", "correct on the board"],
      ...[
        "correct on the whiteboard",
        "mistakes did she find",
        "what did she mark",
        "what was wrong with it",
      ],
    ],
    answers: [
      "[after: board, whiteboard, apostrophes, notes, homework, marked, english] My apostrophes. I'd written 'patient's' for more than one, she was livid. || 'Your' for 'you're', and every apostrophe I own. She used red.",
    ],
  },
  "her-book": {
    layer: 1,
    asks: [
      ...[
        "mrs tamati reading",
        "tamati read",
        "book was she reading",
        "what was she reading",
        "what did she read",
        "she like to read",
      ],
      ...["books did she", "which books", "books did you talk", "what book was it"],
      ...["her favourite book"],
    ],
    answers: [
      "A library crime novel, large print. She'd told me who did it. || Something with a murder in a vicarage. She guessed it by page forty.",
    ],
  },
  "her-school": {
    layer: 1,
    asks: [
      ...["where did she teach", "which school", "what school", "school did she"],
      ...["her old pupils", "her pupils", "worst pupils", "worst students"],
    ],
    answers: [
      "A high school out west. Her worst one's a judge now, she said. || Out in West Auckland. She still got Christmas cards from the naughty ones.",
    ],
  },
  "her-first-name": {
    layer: 1,
    asks: [
      ...["her first name", "was her first name", "call her by her", "did you call her"],
      ...["what did you call her"],
    ],
    answers: [
      "I only ever called her Mrs Tamati. It didn't feel like a first-name thing. || Mrs Tamati, always. You wouldn't have tried anything else.",
    ],
  },
  "her-flowers": {
    layer: 1,
    asks: [
      ...["her flowers", "the flowers", "what flowers", "who brought flowers"],
      ...["the vases", "the vase"],
    ],
    answers: [
      "Her old pupils brought garden ones, in jam jars. We ran out of jars. || People she'd taught. One bunch stood in a urine bottle, a clean one.",
    ],
  },
  "her-food": {
    layer: 1,
    asks: [
      ...["she like to eat", "what did she eat", "hospital food", "she think of the food"],
      ...["like the food", "have for her dinner"],
    ],
    answers: [
      "Not the custard. She ate the toast and passed the rest to me. || She lived on toast and mandarins. Hospital custard she sent back.",
    ],
  },
  "ngaire-what": {
    layer: 1,
    asks: [
      ...["ngaire do for work", "what does ngaire do", "ngaires job", "daughter do for work"],
      ...["what does her daughter do", "what office", "how old is ngaire", "ngaire like"],
    ],
    answers: [
      "She's in an office at the council, something with rates. || Council, I think, she had the lanyard. About fifty.",
    ],
  },
  "her-tone": {
    layer: 1,
    asks: [
      ...["she funny", "was she strict", "she strict", "tell you off for"],
      ...["told you off for", "telling you off", "tell you off about"],
    ],
    answers: [
      "Commas, my shirt, and not sitting down when I talked to her. || My shirt tails and my spelling. She was nice about it.",
    ],
  },
  "her-cough": {
    layer: 1,
    asks: [
      ...["what was she in for", "why was she in hospital", "come in with", "she come in for"],
      ...["wrong with her at first"],
    ],
    answers: [
      "A chest infection. She'd had the cough for a week. || She came in with a cough that had gone to her chest.",
    ],
  },
  "her-voice": {
    layer: 1,
    asks: [
      ...["what did she sound like", "her voice like", "she sound like", "she talk"],
      ...["loud voice"],
    ],
    answers: [
      "Clear, you could hear her from the lifts. || A classroom voice. The whole bay sat up.",
    ],
  },
  "her-room": {
    layer: 1,
    asks: [
      ...["her bed by", "by the window", "a window bed", "who was in the next bed"],
      ...["the other beds", "bed next to", "share a room"],
    ],
    answers: [
      "By the window, in a bay of four. She ran the other three. || It was a four-bed bay, she had the window. The others did as they were told.",
    ],
  },
  handwriting: {
    layer: 0,
    asks: [...["your handwriting", "handwriting bad", "read your writing", "legible"]],
    answers: [
      "Terrible. She made me write 'haemoglobin' out twice. || It's bad, she said so daily. I've got neater since.",
    ],
  },
};
