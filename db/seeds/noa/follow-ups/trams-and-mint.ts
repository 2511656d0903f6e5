import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks on about the trams and the lady with the mint. */
export const tramsAndMint: Scenario["topics"] = {
  "tram-number": {
    layer: 0,
    asks: [
      ...["which tram was it", "which tram", "what tram was it", "what tram", "tram number"],
      "number tram",
    ],
    answers: [
      "[after: wrong tram, his work] the four. i'm meant to get the nine || the number four, it goes the other way",
      "[after: taught me] the nine, for uni. she wrote it on my hand || nine for uni, four for the shops",
    ],
  },
  "got-off-tram": {
    layer: 0,
    asks: [
      ...["did you get off", "do then did you get off", "you get off", "get off the tram"],
      ...["get off there", "have to get off", "had to get off"],
    ],
    answers: [
      "[after: tram, chest locked, lungs] yes, at the next stop. {i held on to the shelter till it passed|chest} || i got off and {stood on the pavement till i could breathe|chest}",
    ],
  },
  "which-stop": {
    layer: 0,
    asks: ["what stop was it", "which stop was", "which tram stop"],
    answers: ["[after: tram] the one by the post office || i didn't look, there was a post box"],
  },
  "it-lasted": {
    layer: 0,
    asks: [
      ...["how long did it last", "did it last long", "long did that last"],
      ...["how long did that last", "how long did it go on"],
    ],
    answers: [
      "[after: chest locked, lungs, throat just closed, swallow] five minutes, i think. {it felt like a film|chest} || a couple of minutes at its worst, then {shaky for an hour|chest}",
    ],
  },
  "breath-now": {
    layer: 0,
    asks: [
      ...["breathing ok now", "breathe now", "how is your breathing", "can you breathe"],
      ...["hows your breathing", "your breathing now"],
    ],
    answers: ["[after: tram, chest] it's ok now, a bit tight || yeah, air's going in and out"],
  },
  "where-off": {
    layer: 0,
    asks: ["where did you get off", "you get off where", "get off in the end"],
    answers: [
      "[after: shampoo] miles past mine, by the stadium || two stops late, by the park",
      "[after: tram] at the post office, i walked from there || the stop before the square",
    ],
  },
  "mint-kind": {
    layer: 0,
    asks: ["kind of mint", "what mint", "mint was it", "sort of mint", "which mint"],
    answers: ["a big white one, really strong || extra strong, out of a tin"],
  },
  "lady-looked": {
    layer: 0,
    asks: [...["what did she look like", "lady look like", "she look like", "old lady look"]],
    answers: [
      "[after: mint, peppermint] really small, with a hat || white hair, gloves, an enormous handbag",
      "[after: the new girl, earrings, scarf in the picture] tidy, with nice eyebrows, annoyingly || like me but ironed",
    ],
  },
};
