import type { Scenario } from "~/domain/simulator/scenario";

const topRoad = [
  "near: walked the dog looked",
  "near: out with the dog up as far",
  "near: looked at the works from the top road",
  "near: as far as you can see the stacks",
  "near: we both had a look",
];
const shutFurnace = [
  "near: they shut the furnace in march",
  "near: a lad with a lanyard",
  "near: let the furnace go cold",
  "near: a youngster with a badge",
  "near: handed me an envelope",
  "near: my envelope out of a box",
];
const upAtThree = [
  "near: up at three",
  "near: down in the kitchen till",
  "near: three o'clock i'm wide awake",
  "near: that's me on kitchen duty",
];

/** What Tom answers of a word he said last: the walk to the top road, the envelope, three in the morning. */
export const nearRoadAndEnvelope: Scenario["topics"] = {
  "near-road-why": {
    layer: 0,
    asks: [
      ...topRoad,
      ...["why did you go up there", "what made you go and look", "why do you look at the works"],
    ],
    answers: [
      "Habit, my legs turn left at the gate without me. || I go to see it's still there, I couldn't tell you better than that.",
    ],
  },
  "near-road-see": {
    layer: 0,
    asks: [
      ...topRoad,
      ...["what did you see from up there", "what did it look like"],
      "what can you see from the top road",
    ],
    answers: [
      "Not a soul, and a gull sat on the gantry as if it owned it. || The sheds and the stacks, and weeds in the sidings.",
    ],
  },
  "near-road-how-often": {
    layer: 0,
    asks: [
      ...topRoad,
      ...["how often do you walk up there", "do you go every day", "when do you go"],
    ],
    answers: [
      "Most days, about seven, once it's light enough for her feet. || It's every day bar Sundays, Gwen says I've worn a groove.",
    ],
  },
  "near-road-who": {
    layer: 0,
    asks: [
      ...topRoad,
      ...["who did you see on the way", "did you meet anybody"],
      "did you talk to anyone on the walk",
    ],
    answers: [
      "A fella with a spaniel, we said it was cold. || No, nobody, I go early so there's nobody to meet.",
    ],
  },
  "near-road-long": {
    layer: 0,
    asks: [
      ...topRoad,
      ...["how long did you stand there", "how long were you out", "how long did you look"],
    ],
    answers: [
      "Five minutes, till she pulled on the lead. || An hour the round, and ten minutes of that stood still.",
    ],
  },
  "near-road-then": {
    layer: 0,
    asks: [
      ...topRoad,
      ...["what did you do when you came back", "what did you do after the walk"],
      "what came after the walk",
    ],
    answers: [
      "Dried her feet, and then I read the paper I'd read. || I put the kettle on, and it wasn't half eight.",
    ],
  },
  "near-road-feel": {
    layer: 0,
    asks: [
      ...topRoad,
      ...["did it help to look", "does looking at it help", "does it do you any good"],
    ],
    answers: [
      "It doesn't help, it's like pressing on a bruise. || No good at all, and I'll be up there tomorrow.",
    ],
  },
  "near-envelope-in": {
    layer: 0,
    asks: [
      ...shutFurnace,
      ...["what was in the envelope", "what did the envelope say", "what was the letter"],
    ],
    answers: [
      "My figures on one sheet, and a leaflet about feelings. || A number of weeks times a number of years, and somebody's signature run off a machine.",
    ],
  },
  "near-envelope-said": {
    layer: 0,
    asks: [
      ...shutFurnace,
      ...["what did he say to you", "did the lad say anything"],
      "what did they say when they gave it",
    ],
    answers: [
      "Sign there, and he turned his pen round for me. || He said sorry for your wait, I'd only stood there two minutes.",
    ],
  },
  "near-envelope-you": {
    layer: 0,
    asks: [
      ...shutFurnace,
      ...["what did you say to him", "what did you do then", "how did you react"],
    ],
    answers: [
      "I said ta, the same as for a bus ticket. || I put it in my inside pocket and went to see were the lads all right.",
    ],
  },
  "near-envelope-who": {
    layer: 0,
    asks: [...shutFurnace, ...["who was the lad", "who gave you the envelope", "who was with you"]],
    answers: [
      "Nobody I knew, some lad they'd sent down on the train. || I was on my own at the table, they called us up by the letter.",
    ],
  },
  "near-envelope-where": {
    layer: 0,
    asks: [
      ...shutFurnace,
      ...["where did they hand them out", "where was it", "where were you when they gave you it"],
    ],
    answers: [
      "In the canteen, on the table where we had our birthdays. || At the trestle by the hatch, where you'd queue for your chips.",
    ],
  },
  "near-envelope-why": {
    layer: 0,
    asks: [
      ...shutFurnace,
      ...["why did they shut it", "what was the reason they shut the furnace"],
      "why did it close",
    ],
    answers: [
      "Cost, they said, there's cheaper steel comes in by sea. || They'd sums for it. It wasn't for want of orders, not that we could see.",
    ],
  },
  "near-envelope-would": {
    layer: 0,
    asks: [
      ...shutFurnace,
      ...["what would you have wanted instead", "what should they have done"],
      "what would you have wanted him to say",
    ],
    answers: [
      "A handshake, from somebody who'd been on a night shift. || He might have asked what I'd done there, that'd have been something.",
    ],
  },
  "near-envelope-gwen": {
    layer: 0,
    asks: [
      ...shutFurnace,
      ...["how did gwen take it", "what did your wife say", "who did you tell first"],
    ],
    answers: [
      "Gwen had heard already, she'd a dinner on the table and no questions. || I told the dog first, then I told Gwen.",
    ],
  },
  "near-three-what": {
    layer: 0,
    asks: [
      ...upAtThree,
      ...["what do you do in the kitchen", "what do you do down there"],
      "how do you spend those hours",
    ],
    answers: [
      "Tea, and I do the crossword in yesterday's till it's all wrong. || I wipe things that are clean, and I listen to the fridge.",
    ],
  },
  "near-three-why": {
    layer: 0,
    asks: [...upAtThree, ...["why do you wake at three", "what wakes you", "why three o'clock"]],
    answers: [
      "Nothing wakes me, it's like a hand on the shoulder. || I was up for earlies that long, the body's not been told.",
    ],
  },
  "near-three-gwen": {
    layer: 0,
    asks: [
      ...upAtThree,
      ...["does gwen know you are up", "does your wife wake"],
      "does anyone know you're down there",
    ],
    answers: [
      "Gwen knows, she'll feel the bed's cold that side. || My wife hears me go, I'd think, she's too kind to let on.",
    ],
  },
  "near-three-light": {
    layer: 0,
    asks: [
      ...upAtThree,
      ...["what do you do when it gets light", "what happens when it's light"],
      "when do you go back up",
    ],
    answers: [
      "I take Gwen a cup up and say I'm just awake. || Once it's light the dog's due out, and that's me saved.",
    ],
  },
  "near-three-how-long": {
    layer: 0,
    asks: [
      ...upAtThree,
      ...["how long has that been going on", "since when do you wake at three"],
      "how long have you slept badly",
    ],
    answers: [
      "A month or so like this, the back end of October it turned. || It was five o'clock in the summer, it's crept back to three.",
    ],
  },
  "near-three-think": {
    layer: 0,
    asks: [
      ...upAtThree,
      ...["what goes through your mind at three", "what do you think about down there"],
      "what's in your head then",
    ],
    answers: [
      "Who I'd be letting down, and the list's long at that hour. || The works mostly, I go round it with a torch, in my head.",
    ],
  },
};
