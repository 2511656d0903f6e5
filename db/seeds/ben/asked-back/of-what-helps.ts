import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to who asks back about what helps, what he tried, who knows and what he needs. */
export const ofWhatHelps: NonNullable<Scenario["askedBack"]> = [
  {
    said: [
      "You can't think in that, you just yelp",
      "there's only one thing in my head, and it's swearing",
    ],
    answers: {
      why: [
        "The cold's got hold of all of it. There's no room on the list for anything else. || Your body's too cross to worry. It's a holiday from my own head.",
      ],
      when: [
        "Six-ish, when I'm off. I've been twice since August, I used to go every week. || Before work, in daylight weeks. It's been a fortnight.",
      ],
    },
  },
  {
    said: ["Nobody dies, it takes five days", "some game from before I was born"],
    answers: {
      why: [
        "Nothing's urgent in it. They stop if it drizzles. || I know how it ends, so I needn't listen for anything. I've even dropped off to it.",
      ],
    },
  },
  {
    said: ["When I'm with one person and the door's shut", "they're telling me about their goats"],
    answers: {
      why: [
        "They don't want a doctor for a minute, they want someone to sit. I can do that half asleep. || There's nothing to miss, when it's one. It's the other thirty that get me.",
      ],
      felt: ["Like I remember what I came for. || Warm, nearly. Then the curtain goes back."],
    },
  },
  {
    said: ["Very well hydrated, still there", "I can now do twenty-one kilometres"],
    answers: {
      why: [
        "You take it with you, it turns out. {It's got very good cardio|empty-tank?}. || They say to exercise. {I've ended up just as knackered, in nicer shoes|empty-tank?}.",
      ],
    },
  },
  {
    said: ["It wanted me to reset my password", "I got locked out of it"],
    answers: {
      why: [
        "It sent the code to my work phone. My work phone's in a drawer at work. || Three goes and you're out. I didn't have a fourth in me, to be honest.",
      ],
      felt: [
        "I laughed a bit too long. {It was the one thing I'd tried to do for myself all week|empty-tank?}. || It got a snort out of me. {Then I lay there, and I was still locked out|empty-tank?}.",
      ],
    },
  },
  {
    said: ["Nobody asked what it was like", "no one's asked the other thing"],
    answers: {
      why: [
        "They'd have to have ten minutes after. {None of them's got ten minutes|handover?}. || I think they're scared it'll come off on them. {And I keep my back to the wall, I don't make it easy|handover?}.",
      ],
      felt: [
        "{Like having something on your face for five weeks|handover?}. || {Lonely, in a building that size|handover?}. I didn't think I'd mind so much.",
      ],
      mean: [
        "What it's like after, when you're driving home. {There's a box for everything but that|handover?}. || What I was like, that's the other thing. {They've only got what she was like|handover?}.",
      ],
    },
  },
  {
    said: ["gets the edited version", "I make it sound like telly"],
    answers: {
      why: [
        "He's got a bad knee and a big heart. {I can't watch him be sad at me|jokes?}. || It's easier with sirens in. {If I told it quiet I'd have to hear it|jokes?}.",
      ],
      theySaid: [
        "'Far out', he says, and 'you're a legend'. That's the bit I could do without. || He laughs in the right spots. Last time he said 'and you, but?', and I did another voice.",
      ],
    },
  },
  {
    said: ["doesn't need me to be all right by the end", "I don't have to reassure"],
    answers: {
      why: [
        "{I always end up doing their face for them|jokes?}. 'No, no, honestly, I'm good.' || {People go pale and then I've got a patient|jokes?}. I'm off shift.",
      ],
    },
  },
  {
    said: ["not be the most sensible person", "To be looked after badly"],
    answers: {
      why: [
        "I've been the grown-up since about nine at night, every night. {I'd like to hand it to someone|empty-tank?}. || {I'm worn out from doing it well|empty-tank?}. Badly would do, burnt toast would do.",
      ],
      mean: [
        "Somebody says 'right, you, get in the car', and I get in. || Wrong pillow, cold tea, telly too loud. And I'm not asked anything.",
      ],
    },
  },
];
