import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to what is often asked of anybody's days. */
export const oftenAskedDays: Scenario["topics"] = {
  "usual-day": {
    layer: 0,
    answers: [
      "Up at four, out on the 36 by ten to five, done by two. {Then it's one room till the kids' call at seven|room}. || I drive till dinner time, hang about the depot, and ring my two at seven. {After that there's nobody to speak to till morning|room}.",
    ],
  },
  mornings: {
    layer: 0,
    answers: [
      "Four o'clock, {and I've been awake for most of what's before it|nosleep}. Once I'm in the cab it's the best of the day. || Getting up's easy when {you've not been asleep|nosleep}. It's a quiet cup of tea, and I used to moan about noisy ones.",
    ],
  },
  "night-thoughts": {
    layer: 0,
    answers: [
      "Neil's face, my hands, what I'll say when they ask. {I've had that hearing every night for a fortnight|monday}. || {What's left of my weekends if the job goes|monday}, round and round. Then what the kids had for tea.",
    ],
  },
  weekends: {
    layer: 0,
    answers: [
      "When I've got my two it's top deck, pancakes and plaits. The other one I do overtime, {so I'm not sat with two empty beds|room}. || Depends whose it is. On mine there's a racket from Friday on, and on theirs {I iron in a room with nobody in it|room}.",
    ],
  },
  "days-before": {
    layer: 0,
    answers: [
      "I came home to a racket, homework on the stairs and somebody wanting a story. I was tired and I didn't know I was born. || Work, football, a barbecue if it was dry, and making the canteen laugh. Nobody flattened themselves on the wall for me.",
    ],
  },
  eaten: {
    layer: 0,
    answers: [
      "Half a roll, twice, and crisps, if you're counting. There's an apple I keep moving about. || A sausage roll and tea out of the flask, that's been today. I'll do better when there's kids to cook for.",
    ],
  },
  enjoys: {
    layer: 0,
    answers: [
      "Old highlife tapes, the Arsenal, doing my girl's hair. And I'd do that first run for free, don't tell them. || Cooking for too many people, a game of football, getting a laugh. I've been short of an audience.",
    ],
  },
  "for-yourself": {
    layer: 0,
    answers: [
      "This, ten minutes on a parked bus after my shift. That's the spa, you're in it. || Couldn't tell you, a match last year maybe. It's all gone on the kids or the solicitor since.",
    ],
  },
  outside: {
    layer: 0,
    answers: [
      "I'm out in it all day, only I'm sat down and there's glass. Walking, it's a lap of the depot when I'm boiling. || I take the kids up Burgess Park when they're mine. The rest of the time it's bus, car, two flights of stairs.",
    ],
  },
  home: {
    layer: 0,
    answers: [
      "One room in Peckham over a chicken shop, a sink, a sofa and bunk beds. {It's clean, it's warm and it's dead quiet|room}. || A bedsit, two flights up, with Ghana taped to the end of the bunk. {I can hear next door's telly better than my own life|room}.",
    ],
  },
  tomorrow: {
    layer: 0,
    answers: [
      "An early, same bus, and I ask Desmond about the hearing if I've got the nerve. {It's one day nearer, that's what it is|monday}. || Ring the solicitor at nine, drive, ring the kids at seven. {And go over what I'll say to HR|monday}.",
    ],
  },
  music: {
    layer: 0,
    answers: [
      "Mum's highlife tapes in the car, and kids' telly for the noise. Reading, it's whatever bus book Kwame's picked. || Old Ghana stuff, all brass, and the Arsenal on the radio. I've seen that lost fish film more than any man should.",
    ],
  },
  "bad-dreams": {
    layer: 0,
    answers: [
      "{I'm not under long enough to have one|nosleep}. When I do, I'm driving and my kids are stood at every stop. || There's one where the bus doors won't open and Kwame's knocking. {I'm up and dressed after that, whatever the time|nosleep}.",
    ],
  },
  online: {
    layer: 0,
    answers: [
      "I look at pictures of my two and I look at the rota. Neither does me any good after nine. || Somebody filmed me shouting on theirs, so I've gone off all that. Mine's for ringing the kids.",
    ],
  },
  "look-forward": {
    layer: 0,
    answers: [
      "My weekend with the kids, and they've already told me the menu. {I'd enjoy it more if I trusted nobody'd move it|fury}. || Friday week, my two coming through that door. {And I'm braced for a text off my manager the whole time|fury}.",
    ],
  },
  laughs: {
    layer: 0,
    answers: [
      "Kwame, he told a lady she was on the wrong bus, and he was right. I had to hold the rail. || Last time I properly went was Ama doing me parking. She'd got the breathing and everything.",
    ],
  },
  "good-memory": {
    layer: 0,
    answers: [
      "Kwame's first go upstairs on a double-decker, two years old. He stood up and clapped the driver. || The morning Ama was born I drove home at four miles an hour and waved at every bus on the road.",
    ],
  },
};
