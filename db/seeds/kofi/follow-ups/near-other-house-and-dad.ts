import type { Scenario } from "~/domain/simulator/scenario";

const saidTheGirlAtTheTillsStoppedAsking = [
  "near: the girl at the till's stopped asking",
  "near: meal deal, same one",
  "near: same crisps, engine off",
];
const saidBeenUpSinceThree = ["near: been up since three", "near: laps of the ceiling"];
const saidGotAGardenHesGotATrampoline = [
  "near: got a garden, he's got a trampoline",
  "near: can't even hate a simon",
  "near: he's got a trampoline",
];
const saidTheirMumsNameComesUp = [
  "near: their mum's name comes up",
  "near: usually about a packed lunch",
];
const saidCountTheCarsFromLeeds = ["near: count the cars from leeds", "near: which ones they were"];

/** What Kofi answers to who asks on about a detail of what he just said of the other house and his father. */
export const nearOtherHouseAndDad: Scenario["topics"] = {
  "till-girl-asked": {
    layer: 0,
    asks: [
      ...saidTheGirlAtTheTillsStoppedAsking,
      "what did the girl at the till ask",
      "what did she use to ask",
      "what did she say to you",
    ],
    answers: [
      "If I wanted a bag, and was I having a good one. || She'd ask was I sure. There's a hot one, she'd say, for the same money.",
    ],
  },
  "why-same-deal": {
    layer: 0,
    asks: [
      ...saidTheGirlAtTheTillsStoppedAsking,
      "why the same one",
      "why always the same meal deal",
      "do you never change it",
    ],
    answers: [
      "It's one less thing to choose. || I've chosen enough by then, who to let out, who to wait for. I just reach.",
    ],
  },
  "what-in-the-deal": {
    layer: 0,
    asks: [
      ...saidTheGirlAtTheTillsStoppedAsking,
      "what is in the meal deal",
      "which sandwich is it",
      "what do you get",
    ],
    answers: [
      "Cheese and onion, crisps, a water. You could set me to it. || Whatever's on the left. I know it by the wrapper.",
    ],
  },
  "lonely-dinner": {
    layer: 0,
    asks: [
      ...saidTheGirlAtTheTillsStoppedAsking,
      "is it lonely eating there",
      "does it feel lonely in the cab",
      "do you mind eating alone",
    ],
    answers: [
      "A bit, yeah. I have the radio on low, so there's a voice. || I'd sooner there was somebody pinching my crisps.",
    ],
  },
  "up-every-night": {
    layer: 0,
    asks: [
      ...saidBeenUpSinceThree,
      "is that every night",
      "was it just last night",
      "how often are you up at three",
    ],
    answers: [
      "Most of them, since the letter. Last night was just longer. || It's every work night. I get the odd one off, and I don't know why.",
    ],
  },
  "up-doing-what": {
    layer: 0,
    asks: [
      ...saidBeenUpSinceThree,
      "what do you do at that hour",
      "what did you do when you got up",
      "what do you do up so early",
    ],
    answers: [
      "Kettle, window, boots. I'd the boots on an hour early. || I ironed a tea towel. I don't own an ironed-tea-towel sort of house.",
    ],
  },
  "kids-on-trampoline": {
    layer: 0,
    asks: [
      ...saidGotAGardenHesGotATrampoline,
      "what do the kids say about the trampoline",
      "do they like the trampoline",
      "does kwame like it",
    ],
    answers: [
      "Kwame says it's massive, then he looks at me and says it's all right. || Ama does her homework under it. Kwame's on top, he'd sleep there.",
    ],
  },
  "met-simon": {
    layer: 0,
    asks: [
      ...saidGotAGardenHesGotATrampoline,
      "have you met simon",
      "have you met him",
      "did you ever meet her new fella",
    ],
    answers: [
      "Over the hedge, yeah. He wanted to know how the traffic was. || I have, on the path. He put his hand out and I'd a wellie in mine.",
    ],
  },
  "why-not-hate-simon": {
    layer: 0,
    asks: [
      ...saidGotAGardenHesGotATrampoline,
      "why can't you hate him",
      "what's wrong with him",
      "is there nothing to hate",
    ],
    answers: [
      "He's kind to them. I've looked, and that's what there is. || With a Dean you'd have something to go on. A Simon offers you squash.",
    ],
  },
  "name-comes-up-fear": {
    layer: 1,
    asks: [
      ...saidTheirMumsNameComesUp,
      "what do you think it's going to be",
      "what are you afraid it is",
      "what do you expect from her",
    ],
    answers: [
      "That she's stopping the weekends. Or one of them's hurt. || Something that starts with, I've been thinking.",
    ],
  },
  "name-was-bad-once": {
    layer: 1,
    asks: [
      ...saidTheirMumsNameComesUp,
      "has it ever been the thing you're scared of",
      "was it ever bad news",
      "did it ever come true",
    ],
    answers: [
      "One time, Kwame's chin, four stitches. My hands have never let it go. || The once, he'd come off the slide. All the rest have been sandwiches.",
    ],
  },
  "answer-her-text": {
    layer: 1,
    asks: [
      ...saidTheirMumsNameComesUp,
      "what do you text back",
      "how do you answer her",
      "what do you write to her",
    ],
    answers: [
      "'OK, cheese.' I read it over four times first. || A thumb. I used to write that woman letters.",
    ],
  },
  "who-in-those-cars": {
    layer: 2,
    asks: [
      ...saidCountTheCarsFromLeeds,
      "who was in the car",
      "who were you looking for",
      "who was in the cars",
    ],
    answers: [
      "My dad, I hoped. It was always somebody else's. || Nobody, as it turned out. I'd one face in mind.",
    ],
  },
  "counted-how-many": {
    layer: 2,
    asks: [
      ...saidCountTheCarsFromLeeds,
      "how many did you count",
      "how long did you count",
      "when did you stop counting",
    ],
    answers: [
      "Up to a hundred, I'd start over then. That was as high as I went. || Till tea, most nights, for the best part of four years.",
    ],
  },
  "counted-with-you": {
    layer: 2,
    asks: [
      ...saidCountTheCarsFromLeeds,
      "did anyone know you counted",
      "was anyone with you at the window",
      "did your mum see you",
    ],
    answers: [
      "My little sister did the red ones. I never told her what for. || Mum knew. She'd bring the toast to me there.",
    ],
  },
};
