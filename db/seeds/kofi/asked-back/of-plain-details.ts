import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to a short question back about the plain details of his days. */
export const ofPlainDetails: NonNullable<Scenario["askedBack"]> = [
  {
    said: [
      "I dry one plate",
      "Half past seven's stories",
      "Then I lie there and listen to the extractor",
      "Telly, kettle, telly",
    ],
    answers: {
      felt: [
        "{It's that still I leave the kettle going, for the noise|room}. || {Long, and there's nobody to shout up the stairs to|room}.",
      ],
      why: [
        "It's twelve days in fourteen with nobody to see to. || There's no one to get ready for bed but me.",
      ],
      often: ["Every night but the four. || Any night that isn't mine with them."],
      then: [
        "Then I lie down at nine, and I'm up at four. || After that it's bed, at nine, with my alarm set.",
      ],
      where: ["In the room, in Peckham. || Up at mine, over the chicken shop."],
    },
  },
  {
    said: ["A big fella about to swing", "Someone who was going to hit"],
    answers: {
      why: [
        "I'm six foot three and I'd raised my voice. || The size of me, and the noise I was making.",
      ],
      felt: [
        "{Like I'd been told what I am|bad-man?}. || {I felt the whole height of me|bad-man?}.",
      ],
      then: [
        "I stopped where I was, and I went and drove my bus. || Then I walked out and finished my shift.",
      ],
      youSaid: ["Nothing after that. I'd seen his feet go. || I didn't say another word."],
    },
  },
  {
    said: ["no words, just a heart on it", "I watched it in the bay at Marylebone"],
    answers: {
      youSaid: [
        "I put a thumbs up. I'd typed more and rubbed it out. || Thumbs up, that's all I managed.",
      ],
      when: ["Same afternoon, about five. || She sent it that day, straight after."],
      why: ["She knew I'd want to see it. || She's fair like that, she thought I should have it."],
      felt: ["{Glad, and it stung|missing}. || {I was pleased, and then I wasn't|missing}."],
    },
  },
  {
    said: ["I'd sooner you heard it than", "I came on here to say it"],
    answers: {
      mean: [
        "Let me get to the end first, that's all. || Only that I've not finished telling you.",
      ],
      why: ["Everybody fixes. There's not many listen. || I've had a year of being given ideas."],
    },
  },
  {
    said: ["The kids first, then my driving", "And that I get a bigger place"],
    answers: {
      often: ["Every night, and at length of a Sunday. || Nightly, and double on Sundays."],
      why: [
        "She reckons it works better than solicitors. || It's cheaper than my solicitor, she says.",
      ],
      felt: ["Looked after, if I'm honest. || It's nice, I don't tell her that."],
    },
  },
  {
    said: ["They love him. Kwame's taught", "The kids are mad on him"],
    answers: {
      why: [
        "He's there, and he's got time, and he bounces. || He plays with them. He gets down on the grass.",
      ],
      felt: [
        "{Like somebody'd lent out my coat|better-dad?}. || {Jealous, and I'm glad they're happy|better-dad?}.",
      ],
      youSaid: [
        "Good lad, I said. I'd to cough first. || I told him that's nice, and I asked what was for tea.",
      ],
    },
  },
  {
    said: ["Swish, swish, swish, all through", "The wipers on the bus go swish"],
    answers: {
      who: ["Me and Kwame. Ama's too old for it. || It's my lad and me, mostly in the car."],
      when: [
        "Any time there's a bus or it's raining. || Whenever we're in the car, and it's worse in rain.",
      ],
      often: ["Every journey, twice. || About ten times a weekend."],
      where: ["In the car, and on the top deck. || On the bus, mostly, and he does it loud."],
    },
  },
  {
    said: ["Kwame's up top with", "Top's my boy's"],
    answers: {
      why: [
        "He got there first, and she likes having a wall. || He shouted for it. Ama wanted the one with the plug.",
      ],
      then: [
        "I do one story up and one story down. || Lights out at eight, and then the torch comes on.",
      ],
    },
  },
  {
    said: ["Ama counts it in sleeps, so", "my two count in sleeps"],
    answers: {
      then: ["I fetch them at six and there's rice on. || It's coats off, jollof, and the film."],
      where: [
        "I get them from theirs and we come up to mine. || At mine. I pick them up from the house.",
      ],
      felt: ["Good, it's something to drive towards. || I'm all right when I've got a number."],
    },
  },
  {
    said: ["never going to touch him", "wasn't coming for him"],
    answers: {
      why: ["I've never laid hands on anybody. || I don't do that. I shouted, that's all I did."],
      mean: [
        "He put his hands up like I'd come to fight. || I'd gone up to talk. It came out loud.",
      ],
      felt: [
        "{It's made me feel like a thug|bad-man?}. || {Like I've got to prove I'm not a thug|bad-man?}.",
      ],
    },
  },
  {
    said: ["says 'morning, captain'", "Morning, captain, he says"],
    answers: {
      who: [
        "Couldn't tell you his name. He's got a stick and a good hat. || He's just an old fella with a stick, goes up to the hospital.",
      ],
      when: ["Mondays and Thursdays, about ten. || Ten o'clock or so, a couple of times a week."],
      youSaid: ["Morning, sir, I say. || I say all aboard, every time."],
      why: ["I reckon he was at sea. || It's the hat, I think, I wear mine straight."],
    },
  },
  {
    said: ["calls every bus 'Daddy's bus'", "waves at every double-decker"],
    answers: {
      why: [
        "He's seen me in the one, so they're all mine. || He knows I'm in one of them, and he's not taking chances.",
      ],
      youSaid: [
        "I told him I've only got the one. He didn't believe me. || I said keep waving, one of them will be.",
      ],
      often: [
        "Every bus they pass, his sister says. || All the way to school and all the way back.",
      ],
      theySaid: [
        "Ama says it's embarrassing. || His sister tells him they're not all red for him.",
      ],
    },
  },
  {
    said: ["kept the good saucepans", "We split the kitchen"],
    answers: {
      where: ["It's on the end of the bunk, with tape. || Up by the top bunk, so he can see it."],
      why: [
        "I wanted the kids to have it to look at. || She cooks more than I do, so it was fair.",
      ],
      when: ["Last November, it took us an evening. || The week I moved out, in about an hour."],
      theySaid: [
        "She said take the kettle, so I did. || You have the map, she goes, you're the one who looks at it.",
      ],
    },
  },
  {
    said: ["One's a nurse in Croydon", "There's a nurse and there's one at a bank"],
    answers: {
      often: ["They ring Sundays, one after the other. || Once a week each, on a Sunday."],
      theySaid: [
        "That I should eat, and that I should ring Mum. || Mostly they tell me what the other one said.",
      ],
    },
  },
  {
    said: ["Since last November, so coming", "It'll be a year next month"],
    answers: {
      why: ["Shifts, mainly, and money. || It was shifts and bills, and nobody talking."],
      felt: ["{Longer than that|room?}. || {Like about five|room?}."],
      who: ["Me and Abena, their mum. || Their mum and me, Abena."],
    },
  },

  {
    said: ["She'd got the number on the front", "with a big red bus round me"],
    answers: {
      where: ["On the mirror in my cab, with tape. || I've got it up by my mirror, at work."],
      when: [
        "She gave me it that Friday, at the door. || I got it that Friday, she'd done it at school.",
      ],
      youSaid: ["I told her she'd got my elbow just right. || That's me to the life, I said."],
    },
  },
  {
    said: [
      "South London, all my life",
      "South of the river",
      "Peckham. One room over",
      "I'm in Peckham, up some stairs",
    ],
    answers: {
      felt: [
        "It's small and it smells of wings, that's about it. || Warm enough, with fryers under it.",
      ],
      often: ["Since last November. || Nearly a year in the room, and all my life round here."],
    },
  },
  {
    said: ["have a think about your tone", "Think about your tone, I got"],
    answers: {
      then: [
        "I walked out and did the rest of my shift. || I went back down and drove my second half.",
      ],
      youSaid: ["I said, right. || Right, I said, and I went down the stairs."],
      when: ["That same dinner time, a fortnight back. || Two weeks ago, straight after."],
    },
  },
];
