import type { Scenario } from "~/domain/simulator/scenario";

const saidSuitWho = ["near: like a suit that's not mine", "near: like talking with my mouth full"];
const saidFlatWhy = ["near: like a tyre", "near: empty if i look"];
const saidDragsHour = ["near: lonely i'd call it", "near: it's lonely and it drags"];
const saidFourEasier = [
  "near: four hundred of us the same week",
  "near: whole four hundred go in a week",
];
const saidGlovesWhy = ["near: not to be handled", "near: i don't want kid gloves"];
const saidHandedFeel = ["near: can be handed back in an envelope", "near: no call for what i know"];

/** What Tom answers of a word just said: the suit, the flatness, the long nights, the four hundred. */
export const nearSuitAndSandwiches: Scenario["topics"] = {
  "near-suit-who": {
    layer: 0,
    asks: [
      ...saidSuitWho,
      ...["whose suit is it", "who does talking come easy to", "who taught you to keep quiet"],
    ],
    answers: [
      "Carys could wear it, she'd talk to a lamp post. || It's Gwen's sort of thing, talking, she does it like breathing.",
    ],
  },
  "near-suit-why": {
    layer: 0,
    asks: [
      ...saidSuitWho,
      ...["why is it awkward", "what makes it uncomfortable", "why is talking hard"],
    ],
    answers: [
      "Nobody did it in our house, you passed the potatoes. || I never got the practice, there was always a machine going.",
    ],
  },
  "near-suit-easier": {
    layer: 0,
    asks: [
      ...saidSuitWho,
      ...[
        "what would make it easier",
        "would it help to go slow",
        "what would make it comfortable",
      ],
    ],
    answers: [
      "Being let off now and again, and coming back to it. || Something in my hands, I talk better with a spanner.",
    ],
  },
  "near-suit-when": {
    layer: 0,
    asks: [
      ...saidSuitWho,
      ...[
        "when did you last talk like this",
        "how long have you been like that",
        "when is talking easier",
      ],
    ],
    answers: [
      "With my mam, the week she died, and that was mostly her. || Never, that I can call to mind.",
    ],
  },
  "near-suit-stop": {
    layer: 0,
    asks: [
      ...saidSuitWho,
      ...["do you want to stop", "shall we leave it", "do you want to talk of something else"],
    ],
    answers: ["No, carry on, it'll wear in. || I'm all right, I'll chew and then I'll talk."],
  },
  "near-flat-why": {
    layer: 1,
    asks: [
      ...saidFlatWhy,
      ...["why do you feel flat", "what made it go flat", "why are you empty"],
    ],
    answers: [
      "There's nothing pressing on the inside, I suppose. || Work was the air in me, if you want it daft.",
    ],
  },
  "near-flat-who": {
    layer: 1,
    asks: [...saidFlatWhy, ...["who notices you are flat", "who can see it", "does gwen see it"]],
    answers: [
      "Gwen sees it, she looks at me like a gauge. || The dog's noticed, she brings me her ball less.",
    ],
  },
  "near-drags-hour": {
    layer: 0,
    asks: [
      ...saidDragsHour,
      ...["which hour is longest", "when does it drag the most", "what time is the loneliest"],
    ],
    answers: [
      "Three to four, there's not even a milk cart. || After the last train's gone, about half past two.",
    ],
  },
  "near-drags-who": {
    layer: 0,
    asks: [
      ...saidDragsHour,
      ...["who would you want there", "who do you miss at night", "who else is up"],
    ],
    answers: ["Any one of the lads, we were a night shift once. || Dai, he'd be good for an hour."],
  },
  "near-drags-do": {
    layer: 0,
    asks: [
      ...saidDragsHour,
      ...["what do you do with the hours", "what do you do at night", "how do you pass the night"],
    ],
    answers: [
      "I put the kettle on and I don't always make the tea. || Crossword, and I've stopped filling it in.",
    ],
  },
  "near-drags-gwen": {
    layer: 0,
    asks: [
      ...saidDragsHour,
      ...["do you ever wake gwen", "does your wife know it is lonely", "have you told gwen"],
    ],
    answers: [
      "No, I'd not wake her, she's earned it. || She's asleep over my head, and I leave it like that.",
    ],
  },
  "near-drags-why": {
    layer: 0,
    asks: [
      ...saidDragsHour,
      ...["why is the night lonely", "what makes it lonely", "why does it drag"],
    ],
    answers: [
      "In the day you can kid yourself folk are only out. || There's nobody to be all right for.",
    ],
  },
  "near-four-easier": {
    layer: 0,
    asks: [
      ...saidFourEasier,
      ...["why wasn't it easier", "why did it not make it easier", "what made it no easier"],
    ],
    answers: [
      "You each go home to your own kitchen. || A crowd's only a crowd till the bus comes.",
    ],
  },
  "near-four-who": {
    layer: 0,
    asks: [
      ...saidFourEasier,
      ...["who were the four hundred", "who else was let go", "who told you all"],
    ],
    answers: [
      "Fathers and sons, some of them, out the same gate. || There was lads I'd trained and men who'd trained me.",
    ],
  },
  "near-four-now": {
    layer: 0,
    asks: [
      ...saidFourEasier,
      ...["what happened to the four hundred", "what do they do now", "how are the others doing"],
    ],
    answers: [
      "Vans, a few, and a good many curtains drawn of a morning. || You see them in the aisles at Tesco, reading labels.",
    ],
  },
  "near-four-ate": {
    layer: 0,
    asks: [
      ...saidFourEasier,
      ...["did you eat the sandwiches", "what sort of sandwiches", "what was in the sandwiches"],
    ],
    answers: ["Egg and cress, and I had one, I'm ashamed to say. || I took two for the dog."],
  },
  "near-four-said": {
    layer: 0,
    asks: [
      ...saidFourEasier,
      ...["what did people say", "how did the men take it", "what did the others do"],
    ],
    answers: [
      "Hardly a word, somebody asked was there mustard. || There was a lot of hands shook, and no eyes.",
    ],
  },
  "near-gloves-why": {
    layer: 0,
    asks: [
      ...saidGlovesWhy,
      ...[
        "why do you not want kid gloves",
        "what makes you hate being handled",
        "why not be handled",
      ],
    ],
    answers: [
      "It makes me feel I'm on a stretcher. || I've handled men myself, I know what it's for.",
    ],
  },
  "near-gloves-me": {
    layer: 0,
    asks: [
      ...saidGlovesWhy,
      ...["am i handling you", "do i handle you", "have i been too careful"],
    ],
    answers: [
      "Not so far, I'd say if you were. || You're about right, you've not stroked me once.",
    ],
  },
  "near-handed-feel": {
    layer: 1,
    asks: [
      ...saidHandedFeel,
      ...["how did it feel to be handed it", "what was it like to hold", "how does that feel"],
    ],
    answers: ["Light, that was what got me, it was two sheets. || Like being given my change."],
  },
  "near-handed-where": {
    layer: 1,
    asks: [
      ...saidHandedFeel,
      ...["where is the envelope now", "where do you keep it", "where were you handed it"],
    ],
    answers: [
      "Behind the clock, Gwen dusts round it. || It's in the house still, I know where without looking.",
    ],
  },
};
