import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks back about never being off duty, and about the nights. */
export const ofTheTiredness: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["those with one eye", "I could do it blindfolded"],
    answers: {
      why: [
        "She's quick, dear, and she's silent. {If I'm not thinking of her I'm thinking what I've missed|worn-out?}. || Twice I stopped, and twice she was out of the door. {Since then I'm all ears|worn-out?}.",
      ],
      mean: [
        "It's like having milk on the stove. {You may do what you like as long as you don't leave it|worn-out?}. || Attending as a waiter does, dear. {One stands and looks at nothing and sees every glass|worn-out?}.",
      ],
      felt: [
        "{It hums, somewhere behind the eyes|worn-out?}. I only notice when it stops, for a song. || {As though I'd one foot on the stairs all day|worn-out?}.",
      ],
      often: [
        "All the time, dear, and in my sleep as well. It's since she took to the gate. || It's been so for a year and more. I used to sing in the bath.",
      ],
    },
  },
  {
    said: ["I do lie down. But my ears", "the ears remain on duty"],
    answers: {
      why: [
        "Somebody has to hear her, and {there's only my pair in the house|worn-out?}. || I had three daughters with croup, it starts there. {Only they grew out of it|worn-out?}.",
      ],
      mean: [
        "I know a board in the hall from a board in the kitchen, asleep. {That isn't sleep, is it|worn-out?}. || One foot on the floor on her side, and I'm up. {I've got up for a lizard|worn-out?}.",
      ],
      who: [
        "My doctor, my sister, the lady at the chemist's. They say it over their shoulder. || Oh, everybody says so, dear, the nurse too. She says it while putting her coat on.",
      ],
      felt: [
        "Silly, like keeping a shop open at midnight. {And then she does stir|worn-out?}. || {Strung up, dear, as a line is with wet sheets on it|worn-out?}.",
      ],
    },
  },
  {
    said: ["I told him I bought new bedsheets", "I'd bought a plastic sheet"],
    answers: {
      why: [
        "I couldn't find anything else to say. {There wasn't one thing in the whole year|worn-out?}. || It was what came to hand. {I went through the months like a drawer, and it was all hers|worn-out?}.",
      ],
      theySaid: [
        "He laughed, and then he didn't. He wrote a small word down. || Very practical, he said, and looked at his watch, the poor man.",
      ],
      felt: [
        "I was rather pleased with myself until I heard it. {Then I looked at my shoes|worn-out?}. || Like a child who's done the wrong homework. {I'd really believed it was for me|worn-out?}.",
      ],
      when: [
        "It was just after the new year. I haven't been to him since. || At the end of last year, dear, when I went about my knees.",
      ],
      then: [
        "I paid and I drove home too fast. The nurse could only wait till twelve. || He gave me a leaflet, and I ran, she'd been an hour with the nurse.",
      ],
    },
  },
  {
    said: ["gets up at three to pray", "At three my mother rises for her prayers"],
    answers: {
      why: [
        "She's forgotten the first time by the second. And you can't tell a woman that she has prayed enough. || The prayer's still in her and the having prayed is not. So she starts afresh, bless her.",
      ],
      felt: [
        "It's rather lovely, dear, and {I could weep for my bed|broken?}. || Peaceful, if one weren't asleep. {My legs go, and hers don't|broken?}.",
      ],
      often: [
        "Each night, dear. Once it was five times over, and I'd to sit down on the bath. || It's every night since the fasting month. I've stopped telling her that it's done.",
      ],
      then: [
        "I see her back to bed and tuck her feet in. {By then the birds have started on me|broken?}. || Then there's the blanket to do again, and her socks. {I lie down and it's nearly time to get up|broken?}.",
      ],
      mean: [
        "If she bows too low she tips, dear. So I'm the wall behind her. || In case she goes over backwards. I look like somebody waiting to be handed a baby.",
      ],
    },
  },
  {
    said: ["I eat what she leaves", "left in her bowl"],
    answers: {
      why: [
        "It's there, and I'm on my feet, and she has to be wiped. {By the time it's my turn I'm not hungry|broken?}. || It's a sin to throw it out. {And I'd have to cook for one, I can't see the use|broken?}.",
      ],
      felt: [
        "It fills a hole. {I don't taste it, I couldn't tell you if there's salt in|broken?}. || Nothing much, dear. {I was ashamed just once, when I caught myself licking the spoon|broken?}.",
      ],
      often: [
        "Most mornings. I did sit down to an egg on my birthday. || Every day but Friday. On Friday I'm supervised.",
      ],
      youSaid: [
        "No, dear, they'd buy me a blender. One's daughters can't leave a thing alone. || Heavens, no. I told her I have oats with fruit, like the lady on the packet.",
      ],
    },
  },
];
