import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks back about the house, the family and who knows. */
export const ofEverydayHome: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["plans for me, wife, kids, the works", "they've got all the hopes on"],
    answers: {
      why: [
        "they only made one boy. it's like i came with a manual. || the other option is bea, and bea said no thanks.",
      ],
      who: ["lola mainly. she's got saints assigned. || all of them, even the dentist asks."],
    },
  },
  {
    said: ["prays for everyone in it", "the remote in the other"],
    answers: {
      why: [
        "someone's always in a coma. || she says they need it. there's a villain she's given up on.",
      ],
      often: [
        "every night at eight. i bring the pillow. || daily po, two shows and all five mysteries.",
      ],
    },
  },
  {
    said: ["like cctv with braces", "even chew different near her"],
    answers: {
      why: [
        "she's 14 and bored. best detectives are bored. || she used to be too small to reach stuff, so she watched.",
      ],
      mean: [
        "like i changed my ringtone one time and she goes 'who's sad'. || i put less rice and she put down her fork.",
      ],
    },
  },
  {
    said: ["kiko mostly. we joke around", "like our love language"],
    answers: {
      who: ["he's my best friend, since grade 7. || kiko mostly, he's the one who feeds me."],
      why: [
        "if you say a real thing there's this silence. so, jokes. || guys, i guess. it's in the warranty.",
        "{it's the only thing we know how to pass|locker}. || {nobody knows what to do with a feeling in there|locker}.",
      ],
    },
  },
  {
    said: ["calls me pogi and gives me", "the sari-sari store lady"],
    answers: {
      why: [
        "she says ballers need ice. || she's like that with all the kids, i'm just the tallest.",
      ],
      felt: [
        "nice. {i almost sit down there|off?}. || {like someone turned my volume down for me|off?}.",
      ],
      youSaid: ["'ok lang po', every time. || i say i'm hot. she thinks it's the weather."],
    },
  },
  {
    said: ["i'm married to basketball", "the ball and i are very"],
    answers: {
      why: [
        "it's round, it's loyal, next. || she bounces back. ok that's the joke, that's all i've got.",
      ],
      mean: [
        "it means no comment, with a dribble. || as in there's no girl and please don't look for one.",
      ],
    },
  },
  {
    said: ["i kept looking at the choir", "my eyes just lived there"],
    answers: {
      why: [
        "they were laughing {and i wanted to know at what|locker}. || {it's a habit, ok|locker}. they had better food.",
      ],
      theySaid: [
        "she said i dance like a lifeguard. || trisha gave me her cake and said 'go, look'.",
      ],
    },
  },
  {
    said: ["shooting with numbers", "it's all arcs"],
    answers: {
      why: [
        "there's an answer and it doesn't care who you are. || you throw it, it lands. nobody reads anything into it.",
      ],
      who: [
        "sir alvin teaches it. he lets me talk in shot angles. || physics with sir alvin po, he's chill.",
      ],
    },
  },
  {
    said: ["candles. i'm already sweating", "my insides have already left"],
    answers: {
      why: [
        "{it's a circle, and you can't pass|stomach}. || {you're supposed to say something true in the dark|stomach}.",
      ],
      when: ["thursday next week. || it's three days, starting thursday."],
      youSaid: [
        "i've got a fake one ready. it's about my ankle. || i told mama i've got a cold coming. i scheduled it.",
      ],
    },
  },
  {
    said: ["i named him overtime", "walked me home like i'm his pet"],
    answers: {
      why: ["he stays when everyone's left. || i think i smell like siomai."],
      then: [
        "i told him about my day. he had no notes. || he sat by the gate till i went in, like a date.",
      ],
    },
  },
  {
    said: ["i passed when i should've shot", "open shot at the end"],
    answers: {
      why: [
        "{if i shoot, they're all looking|off?}. || {my hands just don't want to be the ones holding it|off?}.",
        "he called for it. he calls for everything. || kiko was kind of open. kiko was not open.",
      ],
      theySaid: [
        "coach said 'migs, the ring's the orange thing'. || nobody got mad. they bought me a banana cue.",
      ],
      felt: [
        "{like i let somebody else have my turn|off?}, again. || {bad for a second, then i did a bit about it|off?}.",
      ],
    },
  },
  {
    said: ["gotta do my son voice", "make my voice a little lower"],
    answers: {
      why: [
        "{so he hears the guy he left here|watching}. || he's got the whole crew behind him. {it's gotta sound like his boy|watching}.",
      ],
      mean: [
        "short sentences, way down here. 'yes pa, all good pa.' || like one floor down, no giggles.",
      ],
      felt: [
        "{my throat's sore after|watching} and it's only ten minutes. || {like holding up a sofa so he can see under it|watching}.",
      ],
    },
  },
  {
    said: ["physics set, then lie there", "the ceiling and the gecko"],
    answers: {
      why: [
        "it's due at seven. and sleeping's not really a thing. || the gecko's on nights. we keep each other company.",
      ],
      felt: [
        "fun like a dentist. || ok for the first ten minutes.",
        "{a bit like waiting for a bus that's me|off?}. || {it gets loud in there with nobody talking|off?}.",
      ],
    },
  },
  {
    said: ["if anyone asks, there's nothing to know", "i go nah there's nothing"],
    answers: {
      why: [
        "{cause if there's nothing then nobody can find it|watching}. || you ask like there's something. {that's how it starts|watching}.",
      ],
      mean: ["i mean hahaha. that's all i mean. || as in move along, folks."],
    },
  },
  {
    said: ["said it's a unicorn thing", "she stuck on my case while"],
    answers: {
      why: [
        "i dunno, she's 14. {or she knows exactly why|watching}. || luck, she says. {i'm scared to ask for what|watching}.",
      ],
      when: [
        "like a month ago, i woke up and it was there. || october, some saturday. i was drooling.",
      ],
      youSaid: [
        "i said 'cute'. and {then i didn't peel it off|watching}. || i told her it's crooked. {my ears were so hot|watching}.",
      ],
      theySaid: [
        "she just whistled off to the kitchen. || nothing since. she checks if it's still on tho.",
      ],
    },
  },
];
