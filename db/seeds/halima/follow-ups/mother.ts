import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima tells of her mother, of the promise and of the prayer. */
export const mother: Scenario["topics"] = {
  spoon: {
    layer: 1,
    asks: [
      "the spoon",
      "with the spoon",
      "over a spoon",
      "about a spoon",
      "about the spoon",
      "spoon on sunday",
    ],
    answers: [
      "She'd hidden it up her sleeve and she told me a thief had been. {I took hold of that sleeve, and I shouted like a fishwife|temper}. || It was in her sleeve the whole time, and we had a burglar, she said. {I pulled at it, and what came out of me you'd have heard in Johor|temper}.",
      "It's only a teaspoon, with a crest, from her school. I've put it at the back of a drawer, {I can't look at it|temper?}. || A little school spoon with a crest, worth nothing. It lives behind the rolling pin now, {I don't care to meet it|temper?}.",
    ],
  },
  handbag: {
    layer: 0,
    asks: [
      "the handbag",
      "what bag",
      "which bag",
      "in the handbag",
      "in the bag",
      "pack in",
      "packs in",
      "in her bag",
      "her handbag",
      "the bag",
      "she packs",
      "she pack",
    ],
    answers: [
      "A hairbrush, a bus ticket older than I am, and one of my slippers. {I put everything back under her eye, and she starts again|worn-out?}. || One slipper of mine, her comb, half a biscuit in a handkerchief. {Every evening I lay it all out again|worn-out?} like a customs officer.",
    ],
  },
  "at-gate": {
    layer: 0,
    asks: [
      "what happens there",
      ...["the gate", "at the gate", "wants to go", "want to go", "she going", "at that gate"],
      ...["try to go", "trying to go", "want at that hour", "wants at that hour", "want at night"],
      ...["want at three", "where does she go", "she waiting for", "who is she waiting"],
      ...["tell her at the gate", "say to her at the gate"],
    ],
    answers: [
      "She's waiting for her father to fetch her from school. {I say the car is late|unknown?}, and we stand there, the two of us, until one of us is cold. || It's her father she waits for, to take her home from school. {He's been delayed, I tell her|unknown?}, and we wait for a man who died before I was born.",
      "I ask may I wait with her, and she says of course. I never say come in, that only frightens her. || I say good evening and what time is your bus. If I take her arm she cries, so I stand.",
    ],
  },
  "her-home": {
    layer: 0,
    asks: [
      "home is",
      "she think home",
      "which home",
      "going home to",
      "where is home",
      "is home for her",
      "she mean by home",
    ],
    answers: [
      "A wooden house in Muar with a well, it burnt down in 1961. {I can't send her there and I can't tell her|unknown}. || In Muar, on stilts, by the river. It's been a petrol station since I was a girl, and {how do you say that to her|unknown}.",
    ],
  },
  goat: {
    layer: 0,
    asks: ["the goat", "a goat", "goat in it", "goat story"],
    answers: [
      "Ah, the goat! A man paid for his daughter's gown with it, and it ate the train the night before. I sewed until the call to prayer. || You've earned the goat. It was payment for a wedding dress, and it had the veil for its supper. We pinned a tablecloth on the girl, and she looked lovely.",
    ],
  },
  songs: {
    layer: 0,
    asks: [
      "songs do you",
      ...["do you sing", "sing too", "sing with her", "sing along"],
      ...["last dance", "you dance with her", "dance with her", "when you dance"],
      "what songs",
      "which song",
      "which songs",
      "old songs",
      "the songs",
      "the singing",
      "sing together",
      "dance to",
      "dance in the kitchen",
      "the dancing",
    ],
    answers: [
      "Getaran Jiwa, that's hers. She takes the man's part and leads me round the table, and I follow. || The one she asks for is Getaran Jiwa. She leads, naturally, once a headmistress, and I go backwards past the fridge.",
      "When it stops she says what a nice dance, have we met. {I say not yet|unknown}. || At the end she makes me a little bow and {asks if I come here often|unknown}.",
    ],
  },
  "one-minute": {
    layer: 1,
    asks: [
      "that one minute",
      ...["did you say back", "you say back", "did you answer her"],
      "that minute",
      "the minute",
      "one minute when",
      "she knew you",
      "knew who you were",
      "gone grey",
      "in your hair",
      "recognised you",
      "recognized you",
      "said limah",
      "called you limah",
    ],
    answers: [
      "I said yes, Mak, I know, I'd no time to dye it. She laughed, her own laugh, and {I hadn't even put the bowl down|unknown}. || I told her that it's the fashion, Mak. She clicked her tongue at me, the real click, and {I'd wasted half of it on an answer about hair|unknown}.",
    ],
  },
  promise: {
    layer: 2,
    asks: [
      "promise your father",
      "promised your father",
      "you promise",
      "you promised",
      "the promise",
      "your word",
      "gave your word",
      "give your father",
      "promise him",
    ],
    answers: [
      "That she'd never sleep among strangers. {And now I'm the stranger|bad-daughter?}, he didn't think of that one. || Not among strangers, those were the words. {I've kept it to the letter, and she's with a stranger every night|bad-daughter?}.",
    ],
  },
  prayer: {
    layer: 3,
    asks: [
      "that prayer",
      "the prayer",
      "you pray for",
      "you prayed",
      "words of the prayer",
      "in your prayers",
      "ask in your prayers",
      "you ask for",
      "pray for",
      "prayed for",
    ],
    answers: [
      "I said, take her home, she's so tired. {And under that, where He'd hear it anyway, I said I'm so tired|wish?}. || Let her go home, that's what I asked. {He'll have heard the rest of it, that I meant both of us could rest|wish?}, I mean rest, dear, only rest.",
    ],
  },
  fever: {
    layer: 3,
    asks: [
      "the fever",
      "had the fever",
      "in june",
      "did you ring",
      "the telephone in",
      "fever in june",
      "happened in june",
      "phone in your hand",
    ],
    answers: [
      "The ambulance, I rang. They were kind, they praised me for being quick, and {I've never been so ashamed of a compliment|wish}. || I called the ambulance. By evening she was sitting up with jelly, and the nurse said I'd saved her. {I went to the washroom and held on to the basin|wish}.",
    ],
  },
};
