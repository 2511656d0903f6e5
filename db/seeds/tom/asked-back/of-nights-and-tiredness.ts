import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks back about the stairs, the plate, the armchair and the clock. */
export const ofNightsAndTiredness: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["sat on the stairs halfway up", "It was a bag of potatoes"],
    answers: {
      why: [
        "There was no reason to it. The legs had stopped and the rest of me stopped with them. || I've gone soft, or I've gone old. I used to sling twice that.",
      ],
      then: ["I drank the tea, in the end, where I was. || I made out I was looking for my key."],
      felt: [
        "It put the wind up me. {A cup, after what these arms have carried|worn}. || {Weak, and I looked up and down the street to see who'd been watching|worn}.",
      ],
      often: [
        "The odd time. I'd not done it with a cup before. || It's any shopping now. I take the small bags and come back.",
      ],
      when: ["Tuesday just gone, about eleven. || Friday, when I'd had the car."],
    },
  },
  {
    said: ["cut it up and move it about", "chew and it's like felt"],
    answers: {
      why: [
        "It won't go past a certain place. I've tried it with gravy. || There's been no taste come through for weeks, not even mustard.",
      ],
      felt: [
        "Ashamed, when I see what she's gone to. {It's a good bit of beef|nights}. || Like being a boy, made to sit till it's gone. {I could sit there till Tuesday|nights}.",
      ],
      theySaid: [
        "She says is it all right, and I say it's grand. || Not a word, and she used to have plenty to say to a clean plate and all.",
      ],
      often: ["It's been the same since the clocks went back. || Every meal, bar a bit of toast."],
      mean: [
        "I make it look smaller. There's a knack to it. || It's there in my mouth and I'm waiting on it to turn into dinner.",
      ],
    },
  },
  {
    said: ["go down so I don't wake my wife", "take the third stair wide"],
    answers: {
      why: [
        "She's on her feet all day. One of us ought to sleep. || It'd wake the street, and she's only just gone off.",
      ],
      then: [
        "I sit there till I hear the first bus. || It gets to five and I turn it off and have a wash.",
      ],
      felt: [
        "Like a burglar in my own house. {I've even the torch|nights}. || It's not the dark I mind. {It's how long there is of it|nights}.",
      ],
      often: ["Near enough every night, now. || Since October it's been all but nightly."],
      mean: [
        "I watch their mouths. You'd be surprised how little you miss. || If they're talking I've to listen, and I've not the room.",
      ],
      theySaid: [
        "She's asked me is it my back. I let it be my back. || She's not said. She's left a blanket on the arm of the chair.",
      ],
    },
  },
  {
    said: ["clock in the kitchen from the works", "like somebody chopping wood"],
    answers: {
      why: [
        "There's nothing else going in the house, so it has it all its own way. || It's a cheap movement in a big case. You'd think they'd have run to better.",
      ],
      when: ["Six years back they gave me that. || It was six years since, there was a buffet."],
      felt: [
        "{It's like being told off, over and over|nights}. || {Every one of them goes in|nights}. You start waiting for the next.",
      ],
      then: [
        "I get up and put the kettle on over the top of it. || I've shut it in the pantry before now. I could hear it in there with the jam.",
      ],
      theySaid: [
        "My wife'd have it out of the house tomorrow. || She says it's got a nice face, my wife, and she sleeps at the front.",
      ],
    },
  },
];
