import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks back about the Sunday she shouted. */
export const ofTheShouting: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["come back off the tiles", "even the cat left the kitchen"],
    answers: {
      why: [
        "One can only be sweet for so many hours, it seems. {It had been waiting behind my teeth since the porridge|temper?}. || I'd used up the quiet one. {There was only the other left in the drawer|temper?}.",
      ],
      felt: [
        "{Frightened. I didn't know that I'd such a thing in the house|temper?}. || {I went hot to the ears|temper?}. A cat that steals fish for a living, and she looked at me like a magistrate.",
      ],
      mean: [
        "They shout across the whole quay, those women. {I hadn't known that I could be heard so far|temper?}. || She'd stayed for a dropped wok and a thunderstorm, that cat. {For me she got up|temper?}.",
      ],
      then: [
        "{I said, there, there, in the other voice, and it was too late for it|temper?}. || {I closed the window|temper?}. Mrs Nair was at her line.",
      ],
    },
  },
  {
    said: ["thirty-one times. At thirty-two", "kept a tally out of mischief"],
    answers: {
      why: [
        "{It wasn't her, it was that there'd be a thirty-third|temper?}. And nobody to hand her to. || I'd thought the counting would make it a game. {It only showed me how long I'd been at it|temper?}.",
      ],
      felt: [
        "{I wanted to go through the floor|temper}. I've not been able to eat from that plate. || {As if I'd broken something of hers that was very old|temper}.",
      ],
      mean: [
        "Where was her daughter. I'd said at the shops, I'd said on her way. || When was her daughter coming, dear, only that. I'd an answer with honey on it for each one.",
      ],
      theySaid: [
        "Nothing, from behind her sleeves. {Then, very politely, was I finished|temper?}. || Not a sound. {It was I who'd been making all of it|temper?}.",
      ],
      youSaid: [
        "{That I didn't know, I didn't know, and would she stop|temper?}. || {Enough, I said, and a good deal louder than I've written it|temper?}.",
      ],
      then: [
        "The tap, dear, I ran the tap. When I looked round she was waiting for her pudding. || I went down on the floor and saw to her shoe. I had to be lower than she was.",
      ],
    },
  },
  {
    said: ["Then she forgot it, in five minutes", "was offering me a biscuit"],
    answers: {
      why: [
        "She'd scold me, then, and I'd beg her pardon and it'd be done. {As it is there's no one to say sorry to|her-arms?}. || A grudge one can go and see about. {I can't make it up with somebody who wasn't there|her-arms?}.",
      ],
      mean: [
        "{There were two of us in that kitchen, and there's one who remembers|her-arms?}. || {It's like keeping a parcel for a neighbour who's moved|her-arms?}.",
      ],
      felt: [
        "{I'd have liked to be punished, and she smiled at me|her-arms?}. || {I took the biscuit, and I couldn't swallow it|her-arms?}.",
      ],
      youSaid: [
        "I said I was sorry, dear. She asked me what for, so nicely. || Sorry, I told her, and I said it again at bedtime. She thought that I'd spilt something.",
      ],
    },
  },
  {
    said: ["it's me they're up against", "I'm who she was hiding from"],
    answers: {
      why: [
        "She hadn't anything else to put between us, I suppose. {They're like two sticks|her-arms?}. || {It's what anyone does when a stranger roars|her-arms?}. And I am one, to her.",
      ],
      felt: [
        "{I drop the cloth|her-arms}. Then I pick it up, there's nobody else to. || {It takes me behind the knees|her-arms}. I let the water run until I'm steady.",
      ],
      often: [
        "Each time I do the cloths, so that'll be six or seven times a day. || It's daily since that Sunday. I've begun to use the sponge.",
      ],
      when: [
        "It was Sunday, after the rice. I've had it with me ever since. || That Sunday, dear, when she'd asked for the thirty-second time.",
      ],
    },
  },
  {
    said: ["I looked her all over that night", "There wasn't a mark on her"],
    answers: {
      why: [
        "I had to see with my own eyes. {One doesn't trust one's hands, after that|her-arms?}. || I'd only shouted, I knew that. {But I looked under both sleeves all the same|her-arms?}.",
      ],
      felt: [
        "{I've never been looked at so, not by a dog|her-arms}. || {As though I'd gone over to the other side|her-arms}. I was always the one who stood in front of her.",
      ],
      theySaid: [
        "She asked if I was the doctor. She said that it tickled. || While I looked? She thanked me, and asked would there be a bill.",
      ],
      then: [
        "I put cream on her elbows, they didn't need it. I stayed till she slept. || I sang her the whole of one song, dear, very low. She joined in at the end.",
      ],
    },
  },
];
