import type { Scenario } from "~/domain/simulator/scenario";

const tenthDay = ["near: on the tenth day i", "near: an alarm with church bells"];
const theHomily = ["near: i was holding the candle like", "near: hold his book open for it"];
const cousinDinner = [
  "near: he once said something about my cousin",
  "near: my cousin came up once while",
];
const danceClubGuy = ["near: a guy from the dance club", "near: i knew exactly who he meant"];
const gaveAdvice = ["near: they gave me advice", "near: somebody even told her cousin"];
const phoneSmile = ["near: put the phone face down", "near: even just gio joined"];
const tenMinutes = [
  "near: ten minutes if the signal's good",
  "near: till it freezes so like fifteen",
];
const papaQuiet = ["near: go quiet and papa's never quiet", "near: get as far as his face"];
const likeMass = ["near: i like mass the singing", "near: i belong in the harmonies"];
const everyPhoto = ["near: the guy who likes every photo", "near: practised being happy for them"];
const geckoHeard = ["near: voice notes take one to nine", "near: me practising hi"];
const parishOffice = [
  "near: three mornings at the parish office",
  "near: helps at the parish office",
];
const withCommentary = ["near: with commentary", "near: it goes where i don't want"];
const myWall = ["near: a crucifix lola's calendar and", "near: one cavs poster one calendar"];
const realMe = ["near: you i guess and the gecko", "near: can't see my face"];
const fakeGuilt = ["near: nice to a guy i made up", "near: it feels like i stole it"];

/** What Migs answers right after he told of calls, photos and home. */
export const nearHomeAndPhone: Scenario["topics"] = {
  "near-novena-told": {
    layer: 2,
    asks: [
      ...tenthDay,
      "did you tell anyone you were doing it",
      "did anyone know about the novena",
    ],
    answers: [
      "no way, i told lola it was for my exams. she gave me better candles || nobody, bea saw the alarm and i said it's a game",
    ],
  },
  "near-novena-again": {
    layer: 2,
    asks: [...tenthDay, "would you do it again", "did you try another one"],
    answers: [
      "no, i think my slot's used up || i started one in may and stopped on day three. i was bored of begging",
    ],
  },
  "near-homily-noticed": {
    layer: 2,
    asks: [...theHomily, "did anyone notice", "did somebody see your face"],
    answers: [
      "nah, it was all inside. my candle was shaking, but so's everyone's || notice what haha. no, i've got a very holy resting face",
    ],
  },
  "near-homily-leave": {
    layer: 2,
    asks: [...theHomily, "did you want to leave", "could you walk out"],
    answers: [
      "ya, but you can't, there's a bell part || i'm on the altar po, it's like leaving a stage mid song",
    ],
  },
  "near-dinner-did": {
    layer: 2,
    asks: [...cousinDinner, "what did you do at the table", "what did you do when he said it"],
    answers: [
      "laughed a bit and got more rice. i ate like three cups || i cut my meat really small. it was already small",
    ],
  },
  "near-dinner-ago": {
    layer: 2,
    asks: [...cousinDinner, "how long ago was that dinner", "when was that dinner"],
    answers: [
      "two years, this christmas. i still know what was on my plate || i was fifteen. bea was doing tricks with her napkin",
    ],
  },
  "near-dinner-chewed": {
    layer: 2,
    asks: [...cousinDinner, "did anyone notice you", "did they see it hit you"],
    answers: [
      "my lola asked why i'm so hungry. that's the only review || bea kicked me under the table. i still don't know if it was on purpose",
    ],
  },
  "near-lunchbox-felt": {
    layer: 0,
    asks: [...danceClubGuy, "what did it feel like when he walked past", "what did you feel then"],
    answers: [
      "like my stomach dropped, cause that could be me with the lunchbox || like i was on the wrong side of the glass",
    ],
  },
  "near-lunchbox-heard": {
    layer: 0,
    asks: [...danceClubGuy, "did he hear you", "did he see you guys"],
    answers: [
      "i think so, he started walking a bit faster || he didn't turn. you don't turn, i know that trick",
    ],
  },
  "near-advice-what": {
    layer: 0,
    asks: [...gaveAdvice, "what advice did they give you", "what did they tell you to do"],
    answers: [
      "text her good morning, don't double text, wear the blue shirt || be busy. act like you've got another girl. so now i've got two i made up",
    ],
  },
  "near-advice-doubt": {
    layer: 0,
    asks: [...gaveAdvice, "did you want them not to believe it", "did you hope theyd doubt it"],
    answers: [
      "ya, like one guy. i wanted just one of them to squint || sort of. it's kinda sad how good i am",
    ],
  },
  "near-screen-whose": {
    layer: 1,
    asks: [...phoneSmile, "whose name was it", "who was calling you"],
    answers: [
      "his, gio. i saved it as choir schedule || gio's. it just said 'g choir', so boring, so genius",
    ],
  },
  "near-screen-stopped": {
    layer: 1,
    asks: [...phoneSmile, "when did it stop", "how long since it stopped"],
    answers: [
      "june, with the song. the phone's been really quiet for a phone || five months. i still charge it to a hundred",
    ],
  },
  "near-call-through": {
    layer: 0,
    asks: [...tenMinutes, "what do you do to get through them", "how do you get through the call"],
    answers: [
      "i ask about the engine so he talks. then i give him my points and it's minute nine || i walk around the sala. if i'm moving i sound normal",
    ],
  },
  "near-call-after": {
    layer: 0,
    asks: [...tenMinutes, "how do you feel after the call", "what do you do after"],
    answers: [
      "i drink water and let my voice climb back up || proud and guilty. i sit on the stairs with both",
    ],
  },
  "near-quiet-before": {
    layer: 2,
    asks: [...papaQuiet, "has he ever gone quiet before", "was he ever quiet with you"],
    answers: [
      "once, when i broke my wrist. it was like four seconds and i still remember it || at lolo's funeral. he held my hand so hard it clicked",
    ],
  },
  "near-quiet-thinking": {
    layer: 2,
    asks: [...papaQuiet, "what would he be thinking", "what do you think hed be thinking"],
    answers: [
      "like he's counting back to see which month he missed || where he was. he'd make it his fault and it'd be an ocean",
    ],
  },
  "near-mass-sing": {
    layer: 0,
    asks: [...likeMass, "what do you sing", "which song do you sing there"],
    answers: [
      "the psalm, and the our father when it's the sung one || the alto line, quietly. nobody gave it to me",
    ],
  },
  "near-mass-ok": {
    layer: 0,
    asks: [...likeMass, "are you ok when youre singing", "do you feel ok for a bit"],
    answers: [
      "ya, for like three minutes. they're all looking at the lyrics || i do. it's the one loud thing i don't plan",
    ],
  },
  "near-photo-he-knows": {
    layer: 1,
    asks: [...everyPhoto, "does he know how you feel", "does he have any idea"],
    answers: ["no, he thinks i just like photos || he knows i've got fast thumbs, that's it"],
  },
  "near-photo-her": {
    layer: 1,
    asks: [...everyPhoto, "what is she like", "do you like her"],
    answers: [
      "she's nice, she plays violin and she waves. i've looked for the catch || ya, she'd be my friend in another movie",
    ],
  },
  "near-gecko-notes": {
    layer: 0,
    asks: [...geckoHeard, "what were the notes about", "what were you practising"],
    answers: [
      "just 'omw' and 'good game bro'. the gecko's heard the drafts || a hi. it's harder than it looks, there's like six kinds",
    ],
  },
  "near-gecko-crying": {
    layer: 0,
    asks: [...geckoHeard, "why were you crying", "what was the crying about"],
    answers: [
      "long day, long week. some song came on || it just started. i was looking for my charger",
    ],
  },
  "near-parish-us": {
    layer: 0,
    asks: [...parishOffice, "who is us", "who else is at home"],
    answers: ["me, bea and lola. and the laundry || the whole circus po, three of us and a gecko"],
  },
  "near-parish-feel": {
    layer: 0,
    asks: [
      ...parishOffice,
      "how do you feel about her being there",
      "is it hard that she works there",
    ],
    answers: [
      "proud, kinda. it's just that everything at church gets home before i do || ok, mostly. i can't sneeze at mass without a report",
    ],
  },
  "near-commentary-mean": {
    layer: 0,
    asks: [...withCommentary, "is it mean", "what does the commentary sound like"],
    answers: [
      "kinda mean. it's my voice but like a sports guy who hates our team || slow motion, with arrows. 'and here he laughs too high, folks'",
    ],
  },
  "near-commentary-stop": {
    layer: 0,
    asks: [...withCommentary, "how do you make it stop", "what makes it quiet"],
    answers: [
      "i put another game on. or i sing in my head, with the key change || nothing does, it gets bored before i do",
    ],
  },
  "near-wall-poster": {
    layer: 0,
    asks: [...myWall, "who put up the poster", "who put up the cavs"],
    answers: [
      "me, with tape. mama made me move it lower than jesus || i did, the year they won. i was like eight, papa held the chair",
    ],
  },
  "near-wall-look": {
    layer: 0,
    asks: [...myWall, "which one do you look at most", "which of them do you look at"],
    answers: [
      "the cavs. the crucifix is the one looking at me || the calendar, there's a circle on december",
    ],
  },
  "near-real-how": {
    layer: 0,
    asks: [...realMe, "how is that for you", "what is that like"],
    answers: [
      "weird, like bare feet on a clean floor || quiet, like a gym on sunday. i keep wanting to bounce something",
    ],
  },
  "near-real-want": {
    layer: 0,
    asks: [...realMe, "who would you want to see it", "who should see the real you"],
    answers: [
      "kiko. and mama, with subtitles || my sister first, she'd be gentle about it and then rude",
    ],
  },
  "near-fake-who": {
    layer: 1,
    asks: [...fakeGuilt, "who is nice to him", "who are they"],
    answers: ["mama, coach, the titas. even the nun || like everyone who's ever fed me"],
  },
  "near-fake-real": {
    layer: 1,
    asks: [...fakeGuilt, "would they like the real one", "do you think theyd like you"],
    answers: [
      "some. i've got a list, it's got bea on it and a question mark || maybe after a while. he's slower, you'd have to wait",
    ],
  },
  "near-fake-proud": {
    layer: 1,
    asks: [...fakeGuilt, "what was your mama proud of", "when was she proud"],
    answers: [
      "my grades, last week. she put the paper on the ref next to a saint || that i carried lola's bag up the hill. that one was real, at least",
    ],
  },
};
