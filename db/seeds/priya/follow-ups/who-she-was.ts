import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya tells of the one she was, and of the one who copes. */
export const whoSheWas: Scenario["topics"] = {
  "knew-what-doing": {
    layer: 0,
    asks: ["know what you were doing", "knew what you were doing", "knowing what you were doing"],
    answers: [
      "Restful! {They asked, I answered, it was right, and I went to lunch|not-doing-well}. || Oh, it was lovely. {I'd walk in and things got better because I was there|not-doing-well}, imagine.",
    ],
  },
  "in-the-dream": {
    layer: 0,
    asks: [
      ...["being in that dream", "good about the dream", "in that dream"],
      ...["happen in the dream"],
    ],
    answers: [
      "Nobody was crying, and the columns added up. {I was quick, I was funny|not-doing-well}. || {I had an answer for everything|not-doing-well}. And both my hands were free, I remember noticing that.",
    ],
  },
  "lift-singer": {
    layer: 1,
    asks: [
      ...["one who sang", "about her the one", "who sang in lifts"],
      ...["what was she like the one who"],
    ],
    answers: [
      "She wore red lipstick on a Monday and told people off about their filing. {I'd be a bit scared of her now|not-doing-well}. || She'd take any dare. It was six floors once, all the verses, and a man in a suit joined in. {I think of her as somebody who's moved house|not-doing-well}.",
    ],
  },
  "coper-enough": {
    layer: 1,
    asks: [
      ...["copes has had enough", "coping has had enough", "the one who copes"],
      ...["when you stop coping"],
    ],
    answers: [
      "She makes a lasagne for somebody. {I've never found out what comes after the lasagne|not-doing-well}. || {She gets quieter and more helpful|not-doing-well}, that's how you'd know. Nobody's ever spotted it.",
    ],
  },
  "same-to-yourself": {
    layer: 1,
    asks: [
      ...["same to yourself", "say that to yourself", "as kind to yourself"],
      ...["as gentle with yourself"],
    ],
    answers: [
      "I've seen me when nobody's looking. {I've had every help going and I still can't do it|bad-mother?}. || With her I'd see two hours' sleep. {With me I see the washing up, and him crying, and me just standing|bad-mother?}.",
    ],
  },
  "her-back": {
    layer: 0,
    asks: [
      ...["have her back", "wear the pass again", "put the pass on"],
      ...["put it on for a minute"],
    ],
    answers: [
      "I stood up straighter, isn't that silly. {Then he cried, and it swung into the washing up|not-doing-well}. || Lovely, and then not. {I caught sight of it in the window and thought, who's she come to see|not-doing-well}?",
    ],
  },
  "only-priya": {
    layer: 0,
    asks: [
      ...["is priya like when", "when shes only priya", "only priya"],
      ...["when youre just priya"],
    ],
    answers: [
      "A bit bossy. She likes rye bread and other people's gossip. {I get her for as long as it takes to pay|not-doing-well}. || She's quicker than me and she swears at the radio. {I'd forgotten that she was funny|not-doing-well}.",
    ],
  },
  "second-priya": {
    layer: 0,
    asks: [
      ...["like to be priya", "second at the bakery", "hear your own name"],
      ...["someone says your name"],
    ],
    answers: [
      "{Like putting down shopping you forgot you'd got|not-doing-well}. Then it's two pounds forty, please. || Warm, it goes right down to my feet. {By the door I'm already somebody's mum again|not-doing-well}.",
    ],
  },
  "nearly-at-bakery": {
    layer: 1,
    asks: [
      ...["words you nearly said", "you nearly said at", "nearly said at the bakery"],
      ...["nearly tell her"],
    ],
    answers: [
      "It was, I'm not very well, Kasia. {I'd have asked for a small rye in the same breath|not-doing-well}. || {Could I stay in here for a while|not-doing-well}, I was going to say. Then a man wanted doughnuts.",
    ],
  },
};
