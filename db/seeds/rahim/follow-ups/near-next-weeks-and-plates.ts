import type { Scenario } from "~/domain/simulator/scenario";

const nextWeek = [
  "near: they say next week",
  "near: eight next weeks",
  "near: i go to the office and ask",
  "near: i keep a count",
];
const plates = [
  "near: washed all the plates",
  "near: cleaned twelve men's plates",
  "near: i said no reason",
];
const familyAll = [
  "near: my wife shirin my daughter mou",
  "near: all in comilla",
  "near: then my parents",
  "near: they are in comilla",
];
const numbersAwake = [
  "near: i lie there awake and do numbers",
  "near: i am awake until the first prayer",
  "near: the sums don't let me sleep",
];

/** What Rahim answers of a word he said last: the next weeks, the plates, the sleepless sums. */
export const nearNextWeeksAndPlates: Scenario["topics"] = {
  "near-next-week-who": {
    layer: 0,
    asks: [
      ...nextWeek,
      ...["who says next week", "who do you ask at the company", "who answers you there"],
    ],
    answers: [
      "It is the young woman at the counter, always the same one. || The lady with the green plant says it, above her I see nobody.",
    ],
  },
  "near-next-week-why": {
    layer: 0,
    asks: [
      ...nextWeek,
      ...["why do you ask every day", "why do you keep going to the office"],
      "what makes you ask again",
    ],
    answers: [
      "If I don't ask they forget that I am there, so I think. || Because a man who stays away is finished with, I fear this.",
    ],
  },
  "near-next-week-want": {
    layer: 0,
    asks: [
      ...nextWeek,
      ...["what would you want them to say", "what would you like to hear instead of next week"],
    ],
    answers: [
      "Only the true thing, also when it is bad. || I'd like that she says, Rahim, I have looked, here it is written.",
    ],
  },
  "near-next-week-then": {
    layer: 0,
    asks: [
      ...nextWeek,
      ...["what do you do after they say it", "where do you go after the office"],
      "what happens after you have asked",
    ],
    answers: [
      "I say ok and I take the bus back, it is empty at this hour. || Then I go down again and I drink one tea standing, it is eighty cents.",
    ],
  },
  "near-next-week-believe": {
    layer: 0,
    asks: [
      ...nextWeek,
      ...["do you believe them", "do you still believe next week"],
      "did you believe it the first time",
    ],
    answers: [
      "Not any more, but my legs go there. || The first four times yes, after this I only nodded.",
    ],
  },
  "near-next-week-asked-why": {
    layer: 0,
    asks: [
      ...nextWeek,
      ...["did you ever ask them the reason", "did they explain the delay"],
      "did you ever complain",
    ],
    answers: [
      "One time I asked for the reason, and she said, not my department. || No, nobody explains it, and to complain I don't dare.",
    ],
  },
  "near-plates-why": {
    layer: 0,
    asks: [...plates, ...["why did you wash all the plates", "what made you clean the plates"]],
    answers: [
      "To have something finished, a plate is clean and then it is clean. || Because they were there and I also, and the water is free.",
    ],
  },
  "near-plates-long": {
    layer: 0,
    asks: [
      ...plates,
      ...["how long did it take to wash the plates", "how long were you washing"],
      "when did you wash them",
    ],
    answers: [
      "Half an hour, with one hand it goes slow. || From seven until half past, I did not hurry.",
    ],
  },
  "near-plates-said": {
    layer: 0,
    asks: [
      ...plates,
      ...["what did they say about the plates", "did they say anything", "how did the men react"],
      "did anyone notice",
    ],
    answers: [
      "One said, brother, is there a feast? Then they looked for their socks. || Only the electrician noticed, he held his plate to the light and nodded.",
    ],
  },
  "near-plates-whose": {
    layer: 0,
    asks: [
      ...plates,
      ...["whose plates were they", "who do the plates belong to"],
      "who normally washes the plates",
    ],
    answers: [
      "They are of all twelve, each man has his own with a mark. || Each washes his own, it's the rule, only today I broke it.",
    ],
  },
  "near-plates-arm": {
    layer: 0,
    asks: [
      ...plates,
      ...["how did you wash with your arm", "did it hurt your shoulder"],
      "did you wash with one hand",
    ],
    answers: [
      "With the left, and I held the plate against the belly. || It did not hurt, a plate is light, only it slipped two times.",
    ],
  },
  "near-plates-then": {
    layer: 0,
    asks: [
      ...plates,
      ...["what did you do after the plates", "what did you do then", "what came after washing"],
    ],
    answers: [
      "After them I washed the pot, and then the sink, and then it was only nine. || Then I dried my hands a long time and sat on the stair.",
    ],
  },
  "near-plates-good": {
    layer: 0,
    asks: [
      ...plates,
      ...["did it help to wash them", "did it feel good", "was it good to have done something"],
    ],
    answers: [
      "It helped, as long as there was a plate. || A bit good, yes, my hands had forgotten the arm.",
    ],
  },
  "near-family-miss-who": {
    layer: 0,
    asks: [...familyAll, ...["who do you miss most of them", "which of them do you miss"]],
    answers: [
      "Mou, because with her it is going the fastest. || Shirin I miss by night, and Mou by day.",
    ],
  },
  "near-family-last-saw": {
    layer: 0,
    asks: [
      ...familyAll,
      ...["when did you last see them", "when were you last with them"],
      "how long since you saw your family",
    ],
    answers: [
      "At Eid, two years ago, three weeks almost. || I saw them two years back, at the gate they all stood in one row.",
    ],
  },
  "near-family-talk": {
    layer: 0,
    asks: [
      ...familyAll,
      ...["how often do you talk to them", "when do you speak with your family"],
      "how often do you call",
    ],
    answers: [
      "Once in the week, Friday evening. || On Fridays only, before the arm it was also Tuesday.",
    ],
  },
  "near-family-where": {
    layer: 0,
    asks: [
      ...familyAll,
      ...["where is comilla", "what is comilla like", "where do they live in comilla"],
    ],
    answers: [
      "It is in the east of Bangladesh, not far from India. || To Dhaka it is three hours with the bus, and our village lies outside.",
    ],
  },
  "near-family-depend": {
    layer: 0,
    asks: [
      ...familyAll,
      ...["do they all live from your money", "who earns the money at home"],
      "do they depend on you",
    ],
    answers: [
      "Yes, all of them, only Shirin earns a bit with the needle. || They live from my salary, when there is a salary.",
    ],
  },
  "near-awake-which": {
    layer: 0,
    asks: [
      ...numbersAwake,
      ...["what numbers do you do", "what are the sums about", "which numbers keep you awake"],
    ],
    answers: [
      "The loan, the rice, Mou's school, in this order. || What we owe against what I send, and I send zero.",
    ],
  },
  "near-awake-then": {
    layer: 0,
    asks: [
      ...numbersAwake,
      ...["what do you do when you lie awake", "do you get up then", "do you stay in bed"],
    ],
    answers: [
      "I stay, the bed makes noise and Jashim must sleep. || Mostly I lie straight, and one time in the night I go for water.",
    ],
  },
  "near-awake-since": {
    layer: 0,
    asks: [
      ...numbersAwake,
      ...["since when do you sleep so little", "how long has the sleep been bad"],
      "when did the bad sleep begin",
    ],
    answers: [
      "From September, when the first month without pay was over. || It became bad with the second month, before I slept like a stone in a river.",
    ],
  },
  "near-awake-day": {
    layer: 0,
    asks: [
      ...numbersAwake,
      ...["how is the day after such a night", "are you tired in the day"],
      "do you sleep in the day then",
    ],
    answers: [
      "Tired, but the body is not permitted to show it, so it shakes a bit. || By day I nod on the stair, ten minutes, and my own chin wakes me.",
    ],
  },
  "near-awake-help": {
    layer: 0,
    asks: [
      ...numbersAwake,
      ...["does anything stop the numbers", "what helps you to sleep"],
      "what would let you sleep",
    ],
    answers: [
      "If I say the names of God slowly they wait outside for a time. || The song stops them, as long as it lasts, then they come in again.",
    ],
  },
  "near-awake-notice": {
    layer: 0,
    asks: [
      ...numbersAwake,
      ...["does anyone notice you are awake", "who knows you don't sleep"],
      "does jashim hear you",
    ],
    answers: [
      "Jashim notices, he says, your eyes shine in the dark like a cat. || Nobody says it, but my bed creaks for all of them.",
    ],
  },
};
