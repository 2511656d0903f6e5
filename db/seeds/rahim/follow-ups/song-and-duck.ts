import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim tells of the song, the book and the library. */
export const songAndDuck: Scenario["topics"] = {
  "song-how": {
    layer: 0,
    asks: [
      "how does the song",
      "the song go",
      "sing it for me",
      "song sound",
      "the song sound",
      "the melody",
      "sing me",
      "sing the song",
      "how does it sound",
      "how does that song go",
    ],
    answers: [
      "Slow. First only a flute, then he begins, low. || It starts with a flute. I sing badly, so be glad.",
    ],
  },
  "song-singer": {
    layer: 0,
    asks: [
      "who sings it",
      "who sings the song",
      "sings that song",
      "who is the singer",
      "who is bari",
      "sings it",
    ],
    answers: [
      "Bari Siddiqui, he played the flute also. || A man of our country, Bari Siddiqui, he is dead now.",
    ],
  },
  "song-when": {
    layer: 0,
    asks: [
      "when do you listen",
      "listen to it",
      "listen to music",
      "listen to the song",
      "listen to him",
      "play the song",
      "hear the song",
      "where do you hear the song",
      "where do you listen",
    ],
    answers: [
      "On the stair, with one earphone, after the last prayer. || In the evening mostly, with one ear only.",
    ],
  },
  "duck-story": {
    layer: 0,
    asks: [
      "happens to the duck",
      "the duck do",
      "duck in the end",
      "duck get to",
      "ducks name",
      "duck called",
      "story of the duck",
      "the duck go",
      "about the duck",
      "does the duck",
    ],
    answers: [
      "They laugh at his hat. After this he learns to write. || In the end he sits in the first row, with the hat.",
    ],
  },
  "bear-book": {
    layer: 0,
    asks: ["hungry bear", "bear book", "book about the bear", "happens to the bear"],
    answers: [
      "A bear who eats all the honey. Then he must share. || He eats and eats, on each page. It has few words, this is good.",
    ],
  },
  "library-way": {
    layer: 0,
    asks: [
      "get to the library",
      "far is the library",
      "library far",
      "often do you go to the library",
      "go to the library",
      "stay at the library",
      "when do you go to the library",
      "get there to the library",
      "to get to the library",
      "how far is the library",
    ],
    answers: [
      "One bus, forty minutes. I go on Wednesdays. || It is forty minutes by bus. Once in the week I go, if I have the fare.",
    ],
  },
  "library-people": {
    layer: 0,
    asks: [
      "people at the library",
      "know you at the library",
      "library like",
      "who is at the library",
      "others at the library",
    ],
    answers: [
      "Old men with newspapers, and children. The lady at the desk nods. || It is quiet there, with soft chairs. One lady nods when I come.",
    ],
  },
};
