import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks back about Simon, his manager, Desmond and his parents, just told. */
export const ofThoseOthers: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["owns a wetsuit", "waves when I pull up"],
    answers: {
      why: [
        "I've no idea what for, there's no sea in Zone 2. || He's friendly, that's why. I looked for another reason and there isn't one.",
      ],
    },
  },
  {
    said: ["I look at the door", "lifts a hand off the hedge clippers"],
    answers: {
      felt: [
        "{Like I'm there to read the meter|better-dad}. || {Like two drivers passing|better-dad}. You wave, you don't stop.",
      ],
    },
  },
  {
    said: ["have a burger, the kids'd love it", "I made up a shift"],
    answers: {
      why: [
        "{I'd have been a visitor, with a paper plate|better-dad}. || {Them all laughing round a table, and me minding my manners|better-dad}? I'd have choked.",
      ],
      then: [
        "I went and had chips in the car. They were cold by Camberwell. || Drove home in my good shirt, for a shift I'd not got.",
      ],
    },
  },
  {
    said: ["never driven a bus in his life", "puts a smiley on everything"],
    answers: {
      why: [
        "They hire them off a course now, they've a certificate in rotas. || I think he thinks it's manners.",
      ],
    },
  },
  {
    said: ["I see that smiley", "I hear his keys on the stairs"],
    answers: {
      often: [
        "Each night, and it's been a fortnight. || Any time he comes down. So that's twice a shift.",
      ],
      mean: [
        "It's only a little yellow circle. {I could draw you it in the dark|fury}. || It's the jingle, he spins them on his finger. {My neck's gone before he's in the room|fury}.",
      ],
    },
  },
  {
    said: ["that he felt threatened he wrote", "'threatened' I had to read"],
    answers: {
      felt: [
        "{Like I'd been somewhere I'd never been|fury}. || {I read it twice, I thought they'd got my brother's sheet, and I've no brother|fury}.",
      ],
      why: [
        "He'd not say that to my face. He'd have had to look at it. || It's a bigger word on paper. You get a hearing for it.",
      ],
    },
  },
  {
    said: ["makes a proper tea", "so he doesn't ask"],
    answers: {
      mean: [
        "Two bags, left in, the colour of a fence. || He's had the same letters. He can see I've had one by how I walk in.",
      ],
    },
  },
  {
    said: ["watch the buses come in", "that's your break"],
    answers: {
      felt: ["Like nothing's being asked. || All right, for ten minutes. I've had worse doctors."],
    },
  },
  {
    said: ["I had to look at the wheel", "turn my face to the windscreen"],
    answers: {
      why: [
        "{Nobody'd asked me that in a week|room}. It went straight in. || {It was the way he had a spare one ready|room}. I'd have gone.",
      ],
      youSaid: [
        "I said yeah, and I'd not. || That I'd had something earlier. He gave me half of his anyway.",
      ],
    },
  },
  {
    said: ["thirty years a cleaner at the hospital", "the whole church knows my business"],
    answers: {
      felt: ["Proud of her. Deaf in one ear. || Like I'm on the notice board. It's meant well."],
    },
  },
  {
    said: ["She talks, I drive", "She does the talking for both"],
    answers: {
      why: [
        "She talks so I don't have to, she's always known that. || I've never got a word in since I was eleven. I don't mind, it's restful.",
      ],
    },
  },
  {
    said: ["I raised you calm", "It's been that since I was eleven"],
    answers: {
      felt: ["{Like I'd broken something of hers|fury}. || {Told off, and thirty-eight|fury}."],
      youSaid: [
        "Yes, Mum. There's only ever been the one answer. || I said I was, right up till I wasn't.",
      ],
    },
  },
  {
    said: ["he had me two weeks one summer", "I got one fortnight out of him"],
    answers: {
      when: [
        "I was eight, that summer. He'd left when I was six. || The summer I was eight. I'd a new bag for it.",
      ],
      felt: [
        "{I was on my best manners, like at a hotel|left-behind}. || {I kept thinking I'd be asked to stay|left-behind}.",
      ],
    },
  },
  {
    said: ["stopped looking at the window when", "I gave up listening for his car"],
    answers: {
      why: [
        "{He never rang, so what's there to have|left-behind}. || {You can only do it so long, and then you've homework|left-behind}.",
      ],
    },
  },
  {
    said: ["I remember his shoes", "I've said that to mine"],
    answers: {
      felt: [
        "{Important, that's what's sad|left-behind}. I'd been given a job. || {Six again|left-behind}. I heard it come out of my own mouth.",
      ],
      mean: [
        "They were his wedding ones, all shined. {You don't wear them for two weeks' work|left-behind}. || Back before you know it, I said, with the car running. {I went cold|left-behind}.",
      ],
    },
  },
];
