import type { Scenario } from "~/domain/simulator/scenario";

const streetDog = ["near: a dog followed me", "near: street dog walked me home"];
const curls = ["near: there's powder on everything", "near: the cheese curls are finished"];
const nightCourt = ["near: me and the moths", "near: me putting up shots"];
const nothingToKnow = ["near: there's nothing to know", "near: nah there's nothing"];
const highlights = ["near: watch old game highlights", "near: watch the 2016 finals"];
const theLag = ["near: started feeling off like lag", "near: a lag between me and me"];
const wrongJersey = ["near: wear someone else's jersey", "near: some other guy's name on the"];

/** What Migs answers right after he told of the dog, the court and his jersey. */
export const nearWhatWasSaid: Scenario["topics"] = {
  "near-dog-from": {
    layer: 0,
    asks: [...streetDog, "how far did he follow you", "where did he follow you from"],
    answers: [
      "from the jeep stop to our gate. when i stopped he stopped, it was creepy and cute || like four streets. he waited at the crossing, he's more legal than me",
    ],
  },
  "near-dog-seen-before": {
    layer: 0,
    asks: [...streetDog, "had you seen him before", "is the dog always there"],
    answers: [
      "ya, he hangs around the court. it's the first time he picked me || i've seen him sleep there. this is our first walk, officially",
    ],
  },
  "near-dog-quiz": {
    layer: 0,
    asks: [...streetDog, "how was the quiz", "what was the quiz on"],
    answers: [
      "ok lang, i forgot one unit. sir alvin drew a sad face || physics, vectors. my arrows were nice",
    ],
  },
  "near-dog-practice": {
    layer: 0,
    asks: [...streetDog, "how was practice", "what happened at practice"],
    answers: [
      "loud. we ran plays and marco got hit in the face, so, normal || plays, laps, jokes. in that order, then jokes again",
    ],
  },
  "near-dog-happy": {
    layer: 0,
    asks: [...streetDog, "did that make you happy", "did you like walking with the dog"],
    answers: [
      "ya, it was nice. he didn't need me to say anything funny || super. nobody's ever followed me home for free",
    ],
  },
  "near-dog-school": {
    layer: 0,
    asks: [...streetDog, "how was school today", "anything happen at school"],
    answers: [
      "same same, flag, quiz, lunch. i did the nun's announcement voice and got told to sit || nothing, it was a very tuesday day",
    ],
  },
  "near-curls-alone": {
    layer: 0,
    asks: [...curls, "are you alone", "is anyone there with you"],
    answers: [
      "ya, everybody's asleep. just me, the gecko and a bag || by myself po. bea's on the other side of the wall, snoring in hd",
    ],
  },
  "near-curls-really": {
    layer: 0,
    asks: [...curls, "are you really good", "is it really all good"],
    answers: [
      "at like 60 percent. the other 40's got powder on it || good is a strong word. i'm seated",
    ],
  },
  "near-curls-dinner": {
    layer: 0,
    asks: [...curls, "is that your dinner", "did you eat dinner already"],
    answers: [
      "nah, dinner was adobo at seven. this is the sequel || i had dinner, like two plates. my stomach only works nights",
    ],
  },
  "near-curls-whose": {
    layer: 0,
    asks: [...curls, "whose curls are they", "did you share them"],
    answers: ["bea's, technically. she'll find out, she counts || mine now. i left her the air"],
  },
  "near-curls-floor": {
    layer: 0,
    asks: [...curls, "why are you on the tiles", "what are you doing down there"],
    answers: ["it's cold down here and nobody needs me to stand up || cooling. i'm like a pie"],
  },
  "near-court-long": {
    layer: 0,
    asks: [...nightCourt, "how long do you stay", "how long are you there"],
    answers: [
      "an hour, sometimes till the guard whistles at me || till i make ten in a row. so, it varies",
    ],
  },
  "near-court-tonight": {
    layer: 0,
    asks: [...nightCourt, "did you go tonight", "will you go tonight"],
    answers: [
      "nah, it rained. so, floor || i haven't. i can hear it from here though, somebody's dribbling",
    ],
  },
  "near-court-family": {
    layer: 0,
    asks: [...nightCourt, "does your family know you go there", "what does your mama say about it"],
    answers: [
      "mama thinks it's extra practice. it's like the opposite of practice || they know. lola says take a jacket, it's 30 degrees",
    ],
  },
  "near-court-started": {
    layer: 0,
    asks: [...nightCourt, "when did you start going", "when did you start shooting at night"],
    answers: [
      "this summer, when i couldn't sleep. the light was on so i went || april or so. i followed the moths",
    ],
  },
  "near-court-someone": {
    layer: 0,
    asks: [...nightCourt, "would you want someone there", "do you wish someone was with you"],
    answers: [
      "one person maybe, if they rebound and don't talk || some nights. like to hear somebody else's shoes",
    ],
  },
  "near-nothing-sure": {
    layer: 1,
    asks: [...nothingToKnow, "are you sure theres nothing", "really nothing at all"],
    answers: [
      "ya, i mean no. i mean next question but slower || like 80 percent sure. the 20's under the bed",
    ],
  },
  "near-nothing-haha": {
    layer: 1,
    asks: [...nothingToKnow, "why did you laugh", "what was the haha for"],
    answers: ["that's me closing a door politely || it's like a doorbell but the other way"],
  },
  "near-nothing-if": {
    layer: 1,
    asks: [...nothingToKnow, "if there was something who would you tell", "who would you tell"],
    answers: ["if, like IF, prob my sister bea. or a wall || a wall first, for practice. then bea"],
  },
  "near-nothing-scared": {
    layer: 1,
    asks: [...nothingToKnow, "are you scared someone finds out", "are you hiding something"],
    answers: ["i'm hiding like one thing. everybody's got one thing || define hiding. ok ya"],
  },
  "near-highlights-tired": {
    layer: 0,
    asks: [...highlights, "are you tired at school", "how are you the next day"],
    answers: [
      "dead till second period. i sleep with my eyes open, it's a skill || fine if i keep talking. so i keep talking",
    ],
  },
  "near-highlights-known": {
    layer: 0,
    asks: [...highlights, "does your mama know youre up", "does anyone know youre awake"],
    answers: [
      "bea sees the light under the door. she turns her own light off louder || no, the phone's under the blanket. it's like a sauna with lebron",
    ],
  },
  "near-highlights-without": {
    layer: 0,
    asks: [...highlights, "what happens without it", "have you tried without the phone"],
    answers: [
      "tried, two nights. it's really crowded in there without a commentator || i just lie there and do my own highlights. they're bloopers",
    ],
  },
  "near-highlights-early": {
    layer: 0,
    asks: [...highlights, "can you sleep earlier", "have you tried going to bed early"],
    answers: [
      "i lie down at ten like a good boy. my brain's just warming up || ya, then i'm awake at ten instead of at two. same show",
    ],
  },
  "near-lag-now": {
    layer: 0,
    asks: [...theLag, "is the lag there now", "do you have it right now"],
    answers: [
      "a little. less when i type, there's no face to sync || not so much tonight. it's like good wifi",
    ],
  },
  "near-lag-noticed": {
    layer: 0,
    asks: [...theLag, "does anyone notice it", "has anybody noticed the lag"],
    answers: [
      "nah, i'm good at catching up. i laugh and it lines up || bea looks at me a bit, like when the tv's off",
    ],
  },
  "near-lag-gone": {
    layer: 0,
    asks: [...theLag, "does it ever go away", "when is it gone"],
    answers: [
      "at the court, and when i sing. then it's live || for a bit when i'm really tired. or really hungry",
    ],
  },
  "near-lag-did": {
    layer: 0,
    asks: [...theLag, "what did you do about it", "have you tried to fix it"],
    answers: [
      "i got louder. that's my fix for like everything || slept, ate, prayed, restarted. the usual steps",
    ],
  },
  "near-jersey-cheers": {
    layer: 0,
    asks: [...wrongJersey, "who is cheering for him", "who cheers for that guy"],
    answers: [
      "mama, the team, like the whole tarp. they're so loud for him i can't boo || everybody i know. he's got really nice fans",
    ],
  },
  "near-jersey-want": {
    layer: 0,
    asks: [...wrongJersey, "do you want to take it off", "would you take that jersey off"],
    answers: [
      "ya, but not on the court. like at home first, with the door closed || so bad. i just don't know what's under it any more",
    ],
  },
  "near-jersey-known": {
    layer: 0,
    asks: [...wrongJersey, "does anyone know its not yours", "has anyone noticed"],
    answers: [
      "nope, it's a really good fake, i'm almost proud || no one so far. nobody checks the label if you're winning",
    ],
  },
  "near-jersey-number": {
    layer: 0,
    asks: [...wrongJersey, "what would your own number be", "what number would you choose"],
    answers: ["zero maybe. it looks like nothing and it's round || i'd pick one nobody's retired"],
  },
};
