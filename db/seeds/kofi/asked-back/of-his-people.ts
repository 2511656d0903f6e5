import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks back about his family, his mates and his marriage, just told. */
export const ofHisPeople: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["Two kids, Ama's nine", "Kwame, five, he notices buses"],
    answers: {
      why: [
        "The court said so, and it's not a man's place to ask for Tuesdays. || That's what the judge gave, he'd eleven minutes to think of it.",
      ],
      felt: [
        "{Like being on rations|missing}. || {You're starving by the second Thursday|missing}.",
      ],
    },
  },
  {
    said: ["she prays for me down the phone", "prayed for by women I've never met"],
    answers: {
      why: [
        "It's what she does when she can't do anything. || She's told the church her son's in trouble. She'd tell the bus.",
      ],
      felt: [
        "It's loud, I hold it out here, and I miss it when it stops. || Embarrassed, mostly. A bit held up, I'll give them that.",
      ],
    },
  },
  {
    said: ["Never mind my dad", "My old man's not part"],
    answers: {
      why: [
        "He's had enough of my time, sat at a window. || Because he went, and I don't talk about people who aren't in the room.",
      ],
    },
  },
  {
    said: ["They went quiet when it got", "they all had bad knees"],
    answers: {
      why: [
        "Their wives are her mates, and they've got to live there. || I reckon it was easier than picking a side. They picked by not picking.",
      ],
      felt: [
        "{Like being subbed and nobody tells you|room}. || {I'd the bibs washed|room}. That's what I think of, I'd washed all the bibs.",
      ],
      theySaid: [
        "Mad busy, mate, we'll sort something. That's a year ago. || Knees, backs, a christening. Nobody's said a true word yet.",
      ],
    },
  },
  {
    said: ["He just hands me a tea", "Best conversation I get all day"],
    answers: {
      why: [
        "He's not after anything. You'd be surprised how rare that is. || There's nothing to get wrong. You just drink it.",
      ],
      felt: ["Like I'm a person on his break. || Easy, for the length of a cup."],
    },
  },
  {
    said: ["good at parties and bad", "light up anyone's wedding"],
    answers: {
      mean: [
        "We could dance. We couldn't do who's fetching the milk. || Get us in a hall with music and we were gold. Get us in a kitchen with a bill.",
      ],
      why: [
        "I'd shifts and she'd two kids and a job, and nobody was asleep at the same time. || You can't dance to the bins, that's about the size of it.",
      ],
    },
  },
  {
    said: ["She's with someone", "he's all right, that's the worst"],
    answers: {
      why: [
        "{If he was a pig I'd know what to do with it|better-dad?}. || You can't say a word against him. {I've tried, in the car, with the windows up|better-dad?}.",
      ],
      felt: [
        "{It's a trampoline, what do I say to a trampoline|better-dad?}? || Beat. {And he's not even playing|better-dad?}.",
      ],
    },
  },
  {
    said: ["never a complaint, look it up", "One bad minute with my manager"],
    answers: {
      why: [
        "One minute of shouting, against fourteen years. {Nobody did the sum|fury}. || {They don't weigh it, they only look at what's on top of the pile|fury}.",
      ],
      felt: [
        "{Like I'd been rubbed out and drawn in again by someone who can't draw|fury}. || {Daft, for all them years of holding doors|fury}.",
      ],
      who: [
        "My manager said it and HR spelt it. || My manager, and then whoever's got the risk forms.",
      ],
    },
  },
  {
    said: ["I've ironed the shirt already", "looks more ready than I am"],
    answers: {
      why: [
        "It's the one thing about Monday I can get flat. || I needed something to do with my hands on a Sunday night.",
      ],
      felt: ["{Sick, when I walk past it|monday}. || {Like it's going without me|monday}."],
    },
  },
];
