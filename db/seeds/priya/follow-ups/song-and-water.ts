import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers about the song and about the canal. */
export const songAndWater: Scenario["topics"] = {
  "sing-it-to-him": {
    layer: 0,
    asks: [
      ...[
        "sing it to him",
        "sing it to arjun",
        "ever sing it",
        "sing chandoba",
        "sing that one to",
      ],
      ...["sing that to him", "you sing it to", "sing it yourself"],
    ],
    answers: [
      "Yes, at bath time. I hum the part I don't know. || I do, most evenings, in his bath. The third verse I only hum.",
    ],
  },
  "how-song-goes": {
    layer: 0,
    asks: [
      ...["song go", "chandoba go", "tune go", "lullaby go", "does the tune go"],
      ...["tune like", "teach me the song"],
    ],
    answers: [
      "It's slow, it goes up and then it comes down. I'd have to hum it. || Slowly, and you rock from one foot to the other.",
    ],
  },
  "song-goes": {
    layer: 0,
    asks: ["how does it go", "hows it go"],
    answers: [
      "[after: chandoba, moon, lullaby] Slow, and the last line comes twice. I'd have to hum it to you. || It's a rocking sort of tune, up and down. You'd have to hear it.",
    ],
  },
  "who-sent-suit": {
    layer: 0,
    asks: ["who sent it", "who sent the", "who gave it to him"],
    answers: [
      "[after: onesie, suit, special delivery] The girls from work, it came in the post. || My old team sent it, with a card they'd all signed.",
    ],
  },
  "third-verse": {
    layer: 0,
    asks: [
      ...["third verse", "verse about", "the words of the song", "words mean", "song say"],
      ...[],
    ],
    answers: [
      "The moon's cross, and he's asked in for his supper. That's as far as I know. || It's asking the moon in to eat with us. Amma knows the rest.",
    ],
  },
  "amma-sang-when": {
    layer: 0,
    asks: [
      ...[
        "when did she sing",
        "sing to you as",
        "sang to you as",
        "sing it to you",
        "sang it to you",
      ],
      ...["as a child"],
    ],
    answers: [
      "Every night, till I was about seven. My brother got it too. || Amma sang it to me at bedtime, me and my brother.",
    ],
  },
  "canal-lock": {
    layer: 0,
    asks: ["the lock", "at the lock", "lock like", "how far is the lock"],
    answers: [
      "About ten minutes from us. There's a bench, we turn round there. || Two big gates and a bench. It takes ten minutes to get there.",
    ],
  },
  "canal-far": {
    layer: 0,
    asks: ["far is the canal", "canal near", "canal close", "canal from your", "live by the canal"],
    answers: [
      "Two minutes with the pram. It's at the bottom of our road. || Very near, it's where our road stops.",
    ],
  },
  "heron-now": {
    layer: 0,
    asks: ["the heron", "heron do", "your heron", "see the heron"],
    answers: [
      "He stands there, mostly. I've seen him catch a fish once. || Not a lot! He was on the far bank this morning.",
    ],
  },
  "boat-cat": {
    layer: 0,
    asks: ["the cat", "cat in a jumper", "boat with a cat", "whose cat", "jumper on the cat"],
    answers: [
      "A fat grey one, in a red jumper. It sits on the roof. || It's grey, and somebody's knitted it a red jumper.",
    ],
  },
  "feed-ducks": {
    layer: 0,
    asks: ["feed the ducks", "ducks eat", "give the ducks", "feeding the ducks"],
    answers: [
      "Oats. I keep a bag of them under the pram. || We take porridge oats, bread's not good for them.",
    ],
  },
};
