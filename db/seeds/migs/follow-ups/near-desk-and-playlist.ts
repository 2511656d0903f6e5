import type { Scenario } from "~/domain/simulator/scenario";

const loudSummer = ["near: but loud since summer", "near: got the volume up"];
const lockerRoom = ["near: the team jokes and i have", "near: changing after practice"];
const onTheTiles = ["near: i just lie on the tiles", "near: feeling like a wrong number"];
const theGecko = ["near: there's a gecko on my wall", "near: hold on the gecko moved"];
const deleteHistory = ["near: delete my history even when", "near: i erase box scores"];
const squeak = ["near: my shoes squeaked also", "near: somebody's towel got stolen"];
const twelveKikos = ["near: like twelve kikos with more volume", "near: good guys honestly"];
const didTheWalk = ["near: and i did the walk", "near: an impression going round"];
const choirPerson = ["near: there's this person in the choir", "near: we stopped talking in june"];
const theDesk = ["near: wrote a thing on a desk", "near: a name and a word into"];

/** What Migs answers right after he told of the walk, the desk and the playlist. */
export const nearDeskAndPlaylist: Scenario["topics"] = {
  "near-loud-family": {
    layer: 0,
    asks: [
      ...loudSummer,
      "does your family know about your stomach",
      "did you tell someone about your stomach",
    ],
    answers: [
      "mama, she blames ice water. lola's got an oil || they know it hurts. they don't know it's got topics",
    ],
  },
  "near-loud-better": {
    layer: 0,
    asks: [...loudSummer, "did it go away at all", "was it ever better"],
    answers: [
      "the week at my cousins' in batangas. nobody from school there, i ate like five mangoes || ya, when there was a typhoon and no classes",
    ],
  },
  "near-locker-skip": {
    layer: 1,
    asks: [...lockerRoom, "can you skip it", "could you change somewhere else"],
    answers: [
      "if i leave early that's also a thing. you gotta leave in the middle, with the crowd || i tried the cr by the gym. they asked if i was shy or rich",
    ],
  },
  "near-locker-before": {
    layer: 1,
    asks: [...lockerRoom, "how do you prepare", "what do you do before you go in"],
    answers: [
      "i pick the joke on the way in. so my mouth's got something loaded || big breath, big walk. like a ring entrance",
    ],
  },
  "near-locker-after": {
    layer: 1,
    asks: [...lockerRoom, "what do you do after", "how do you feel after"],
    answers: [
      "i sit on the jeep with my bag on my lap. i don't even play music || like i ran a second practice",
    ],
  },
  "near-tiles-off": {
    layer: 0,
    asks: [...onTheTiles, "are you ever not on", "when can you turn it off"],
    answers: [
      "here a bit. and asleep, but bea says i talk, so maybe not even || like from two to six am. it's a short shift",
    ],
  },
  "near-tiles-think": {
    layer: 0,
    asks: [...onTheTiles, "what do you think about there", "what goes on in your head there"],
    answers: [
      "the replay. like every face i got today || nothing, and then one thing, and i roll over",
    ],
  },
  "near-tiles-number": {
    layer: 0,
    asks: [...onTheTiles, "what is a wrong number like", "whats the wrong number"],
    answers: [
      "like somebody picked up and said 'sorry, who?'. but it's my own house || you dial you and a stranger answers. he's nice, he's just not you",
    ],
  },
  "near-gecko-like": {
    layer: 0,
    asks: [...theGecko, "do you like the gecko", "are you scared of him"],
    answers: [
      "ya, he's my roommate. he pays rent in mosquitoes || he's ok. he's the only one here who doesn't ask if i ate",
    ],
  },
  "near-gecko-subject": {
    layer: 0,
    asks: [...theGecko, "are you changing the subject", "what were you about to say"],
    answers: [
      "maybe, he moved at a very convenient time || something. it's gone, blame the lizard",
    ],
  },
  "near-gecko-symbol": {
    layer: 0,
    asks: [...theGecko, "whats symbolic about it", "what does it mean to you"],
    answers: [
      "like even the lizard goes to church and i'm on the floor with chips || him up there, me down here. that's the whole painting",
    ],
  },
  "near-history-who": {
    layer: 1,
    asks: [...deleteHistory, "who are you worried might look", "who looks at your phone"],
    answers: [
      "bea mostly, she borrows it. and mama asks questions with her eyebrows || anyone with a thumb. kiko grabs it for music",
    ],
  },
  "near-history-when": {
    layer: 1,
    asks: [...deleteHistory, "when did you start doing that", "since when do you delete it"],
    answers: [
      "grade 9, after my cousin borrowed my phone and i almost threw up || like three years. before that my history was all dunks",
    ],
  },
  "near-history-scores": {
    layer: 1,
    asks: [...deleteHistory, "why the scores", "why delete nba scores"],
    answers: [
      "if only some stuff's missing that's a clue. so everything goes || cause i want it to look like nobody lives there",
    ],
  },
  "near-history-caught": {
    layer: 1,
    asks: [...deleteHistory, "were you ever caught", "did anyone find anything"],
    answers: [
      "never. there's nothing to catch and i still sweat || no, cause i'm like a crime scene cleaner",
    ],
  },
  "near-history-leave": {
    layer: 1,
    asks: [...deleteHistory, "could you leave it one night", "what if you didnt delete it"],
    answers: [
      "i tried, and i got up at 2 to do it. then i slept fine || i'd lie there and feel it glow",
    ],
  },
  "near-squeak-big": {
    layer: 0,
    asks: [...squeak, "was it a big thing for you", "is it really not a big thing"],
    answers: [
      "it's tiny. it's just been in my head since four, so it's a small thing with speakers || nah. ok medium",
    ],
  },
  "near-squeak-you": {
    layer: 0,
    asks: [...squeak, "were they joking about you", "was it about you"],
    answers: [
      "no, around me. i was like the guy next to the guy || it wasn't me. that's what i was so busy checking",
    ],
  },
  "near-squeak-when": {
    layer: 0,
    asks: [...squeak, "when was this", "was that today"],
    answers: [
      "tuesday, and the one before. it's kinda on the schedule || this week, after drills, when everyone's got their shirt half off",
    ],
  },
  "near-team-closest": {
    layer: 0,
    asks: [...twelveKikos, "who are you closest to", "who do you like best on the team"],
    answers: [
      "kiko, then marco when nobody's watching him || kiko by a mile. he's got a spare toothbrush at mine",
    ],
  },
  "near-team-safe": {
    layer: 0,
    asks: [...twelveKikos, "do you feel safe with them", "can you be yourself with them"],
    answers: [
      "on the court, a hundred. when the ball stops i'm like, where's my script || with the ball ya. with a towel no",
    ],
  },
  "near-team-nice": {
    layer: 0,
    asks: [...twelveKikos, "what nice things do they do", "how are they nice"],
    answers: [
      "they carried my bag for a week when my ankle was dead. they argued about who'd do it || they save me the window seat, and they clap for my free throws",
    ],
  },
  "near-walk-regret": {
    layer: 0,
    asks: [...didTheWalk, "do you regret it", "do you wish you hadnt"],
    answers: [
      "ya, in the jeep after, my legs felt borrowed || later, ya. not when they clapped, like an hour later",
    ],
  },
  "near-walk-often": {
    layer: 0,
    asks: [...didTheWalk, "how often do you do that", "have you done the walk before"],
    answers: ["like once a week, they request it. i'm a jukebox || a few times. it's got a sequel"],
  },
  "near-walk-refuse": {
    layer: 0,
    asks: [...didTheWalk, "could you say no", "what if you refused to do it"],
    answers: [
      "then somebody'd ask why, and the why is the whole problem || i could fake a cramp. i've got like two cramps left",
    ],
  },
  "near-choir-miss": {
    layer: 1,
    asks: [...choirPerson, "do you miss him", "do you miss this person"],
    answers: [
      "ya, like at 5:40, on the dot, and then the rest of the day in small amounts || kinda a lot. it's like a sound you got used to",
    ],
  },
  "near-choir-schedule": {
    layer: 1,
    asks: [...choirPerson, "what is the schedule", "how do you know his schedule"],
    answers: [
      "mondays he's late, thursdays he's got the guitar. i never studied it || you sit by a window long enough, you learn stuff",
    ],
  },
  "near-choir-again": {
    layer: 1,
    asks: [...choirPerson, "will you talk to him again", "would you want to talk again"],
    answers: [
      "i'd take even a thumbs up || ya, i've got like nine first lines. they all start with uy",
    ],
  },
  "near-choir-fine": {
    layer: 1,
    asks: [...choirPerson, "is it really fine", "are you ok about it"],
    answers: [
      "it's fine like a cracked screen. works, you just see it every time || no haha. but i say it very well",
    ],
  },
  "near-choir-last-saw": {
    layer: 1,
    asks: [...choirPerson, "when did you last see him", "when did you see him"],
    answers: [
      "sunday, he was tuning. he did the eyebrow thing at somebody behind me || today, for like six seconds, through a gate",
    ],
  },
  "near-desk-guy": {
    layer: 1,
    asks: [...theDesk, "does he know about it", "has the guy seen it"],
    answers: [
      "ya, he uses that room after us. he put his bag on top and opened his book || he must've. he sits on the other side now",
    ],
  },
  "near-desk-told": {
    layer: 1,
    asks: [...theDesk, "did you tell anyone", "did you show someone"],
    answers: [
      "no, i took a photo and then i deleted the photo || nobody, what would i say, hi, i read desks",
    ],
  },
  "near-desk-still": {
    layer: 1,
    asks: [...theDesk, "is it still there", "did anyone erase it"],
    answers: [
      "under the tape, ya. you can feel it with your nail || still there, somebody drew a flower on it",
    ],
  },
  "near-desk-you": {
    layer: 1,
    asks: [...theDesk, "were you scared it was about you", "did you think it was you"],
    answers: [
      "for like two seconds i read my own name. i had to read it again || ya, before i even got to the letters",
    ],
  },
};
