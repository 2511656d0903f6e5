import type { Scenario } from "~/domain/simulator/scenario";

const snowLorries = [
  "near: i had a big screen and eleven",
  "near: where they'd got to",
  "near: when it snowed i was brilliant",
  "near: each lorry was and when it snowed",
];
const moonSong = [
  "near: the last line comes twice",
  "near: i hum one of my mother's songs",
  "near: there's a lullaby of my mother's",
];
const supperWave = ["near: appa does the wave", "near: my father waves"];
const littleBasket = [
  "near: the dishwasher gets it",
  "near: put a pan down rather hard",
  "near: comes out on the saucepans",
];
const bornJuly = ["near: he came in july the hottest", "near: born in july with the windows open"];

/** What Priya answers to who asks on about the lorries, the song, the wave, the dishwasher, and July. */
export const nearTheSnow: Scenario["topics"] = {
  "snow-good-day": {
    layer: 0,
    asks: [
      ...snowLorries,
      ...[
        "what was a good snow day like",
        "how was it when it snowed",
        "what did you do when it snowed",
      ],
    ],
    answers: [
      "All the phones going, and me in two jumpers sending everyone round by the coast. || I'd had a map and a biscuit, and by four there wasn't one stuck.",
    ],
  },
  "snow-miss-it": {
    layer: 0,
    asks: [
      ...snowLorries,
      ...["do you miss it", "do you miss the lorries", "would you like it back"],
    ],
    answers: [
      "Every time there's frost on the pram. || I do, I look at lorries on the bypass and wonder who's minding them.",
    ],
  },
  "snow-who-rang": {
    layer: 0,
    asks: [...snowLorries, ...["who rang you", "who were the drivers", "who called you"]],
    answers: [
      "Drivers, depots, one hospital matron who swore. || A man called Len, from every lay-by in Wales.",
    ],
  },
  "song-last-words": {
    layer: 0,
    asks: [
      ...moonSong,
      ...[
        "what are the words",
        "what does the last line say",
        "what are the words of the last line",
      ],
    ],
    answers: [
      "Moon, moon, why have you stopped? In Marathi it's rounder. || It asks the moon if he's tired, and then it asks him again.",
    ],
  },
  "song-who-taught": {
    layer: 0,
    asks: [
      ...moonSong,
      ...["who taught it to you", "where did you learn it", "who sang it to you"],
    ],
    answers: [
      "Amma, in the back of a bus with the windows rattling. || My mother, and Aaji before her, with other words.",
    ],
  },
  "song-about": {
    layer: 0,
    asks: [...moonSong, ...["what is it about", "what does it mean", "which song is it"]],
    answers: [
      "The moon hiding behind a lemon tree. || It's about somebody who's late home. It's happier than it sounds.",
    ],
  },
  "song-him-quiet": {
    layer: 0,
    asks: [...moonSong, ...["what does he do", "how does he listen", "does he like it"]],
    answers: ["He goes still and looks at my mouth. || He likes it, he slows his feet down."],
  },
  "wave-like": {
    layer: 0,
    asks: [
      ...supperWave,
      ...["what is the wave like", "how does he wave", "what does the wave look like"],
    ],
    answers: [
      "Like a man on a platform, all arm, until the train's gone. || Slowly, with his reading glasses in it.",
    ],
  },
  "wave-arjun-back": {
    layer: 0,
    asks: [...supperWave, ...["does arjun wave back", "what does the baby do", "does he know him"]],
    answers: [
      "He tries to eat the phone, Appa counts it as a wave. || Not yet, I do it for him with his hand.",
    ],
  },
  "wave-supper": {
    layer: 0,
    asks: [
      ...supperWave,
      ...["what are they eating", "what do they have for supper", "what do you see of their table"],
    ],
    answers: [
      "Bhakri and something green, I can nearly smell it. || A pan, two plates, and the third one's got the pickle on.",
    ],
  },
  "pan-just-before": {
    layer: 0,
    asks: [
      ...littleBasket,
      ...["what had happened before", "what just happened", "what set it off", "what was it about"],
    ],
    answers: [
      "She'd re-washed a cup of mine, a clean one. || Somebody'd said you must be loving it.",
    ],
  },
  "pan-throat-say": {
    layer: 0,
    asks: [
      ...littleBasket,
      ...["what would it say", "what would the throat say", "what would you have shouted"],
    ],
    answers: [
      "Leave it! Only that, leave it. || I'd have said, it's my kitchen, which isn't even a nice thing to say.",
    ],
  },
  "pan-anyone-hear": {
    layer: 0,
    asks: [
      ...littleBasket,
      ...[
        "did anyone hear",
        "what did they say",
        "how did they react",
        "did anyone notice the pan",
      ],
    ],
    answers: [
      "Rohan said is it broken, about the pan. || Mummyji moved the saucepan to where it goes.",
    ],
  },
  "pan-angry-at": {
    layer: 0,
    asks: [
      ...littleBasket,
      ...["who are you angry at", "who was it meant for", "who is the pan for"],
    ],
    answers: [
      "Nobody! The visa office, if I'm allowed one. || I couldn't say it to a face. A little bit her, and then me for thinking it.",
    ],
  },
  "pan-happens-often": {
    layer: 0,
    asks: [
      ...littleBasket,
      ...["do you get angry often", "how often does it happen", "when was the last time"],
    ],
    answers: [
      "Once a week, round about the third offer of tea. || It was Sunday, over the roasting tin.",
    ],
  },
  "july-weather": {
    layer: 0,
    asks: [
      ...bornJuly,
      ...["how hot was it", "what do you remember of that night", "what was the night like"],
    ],
    answers: [
      "Thirty-one degrees, the midwife had a fan down her top. || Hot, and somebody in the car park was playing a radio.",
    ],
  },
  "july-now-like": {
    layer: 0,
    asks: [
      ...bornJuly,
      ...["what can he do now", "what is he like now", "how is he at four months"],
    ],
    answers: [
      "He can hold a duck and he laughs at lamps. || He rolls one way and then he's cross about it.",
    ],
  },
  "july-chose-name": {
    layer: 0,
    asks: [
      ...bornJuly,
      ...["who chose the name", "why arjun of all names", "why did you choose that name"],
    ],
    answers: [
      "Rohan did, and Amma said at last, something one can shout. || We both did, off a list on the fridge.",
    ],
  },
};
