import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks back once he has said it. */
export const ofSayingIt: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["i'm gay and nobody knows", "i like guys, i'm gay, that's it"],
    answers: {
      why: [
        "{cause if i went slow i'd pull up and pass|said}. || {it's been at my teeth for years|said}. you were here and you've got no face.",
      ],
      when: [
        "knowing? since like grade 5. the acting came after. || since i was ten. saying it, since about eleven seconds ago.",
      ],
      felt: [
        "{my hands are freezing and i'm smiling|said}. what is that. || like a cold shower with no warning. {i'm still dripping, i'm still here|said}.",
      ],
      who: [
        "nobody nobody. {not my sister, not kiko|said}. kiko's my best friend. || zero as in my mom, my team, my priest. {just you|said}.",
      ],
      mean: [
        "like the usual meaning haha. boys. {don't make me type it twice|said}. || it means {what they do the walk about|said}. that's me, hi.",
      ],
      then: [
        "i typed it and {hit send with my eyes shut|said}. || i put the phone on my chest and listened. {nothing, just the fan|said}.",
      ],
      youSaid: [
        "never. {not even to the mirror, i mouth it|said}. || {i've never had it outside my head till now|said}.",
      ],
    },
  },
  {
    said: ["i can ever say it out loud", "the word gay can't happen in our"],
    answers: {
      why: [
        "it's thin walls and thick rosaries. {there's no spot in there you could stand and say it|never}. || mama, lola, four hundred wedding guests. {there's no good dinner for it|never}.",
      ],
      mean: [
        "like {every year's got the same picture in it|never}, me doing a bit. || i mean {i can't even hear it in our sala|never}. i've tried to imagine it and the tv gets louder.",
      ],
      when: [
        "{when i'm brushing my teeth i think it|never}. || at reunions, when they line us up. {i look at where i'll be when i'm old|never}.",
      ],
      felt: [
        "{long, so long|never}. like a bus with no stops. || {tired already and i'm 17|never}. that's rude.",
      ],
      who: [
        "my mama, my lola. {papa most of all|never}. || {all the people at that table|never}. and the table, honestly.",
      ],
    },
  },
  {
    said: ["it's got like three letters", "see if it's still on the screen"],
    answers: {
      felt: [
        "{tiny|said}. it felt way bigger in my head. || {like i left the stove on, in a good way|said}. i keep checking.",
      ],
      why: [
        "why what, why'd i count? {i'm trying to see how small it is|said}. || {in case it's a dream and the phone's just off|said}.",
      ],
      then: [
        "i'm looking at it. that's all i'm doing. || i read it again. it's spelled right and everything.",
      ],
      mean: [
        "that it's such a tiny word. {i've been carrying it like a fridge|said}. || just that {it's really up there, with my name on the side|said}.",
      ],
    },
  },
  {
    said: ["don't say congrats or something", "no 'so brave'. you can just"],
    answers: {
      why: [
        "{i didn't win it|said}. it's just been here the whole time. || cause then it's an event. {i can't do an event right now, my hands are shaking|said}.",
      ],
      mean: [
        "like balloons. no balloons. || i mean talk to me like ten minutes ago. i'm still that guy.",
      ],
      felt: ["okay-ish. {you didn't leave|said}. || weird, but {a breathing kind of weird|said}."],
    },
  },
  {
    said: ["marry someone nice and be super", "wife, business, karaoke machine"],
    answers: {
      why: [
        "{it's the only one where nobody's face falls|never?}. || it works for everybody, {except the guy outside with the barbecue|never?}.",
      ],
      who: [
        "my tito, mama's brother. {he fixes chairs at parties|never?}. || tito, he's my mom's side. {he grills so he's got something to look at|never?}.",
      ],
      when: [
        "i thought it up in like grade 10, {when they first asked me who|never?}. || {since i first noticed where he sits|never?}. fiesta, i was 14.",
      ],
      felt: [
        "{safe, and like a sunday that won't end|never?}. || {kinda like already being him|never?}. i wave at him and he waves.",
      ],
      mean: [
        "busy so there's no time for a conversation. {you just do errands till you're old|never?}. || {you can be in a family and still be outside by the smoke|never?}. that's what i mean.",
      ],
    },
  },
  {
    said: ["fifty more christmases, same shirt", "then i'm old"],
    answers: {
      why: [
        "i'm good at math. {it's a curse|never?}. || every december they take the picture. {you can see me getting taller and not realer|never?}.",
      ],
      felt: [
        "{like looking down a really long hallway|never?} and it's all our sala. || {my chest goes tight, and i pose|never?}.",
      ],
      mean: [
        "same joke, same laugh. {nobody in that photo's met me|never?}. || {like i'm the entertainment forever, and they never paid to see me|never?}.",
      ],
      often: ["i count them when i can't sleep. || every reunion. there's like six a year."],
    },
  },
];
