import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks on about the team, the court, school and the retreat, just told. */
export const justSaidOfTheTeam: Scenario["topics"] = {
  "a-best-friend": {
    layer: 0,
    asks: ["got a best friend", "have a best friend", "do you have a bestie"],
    answers: [
      "kiko. half my lunch is in him at all times || ya, kiko. best friend, worst influence, eats my fries",
    ],
  },
  "why-the-walk": {
    layer: 0,
    asks: [
      ...["why did you do the walk", "why did you do it", "why do the walk"],
      ...["why did you join", "why did you go along"],
    ],
    answers: [
      "{so it's me doing it and not somebody doing me|locker} || it was kinda my turn. {you skip a turn and they all look at why|locker}",
    ],
  },
  "when-clapped": {
    layer: 0,
    asks: [...["when they clapped", "everyone clapped", "the clapping feel"], ...["the applause"]],
    answers: [
      "good, for like a second. {then i wanted to wash my arms|locker} || {like getting a medal for hiding|locker}. thank you, thank you, i'd like to thank my wrist",
    ],
  },
  "who-started-it": {
    layer: 0,
    asks: [
      ...[
        "who started it",
        "who started the joke",
        "who started that",
        "who starts it",
        "who starts that",
      ],
      ...["who began it"],
    ],
    answers: [
      "marco, our center, he'd just airballed. {you start one so they stop looking at you, i know the system|locker} || one of the seniors. {it goes around like the wave, and then the wave's at me|locker}",
    ],
  },
  "who-didnt-laugh": {
    layer: 0,
    asks: [
      ...["anybody not laugh", "anyone not laugh", "who didnt laugh"],
      ...["somebody not laugh"],
    ],
    answers: [
      "the grade 8 kid. {he got really into his water bottle|locker} || coach, but he was on a call. {so nobody who counts|locker}",
    ],
  },
  "change-at-school": {
    layer: 0,
    asks: ["change at school", "changed at school", "different at school"],
    answers: [
      "same uniform, same flag ceremony. {i just started hearing everything|off?} || not at school school. {it's more like my ears got better|off?}, and it's not a superpower",
    ],
  },
  "defence-against": {
    layer: 0,
    asks: [
      ...["defence against", "defense against", "against what"],
      ...["defending what", "guarding what", "who are you guarding"],
    ],
    answers: [
      "{anybody looking twice|off?} || {the follow-up question|off?}. the first one i can block",
    ],
  },
  "sub-in": {
    layer: 0,
    asks: [...["sub in", "sub for you", "take over for you"], ...["come in for you"]],
    answers: [
      "nobody knows my plays. {that's what's wrong with a secret playbook|off?} || bench is empty. {i sent everybody home|off?}",
    ],
  },
  "trisha-noticed": {
    layer: 1,
    asks: [...["trisha notice", "trisha know", "did she notice"], ...["trisha say anything"]],
    answers: [
      "she goes 'you ok? you're like a lifeguard'. cause i kept scanning || i think so. she danced with her cousin half the night and just handed me a cake",
    ],
  },
  "sweating-about": {
    layer: 0,
    asks: [
      ...["sweating about", "sweat about", "nervous about the retreat"],
      ...["scared of the retreat", "worried about the retreat"],
    ],
    answers: [
      "{the circle|stomach?}. you can't pass, i checked, there's no pass || that it's dark and somebody's got a guitar {and i say something true by accident|stomach?}",
    ],
  },
  "no-shot": {
    layer: 0,
    asks: [
      ...["didnt you shoot", "why did you pass", "take the shot"],
      ...["not shoot", "give it away"],
    ],
    answers: [
      "you shoot and it's two seconds of everybody looking at just you. {passing's faster|off?} || kiko was open. he wasn't even open. {i just didn't want to be the one holding it|off?}",
    ],
  },
  "story-of-life": {
    layer: 0,
    asks: ["story of your life", "really the story", "else do you give away"],
    answers: ["ya kinda. i'm wide open and i go 'no no you' || it's a bit. ok 80 percent a bit"],
  },
  "think-out-there": {
    layer: 0,
    asks: [
      ...["think about out there", "think about when you shoot", "on your mind out there"],
      ...["think about at the court"],
    ],
    answers: [
      "nothing. that's why i go. left foot, right foot || elbow in, eyes up. it's the one place my arms know where to be",
    ],
  },
  "come-to-court": {
    layer: 0,
    asks: [...["come with you", "anyone come with", "anybody go with"], ...["shoot with you"]],
    answers: [
      "overtime, he's a street dog. worst rebounder in the league || nope. there's a guard but he sleeps, he's part of the furniture",
    ],
  },
  "why-i-tried": {
    layer: 1,
    asks: [...["why did you try", "made you try", "try so hard"], ...["were you trying to"]],
    answers: [
      "{if i liked one girl then the other thing would expire|sin}, that was the science || everyone'd be so happy. {i wanted to be the easy answer for once|sin}",
    ],
  },
  "whod-see": {
    layer: 0,
    asks: [
      ...["who would see you", "who could see you", "whod see you"],
      ...["who sees you there"],
    ],
    answers: [
      "the team eats right there. {i'd be crying in a fish tank|watching} || canteen lady, the whole batch, my old seatmate. {by recess i'm a podcast|watching}",
    ],
  },
  "called-it-too": {
    layer: 0,
    asks: [
      ...["use it on you", "call you that", "called you that"],
      ...["say it to you", "say it about you"],
    ],
    answers: [
      "once, i blew an open layup. {i laughed till my eyes ran, and it wasn't the laugh|locker} || everyone gets it for like a day. {i just keep mine longer|locker}",
    ],
  },
  "why-wall": {
    layer: 0,
    asks: [
      ...["why the wall", "face the wall", "why do you face"],
      ...["why do you change like that"],
    ],
    answers: [
      "{so nobody can say i looked|locker}. i didn't even look || walls don't ask. {if my eyes are on the tiles then no one can catch them|locker}",
    ],
  },
  "turned-around": {
    layer: 0,
    asks: ["if you turned around", "turn around"],
    answers: [
      "{'what are you looking at'|locker}. and then it's quiet, and i've got no bit for it || it'd be one second too long at like, a towel. {a towel, po|locker}",
    ],
  },
  "messed-up-part": {
    layer: 0,
    asks: [...["part is messed up", "so messed up", "messed up about"], ...["messed up for you"]],
    answers: [
      "that i can't even be mad. {he's the nicest guy i know and it's his joke|locker} || you'd do anything for a guy {and he's laughing at you and he doesn't know it's you|locker}",
    ],
  },
};
