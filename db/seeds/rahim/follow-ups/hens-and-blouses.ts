import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim tells of the goat, the hens and Shirin's days. */
export const hensAndBlouses: Scenario["topics"] = {
  "goat-name": {
    layer: 0,
    asks: [
      "goat called",
      "goats name",
      "name of the goat",
      "goat have a name",
      "how many goats",
      "have goats",
      "what animals",
      "other animals",
      "goat now",
      "goat at home",
    ],
    answers: [
      "Mou changes the name each week. Now it is Doctor. || One goat we have. This week she is called Doctor.",
    ],
  },
  hens: {
    layer: 0,
    asks: [
      "how many hens",
      "many hens",
      "hens called",
      "hens names",
      "names of the hens",
      "name the hens",
      "names does she give",
      "call the hens",
    ],
    answers: ["There are six. One is called Police. || Six, and the fat one is called Aunt."],
  },
  "shirin-age": {
    layer: 0,
    asks: [
      "how old is shirin",
      "old is shirin",
      "shirins age",
      "old is your wife",
      "is she younger",
    ],
    answers: ["She is twenty-eight. || Twenty-eight, three years younger than me."],
  },
  "shirin-sews": {
    layer: 0,
    asks: [
      "what does she sew",
      "does shirin sew",
      "shirin sew",
      "kind of blouses",
      "sewing machine",
      "learn to sew",
      "learned to sew",
    ],
    answers: [
      "Blouses, and school shirts. The machine has a foot pedal. || She sews blouses mostly, on an old machine with a pedal.",
    ],
  },
  "shirin-laughs": {
    layer: 0,
    asks: [
      "shirin laugh",
      "makes her laugh",
      "make shirin laugh",
      "make her laugh",
      "makes shirin laugh",
      "she laugh about",
    ],
    answers: [
      "When I say the price of fish here. She doesn't believe it. || My English. I say a sentence and she says it after me.",
    ],
  },
  "shirin-hums": {
    layer: 0,
    asks: [
      "what does she hum",
      "shirin hum",
      "does she hum",
      "she hum",
      "hums what",
      "humming what",
    ],
    answers: ["Film songs, only the beginning. || Some old film song, never the whole."],
  },
  "shirin-day": {
    layer: 0,
    asks: [
      "shirin do all day",
      "shirin do in the day",
      "shirins day",
      "what does shirin do",
      "does your wife do",
      "time does shirin get up",
      "shirin do during the day",
      "shirin doing during the day",
      "your wife do in the day",
      "wife do all day",
    ],
    answers: [
      "She gets up at five. Cooking, accounts, then the needle. || The house in the morning, after noon she sews.",
    ],
  },
};
