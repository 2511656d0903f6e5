import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks back about being the funny one, the wrist thing and what goes through his head. */
export const ofEverydayHimself: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["point guard slash clown", "the comic relief, with a jump"],
    answers: {
      why: [
        "it's the spot that was open. || i'm quick, i might as well get paid in siomai.",
        "{funny guys don't get asked stuff|off?}. || {they laughed once in grade 7 and i've been on contract since|off?}.",
      ],
      felt: [
        "good when it lands. {tired when it's over|off?}. || fine i guess. {it's a lot of minutes with no sub|off?}.",
      ],
    },
  },
  {
    said: ["just be like ok bro, pass", "wanna get siomai. oh"],
    answers: {
      mean: [
        "i mean i'd be fine with it. for him. {weird, right|locker}. || like it'd take me one second. {and i've been mean to me for years|locker}.",
      ],
      felt: ["kinda caught. || tricked. by my own mouth."],
    },
  },
  {
    said: ["kiko did the wrist thing", "doing this impression, the soft hand"],
    answers: {
      why: [
        "{if you don't laugh they look at you instead|locker}. || cause it's kiko, {and cause i had to be louder than the thought|locker}.",
      ],
      who: [
        "he was imitating a dance club guy who just walked past. || nobody, like a type. i knew the type.",
      ],
      then: [
        "i got water and counted to ten. || they moved on to food, they always do.",
        "{i went to the cr and just stood there by the sink|locker}. || {we ate. i couldn't taste it and i told two more jokes|locker}.",
      ],
      theySaid: [
        "he goes 'bro you ok' cause of the hiccups. || they thumped my back. 'he's dying.'",
      ],
      felt: [
        "{like i was clapping for my own foul|locker}. || {i couldn't breathe and it wasn't cause it's funny|locker}.",
      ],
    },
  },
  {
    said: ["i could ask about that. just the sticker", "where'd you get it. and see"],
    answers: {
      why: [
        "it's small, it's sticky, it can't hurt. || cause she's next door and she's got chips.",
        "{if she's just being random i can still say haha|watching}. || she started it. {so i'm only answering|watching}.",
      ],
      when: [
        "maybe tonight, she's up till one. || saturday, when mama's out. or like, never, but maybe saturday.",
      ],
    },
  },
  {
    said: ["not say anything, just not laugh", "a tiny strike"],
    answers: {
      why: [
        "i can't do the big thing. i can do nothing for three seconds. || it's not a speech. i'd just be busy with my phone.",
      ],
      felt: [
        "scary, and it's literally just a face. || kinda heroic, for a guy looking at his lockscreen.",
        "{i'd hear it without me in it|locker}. || {like skipping my line in the play|locker}.",
      ],
    },
  },
  {
    said: ["one tab playing music and i", "then did my face do something"],
    answers: {
      why: [
        "i never close anything. || my face does stuff without permission.",
        "{somebody could've seen, so it stays open|watching}. || {cause i've gotta check every replay|watching}.",
      ],
      often: ["it's all day, it's like a browser. || every few minutes. it's got a schedule."],
    },
  },
  {
    said: ["voice down, voice down, sit normal", "migs crosses his legs"],
    answers: {
      who: [
        "he sounds like coach, but meaner. || no idea who hired him.",
        "{it's me, doing everyone|watching}. || sports guy voice. {he never takes a break|watching}.",
      ],
      often: ["from when the door opens till i'm in bed. || each time i sit down basically."],
    },
  },
  {
    said: ["i'm not chill, i'm just fast", "whatever it is they find out"],
    answers: {
      why: [
        "people go 'you're so easy'. i'm sweating under here. || i'm still gonna pass the ball, like, the same ball.",
        "{nobody sees how much running it is|off?}. || {cause they'd look for what's different and it's nothing|off?}.",
      ],
      mean: [
        "it's like a duck. feet. || like it's not a plot twist. it was there in every episode.",
      ],
    },
  },
  {
    said: ["so i did the fan noise instead", "you can't un-out it"],
    answers: {
      why: [
        "noise is free and the fan can't get hurt. || i've seen what happens to stuff that's out.",
      ],
      mean: [
        "like right now it's air. {if i say it it's furniture|off?}. || {once they've heard it they'd hear it in everything i say|off?}.",
      ],
    },
  },
  {
    said: ["never been in a quiet gym", "they'd just all sit one chair over"],
    answers: {
      who: [
        "the guys. all twelve of them and the bag guy. || the whole bench, one by one, super polite.",
      ],
      felt: ["{i'd rather they yell|locker}. || {like a gap with my name on it|locker}."],
      why: [
        "{nobody would want to be the one next to me|locker}. || cause they're nice. {nice people just scoot|locker}.",
      ],
    },
  },
  {
    said: ["a nickname ready by lunch", "the team would turn it into"],
    answers: {
      why: [
        "i know how fast they work. {i'm usually the one who starts it|locker}. || it's what we do with everything. {i taught half of them|locker}.",
      ],
      mean: ["it'd rhyme. the good ones rhyme. || there'd be a walk, a voice, maybe a song."],
    },
  },
  {
    said: ["pls save me my seat", "that guy you're proud of"],
    answers: {
      who: ["mama, lola, papa. whoever's got the rice. || my dad mostly. he'd be on speaker."],
      why: [
        "{it's where i eat, i don't wanna eat standing|off?}. || {i'd want him to look at me one more sec before he knows|off?}.",
      ],
      theySaid: [
        "can't hear it. the scene cuts there. || i'm out the gate by then, i don't catch the answer.",
      ],
    },
  },
  {
    said: ["now i'm loud on purpose", "i just walked and talked"],
    answers: {
      why: [
        "{loud stuff, people don't look closely at|off?}. || {i started checking and then i couldn't stop|off?}.",
      ],
      when: ["i think grade 9 it flipped. || four years ago, around the time voices dropped."],
    },
  },
];
