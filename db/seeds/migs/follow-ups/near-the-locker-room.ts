import type { Scenario } from "~/domain/simulator/scenario";

const howISit = ["near: i practise how i sit", "near: practising how guys stand"];
const gioGuitar = ["near: plays guitar bad on purpose", "near: mess up the guitar part"];
const trashTalk = ["near: the team kiko mostly", "near: it's all trash talk"];
const justFast = ["near: i'm not chill i'm just fast", "near: i'm still the same guy"];
const earlyLaugh = ["near: half a second before everyone", "near: start the laugh before the"];
const softWord = ["near: a word they use at practice", "near: a word for soft guys"];
const bigSmile = ["near: a really big smile on", "near: looking for the exit"];
const facingTheWall = ["near: i change facing the wall", "near: out of a uniform as fast"];
const cantEat = ["near: before practice i can't eat", "near: if i'm cutting weight"];

/** What Migs answers right after he told of laughing early, the word and the wall. */
export const nearTheLockerRoom: Scenario["topics"] = {
  "near-sit-copied": {
    layer: 1,
    asks: [...howISit, "who did you copy", "who did you learn that from"],
    answers: [
      "coach, and my titos. nobody's ever seen a tito's ankle || action movies. those guys sit like they own the parking lot",
    ],
  },
  "near-sit-really": {
    layer: 1,
    asks: [...howISit, "how would you sit if nobody looked", "how do you like to sit"],
    answers: [
      "legs folded, like on a pillow. i do it on lola's couch || sideways, with my feet up. like a shrimp",
    ],
  },
  "near-sit-still": {
    layer: 1,
    asks: [...howISit, "do you still practise that", "do you do that now"],
    answers: [
      "ya, but i'm on the floor rn so it's my day off || it's automatic already. i catch myself doing it for the gecko",
    ],
  },
  "near-sit-saw": {
    layer: 1,
    asks: [...howISit, "what did you think when you saw the video", "how was it seeing yourself"],
    answers: [
      "like who invited the bouncer. then i saw he was holding my plate || that he looked so tired. and there was cake right there",
    ],
  },
  "near-gio-good": {
    layer: 1,
    asks: [...gioGuitar, "is he good at guitar really", "can he really play"],
    answers: [
      "he's so good. that's why it's funny, you gotta be really good to be that bad || ya, annoyingly. he tunes by ear with his eyes shut",
    ],
  },
  "near-gio-like-him": {
    layer: 1,
    asks: [...gioGuitar, "do you like him", "do you have a crush on him"],
    answers: [
      "uh. pass. ok i'm not passing, i'm just dribbling || like is a big word. it's four letters, same as help",
    ],
  },
  "near-gio-kids": {
    layer: 1,
    asks: [...gioGuitar, "what do the kids do", "how old are the kids"],
    answers: [
      "they fall off the bench. one kid, like six, tries to fix his fingers for him || small ones, grade 1. they request the wrong chord",
    ],
  },
  "near-gio-still": {
    layer: 1,
    asks: [...gioGuitar, "does he still play there", "is he still in the choir"],
    answers: [
      "ya, sundays. i'm with the candles so it's like twelve meters || still there. i serve, he sings, we both look at the priest",
    ],
  },
  "near-gio-you-laugh": {
    layer: 1,
    asks: [...gioGuitar, "did you laugh too", "what did you do when he looked"],
    answers: [
      "ya and i looked at the page really hard. it was upside down || i fixed the music stand. it was fixed already",
    ],
  },
  "near-trash-serious": {
    layer: 0,
    asks: [...trashTalk, "do you ever talk serious", "is it ever serious with them"],
    answers: [
      "once, when marco's lola died. we just stood there, then somebody bought him siomai || like for a minute, after we lost the semis. then someone burped",
    ],
  },
  "near-trash-like": {
    layer: 0,
    asks: [...trashTalk, "do you like it like that", "does the joking bother you"],
    answers: [
      "mostly ya, it's fast and nobody cries. some jokes i'd skip || i like the speed. i'm just tired of being the speed",
    ],
  },
  "near-trash-outside": {
    layer: 0,
    asks: [...trashTalk, "do you hang out outside practice", "do you see them on weekends"],
    answers: [
      "saturdays at kiko's, cause his mom cooks. same jokes, but with rice || ya, the arcade or somebody's roof",
    ],
  },
  "near-fast-who": {
    layer: 0,
    asks: [...justFast, "who should know that", "who do you want to understand it"],
    answers: [
      "kiko. or whoever's gonna be my roommate in college || my house, like starting from lola",
    ],
  },
  "near-fast-tiring": {
    layer: 0,
    asks: [...justFast, "is it tiring", "are you tired of being funny"],
    answers: [
      "so tired po. it's like sprints but with my mouth || ya, i'd like one lunch where i just chew",
    ],
  },
  "near-fast-find": {
    layer: 0,
    asks: [...justFast, "what would they find out", "find out what"],
    answers: [
      "stuff. pass. it's a really small word and i'm not typing it || the thing behind the thing, next question",
    ],
  },
  "near-fast-doubt": {
    layer: 0,
    asks: [...justFast, "would they see the same guy", "do you think theyd see that"],
    answers: [
      "bea would. everyone else is like 50 percent, with a fever || on a good day, ya. on a bad day they'd look for the receipt",
    ],
  },
  "near-early-late": {
    layer: 0,
    asks: [...earlyLaugh, "what if you laugh late", "what happens if youre late"],
    answers: [
      "then there's one face not laughing and it's mine. a guy got asked 'what, you offended?' once || they turn. it's like when you sing in the rest",
    ],
  },
  "near-early-funny": {
    layer: 0,
    asks: [...earlyLaugh, "are the jokes funny", "do you find them funny"],
    answers: [
      "some. i can't tell any more, i'm done before the joke is || the clean ones. kiko's got one about a carabao",
    ],
  },
  "near-early-since": {
    layer: 0,
    asks: [...earlyLaugh, "when did you start doing that", "how long have you done that"],
    answers: [
      "grade 9. i got good at it around christmas || since i saw a guy laugh late. that was enough research",
    ],
  },
  "near-early-real": {
    layer: 0,
    asks: [...earlyLaugh, "do you ever laugh for real", "what makes you really laugh"],
    answers: [
      "ya, alone, at goats. it's such an ugly laugh || lola's prayers for commercials. i have to leave the room",
    ],
  },
  "near-word-coach": {
    layer: 0,
    asks: [...softWord, "does coach hear it", "what does your coach do"],
    answers: [
      "he blows the whistle. not for that, for water || he's in on the other side with his clipboard. he hears it like i hear the fan",
    ],
  },
  "near-word-object": {
    layer: 0,
    asks: [...softWord, "has anyone told them to stop", "did anybody ever object"],
    answers: [
      "once a new guy went 'hey, not nice'. he lasted two weeks, he's in volleyball now || no, everyone's waiting for someone else, i think",
    ],
  },
  "near-word-instead": {
    layer: 0,
    asks: [...softWord, "what should they say instead", "what would you like them to say"],
    answers: [
      "just like 'nice miss'. it's right there, it's free || nothing, or my name, with the normal face",
    ],
  },
  "near-word-use": {
    layer: 0,
    asks: [...softWord, "have you ever said it", "do you use that word too"],
    answers: [
      "i laugh it, i don't say it. that's my whole defence and it's weak || once, to fit. it tasted like a coin",
    ],
  },
  "near-smile-of-what": {
    layer: 0,
    asks: [...bigSmile, "what are you scared of", "scared of what"],
    answers: [
      "that somebody's watching who's not laughing. and it's me they're watching || that my face slips. like a sock",
    ],
  },
  "near-smile-tell": {
    layer: 0,
    asks: [...bigSmile, "can they tell youre scared", "does anyone see it"],
    answers: [
      "no, it's a really good smile. it's won stuff || they can't. i checked in the mirror and i believed me",
    ],
  },
  "near-smile-exit": {
    layer: 0,
    asks: [...bigSmile, "where is the exit", "do you ever leave"],
    answers: [
      "the water station. i drink so much, coach thinks i'm an athlete || i tie my shoes. that's as far as i get",
    ],
  },
  "near-smile-body": {
    layer: 0,
    asks: [...bigSmile, "where do you feel that", "what does your body do"],
    answers: [
      "stomach first, then ears. my teeth are fine, they're working || my toes grip. like a bird, but sweaty",
    ],
  },
  "near-wall-since": {
    layer: 0,
    asks: [...facingTheWall, "how long have you done that", "since when do you do that"],
    answers: [
      "since grade 10, after a joke about where guys look || two years. i used to just change, like a person",
    ],
  },
  "near-wall-shower": {
    layer: 0,
    asks: [...facingTheWall, "do you shower there", "what about the showers"],
    answers: [
      "no way, i go home sweaty. i say our water's better || nope, the showers are a different movie",
    ],
  },
  "near-wall-others": {
    layer: 0,
    asks: [...facingTheWall, "do others do that", "does anybody else face the wall"],
    answers: [
      "one guy, he's got a rash. so we're wall buddies || a new kid, sometimes. i don't look, so i'm guessing",
    ],
  },
  "near-wall-joke": {
    layer: 0,
    asks: [...facingTheWall, "what was the joke", "has someone said something about it"],
    answers: [
      "'eyes up, ladies.' it wasn't even for me || somebody sings when a guy's slow. so i'm not slow",
    ],
  },
  "near-eat-panic": {
    layer: 0,
    asks: [...cantEat, "what are you panicking about", "what is the panic about"],
    answers: [
      "the ten minutes with no ball. when everybody's just standing around with towels || somebody saying my name with a smile on it",
    ],
  },
  "near-eat-weak": {
    layer: 0,
    asks: [...cantEat, "do you get weak", "can you play without eating"],
    answers: [
      "ya, one banana and nerves. i saw stars once, i said it was the lights || i'm ok till the third drill, then i'm soup",
    ],
  },
  "near-eat-better": {
    layer: 0,
    asks: [...cantEat, "is there a day its better", "does it get better"],
    answers: [
      "game days, weirdly. there's a plan and everyone's got a job || saturdays. no practice, i eat like three breakfasts",
    ],
  },
  "near-eat-truth": {
    layer: 0,
    asks: [...cantEat, "would you tell coach the truth", "could you talk to your coach"],
    answers: ["coach? he'd make me run it off || he'd try. he'd pat my head and call it nerves"],
  },
};
