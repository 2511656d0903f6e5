import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to who asks back about how it was before, how it may go on, and himself. */
export const ofWhatMayCome: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["There was always a next exam", "Fifth year was ugly"],
    answers: {
      mean: [
        "You could see the end from where you sat. {You can put up with a lot if there's a date on it|empty-tank?}. || I wasn't sleeping, I'd three exams and a chest infection. {But there was a Friday it'd be over|empty-tank?}.",
      ],
      when: [
        "Three or four years back. I thought that was tired. || That'd be four years ago. Hana, a mate from my year, dragged me through it.",
      ],
    },
  },
  {
    said: ["I was a nervous kid, funny kid", "I just got good at the crowd work"],
    answers: {
      mean: [
        "I'd feel sick before school, so I'd do the teachers' voices. {Nobody minds a sick kid who does voices|jokes?}. || {If they're laughing they're not looking at your hands|jokes?}. I'd worked that out by about eight.",
      ],
      why: [
        "We were a house that liked a good story. I was small and I'd found a way in. || I don't know, some kids bite their nails. I did impressions.",
      ],
    },
  },
  {
    said: ["I can't see past the next set of nights", "I plan by the roster"],
    answers: {
      why: [
        "I've nothing to look with. {I get to Monday and that's the torch flat|empty-tank?}. || They only send it ten weeks out. {I used to fill in the rest, and I've stopped|empty-tank?}.",
      ],
      felt: [
        "Blank, not scary. {It's like a form with the second page missing|empty-tank?}. || {Sort of snowy|empty-tank?}. I don't look long.",
      ],
    },
  },
  {
    said: ["I'd wanted to be a country GP", "a wee practice down the line"],
    answers: {
      why: [
        "You'd know them, you'd know their nana. And nobody'd be in bed fourteen. || You get to see how things turn out. On the ward it's always the middle of someone.",
      ],
      where: [
        "Somewhere with a river and one pub. South Canterbury, if Mum got a vote. || Anywhere you've got to slow down for. One of those towns with a big fibreglass fish.",
      ],
    },
  },
  {
    said: ["I'm a bit of a fraud about it", "I feel like I'm doing an impression"],
    answers: {
      why: [
        "I pick up, I say 'hey, what's happening'. {And I've been sitting on these tiles when it rang|ashamed?}. || {I know what he'd say, so I say that|ashamed?}. It's a good one, even my reg buys it.",
      ],
    },
  },
  {
    said: ["I'd take their pager off them", "give me the bleep, you're done"],
    answers: {
      why: [
        "It's obvious when it's someone else. There's no one a rung up who's looking at me like that. || You'd look after a junior. I don't come up as one when I look in the mirror.",
      ],
    },
  },
  {
    said: ["a woman in bed fourteen coughed", "They put a new lady in fourteen"],
    answers: {
      then: [
        "The nurse said my name. {I carried on like I'd been thinking|mrs?}. || I asked her to breathe in, and out. {I had no idea how long I'd been gone|mrs?}.",
      ],
      felt: [
        "{Like missing the last stair in the dark|mrs?}. || {Cold all down the front|mrs?}. I could hear counting, and it was me.",
      ],
      theySaid: [
        "She just moved my coffee so I'd not knock it. || 'You right?', she said, and handed me the pen. I said long day, it was ten past eight.",
      ],
    },
  },
  {
    said: ["It's got a nice calm voice, it's mine", "very reasonable. 'We'll recheck"],
    answers: {
      why: [
        "That's what I wrote that night. {It keeps getting the tone exactly right|mrs?}. || {It's what I said when I could've gone and looked|mrs?}. It sounds so sensible.",
      ],
      often: [
        "All day, in the gaps. It's got a thing for running water. || Whenever my hands are busy and my head's not. Toothbrush, car, lift.",
      ],
      mean: [
        "A number I was going to come back to. {I came back|mrs?}. || It means later. {It's about a patient, and there wasn't that much later|mrs?}.",
      ],
    },
  },
  {
    said: ["She might've asked", "I could start there"],
    answers: {
      why: [
        "She's asked after every rough shift I've had since we were students. {It's me that stopped answering|handover?}. || It's the smallest thing on the list. {And it's been nice having someone not give up, even unplayed|handover?}.",
      ],
    },
  },
  {
    said: ["so we're both looking at a plate", "I reckon I could say it to a tea towel"],
    answers: {
      why: [
        "He goes pink if you look at him. And I can't do it with someone's face in the way. || We've said everything that mattered over a sink. Nana dying, Dad's hip.",
      ],
      mean: [
        "{That I've been making it up, the telly bits|jokes?}. And there was a lady. || The one without sirens. {It's got a fair bit of floor in it|jokes?}.",
      ],
    },
  },
  {
    said: ["Ask my reg for the debrief", "I could knock on the reg's door"],
    answers: {
      why: [
        "He was on that night, he knows what it was like downstairs. {It'd be nice to hear it from a person|handover?}. || {I've had it in slides|handover?}. I'd like to say my bit and have him not look at his pager.",
      ],
    },
  },
  {
    said: ["it always stops at the same one", "I present the case to myself"],
    answers: {
      why: [
        "I can't get past the end of her bed. There's nothing to say when I get there. || I think I'm waiting for someone at the back to put a hand up.",
      ],
      often: [
        "Every time I lie down. It's done the whole ward in the time it takes to brush my teeth. || It's most of the day, like a tune. I've got the slides timed.",
      ],
    },
  },
  {
    said: ["People think it's one or the other", "be no good in the car park"],
    answers: {
      why: [
        "They see you do it and they tick you off. {You can get a line in and be in bits|empty-tank?}. || If you're funny at work you must be fine. {I've sat in that car park till it got light, too tired to find my key|empty-tank?}.",
      ],
    },
  },
  {
    said: ["They'd use the voice on me", "start being handed over"],
    answers: {
      mean: [
        "Low and slow, with your name at the front. {'So, Ben'|ashamed?}. I'm really good at it. || 'This is Ben, twenty-seven, he's had a rough few weeks.' {And everyone looks at their sheet|ashamed?}.",
      ],
      why: [
        "It's what we do with anyone who wobbles. It's kind, and {you don't come back from it the same height|ashamed?}. || Once you've been a case someone's always got the notes. {I'd see it every time they let me go first|ashamed?}.",
      ],
    },
  },
  {
    said: ["no medical words", "I'm not the bloke on the tea towel"],
    answers: {
      why: [
        "The medical ones are all about whose fault it wasn't. {She doesn't need that, she needs sorry|mrs?}. || {He'd never have left it till three|mrs?}. I'd like them to stop drying up with him.",
      ],
      youSaid: [
        "I had a go, that morning. It came out as no worries. || I've never got it out. I told her it was a nice day.",
      ],
    },
  },
  {
    said: ["Now it's job, joke, bed", "Same idiot, more batteries"],
    answers: {
      why: [
        "She moved out of my evenings, the girl I was seeing, and I stopped ringing my mate Hana. {After that it was quicker to be funny|jokes?}. || {The laugh doesn't take it anywhere now|jokes?}. It used to, I swear.",
      ],
      when: [
        "Since about winter. Before that there was someone who'd say 'go on, then what'. || I noticed it in July, on the stairs, with a really good one.",
      ],
    },
  },
];
