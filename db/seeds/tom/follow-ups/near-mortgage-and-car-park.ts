import type { Scenario } from "~/domain/simulator/scenario";

const saidMortgageWhat = [
  "near: paid the mortgage down",
  "near: i put the redundancy into the house",
];
const saidCarparkWhy = ["near: sat in the car park an hour", "near: i said thank you to the lad"];
const saidTeachWhat = [
  "near: young one to listen to a machine",
  "near: i'd have a lad to show things to",
];
const saidJuneWhy = [
  "near: made four in the morning longer",
  "near: i've not had a drink since june",
];
const saidHedgeWhy = [
  "near: next door over the hedge",
  "near: some weeks the paper shop's the longest",
];

/** What Tom answers of a word just said: the money, the last shift, being taught, the street, the drink. */
export const nearMortgageAndCarPark: Scenario["topics"] = {
  "near-mortgage-what": {
    layer: 0,
    asks: [
      ...saidMortgageWhat,
      ...["what is it if not money", "what worries you then", "what is the worry"],
    ],
    answers: [
      "It's what I'm for, that's the bill I can't pay. || Being kept, I suppose, when I'm fit to lift.",
    ],
  },
  "near-mortgage-who": {
    layer: 0,
    asks: [
      ...saidMortgageWhat,
      ...["who decided that", "who pays the bills", "who looks after the money"],
    ],
    answers: [
      "Gwen did, she had the forms out before I'd my boots off. || It's her wage does the shopping, I push the trolley.",
    ],
  },
  "near-mortgage-long": {
    layer: 0,
    asks: [
      ...saidMortgageWhat,
      ...["how long will it last", "when does your pension start", "how long can you manage"],
    ],
    answers: [
      "Till the pension, if nobody wants a new roof. || A good few years, she's worked it out on a calendar.",
    ],
  },
  "near-carpark-why": {
    layer: 0,
    asks: [
      ...saidCarparkWhy,
      ...["why did you sit there", "what made you stay in the car", "why did you say thank you"],
    ],
    answers: [
      "I couldn't think which way was home. || Manners, my mam would've been proud and I could've spat.",
    ],
  },
  "near-carpark-who": {
    layer: 0,
    asks: [...saidCarparkWhy, ...["who else was there", "who saw you", "was anyone with you"]],
    answers: [
      "There was a few of us, one to a car. || Nobody, they'd gone off quick with their heads down.",
    ],
  },
  "near-carpark-then": {
    layer: 0,
    asks: [
      ...saidCarparkWhy,
      ...["what did you do then", "what happened after", "how did you get home"],
    ],
    answers: [
      "I went the long way, by the river road. || Home, and I hung the keys up like any night.",
    ],
  },
  "near-carpark-think": {
    layer: 0,
    asks: [
      ...saidCarparkWhy,
      ...["what went through your head", "what did you think about", "what was in your mind"],
    ],
    answers: [
      "Whether I'd turned the urn off. || I'd a tune going, one off the radio, I can't hear it now.",
    ],
  },
  "near-teach-what": {
    layer: 0,
    asks: [
      ...saidTeachWhat,
      ...["what would you show him first", "what would you teach him", "how would you teach it"],
    ],
    answers: [
      "To shut up for ten minutes and put his hand flat. || I'd have him tell me what he hears before I say.",
    ],
  },
  "near-teach-who": {
    layer: 0,
    asks: [
      ...saidTeachWhat,
      ...["who did you teach", "did you ever teach a lad", "who was your best lad"],
    ],
    answers: [
      "A girl it was, Rhian, she'd ears like a bat. || I had six through my hands, and one of them's in Holland at it.",
    ],
  },
  "near-teach-where": {
    layer: 0,
    asks: [
      ...saidTeachWhat,
      ...[
        "where could you do it now",
        "could you teach at a college",
        "is there anywhere you could teach",
      ],
    ],
    answers: [
      "The college has a bench, I've driven past. || Nowhere I can think of, they'd want exams off me.",
    ],
  },
  "near-june-why": {
    layer: 0,
    asks: [...saidJuneWhy, ...["why did you stop", "what made you stop drinking", "why june"]],
    answers: [
      "I'd looked at the clock at noon and been glad. || The empties, I was ashamed of the sound of them.",
    ],
  },
  "near-june-much": {
    layer: 0,
    asks: [
      ...saidJuneWhy,
      ...["how much were you drinking", "what did you drink", "how much was it"],
    ],
    answers: ["Four cans a night, and five at the last. || Bitter, in cans, in front of the news."],
  },
  "near-june-hard": {
    layer: 0,
    asks: [...saidJuneWhy, ...["was it hard to stop", "do you miss it", "are you tempted"]],
    answers: [
      "The first fortnight, and Friday nights yet. || I miss the pub more than what's in the glass.",
    ],
  },
  "near-june-know": {
    layer: 0,
    asks: [
      ...saidJuneWhy,
      ...["does gwen know you stopped", "did anyone notice", "what did gwen say"],
    ],
    answers: [
      "She must have, there was a cake. || Not a word off her, she bought me dandelion and burdock.",
    ],
  },
  "near-hedge-why": {
    layer: 0,
    asks: [
      ...saidHedgeWhy,
      ...["why wait behind the door", "why do you avoid people", "what makes you wait"],
    ],
    answers: [
      "It's the how are you, I've used all my answers. || I don't like being seen at eleven of a weekday.",
    ],
  },
  "near-hedge-say": {
    layer: 0,
    asks: [
      ...saidHedgeWhy,
      ...["what do you talk about", "what does she say to you", "what do you say to them"],
    ],
    answers: [
      "Weather, bins and whose dog it was. || She gives me the headlines as if I can't read.",
    ],
  },
};
