import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to who asks back about what she tells unasked, once she has begun to talk. */
export const ofTheLayers: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["it's next door", "as if it's the flat downstairs"],
    answers: {
      why: [
        "I wish I knew. {It's as if somebody's unplugged me, and I can still see the light on him|numb}. || I'm so tired, I tell myself it's that. {I don't think tired people go blank, though|numb}.",
      ],
      felt: [
        "{Quiet, and a bit cold|numb}. I go and get him, I always go and get him. || {Like watching rain|numb}. You think, goodness, that's heavy, and you carry on drying the cup.",
      ],
      then: [
        "I pick him up and do all the things. {My arms go without me|numb}. || I go to him, straight away. {I do the voice and I wait for it to be mine|numb}.",
      ],
      often: [
        "A few times a week, I think. {In the late afternoons, mostly|numb}. || Not every time he cries, no. {It's the long ones, once it's dark|numb}.",
      ],
      youSaid: [
        "To Debbie? I said he's got a good pair of lungs on him. || I told the health visitor he settles nicely. Which he does, for other people.",
      ],
      mean: [
        "I hear it, it's not that I don't hear it. {It just doesn't land anywhere|numb}. || {I know that it's a baby and it's mine|numb}. It's the bit after that which doesn't come.",
      ],
    },
  },
  {
    said: ["sang to the baby on the screen", "in the middle of a song when the line"],
    answers: {
      why: [
        "{It was her face, and it was keeping still for me|far-away}. She never keeps still. || {It'd have been like shutting a door on her|far-away}. She hadn't finished the verse.",
      ],
      felt: [
        "{Homesick, in my teeth|far-away}. Do you get it there? || {As if I could have climbed in|far-away}. It was only pixels, I know that.",
      ],
      then: [
        "It went black and it was just me in it. So I washed up. || She rang back from her neighbour's phone. I told her we'd lost the signal.",
      ],
      when: [
        "A couple of weeks ago, it'd be her supper time. We'd just got the lamps on. || It's about two weeks since. It was a Sunday, she'd got her good sari on.",
      ],
      theySaid: [
        "When she got through again she said, did he like it? I said he loved it. || She said, where was I, and started at verse one.",
      ],
    },
  },
  {
    said: ["I eat my dinner standing", "I take mine to the kitchen"],
    answers: {
      why: [
        "{Nobody's looking, in there|far-away}. I can chew and not be asked if I want more. || {I can't do the faces and eat|far-away}. In the dark you only have to do the one.",
      ],
      felt: [
        "{Like the lodger|far-away}. It's my favourite five minutes, that's the sad part. || {Peaceful, and then I hear them laughing about something|far-away}.",
      ],
      often: [
        "A good many evenings. I do sit down with them on a Sunday. || It's got to be nearly every night. I say I'm seeing to the bottles.",
      ],
      theySaid: [
        "Mummyji calls through that there's more rice. Nobody's ever asked about the light. || They think I'm busy! My husband says come and sit, and I say two minutes.",
      ],
    },
  },
  {
    said: ["They say the baby's got my eyes", "Apparently my son has my eyes"],
    answers: {
      who: [
        "The aunties, on the phone, and my husband's mother. She says it a bit sadly. || It's everybody, it's the first thing they say. Rohan, that's my husband, he says it most.",
      ],
      felt: [
        "{Left out|numb?}. It's like a joke where the whole table's laughing. || {Like looking for my coat on somebody else's peg|numb?}.",
      ],
      mean: [
        "I can see they're brown. {It's the me in them that I can't see|numb?}. || They're eyes, they're lovely ones. {I thought I'd know them when I saw them|numb?}.",
      ],
      then: [
        "I took him to the mirror and held us side by side. He looked at the tap. || I looked up my own baby photos, to compare. I just looked cross, in those.",
      ],
    },
  },
  {
    said: ["I don't think I'm a proper mother", "This is awful, but may I"],
    answers: {
      why: [
        "{A proper one would feel it, wouldn't she|bad-mother}. I've only got the list of what to do. || {I have to think before each thing|bad-mother}. I don't believe you're supposed to have to think.",
      ],
      mean: [
        "I do the bottles and the baths. {I mean the part underneath, that makes it a mother and not a nanny|bad-mother}. || He's never gone without, I don't mean that. {It's that he's got me, and he could have had somebody real|bad-mother}.",
      ],
      felt: [
        "{Ashamed|bad-mother}. I've gone hot just seeing it typed. || {As though I've been found out, and I did the telling|bad-mother}.",
      ],
      often: [
        "Every day, at some point. {Usually with him on my shoulder|bad-mother}. || It's been there from the first week. {Some days it's quiet, it's never out|bad-mother}.",
      ],
      theySaid: [
        "Nobody's said so, they tell me I'm a natural. That makes it worse. || They say I'm doing so well. I expect they'd have to.",
      ],
    },
  },
  {
    said: ["I don't feel I'm allowed to be", "Everybody's done so much for me"],
    answers: {
      why: [
        "They've given up their time, and their sleep. {I can't hand all that back and say it didn't work|in-the-way}. || {It'd be such bad manners|in-the-way}. Like crying at your own party.",
      ],
      who: [
        "My husband, his mother, the ladies who bring lasagne. Even the midwife sent a card. || All of them. My husband and his mum, and the neighbours with their dishes.",
      ],
      felt: [
        "{Like I've run up a bill|in-the-way}. I keep smiling at it. || {It sits here, under the collar|in-the-way}. I think it's a thank you that's gone off.",
      ],
      mean: [
        "If I'm sad then what was it all for? {They'd have got up at six for nothing|in-the-way}. || {They'd be so disappointed, I mean, in how I've come out|in-the-way}.",
      ],
    },
  },
  {
    said: ["other women do it with one hand", "The other mothers have theirs"],
    answers: {
      why: [
        "I can't see what else it'd be. {We've all had the same leaflets|bad-mother}. || They're every bit as tired, and they manage. {So it has to be me that's short of something|bad-mother}.",
      ],
      mean: [
        "{They know what to do before they've thought|bad-mother}. I'm reading the back of the tin. || {Whatever it is that makes it look easy|bad-mother}. They didn't pack it in mine.",
      ],
      felt: [
        "{Like being at a dance and not hearing the music|bad-mother}. || {Clumsy|bad-mother}. I had both arms round him and I was still afraid I'd do it wrong.",
      ],
      where: [
        "Anywhere there's prams. The clinic, the park, outside the school. || On Thursdays, at the baby group. And all along the high street.",
      ],
    },
  },
  {
    said: ["I went for bread and sat", "I popped out for bread last week"],
    answers: {
      why: [
        "It was quiet in there and nobody needed holding. {I could feel the house waiting for me|car}. || {All the lights were on, and I knew what each room wanted|car}. I just couldn't be wanted for a minute.",
      ],
      felt: [
        "{Calm, horribly calm|car}. I've not felt so calm since July. || {As if my legs had been switched off|car}. It wasn't even sad, it was very plain.",
      ],
      then: [
        "I heard him crying, and I was at the front door with the bread before I knew. || He cried, and my hand was on the handle. I went in and said there'd been a queue.",
      ],
      when: [
        "Wednesday of last week, about half past four. It was getting dark. || It was the Wednesday, just as the lamps came on.",
      ],
      theySaid: [
        "Nothing, they hadn't noticed. Mummyji asked if they'd had the seeded one. || They were laughing at something in the kitchen. Nobody looked at the clock.",
      ],
      youSaid: [
        "I said sorry I've been ages. {Nobody thought I had|car}. || Just that there'd been a queue. {I've not told a soul, apart from you|car}.",
      ],
    },
  },
  {
    said: ["I thought about just driving on", "to keep driving, not to turn in"],
    answers: {
      why: [
        "{To have nobody call me anything, for a bit|car}. I hadn't got further than that. || {It was the thought of four o'clock, and then it'd be four o'clock again|car}. I wanted to miss one.",
      ],
      then: [
        "I turned in like I always do. I even did my mirrors. || My hand turned the wheel. I think it's better brought up than I am.",
      ],
      felt: [
        "{Light|car}. Then sick, because it'd been light. || {Like standing in a doorway with my coat on|car}. And very guilty, straight after.",
      ],
      where: [
        "Nowhere I'd thought of. A service station, with a coffee. || I hadn't a place in mind, only not ours. Somewhere with a table for one.",
      ],
      mean: [
        "An hour, I meant, I think. {I'd have come back, I just wanted to not be coming back yet|car}. || {Just not be the one going in|car}. I don't mean leaving him, I couldn't.",
      ],
    },
  },
];
