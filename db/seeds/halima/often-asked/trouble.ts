import type { Scenario } from "~/domain/simulator/scenario";

/** What is often asked of anybody, and what Halima answers: of Halima's trouble itself. */
export const oftenAskedTrouble: Scenario["topics"] = {
  "when-bad": {
    layer: 0,
    answers: [
      "When it gets bad I go outside and breathe through my nose till I've counted every peg on the line. || I turn the radio up, dear, and fold something. If it's very bad I scrub the back drain.",
    ],
  },
  signs: {
    layer: 0,
    answers: [
      "I start to hum with my teeth shut, dear. Then I know I'm near the end of the reel. || The first sign's my shoulders, they go up round my ears like a coat hanger.",
    ],
  },
  "how-often": {
    layer: 0,
    answers: [
      "Every day towards sunset, dear, and most nights at the gate. Call it seven days out of seven. || The bad hour's daily. Now and then there's a Friday that I'm let off.",
    ],
  },
  "worst-time": {
    layer: 0,
    answers: [
      "From four until nine, dear, when my mother's bag comes out. As for the days of the week, they're all cousins. || Sunset's the worst, whichever day it is. The small hours have a flavour of their own.",
    ],
  },
  "better-times": {
    layer: 0,
    answers: [
      "While the old records are on it lifts, dear. Nobody's going anywhere for four songs. || Mornings, if the two of us have slept at all. Give me two hours together and I'm charming.",
    ],
  },
  "worst-fear": {
    layer: 1,
    answers: [
      "That my mother slips out while I'm asleep, dear, and takes the main road. || I'm afraid of turning hard, so that if she should know me again I'd have nothing soft to show her.",
    ],
  },
  beneath: {
    layer: 1,
    answers: [
      "Under the jokes, dear? Somebody who'd like to put her head down on the ironing. || If you unpicked the cheerfulness you'd find how I miss my mother, that's the lining of it.",
    ],
  },
  fault: {
    layer: 1,
    answers: [
      "It's nobody's fault, dear, it's an illness. At night I forget that and look for a culprit, and I'm the nearest. || For my mother's forgetting I blame no one. For how tired I am I blame a telephone in Perth, and then myself for saying so.",
    ],
  },
  effects: {
    layer: 0,
    answers: [
      "My back, my figure, my shop, my Fridays at the surau, dear, it's had a bite of each. || Looking after my mother has made me quick and deaf. I do everything at a run, and I miss what my girls tell me.",
    ],
  },
  lost: {
    layer: 0,
    answers: [
      "My shop, dear, my evenings, and my mother, though I can hear her coughing. || I've lost the knack of sitting still, and a good few friends, and the way I used to laugh with my mouth open.",
    ],
  },
  regret: {
    layer: 0,
    answers: [
      "I wish I'd asked my mother more while she had the answers, dear, her recipes, her girlhood, what she wore to be married. || I regret that I told nobody at the beginning, when it was still small enough to be shared out.",
    ],
  },
  miss: {
    layer: 0,
    answers: [
      "Zain's noise and my mother's scolding, dear. The house used to answer back. || I miss being fetched, come quickly, Halima, we can't start without you.",
    ],
  },
  "if-fails": {
    layer: 0,
    answers: [
      "Then my mother'd be among strangers, dear, and I'd be flat on a borrowed bed, no use to anyone. || If it all came down the four of us would have to sit in one room and decide. That frightens me more than the work.",
    ],
  },
  "good-outcome": {
    layer: 0,
    answers: [
      "Four people sharing one mother, dear. And me with a needle on a Thursday, and a door between. || A good end to it would be Mak calm at sunset, and two nights in the week that aren't mine.",
    ],
  },
  "what-next": {
    layer: 0,
    answers: [
      "The memory clinic sees my mother again after the new year, dear. Before that it's Aisyah's holiday. || I'm waiting for my mother's leg to close. And there's an offer from Mrs Nair lying about that I've not answered.",
    ],
  },
};
