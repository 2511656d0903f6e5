import type { Scenario } from "~/domain/simulator/scenario";

const saidImADadAskMe = [
  "near: i'm a dad. ask me",
  "near: there used to be a longer answer",
  "near: ama and kwame's dad",
];
const saidOneBeerWithTheFootball = [
  "near: one beer with the football",
  "near: they test you",
  "near: i've a licence to keep",
];
const saidMyManagerThatCourtATrampoline = [
  "near: my manager, that court, a trampoline",
  "near: it's there before i've got my boots on",
  "near: never with the kids",
  "near: take your pick",
];
const saidThatTheyllGetUsedToIt = [
  "near: that they'll get used to it",
  "near: one friday they'll not run",
  "near: oh, it's dad",
];
const saidRepSaidDoItBeforeMonday = [
  "near: rep said do it before monday",
  "near: you or shout at somebody else",
  "near: twenty minutes to kill",
];

/** What Kofi answers to who asks on about a detail of what he just said of being a dad, a beer, being angry and why he wrote. */
export const nearDadAndBeer: Scenario["topics"] = {
  "what-was-longer": {
    layer: 1,
    asks: [
      ...saidImADadAskMe,
      "what was the longer answer",
      "what did it used to be",
      "what else were you",
    ],
    answers: [
      "Husband, left back, funny fella, in that order. || There was a team in it, and a garden, and somebody's other half.",
    ],
  },
  "want-back-of-it": {
    layer: 1,
    asks: [
      ...saidImADadAskMe,
      "what would you want back",
      "which bit would you want back",
      "what do you want back most",
    ],
    answers: [
      "The football, that'd be the cheapest. || Being funny, I miss him, he was good company.",
    ],
  },
  "sort-of-dad": {
    layer: 1,
    asks: [...saidImADadAskMe, "what sort of dad are you", "what kind of dad are you"],
    answers: [
      "The climbing frame sort. And I do a good plait. || Soft, if you ask Ama, she can get a second pudding out of me.",
    ],
  },
  "ever-drank-more": {
    layer: 0,
    asks: [
      ...saidOneBeerWithTheFootball,
      "did you ever drink more",
      "did you drink more before",
      "did you use to drink",
    ],
    answers: [
      "At weddings, and then I'd dance, that's the only harm in it. || A few with the team of a Thursday, it's never been my thing.",
    ],
  },
  "drink-with-whom": {
    layer: 0,
    asks: [
      ...saidOneBeerWithTheFootball,
      "who do you drink with",
      "who is the beer with",
      "who do you watch the football with",
    ],
    answers: [
      "Nobody, it's me and the telly and the landlord's wall. || My own self, it's the one can and it goes warm.",
    ],
  },
  "tested-often": {
    layer: 0,
    asks: [...saidOneBeerWithTheFootball, "how often do they test you", "when did they test you"],
    answers: [
      "Twice a year, it's a lad with a tube. || Any morning they like, I've never blown a thing.",
    ],
  },
  "most-angry-which": {
    layer: 0,
    asks: [
      ...saidMyManagerThatCourtATrampoline,
      "which are you most angry at",
      "who are you most angry at",
      "what makes you most angry",
    ],
    answers: [
      "The court, the manager's only the latest. || Neil, because he's the one I can find.",
    ],
  },
  "where-does-it-go": {
    layer: 0,
    asks: [
      ...saidMyManagerThatCourtATrampoline,
      "where does the anger go",
      "what do you do with the anger",
      "how do you let it out",
    ],
    answers: [
      "Into the wheel, and then into my jaw of a night. || I iron it flat, you should see my collars.",
    ],
  },
  "kids-see-anger": {
    layer: 0,
    asks: [
      ...saidMyManagerThatCourtATrampoline,
      "do the kids see it",
      "have the kids seen you angry",
      "do your kids know you are angry",
    ],
    answers: [
      "Ama's seen it in my neck, she asked was I hot. || Not from me, I leave it in the car with my jacket.",
    ],
  },
  "why-trampoline": {
    layer: 0,
    asks: [
      ...saidMyManagerThatCourtATrampoline,
      "why the trampoline",
      "what is it about the trampoline",
    ],
    answers: [
      "It's bigger than my room, that's why. || They come back bouncing, and it's not me they're bouncing about.",
    ],
  },
  "sign-of-it": {
    layer: 1,
    asks: [
      ...saidThatTheyllGetUsedToIt,
      "have you seen any sign of it",
      "do they seem used to it",
      "are they getting used to it",
    ],
    answers: [
      "Ama packs her own bag now, she used to make me do it. || Kwame forgot to wave last time, there was a cat.",
    ],
  },
  "still-run-to-door": {
    layer: 1,
    asks: [
      ...saidThatTheyllGetUsedToIt,
      "do they still run to the door",
      "who runs to the door",
      "do they run to you",
    ],
    answers: [
      "They do, you can hear it through the wood. || Kwame runs, Ama walks fast and pretends it isn't running.",
    ],
  },
  "told-anyone-fear": {
    layer: 1,
    asks: [
      ...saidThatTheyllGetUsedToIt,
      "have you told anyone you are scared of that",
      "who knows you are scared of that",
    ],
    answers: [
      "No one, you'd only get told kids are resilient. || Desmond knows, he's had it happen and he's never said.",
    ],
  },
  "what-would-stop-that": {
    layer: 1,
    asks: [
      ...saidThatTheyllGetUsedToIt,
      "what would stop that",
      "what would help with that",
      "what would keep them running",
    ],
    answers: [
      "A Wednesday. Give me a Wednesday and they'd not have time to forget. || More days, nothing clever.",
    ],
  },
  "rep-said-what": {
    layer: 0,
    asks: [
      ...saidRepSaidDoItBeforeMonday,
      "what did the rep say",
      "who is the rep",
      "why did the rep say that",
    ],
    answers: [
      "Mick, he's all right. He said show willing, Kofi. || He says panels like a fella who's talked to somebody.",
    ],
  },
  "glad-you-wrote": {
    layer: 0,
    asks: [
      ...saidRepSaidDoItBeforeMonday,
      "are you glad you wrote",
      "are you glad you did",
      "was it worth writing",
    ],
    answers: [
      "Ask me at the end. I've not thrown the phone yet. || So far, yeah, you've not got your pen out.",
    ],
  },
  "parked-where": {
    layer: 0,
    asks: [...saidRepSaidDoItBeforeMonday, "where are you parked", "where were you parked"],
    answers: ["New Cross, end of the line, doors shut. || Back of the garage, next to the wash."],
  },
  "shout-at-whom-else": {
    layer: 0,
    asks: [
      ...saidRepSaidDoItBeforeMonday,
      "who would you have shouted at",
      "who else would you shout at",
    ],
    answers: [
      "Some cyclist, he'd not have known what for. || The telly, it's the only one left who doesn't step back.",
    ],
  },
};
