import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya tells of being helped by her mother-in-law. */
export const mummyji: Scenario["topics"] = {
  "so-small": {
    layer: 0,
    asks: [
      ...["out of it so small", "come out so small", "end up so small"],
      ...["make you so small"],
    ],
    answers: [
      "I dress him and he gets changed. I make a bottle and there's one made. {By five I'm asking her where things are in my own kitchen|watched}. || It's nothing you could write down. {She says leave it, beta, I'll do it, and I leave it, twenty times|watched}.",
    ],
  },
  "help-reach": {
    layer: 0,
    asks: [...["her help reach", "help reach you", "her help feel"], ...["how does her help"]],
    answers: [
      "{Like being moved very gently to one side|watched}. With a cup of tea put in my hand. || There's a sort of sigh behind me, and {then the thing's done|watched}. I do say thank you.",
    ],
  },
  "little-oh": {
    layer: 0,
    asks: ["that little oh", "little oh set", "when she says oh"],
    answers: [
      "{My neck goes hot|watched}. I hear myself explaining the temperature of the water. || {I drop things|watched}, I dropped the whole tub of powder once. Then she'd that to clear up as well.",
    ],
  },
  "own-hands": {
    layer: 0,
    asks: ["at your own hands", "looked at your own", "see in your hands"],
    answers: [
      "Hers. {They'd got her little pat at the end|watched}, I used to have a way of doing it. || {Somebody trying to be let off|watched}. I shook them all out and stuffed them in the drawer.",
    ],
  },
  "past-kindness": {
    layer: 0,
    asks: [
      ...["her kindness werent", "kindness werent in", "if she werent so kind"],
      ...["if she werent kind"],
    ],
    answers: [
      "Please don't do it after me. {And then I'd want to get in the cupboard with the hoover|watched}. || {He's mine, I'd say, let me be slow|watched}. It sounds so rude, typed out.",
    ],
  },
  "hands-watched": {
    layer: 0,
    asks: ["happens to your hands", "hands when shes", "your hands do when"],
    answers: [
      "They forget. {I've done hundreds of nappies, and I'll put that one on back to front|watched}. || {They go like mittens|watched}. He looks up as if to say, what's all this?",
    ],
  },
  "help-bigger": {
    layer: 1,
    asks: [
      ...["left you feeling bigger", "feeling bigger", "help look like if"],
      ...["the right sort of help"],
    ],
    answers: [
      "Somebody who does the bins and leaves him to me. {And doesn't look at how I'm holding him|watched}. || They'd ask what I'd like done. {Then they'd go out of the room while I did my half|watched}.",
    ],
  },
  "both-mothers": {
    layer: 0,
    asks: [
      ...["and yours so far", "yours so far off", "his mother here and"],
      ...["yours so far away"],
    ],
    answers: [
      "Ungrateful. {I see her plait going past the door, and it's the wrong plait|far-away}. || {There's a mother in my kitchen and I want the other one|far-away}. I'd never say that to Rohan.",
    ],
  },
  "quiet-for-her": {
    layer: 1,
    asks: [
      ...["went quiet in her", "quiet in her arms", "stopped crying in her"],
      ...["when he stopped for her"],
    ],
    answers: [
      "I said, oh good. {Then I looked in a cupboard for something till my face was right|watched}. || Glad for him, honestly. {And as though I'd been marked in front of people|watched}.",
    ],
  },
  "sixteen-weeks": {
    layer: 0,
    asks: [
      ...["turned into sixteen", "six weeks turned", "her staying on"],
      ...["stayed on so long"],
    ],
    answers: [
      "I was so pleased when she first came. {Now I couldn't tell you where my own colander lives|watched}. || {I ask if I may use the oven|watched}. I heard myself do it last week.",
    ],
  },
  "watch-again": {
    layer: 0,
    asks: ["watch her do it", "watching her do it", "see her do it again"],
    answers: [
      "{I stand there nodding, like someone being shown the fire exits|watched}. || I get so tired, all at once. {I think, why did I bother doing the first one|watched}?",
    ],
  },
};
