import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to plain questions about then and now. */
export const oftenAskedPlainly: Scenario["topics"] = {
  "wish-said": {
    layer: 0,
    answers: [
      "You ran a good shift, I'd like somebody to say that to me and mean it. || Start Monday, six o'clock, from anybody with a gate and a rota. I'd settle for those few words.",
    ],
  },
  "who-was-there": {
    layer: 0,
    answers: [
      "There were rows of us waiting in the canteen, and every man went up by himself. I'd nobody stood next to me. || A lot of men I knew were sat about, and a stranger from head office. My wife heard at home, so she'd not been near.",
    ],
  },
  "where-then": {
    layer: 0,
    answers: [
      "In the works canteen, stood up straight with my hard hat under my arm. I could smell the floor polish. || I was at work, same as any Thursday, only they'd sat us in the canteen. There was bunting up yet from somebody's birthday.",
    ],
  },
  reacted: {
    layer: 0,
    answers: [
      "I said my thanks and went home the usual road. By the weekend I'd a paintbrush in my hand. || I went quiet first, and then I got busy. There wasn't a skirting board in our house safe from me that month.",
    ],
  },
  "between-us": {
    layer: 0,
    answers: [
      "There's no bad feeling, they're good to me. My wife and our daughter do the talking, and I pass the gravy. || Warm enough, only we're careful with each other. It's like a house where somebody's asleep upstairs.",
    ],
  },
  "last-word": {
    layer: 0,
    answers: [
      "No, you've had more out of me than most do. I'm obliged to you for the time. || Just my thanks, I'd not have thought I'd so many words in me. I hope your kettle's on.",
    ],
  },
  "no-questions": {
    layer: 0,
    answers: [
      "Not that I can think of. If one comes to me I'll hang on to it till another day. || No, I've none for now. You've been fair with me, and that's all I'd have asked.",
    ],
  },
  "scale-well": {
    layer: 0,
    answers: [
      "I'd give it a three, seeing I'm up and shaved and the dog's fed. || Two, being honest, and the dark afternoons don't help.",
    ],
  },
  "ate-with": {
    layer: 0,
    answers: [
      "Nobody through the week, it's me at the kitchen table and the dog under it. Sundays there's the family, if they're over. || With my wife, if her shift lets her. Else I've the radio for company and a plate on my knee.",
    ],
  },
  "better-than-start": {
    layer: 0,
    answers: [
      "I've sat back in my chair. I was perched on the edge of it to begin with. || Steadier, aye, there's less going round in my head than when you first said hello.",
    ],
  },
  "plan-when": {
    layer: 0,
    answers: [
      "Friday, happen, after I've been for the paper. || Tomorrow, first thing, before I've thought of a job that wants doing.",
    ],
  },
  "in-the-family": {
    layer: 0,
    answers: [
      "My mother's sister had spells. Resting her eyes, we called it. || If it did, they went out the back and chopped sticks. Nobody said.",
    ],
  },
};
