import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks back, whatever she has told. */
export const ofAnything: NonNullable<Scenario["askedBack"]> = [
  {
    said: [],
    answers: {
      why: [
        "i couldn't say why. i wish it came with a why || dunno. it just is, i haven't got to the reasons yet",
        "if there's a reason it's not been shown to me || couldn't tell you, i've asked myself enough",
        "no good reason i can find || search me. i'd love one of those",
      ],
      when: [
        "don't make me do dates, i'm hopeless at them today || the when's a bit blurred, sorry",
        "ages ago or yesterday, it feels the same || hard to say, i wasn't keeping a diary",
        "i'd have to look it up, sorry || i lose track, honestly",
      ],
      often: [
        "on and off || it comes and goes",
        "more than i'd like, lately || often enough that i've noticed",
        "i haven't kept a tally, sorry || not sure, i never counted",
      ],
      who: [
        "nobody you'd know || just people, it doesn't matter who",
        "you'd not know the name || i'd rather keep names out of that one",
        "just someone i know from around || no one you've met",
      ],
      where: [
        "nowhere you'd need a map for || i can't think where, exactly",
        "nowhere special || nowhere you'd put a plaque",
        "round about, i wasn't reading signs || can't picture it exactly",
      ],
      then: [
        "nothing much, i carried on || that was it, i just kept going",
        "not much, it just sort of stayed like that || nothing dramatic. i'm still in it",
        "and then it was now, basically || that's where the story stops, so far",
      ],
      mean: [
        "i mean it how it sounds || just that, the way i said it",
        "it's hard to say it another way, that was my best go || i can't put it better, i've tried it out loud",
        "literally that, sadly || nothing clever, it's what it says",
      ],
      felt: [
        "mixed, if i'm honest || sort of everything at once",
        "sad. angry. in whatever order || sore, is the nearest",
        "horrible, and i'm a bit past describing it || it got me, that's all i can say",
      ],
      theySaid: [
        "nothing worth repeating || not a lot came back",
        "i couldn't tell you, i wasn't listening that well || i don't think anybody said much",
        "if they did say something i've lost it || no big speech, no",
      ],
      youSaid: [
        "not a lot || hardly anything",
        "nothing clever. i never do at the time || i mumbled something, probably",
        "i kept it to myself, mainly || i thought plenty and said very little",
      ],
    },
  },
];
