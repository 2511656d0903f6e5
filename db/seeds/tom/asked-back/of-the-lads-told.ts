import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks back about the men he worked with. */
export const ofTheLadsTold: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["two of the lads outside the chemist", "read a shop window till they'd gone by"],
    answers: {
      why: [
        "They'd have asked what I'm up to. {I'd have had to stand there and have no answer|apart}. || I'd seen them laughing. {You don't walk up to that with a long face|apart}.",
      ],
      felt: [
        "Miserable. {I could hear them talking from across the road, and I knew the voices|apart}. || I was red to the ears. {Two men I'd have trusted with my life, and I'm looking at carpets|apart}.",
      ],
      then: [
        "I went home without what I'd gone for. || I counted ten and walked the other way. My dinner was late.",
      ],
      when: ["Monday, about eleven. || A market day, last week."],
      who: [
        "One off my own shift, and another off maintenance. || Both off my old shift, and one of them I'd trained.",
      ],
      theySaid: [
        "They'd have had to shout, and they didn't. || If they saw me they were good enough not to say.",
      ],
    },
  },
  {
    said: ["You knew a man's breathing", "saw one by the milk last week"],
    answers: {
      why: [
        "You'd only each other to go by, with the noise. {Now there's nothing between us to lean on|apart}. || We've neither of us any news. {What would we say, over a pint of semi-skimmed|apart}.",
      ],
      felt: [
        "Cold, after. {I'd have known that man in the dark|apart}. || Daft as it sounds, I could have stopped him. {I'd my hand half out|apart}.",
      ],
      mean: [
        "You'd know who'd had a bad night before he spoke. || I mean it wasn't hello. You give more to a bus driver.",
      ],
      then: [
        "I got my bread and went round by the other tills. || He went for his eggs and I stood looking at the yoghurts.",
      ],
      often: [
        "It's every time, with whichever one I meet. || It's all nods now, with the lot of them.",
      ],
    },
  },
  {
    said: ["parked outside it once and came home", "watched them through the steam on the glass"],
    answers: {
      why: [
        "I'd no story to take in with me. {They'd have shoved up for me, and that's worse|apart}. || It was all going so well without me. {I'd have been the one they'd to be quiet for|apart}.",
      ],
      felt: [
        "{Like a lad not picked|apart}, and I'd not even put my hand up. || I could near enough smell the bacon. {It was six yards and I couldn't cross it|apart}.",
      ],
      when: ["It'd be the September one. || That was September, the first Friday."],
      then: [
        "Said to my wife it was a good breakfast. I'd toast. || I drove round a bit, so as to be gone the right length of time.",
      ],
      where: ["That caff down by the bus station. || Across the road from the caff, behind a van."],
      theySaid: ["Nobody came out. || I'd gone before a head turned."],
      youSaid: ["I've told nobody but you. || Not a soul. My wife thinks I had the full plate."],
    },
  },
];
