import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks back about his first words, and about what he says early on. */
export const ofTheOpenings: NonNullable<Scenario["askedBack"]> = [
  {
    said: ['have to "talk to someone" after', "get in touch with you lot"],
    answers: {
      why: [
        "It looks good for Monday, that's why he says it. {I raised my voice, so I need a helpline|fury}. || They want it seen that I've 'engaged', that's the word they use. {And four's when I get up, so that's when it starts|fury}.",
      ],
      mean: [
        "Big, loud and black, so he must be dangerous. {You know what I mean, don't make me spell it|fury}. || My shoulders are by my ears before I've found my socks. {I'm having a row with a kettle|fury}.",
      ],
      felt: [
        "{Like being read out in front of the class|fury}. I went hot, and then I went very polite. || {Like somebody else's coat, and they've buttoned me into it|fury}. I can't get my arms up to take it off.",
      ],
      who: [
        "My manager wrote it and HR typed it up nice. Neither of them asked me a thing. || 'They', that's my manager with a pen and HR with a stamp.",
      ],
      when: [
        "The shouting's a fortnight old. The rep got hold of me on the Tuesday after. || Two weeks since they wrote it. The hearing's this Monday at ten.",
      ],
      theySaid: [
        "The rep said it'd be noted, me talking to someone. Everything I do gets noted. || That it'd show willing, they said. Willing to do what, nobody told me.",
      ],
    },
  },
  {
    said: ["Right, I drive the 36", "Bus driver, two kids, hearing"],
    answers: {
      why: [
        "He moved my day with my kids, and he did it by text. {It doesn't take a lot, on three hours a night|fury}. || He'd given away my Saturday with my two. {You'd have gone up a bit yourself|fury}.",
      ],
      mean: [
        "One wrong word, one van cutting in. {I can feel it up under the lid, like rice|fury}. || I'm still saying it, in the shower, at every red light. {I think of a better line and I'm off|fury}.",
      ],
      felt: [
        "Good, for about a second. {Then I saw all their faces, and I felt the size of me|fury}. || {Like something had come off its hook|fury}. I didn't know I'd that much noise in me.",
      ],
      then: [
        "The whole place went silent. There was a letter in my pigeonhole the same day. || I went out and drove my second half, and it was waiting for me when I came in. An envelope, my name typed.",
      ],
      when: [
        "It's two weeks back, the shouting, and Monday's this coming one. || A fortnight ago, in the canteen, with everyone on their dinner.",
      ],
      theySaid: [
        "He told me to watch my tone, the manager, and he'd gone back a step. || 'Your tone', that's what I got off him. And a step backwards, with his hands up.",
      ],
    },
  },
  {
    said: ["one room with bunk beds", "Come and see my palace"],
    answers: {
      why: [
        "They're for my two, every other weekend. Twelve nights out of fourteen they're just furniture. || It's what the money stretches to, once their mum's had hers for the kids.",
      ],
      felt: [
        "{Like minding a shop with no customers|room}. You still dust it. || {Like the waiting room, once the last one's gone|room}. You don't know why you're still sat there.",
      ],
      where: [
        "Peckham, up some stairs, over a chicken shop. || Over the chicken shop in Peckham, the door by the bins.",
      ],
      often: [
        "It's been that way since November, every night but the four. || Any night I've not got the kids. So, most of them.",
      ],
      mean: [
        "Two beds made up, and me on a sofa next to them. {That's the tour, mind your legs|room}. || You turn round once and you've seen it. {There's nobody in it talking, that's what I mean by quiet|room}.",
      ],
    },
  },
  {
    said: ["I do laps of the ceiling", "ten to three, last time I looked"],
    answers: {
      why: [
        "I lie down and my manager starts up. {In my head, I mean, and he won't shut his mouth|nosleep}. || {It's Monday, it's on a loop|nosleep}. I get to the end and somebody rewinds it.",
      ],
      often: [
        "Every night, since that letter came about Monday. {I had five hours before, you can live on five|nosleep}. || Two weeks, near enough, since the form. {I was a man who slept, before that|nosleep}.",
      ],
      felt: [
        "{Like being on duty with no bus|nosleep}. You're just sat there, all lit up. || {Thick, like I've a duvet round my head|nosleep}. Everything's a bit late getting to me.",
      ],
      then: [
        "Got up, ironed something, made a tea and let it go cold. || I had a wash and went and drove a bus. What else do you do?",
      ],
      mean: [
        "Bulb, crack, corner, bulb. {Round and round till it's time to shave|nosleep}. || You know when you look at a word too long and it stops being one? {Shutting my eyes has gone like that|nosleep}.",
      ],
    },
  },
  {
    said: ["bite through my tongue first", "there's a letter I could write"],
    answers: {
      why: [
        "Why should I? He's the one who owes somebody a Saturday. {I'd be doing his sorry for him|fury}. || It was true when I said it, that's why. {A man gets four days, you don't move one with your thumb|fury}.",
      ],
      felt: [
        "{Like being asked to thank the fella who's stood on your foot|fury}. My neck went. || {It turned my stomach|fury}. My name's at the bottom and there's nothing of mine above it.",
      ],
      who: [
        "HR, and the union rep, and he's supposed to be mine. || A lady in HR's got it all typed. And the rep says sign, so it's two of them.",
      ],
      mean: [
        "I'll sorry the noise. {I'm not sorrying the reason, that's two kids|fury}. || It was my day with my children. {You can't regret that, it's the one bit I got right|fury}.",
      ],
      youSaid: [
        "I said I'd think about it. I have thought about it. || I told the rep, you sign it, you've got the nicer handwriting.",
      ],
    },
  },
];
