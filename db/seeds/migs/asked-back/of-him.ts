import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks back about the one from the choir, the song and the playlist. */
export const ofHim: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["there's this person in the choir", "what time he walks past the gate"],
    answers: {
      why: [
        "{i never decided to learn it|gio}. it just stuck, like jingles. || i've got a window and no life. {ok it's cause it's him|gio}.",
      ],
      who: [
        "just someone. a tenor. {that's more than i planned to say|gio}. || {somebody i used to talk to every night|gio}. no names, my fan's listening.",
      ],
      when: [
        "june it stopped. the fourteenth, not that i counted. || second week of june. it's five months, i've got it in my head like a scoreboard.",
      ],
      then: [
        "no then. {i kept charging my phone for no reason|gio}. || {he just went quiet and i went quieter|gio}. that's the whole finale.",
      ],
      mean: [
        "it's fine like {when you hit your elbow and say it's fine|gio}. || i mean i hear the gate and i look. {every motorbike, every slipper|gio}.",
      ],
      felt: [
        "{like someone moved out and i still set the plate|gio}. || dead. {my phone used to be so loud|gio}.",
      ],
    },
  },
  {
    said: ["a playlist called math review", "the best playlist in the philippines"],
    answers: {
      why: [
        "nobody on earth's gonna tap math review. || it's a disguise. if it had the real title i'd have to explain the title.",
      ],
      mean: [
        "slow songs. {they're all from the same year and about the same laugh|gio}. || like every track's got a date on it. {i could tell you where he was standing|gio}.",
      ],
      often: ["at night, under the blanket, low. || once a day. twice if it rains."],
      felt: [
        "nice for a song and a half. {then it's just me and the ceiling|gio}. || {like visiting a house where nobody's home|gio}.",
      ],
      theySaid: [
        "bea saw the title and said 'you're so diligent, kuya'. || mama's so proud of all the math i'm doing.",
      ],
      who: [
        "classified po. {someone who sings|gio}. || one person. {you'd know him by the sneakers|gio}. ok next topic.",
      ],
    },
  },
  {
    said: ["plays guitar bad on purpose", "mess up the guitar part for"],
    answers: {
      why: [
        "cause the little ones get bored at mass. he noticed, and he fixed it. || the kids were crying one time. he hit a wrong note and they stopped.",
      ],
      where: [
        "parish hall, sunday practice, the one with the broken fan. || in church, front left, by the electric candles.",
      ],
      often: [
        "every sunday. {i'd be there early, for the parking or whatever|gio}. || each week. {i started counting how many times he looked|gio}.",
      ],
      felt: [
        "sunny. {and then like uh oh|gio}. || {my face went hot and i read the same line of the hymn|gio}.",
      ],
      mean: [
        "i mean {it's a really small thing and i can't get rid of it|gio}. || like why's he gotta be nice. {i was doing ok before nice|gio}.",
      ],
      theySaid: [
        "the kids scream. the choir lady sighs. || the old ladies think he can't play. they pray for his fingers.",
      ],
    },
  },
  {
    said: ["he stopped replying after i sent", "one song and then, nothing, seen"],
    answers: {
      why: [
        "wish i knew. {i've got like forty theories and they're all me|gio}. || maybe he listened to the words. {i should've sent one with no words|gio}.",
      ],
      when: ["past 1am, a friday in june. || middle of june. it's still the last thing in there."],
      mean: [
        "it's about {a guy who never says it|gio}. so, you know, subtle. || like the chorus has a 'you' in it. {it's a pretty loud you|gio}.",
      ],
      then: [
        "i stared at the ceiling till the roosters. {then i put my phone in a drawer|gio}. || i watched the little eye thing. {then i acted like i'd sent it to everyone|gio}.",
      ],
      youSaid: [
        "just the link and 'haha'. {that haha was doing a lot|gio}. || i wrote 'this is nice'. {that was me being brave|gio}.",
      ],
      felt: [
        "{like when you pass and there's nobody there|gio}. || {like i'd sneezed in a library|gio}. all heads turned, and it was one head.",
      ],
    },
  },
  {
    said: ["i put a heart on their picture", "they post pictures now, milk tea"],
    answers: {
      why: [
        "{if there's no heart from me he'd wonder|gio}. || so i'm just one of the likes. {you can't see a sad like|gio}.",
      ],
      who: [
        "a girl from his school, she plays violin. she's annoyingly nice. || her? violin, dimples. i can't even hate her.",
      ],
      when: [
        "they've been posting since like august. || first one was when school opened. i was in line for lunch.",
      ],
      felt: [
        "{ow, but with a smile|gio}. || {i was normal all day and then i wasn't, at like nine pm|gio}.",
      ],
      often: [
        "there's a new one every week. {i've never missed|gio}. || fridays mostly. they've got a milk tea place. {it used to be a fishball place|gio}.",
      ],
    },
  },
];
