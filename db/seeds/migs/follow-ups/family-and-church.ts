import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs tells of his cousin, of church, and of his papa. */
export const familyAndChurch: Scenario["topics"] = {
  cousin: {
    layer: 2,
    asks: [
      ...["what did he say"],
      "your cousin",
      "about my cousin",
      "say about your cousin",
      "said about your cousin",
      "at that dinner",
      "at dinner what",
      "said at dinner",
      "the rice",
    ],
    answers: [
      "he said 'sayang', like what a waste, such a good looking kid. {everybody nodded and i nodded|papa} || one word, 'sayang'. it means what a waste. {that was about my cousin and i said can somebody pass the rice|papa}",
    ],
  },
  "family-plan": {
    layer: 0,
    asks: [
      "plan they have",
      "the plan",
      "a plan with",
      "plan for you",
      "whole plan",
      "their plan",
      "what plan",
    ],
    answers: [
      "engineer, wife, two kids, a house with a gate. {lola's already got the saint picked out|papa?} || there's a degree, a wedding with lechon, and a baby with my papa's name. {i'm just holding the clipboard|papa?}",
    ],
  },
  prayed: {
    layer: 1,
    asks: [
      "you pray for",
      "praying for",
      "prayed for",
      "pray about",
      "same thing",
      "ask god",
      "prayed away",
      "the novena",
      "nine days",
    ],
    answers: [
      "{to wake up regular|sin?}. i said pls, i said i'd give up basketball || {that i'd turn into a guy with a normal crush|sin?}. i offered my jump shot for it, that's how serious",
    ],
  },
  desk: {
    layer: 1,
    asks: [
      ...["what did it say", "did it say on the desk"],
      "the desk",
      "on the desk",
      "desk say",
      "the handwriting",
      "a desk",
      "whose name",
    ],
    answers: [
      "some guy's name, a heart, and that word under it. it's pen. {i sit two rows from there and i still hear it|watching} || it's a guy from section b, his name and then the word. {somebody drew an arrow, and i checked where the arrow went|watching}",
    ],
  },
  "grade-eight": {
    layer: 0,
    asks: [
      "boy in grade 8",
      "kid in grade 8",
      "grade 8",
      "grade eight",
      "that boy",
      "that kid",
      "gets it worse",
    ],
    answers: [
      "i'd say nice bag or something. just so one person says a normal thing. {i've had like forty chances|locker} || just 'hey'. i've practised it. {then the guys are there and i'm tying my shoe|locker}",
    ],
  },
  homily: {
    layer: 1,
    asks: [
      "priest say",
      "priest said",
      "father say",
      "the homily",
      "church say",
      "church say about it",
      "say in church",
      "love the sinner",
      "the sermon",
      "father said",
    ],
    answers: [
      "that we love them but it's a cross they carry, like a sickness. he's nice, he gives us donuts after. {i ate the donut|sin?} || he said to pray for 'those people', super gentle voice. {i was close enough to smell the candle|sin?}, i prayed for me",
    ],
  },
  retreat: {
    layer: 0,
    asks: ["the retreat", "share at", "retreat like", "sharing", "the candles", "share your heart"],
    answers: [
      "last year a guy shared he misses his dad and the whole row cried. {i've got a fake one ready, it's about my ankle|stomach?} || everyone sits in a circle, you hold the candle, you say your burden. {i wrote a safe one, i timed it|stomach?}, forty seconds",
    ],
  },
  sticker: {
    layer: 0,
    asks: [
      "the sticker",
      "on the sticker",
      "sticker look",
      "ask bea about",
      "rainbow sticker",
      "sticker say",
      "that sticker",
      "unicorn thing",
    ],
    answers: [
      "it's a tiny rainbow with a unicorn butt going into it. i haven't asked bea. {i just left it on|watching} || small rainbow, unicorn, glitter. never asked her. {i put my thumb over it in the jeep|watching} but i didn't peel it",
    ],
  },
  "papa-home": {
    layer: 0,
    asks: [
      "papa come home",
      "dad come home",
      "papa coming home",
      "papa home",
      "hes home",
      "he comes home",
      "papa back",
      "papa arrive",
      "when does he arrive",
      "when does he land",
      "dad arrive",
      "do in december",
      "home in december",
      "december like",
      "when is december",
      "about december",
      "father come home",
      "when he is home",
    ],
    answers: [
      "december 19 if the ship's on time. everyone's so happy, mama's already cleaning the ceiling. {i'm happy and i can't breathe right|papa?} || he lands on the 19th of december. there's a banner and everything. {i've got like a knot with his name on it|papa?}",
      "when papa's home it's singing and shooting hoops and he puts his arm around me in front of people. {i count how long till he looks close|papa?} || loud and nice. he wakes me up to play one on one. {i get scared i'll be too happy and something slips|papa?}",
    ],
  },
  shoes: {
    layer: 0,
    asks: [
      ...["kind of shoes", "what shoes", "which shoes"],
      "the shoes",
      "new shoes",
      "shoes look",
      "those shoes",
      "your shoes",
      "box of shoes",
    ],
    answers: [
      "red and black, size eleven, he sent a picture from the shop like they're a baby. {i said thanks captain and then i lay on the floor|papa?} || they're red ones, high cut, he carried them through three airports he said. {i don't wanna be the one who opens that box|papa?}",
    ],
  },
  "son-voice": {
    layer: 0,
    asks: [
      "son voice",
      "voice lower",
      "your voice",
      "the voice like",
      "lower voice",
      "deep voice",
      "that voice",
    ],
    answers: [
      "it's like a guy selling trucks. 'yes pa. all good pa.' {i do it from down here and my throat's tired after|watching} || short and low, no jokes with hands. {i sit on my hands for it|watching}, like really",
    ],
  },
};
