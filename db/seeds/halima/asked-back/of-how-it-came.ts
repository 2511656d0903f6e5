import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks back about what happened, how she feels and how long it has been. */
export const ofHowItCame: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["she put the kettle in the cupboard", "it's a staircase, going down"],
    answers: {
      why: [
        "It only goes the one way, this illness. {It has rubbed me down along with her|worn-out?}. || There's no landing on it, dear. {One step, and I've hardly found my feet and there's the next|worn-out?}.",
      ],
      mean: [
        "Like the cuff of a good shirt. {From a distance you'd not notice|worn-out?}. || You could hold me up and see the window through me. {It's from being on the bed so long|worn-out?}.",
      ],
      theySaid: [
        "About the kettle? That it wanted a rest. She was quick in those days. || She told us it was warmer in there, for the kettle. We thought that so witty.",
      ],
    },
  },
  {
    said: ["the ones I bought her", "she fought me at the bath"],
    answers: {
      why: [
        "She didn't know who I was, and I was taking her things off. {I'd have hit me, too|unknown?}. || A strange woman had got her by the sleeve. {That I'd chosen them for her isn't in there any more|unknown?}.",
      ],
      felt: [
        "{I was cross about the bangles, of all things|unknown?}. I'd saved for those. || {Robbed, and accused of it into the bargain|unknown?}.",
      ],
    },
  },
  {
    said: ["like washing you've left in the water", "like a sarong that never dries"],
    answers: {
      why: [
        "She's there, she eats, she thanks me, and {I can't find my mother in it|unknown?}. || I pass her door and I want to tell her about my mother. {There's nobody else who knew her so well|unknown?}.",
      ],
      often: [
        "It's most days now, dear, and on a Tuesday it's more. || It has been there since about Ramadan. It lifts for a song.",
      ],
    },
  },
  {
    said: ["I don't use that word in this house", "so quietly, for it's not a word"],
    answers: {
      why: [
        "Because I was left with it, and thanked for it. {It's the thanking I can't swallow|resentment?}. || They've all of them gone on with their lives, dear. {I'm to be pleased with the photographs|resentment?}.",
      ],
      mean: [
        "One was vexed in our house, or one had a headache. Angry was for other families. || My mother didn't care for it. A girl could be disappointed, at the most.",
      ],
      who: [
        "At my brother, if I'm to be exact, and my sisters behind him. || With the three of them, mostly. And then she spills something, and it lands on her.",
      ],
    },
  },
  {
    said: ["so quite well, considering", "so you find me at my best"],
    answers: {
      why: [
        "Nobody's calling. It's a small thing to be well on, but there it is. || She's asleep, the tea's sweet, and for the moment I'm out of reach.",
      ],
    },
  },
  {
    said: ["still warm from the day", "The stone is still warm to sit on"],
    answers: {
      why: [
        "I've put some of it down here, I suppose. It's less to hold. || It has been let out in order, for once. One gets calmer, going down a list.",
      ],
    },
  },
  {
    said: ["The first two were only funny", "In January it'll be four years"],
    answers: {
      why: [
        "The nights went, dear. {You can laugh at a thing by day if you've slept|broken?}. || It isn't comic in the dark. {I could find nothing to laugh at with the torch in my hand|broken?}.",
      ],
      mean: [
        "She'd post the letters in the rice. We'd tell it at Raya and she'd laugh the loudest. || She would say such things, and she knew it herself. It was like a naughty joke we were all in.",
      ],
    },
  },
  {
    said: ["it's been just the two of us", "When my husband died the house emptied out"],
    answers: {
      when: [
        "Six years ago. She'd been with us five years by then. || That's six years since. The girls went one after the other, as they should.",
      ],
      felt: [
        "Not unhappy, at first. She'd pour the tea and tell me to sit straight. || Echoing, dear. I kept laying for three.",
      ],
    },
  },
  {
    said: ["There was no meeting. There was a look", "It took less time than choosing curtains"],
    answers: {
      felt: [
        "{As if I'd been measured for something while I was looking out of the window|siblings?}. || Chosen. {I took it for an honour till about the Tuesday after|siblings?}.",
      ],
      youSaid: [
        "Nothing, dear, I poured. It's hard to speak against a look. || That of course I'd have her. Nobody'd put it as a question, so I answered the air.",
      ],
    },
  },
  {
    said: ["I wanted to be the one she was proud of", "I picked the one time she couldn't"],
    answers: {
      why: [
        "She'd not been proud of sewing. I thought that I might still bring home a prize. || It was always my brother who had the certificates. This was to have been mine.",
      ],
      felt: [
        "It's a bit comic, and {it sits just here, under the collar|unknown?}. || {Foolish, like singing to the wrong balcony|unknown?}.",
      ],
    },
  },
  {
    said: ["I'm holding her hand while she asks it", "it's my hand she's squeezing"],
    answers: {
      youSaid: [
        "I tell her that the girl's on her way. My voice does it without me by now. || That she won't be long. I squeeze back, it's the only part of it that's true.",
      ],
      felt: [
        "{As if I'd been put out of the room, and I'm still sitting in it|unknown?}. || {I hold on tighter, dear, as though it might go through the skin|unknown?}.",
      ],
    },
  },
  {
    said: ["She's home. I unpack it, she packs it", "Out comes the bag, she's going home"],
    answers: {
      why: [
        "It's not this house she's after, it's where she was small. I can't find her the road. || The light goes and she feels that somebody's waiting supper. It's sixty years late, the supper.",
      ],
      felt: [
        "{It's like bailing a boat with a lady opposite who's pouring it back in|worn-out?}. || {By the third time I'm too tired to fold|worn-out?}, and I put things in anyhow.",
      ],
      theySaid: [
        "She says she's had a lovely stay. She's sorry to be a bother about the taxi. || She thanks me for having her, at the door, with her hand out.",
      ],
    },
  },
  {
    said: ["keeping a shop open for one customer", "I'm a shopkeeper with one customer"],
    answers: {
      mean: [
        "I've the lights on and the counter wiped. {She looks at me as if I were on the wrong side of it|unknown?}. || She wants something, and whatever I bring, it's not that. {She'd like the lady who was here before|unknown?}.",
      ],
      why: [
        "I was in trade, dear, it's how I think. || It was the first thing that came. Fourteen years behind a counter, and it sticks.",
      ],
    },
  },
  {
    said: ["like reading the same page of a book", "somebody takes out one line every night"],
    answers: {
      mean: [
        "I know how it ought to go on, and I stop, and {it isn't printed any more|unknown?}. || {You look for the bit that you liked best, and it has gone in the night|unknown?}.",
      ],
    },
  },
];
