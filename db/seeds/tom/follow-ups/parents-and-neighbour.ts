import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks on about his parents, his brother and the old lady next door. */
export const parentsAndNeighbour: Scenario["topics"] = {
  "father-job": {
    layer: 0,
    asks: [
      ...["what did he do there", "your father do", "father do there", "father work on"],
      ...["his job there", "father do at the works"],
    ],
    answers: [
      "[after: Emrys, father] Casting, thirty-eight years of it. || He was on the casting side, and never late.",
    ],
  },
  "father-and-gwen": {
    layer: 0,
    asks: [
      ...["did he like gwen", "he like gwen", "father like gwen", "father and gwen"],
      ...["get on with gwen", "dad like gwen"],
    ],
    answers: [
      "[after: Emrys, father] Very well. He'd save her the first sweet peas. || Thought the world of her. She talked for the pair of them.",
    ],
  },
  "mother-ladder": {
    layer: 0,
    asks: [
      ...["doing up there", "up a stepladder", "up the stepladder", "on the stepladder"],
      ...["up the ladder", "doing on the ladder"],
    ],
    answers: [
      "[after: stepladder, Thomas but her] Curtains. She'd never wait for anybody. || She was seeing to her curtains, at eighty-one.",
    ],
  },
  "pugh-talk": {
    layer: 0,
    asks: [
      ...["pugh talk about", "does she talk about", "old lady talk about"],
      "what does she say to you",
    ],
    answers: [
      "[after: Pugh] Her knees, the council, and the bins. || Who's died, mostly, and what the vicar said.",
    ],
  },
  "pugh-known": {
    layer: 0,
    asks: [
      ...["long have you known her", "known mrs pugh", "long has she lived"],
      ...["she lived there long", "known her long"],
    ],
    answers: [
      "[after: Pugh] Twenty-six years, since we moved in. || She was here before us, and that's twenty-six years.",
    ],
  },
  "pugh-husband": {
    layer: 0,
    asks: [
      ...["happened to her husband", "her husband die", "her husband do"],
      ...["what was her husband", "when did her husband"],
    ],
    answers: [
      "[after: Pugh, widow, next door] He'd been a miner. He died ten years back. || It was his lungs, ten years ago, he'd been down the pit.",
    ],
  },
  "brother-does": {
    layer: 0,
    asks: [
      ...["what does he do", "what does your brother do", "brother do", "brothers job"],
      "brother work",
    ],
    answers: ["[after: Swindon] Railways, all his life. || He's on the railway, near retiring."],
  },
  "brother-seen": {
    layer: 0,
    asks: [
      ...["last see your brother", "last see him", "see your brother", "last saw him"],
      "seen your brother",
    ],
    answers: [
      "[after: Swindon] Two summers back, at a wedding. || A wedding, two years since.",
      "[after: Dai] The day he went, in May. || May, with the van loaded.",
    ],
  },
  "brother-older": {
    layer: 0,
    asks: [
      ...["is he older", "older or younger", "older than you", "younger than you"],
      ...["brother older", "is he the elder"],
    ],
    answers: ["[after: Swindon] By four years. || He's the elder of us, by four."],
  },
};
