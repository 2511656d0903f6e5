import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to who asks back about his parents, the card, his hands and the two hours. */
export const ofTheShame: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["these days I look at my shoes", "I asked Mum to move it"],
    answers: {
      why: [
        "He's that proud, and {he's got the wrong bloke|ashamed?}. || {He's never had anyone die on him, the guy in that frame|ashamed?}. He looks like he's never been up past ten.",
      ],
      felt: [
        "{Hot in the face, and about nine|ashamed?}. || {Like being stared at by someone who expected more|ashamed?}.",
      ],
      theySaid: [
        "Dad thinks I'm being modest. He does it louder. || Mum shifted it along by a foot. Now it's got better light.",
      ],
      youSaid: [
        "I say 'one of them', like it's a gag. {I don't say what one of them did in August|ashamed?}. || That the sun would fade it. {I didn't say I couldn't stand him|ashamed?}.",
      ],
      often: [
        "Whenever there's anyone to introduce me to. The man at the dump's met me twice. || I feel it each time I'm down there. It never used to bother me, I used to wink at it.",
      ],
    },
  },
  {
    said: ["walk past her name on the family's card", "Everybody's read it, I haven't"],
    answers: {
      why: [
        "It'll be nice about me. {I don't reckon I could stand up to nice|ashamed?}. || {They don't know what I know about one o'clock|ashamed?}. They'd have written a different card.",
      ],
      felt: [
        "{Like owing money to everyone in the room|ashamed?}. I carry my mug back empty. || {My face goes before I've even read the front|ashamed?}.",
      ],
      who: [
        "The family of a lady who died, Mrs Tamati. Her daughter wrote it, I know the writing. || It's from her daughter, Ngaire. The lady was my patient, in fourteen.",
      ],
      then: [
        "Went without tea, that's about the size of it. || I take my break on another floor. The coffee's worse.",
      ],
      often: [
        "Every shift. It's about forty extra steps, I'm very fit. || It's been five weeks of it. I thought somebody'd take it down.",
      ],
    },
  },
  {
    said: ["I count the tiles, I put my face on", "I read the hand hygiene poster"],
    answers: {
      why: [
        "{It's where it happened, and my body's a slow learner|body?}. || Past those doors is that bay. {I know it's just a ward, it's my legs you'd have to convince|body?}.",
      ],
      felt: [
        "{Like missing a stair, only it goes on for a minute|body?}. || {It's all in the throat|body?}. And I'm reading about wet hands, step four.",
      ],
      often: [
        "On every shift, since the Thursday after. || Each time I go in, since that week. It's never after, only before.",
      ],
      then: [
        "I push the left one with my shoulder and say morning. {By bed two my heart's mine again|body?}. || It goes off. {I walk in like somebody who's been reading a poster|body?}.",
      ],
      mean: [
        "A hundred and forty, easy. I took it once, out of interest. || You know when you brake and it's not the brake. It's that, standing still.",
      ],
    },
  },
  {
    said: ["I said the light was bad", "I blamed his veins, and he apologised"],
    answers: {
      why: [
        "{They'd started before I'd got the cap off|body?}. There's a window right by that bed, the light was perfect. || {My hands were going and I couldn't get them to stop|body?}. He'd veins like garden hose, poor man.",
      ],
      felt: [
        "{Found out|body?}. I've taught people that. || {I wanted to put him right, and I let him say sorry to me|body?}.",
      ],
      then: [
        "One of the nurses did it, first go. She didn't look at me, which was decent of her. || I got someone else to have a turn. I bought him a paper.",
      ],
      theySaid: [
        "The bloke said take your time, doc. || 'They've always been tricky', he told me. They hadn't.",
      ],
    },
  },
  {
    said: ["That's the whole thing, a two-hour gap", "You could drive a truck through"],
    answers: {
      why: [
        "It was busy, and I'd seen worse that hour. {I put her at the bottom because she'd been nice about it|missed?}. || {I thought two hours was careful|missed?}. I remember being quite pleased with writing it down.",
      ],
      felt: [
        "{I go through it like you go through your pockets|missed?}. || {Cold, about here|missed?}. I've had dreams that are just the handwriting.",
      ],
      then: [
        "I got back at ten past three. {By then you could see it from the door|missed?}. || It was ten past when I went. {After that everything was fast except me|missed?}.",
      ],
      mean: [
        "A blood pressure. {On its own it's nothing, and it wasn't on its own, it had her attached|missed?}. || It's a number that wants watching, and {nobody was watching it|missed?}. Nobody's me.",
      ],
    },
  },
  {
    said: ["The review said 'no individual failing'", "They wrote that no individual was at fault"],
    answers: {
      mean: [
        "The hospital's own report on that night. Eleven pages, and she's in them as a letter. || They go over a death afterwards, it's routine. I got it as an attachment.",
      ],
      why: [
        "{They weren't in my head at one o'clock|missed?}. It's a form, it's got to be fair. || I've sat in on those. {You look at the kid's face and you reach for that line|missed?}.",
      ],
      felt: [
        "{I'd have liked to be told off, by someone who'd checked|missed?}. || {Let off, and not|missed?}. Like getting out on a technicality.",
      ],
      theySaid: [
        "It was staffing, they said, and workload, and a bit on communication. || They put it down to the roster, and thanked me for my candour. I'd said about six words.",
      ],
      who: [
        "The hospital's quality people. Four of them, and a jug of water. || A panel. Nice people, one of them taught me pharmacology.",
      ],
      when: [
        "It came out about a week ago. I've got it as a PDF. || Ten days back or so. I read it in the car.",
      ],
    },
  },
  {
    said: ["I went to write up a discharge", "I typed up somebody's gout"],
    answers: {
      why: [
        "It had to be done by morning and it was quiet. {I sat down, that's all, I was so pleased to sit down|missed?}. || {She'd said she was fine, and I wanted her to be|missed?}. And gout doesn't look at you.",
      ],
      felt: [
        "{I hear myself typing|missed?}. It's quite a cheerful noise. || {I'd swap those ten minutes for anything I've got|missed?}.",
      ],
      then: [
        "I finished it, spell-checked it, and walked over at ten past three. {She'd been on her own with it|missed?}. || I pressed print. {And I went to see her after, when it was no use to anybody|missed?}.",
      ],
      who: [
        "One of the consultants, I mean, or Sanjay, my reg. {Anybody with more in them than I had|missed?}. || The gout was a bloke in six, he went home happy. {She was twenty steps the other way|missed?}.",
      ],
    },
  },
  {
    said: ["I was too smug for a plan B", "There was a tiny stethoscope"],
    answers: {
      why: [
        "Nobody asks a kid who's that certain. {And then I'm twenty-seven and it's all I know how to do|no-road?}. || I had them all lined up, the cat, my brother, Nana. {You'd be letting down a nine-year-old|no-road?}.",
      ],
      felt: [
        "{A bit daft, like having your name on a tattoo|no-road?}. || {Trapped by a toy|no-road?}. It's in a box at Mum's, it still works.",
      ],
      mean: [
        "I never so much as looked at another course. {If it's not this I don't know who you'd be typing to|no-road?}. || You know how people say it's only a job. {I've never worked out where the job stops|no-road?}.",
      ],
    },
  },
  {
    said: ["If I take time off it's on my file", "Take leave and it follows me round"],
    answers: {
      why: [
        "They ask you, on every form, for ever. {I'd be the one who had to stop|no-road?}. || It's a tick box at registration. {And then they look at you like you're about to drop something|no-road?}.",
      ],
      who: [
        "Every boss I apply to. It's a small country, they all went flatting together. || The council, the hospital, the next hospital. They'd be kind, which is worse.",
      ],
      felt: [
        "{Like being told to pick a card by someone who's holding one|no-road?}. || {Boxed in, with good manners|no-road?}.",
      ],
      youSaid: [
        "No, I haven't asked for any. I looked at the form and shut it. || I've not put in for it. I wouldn't know what to write under reason.",
      ],
    },
  },
];
