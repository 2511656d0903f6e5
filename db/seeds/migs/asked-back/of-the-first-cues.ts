import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks back about the jersey, the laugh and the team. */
export const ofTheFirstCues: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["wear someone else's jersey", "some other guy's name on the back"],
    answers: {
      why: [
        "i put it on for one day and everyone liked it. {so now it's the uniform|off?}. || cause they cheer for him. {nobody's ever asked for the other guy|off?}.",
      ],
      when: [
        "grade 9, first week. new school shirt, new me. || third year high school i suited up.",
      ],
      felt: [
        "stuffy, like polyester. {you can't take it off in front of people|off?}. || lonely-ish. {you hear the crowd and you look around for the guy|off?}.",
      ],
      mean: [
        "like everything i do gets counted, {but for somebody else's stats|off?}. || jokes, girls, deep voice, that's his game. {i just supply the legs|off?}.",
      ],
      who: [
        "some guy i made up. he's super popular. || the migs on the tarpaulin. he's taller than me.",
      ],
    },
  },
  {
    said: ["laugh like half a second before", "start the laugh before the guys' joke"],
    answers: {
      why: [
        "{if i'm late they turn and look|off?}. i've seen them do it to people. || cause whoever laughs last, everyone's checking. {i can't be checked|off?}.",
      ],
      often: [
        "{every joke. that's like sixty a day|off?}. || all day po. {i haven't heard a punchline since grade 10|off?}.",
      ],
      theySaid: ["they think i'm a great audience. || 'migs gets it.' i don't even hear it."],
      felt: [
        "fast. {like i'm always catching a glass before it drops|off?}. || tiring haha. {you gotta watch all their mouths|off?}.",
      ],
    },
  },
  {
    said: ["lola says i'm like a radio", "calls me her little transistor"],
    answers: {
      why: [
        "she likes noise in the house. {so i give her noise|off?}. || i'm never quiet when she's there. {she'd worry if there was static|off?}.",
      ],
      mean: [
        "there's a slow one under it. {i never let it get to the second verse|off?}. || it's a station with no jokes on it. {i keep my hand on the dial|off?}.",
      ],
      felt: [
        "she pats my cheek when she says it. {i feel like i cheated her|off?}. || sweet. {and then kinda bad, like i sold her a fake|off?}.",
      ],
      youSaid: [
        "i sang her the jingle for a pharmacy. || i did a time check for her. 'alas otso na, lola.'",
      ],
    },
  },
  {
    said: ["word they use at practice", "a word for soft guys"],
    answers: {
      why: [
        "cause it's everyone's joke. {if mine's the small laugh they'll hear that it's small|locker}. || {you don't wanna be the guy who's not laughing|locker}. that guy's next.",
      ],
      who: [
        "all of them. even the quiet ones. || whoever's closest to the miss. it's not one guy.",
      ],
      often: [
        "every practice, like it's in the warm up. || whenever somebody bricks one. and we brick a lot.",
      ],
      mean: [
        "i'm not gonna type it. it's a word for a guy like, you know. {a soft one|locker}. || it's the one they use for guys who aren't guy enough. {you can fill it in, i do|locker}.",
      ],
      theySaid: [
        "they slap my back. like, good one. || 'migs is dying', they said. and somebody handed me my water.",
      ],
      felt: [
        "it goes in. {then it comes out as haha|locker}. || {like cheering for the ball that's about to hit you|locker}.",
      ],
    },
  },
  {
    said: ["fast, like there's a shot clock", "out of a uniform as fast as i"],
    answers: {
      why: [
        "{so my eyes have got an alibi|locker}. || {nobody can say i looked at anything but grout|locker}.",
      ],
      often: ["every practice, every game. || four times a week for years. i'm an athlete at it."],
      theySaid: [
        "someone goes 'shy, migs?' and i go 'i'm premium'. || they think it's cause i've got no abs. i let them.",
      ],
      felt: [
        "{small, for four seconds|locker}. then i come out singing. || {my neck gets so stiff|locker}. nobody gets a stiff neck from a shirt.",
      ],
    },
  },
  {
    said: ["kiko gave me his shoes when mine", "kiko literally took off his shoes"],
    answers: {
      why: [
        "cause he's like that, he doesn't think about it. || i had a hole you could see my sock through. he just bent down and untied.",
      ],
      when: ["last year, before a quarterfinal. || grade 11, raining, an hour before tip off."],
      felt: [
        "{like the nicest guy and the joke have one face|locker}. || i didn't know where to look. {i still don't, with him|locker}.",
      ],
      mean: [
        "that i can't be mad at them. {it'd be way easier if they were jerks|locker}. || he'd do anything for me. {he just doesn't know who me is|locker}.",
      ],
      youSaid: [
        "i said 'size nine, really?'. that's thank you in bro. || just 'bro'. he said it back. that was the whole ceremony.",
      ],
    },
  },
  {
    said: ["before practice i can't eat", "asking if i'm cutting weight"],
    answers: {
      why: [
        "it's the part with the shirts and the jokes. {the running i'm fine with|stomach?}. || {my stomach heard who's gonna be there|stomach?}.",
      ],
      often: [
        "four days a week, same schedule as practice. || any day with a ball in it. sundays i eat for three.",
      ],
      youSaid: ["i said ya coach, no rice. he was so proud. || i told him it's for my vertical."],
      then: ["i eat at midnight like a raccoon. || then i run on milk tea and vibes."],
      felt: [
        "{shaky|stomach?}. and then someone passes and i'm ok for an hour. || {like there's a bouncer at my throat|stomach?}.",
      ],
    },
  },
  {
    said: ["whenever someone says 'so who's your", "may crush ka na ba"],
    answers: {
      why: [
        "{i've gotta invent a girl in two seconds|stomach}. that's a lot of girl. || they're all just waiting with their forks. {and i've got no name to give|stomach}.",
      ],
      who: [
        "titas, mostly. it's like their national sport. || tita baby. she's got a fan and no mercy.",
      ],
      youSaid: [
        "i say my crush is rice. it gets a laugh. || 'basketball po, tita.' she's not gonna take that forever.",
      ],
      felt: [
        "{like a stair that wasn't there|stomach}. || cold hands, hot ears. {it's so dumb, it's one question|stomach}.",
      ],
      mean: [
        "it turns over, like a fish. || you know the top of a slide, when you've already let go? there.",
      ],
    },
  },
];
