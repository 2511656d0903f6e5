import type { Scenario } from "~/domain/simulator/scenario";

const saidAtTheDepotInTheCab = [
  "near: at the depot, in the cab",
  "near: the cab, lights off",
  "near: upstairs on an empty bus",
];
const saidWentQuietWhenItGotToSolicitors = [
  "near: went quiet when it got to solicitors",
  "near: divided up like plates",
  "near: i had a five-a-side team",
  "near: her friends' husbands",
  "near: they all had bad knees",
];
const saidIBoughtBunkBeds = [
  "near: i bought bunk beds",
  "near: there's me on the sofa",
  "near: who are they for",
  "near: two bunks, top and bottom",
  "near: he goes, expecting company",
  "near: bedsit in peckham with bunk beds",
  "near: one room over a chicken shop",
  "near: bunk beds nobody's in",
  "near: come and see my palace",
  "near: banging my shin on them",
];

/** What Kofi answers to who asks on about a detail of what he just said of his cab, his team and his room. */
export const nearCabAndBunks: Scenario["topics"] = {
  "who-else-here": {
    layer: 0,
    asks: [
      ...saidAtTheDepotInTheCab,
      "who else is there",
      "is anyone with you",
      "are you alone there",
    ],
    answers: [
      "No one, just a cleaner two buses down with his radio on. || Only me. There's a lad doing the tyres, but he's got his ears in.",
    ],
  },
  "sat-how-long": {
    layer: 0,
    asks: [
      ...saidAtTheDepotInTheCab,
      "how long have you been sat there",
      "how long will you sit there",
      "when did you get there",
    ],
    answers: [
      "Since I signed off. My tea's gone cold and I've not moved. || Long enough for the seat to warm up. I'll go when they want the bus.",
    ],
  },
  "sit-there-often": {
    layer: 0,
    asks: [
      ...saidAtTheDepotInTheCab,
      "do you often sit there",
      "do you do that a lot",
      "do you always stay on",
    ],
    answers: [
      "Most days, ten minutes. It puts off the stairs at mine. || A fair bit lately, and nobody's said.",
    ],
  },
  "allowed-there": {
    layer: 0,
    asks: [
      ...saidAtTheDepotInTheCab,
      "are you allowed to be there",
      "does anyone mind you there",
      "can they see you",
    ],
    answers: [
      "Not strictly, but nobody's chucked me off. || They can't see me with the lights off. That's why they're off.",
    ],
  },
  "see-from-there": {
    layer: 0,
    asks: [
      ...saidAtTheDepotInTheCab,
      "what can you see from there",
      "what is it like there",
      "what do you hear there",
    ],
    answers: ["The backs of six buses, and the wash going. || A row of 36s with their eyes shut."],
  },
  "closest-of-team": {
    layer: 0,
    asks: [
      ...saidWentQuietWhenItGotToSolicitors,
      "who were you closest to",
      "which one do you miss",
      "who was your best mate there",
    ],
    answers: [
      "Femi, he's in goal. He still sends a score. || There was Femi. I stood in front of him for years, you get fond of a man.",
    ],
  },
  "said-to-team": {
    layer: 0,
    asks: [
      ...saidWentQuietWhenItGotToSolicitors,
      "did you say anything to them",
      "did you tell them how you felt",
      "did you ask them why",
    ],
    answers: [
      "I took my boots home, that's all I said. || No, I left it. You can't ask a fella why his knee hurts.",
    ],
  },
  "how-long-team": {
    layer: 0,
    asks: [
      ...saidWentQuietWhenItGotToSolicitors,
      "how long did you play with them",
      "how many years was that",
      "when did you last play",
    ],
    answers: [
      "Eight years of Thursdays. || Last October was the last one. We lost to some postmen.",
    ],
  },
  "who-got-whom": {
    layer: 0,
    asks: [
      ...saidWentQuietWhenItGotToSolicitors,
      "who got who in the split",
      "who did you get",
      "who stayed on your side",
    ],
    answers: [
      "I got half of Femi. She got the rest and the barbecue. || Nobody, properly. She'd the wives, and the wives had the diaries.",
    ],
  },
  "play-again": {
    layer: 0,
    asks: [
      ...saidWentQuietWhenItGotToSolicitors,
      "would you go back to it",
      "would you play again",
      "do you want to join again",
    ],
    answers: ["If somebody rang, yeah, tonight. || I'd play. I'd not be the one to ask."],
  },
  "met-one-since": {
    layer: 0,
    asks: [
      ...saidWentQuietWhenItGotToSolicitors,
      "have you seen any of them since",
      "did you run into one of them",
      "do you ever see them",
    ],
    answers: [
      "One got on at Camberwell. He went straight upstairs. || In the big Tesco. We both got very interested in the cheese.",
    ],
  },
  "kids-saw-bunks": {
    layer: 0,
    asks: [
      ...saidIBoughtBunkBeds,
      "what did the kids say about the bunks",
      "how did they like the beds",
      "what did they do when they saw them",
    ],
    answers: [
      "Kwame said top before he'd his shoes off. Ama opened all the cupboards and said it's nice. || They went up and down that ladder till the man below knocked.",
    ],
  },
  "sofa-comfy-kofi": {
    layer: 0,
    asks: [
      ...saidIBoughtBunkBeds,
      "is the sofa comfortable",
      "how do you fit on the sofa",
      "do you sleep all right on it",
    ],
    answers: [
      "No, I've four inches more leg than it's got arm. || It's fine if you like sleeping as a question mark.",
    ],
  },
  "who-is-landlord": {
    layer: 0,
    asks: [
      ...saidIBoughtBunkBeds,
      "who is the landlord",
      "what is your landlord like",
      "how is the landlord with you",
    ],
    answers: [
      "Mr Costa. He has the shop and the room, and he doesn't knock. || A little fella called Costa. He's all right now, he asks after my two.",
    ],
  },
  "how-found-room": {
    layer: 0,
    asks: [
      ...saidIBoughtBunkBeds,
      "how did you find the room",
      "where did you find that place",
      "why that room",
    ],
    answers: [
      "A card in the window, I was in there for wings. || Somebody at the depot's cousin had just gone. I took it on the stairs.",
    ],
  },
  "room-how-long": {
    layer: 0,
    asks: [
      ...saidIBoughtBunkBeds,
      "how long have you been in the room",
      "when did you get that room",
      "how long in that one room",
    ],
    answers: [
      "Since last November, and I still walk into that ladder in the dark. || It's eleven months. I've learnt where the floor creaks.",
    ],
  },
  "like-the-room": {
    layer: 0,
    asks: [
      ...saidIBoughtBunkBeds,
      "do the kids like it there",
      "what do they think of the room",
      "do they like staying at yours",
    ],
    answers: [
      "Kwame does, it smells of chips. Ama says it's cosy, and that's what estate agents say. || They like it on a Friday. By the Sunday Ama's asking where I keep everything.",
    ],
  },
  "anyone-been-round": {
    layer: 0,
    asks: [
      ...saidIBoughtBunkBeds,
      "has anyone been round",
      "who has seen your room",
      "do you have visitors",
    ],
    answers: [
      "My mum, the once. She said it's clean, and she sat on the bottom bunk with her hat on. || Only Mum, for an hour. She blessed the sink.",
    ],
  },
  "plan-to-leave": {
    layer: 0,
    asks: [
      ...saidIBoughtBunkBeds,
      "how long will you stay there",
      "when will you move out",
      "are you looking for somewhere else",
    ],
    answers: [
      "I'd said six months to myself. That was eleven back. || Till I've a deposit. Don't ask me when, ask my solicitor.",
    ],
  },
  "why-not-move-bunks": {
    layer: 0,
    asks: [
      ...saidIBoughtBunkBeds,
      "why don't you move them",
      "can't you take the bunks down",
      "do you want to take them down",
    ],
    answers: ["There's nowhere to move them to. And they'd know. || I'd sooner have the bruise."],
  },
};
