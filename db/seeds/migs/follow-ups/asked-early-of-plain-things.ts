import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to small questions about the floor, the video and the walk, and to plain questions that anybody asks. */
export const askedEarlyOfPlainThings: Scenario["topics"] = {
  "stomach-when": {
    layer: 0,
    asks: [
      "when: flip",
      "when: flips",
      "when does it flip",
      "stomach flip",
      "when does your stomach",
      "when do the flips",
    ],
    answers: [
      "[after: stomach] {before practice, mostly|stomach?}. and in class if there's groupwork || {right before practice|stomach?}, or when they pick groups",
    ],
  },
  "tiles-long": {
    layer: 0,
    asks: [
      "how long: lie there",
      "how long do you lie",
      "long on the tiles",
      "long on the floor",
      "lie there for",
    ],
    answers: [
      "[after: tiles, floor] half an hour, till mama calls for dinner || till dinner. so like thirty minutes",
    ],
  },
  "on-mean": {
    layer: 0,
    asks: ["mean by on", "what does on mean", "what is being on", "mean always on"],
    answers: [
      "[after: 'on', entertainment] loud, jokes, voices. like a tv in a waiting room || like there's a camera rolling so i perform",
    ],
  },
  "floor-seen": {
    layer: 0,
    asks: [
      "does anyone see you",
      "anyone see you like that",
      "anyone see you on",
      "anybody see you there",
    ],
    answers: [
      "[after: tiles, floor] my sister bea. she just steps over me || bea does, she's my sister. she thinks i'm hot",
    ],
  },
  "video-by": {
    layer: 0,
    asks: ["who took the video", "who filmed it", "who filmed you", "who was filming"],
    answers: [
      "[after: video] my sister bea, she films everything || bea did, she's my sister. she's got like a channel",
    ],
  },
  "worried-would-see": {
    layer: 0,
    asks: [
      "you worried would see",
      "worried would see it",
      "afraid would see it",
      "scared would see",
    ],
    answers: [
      "people from my school. it's not a big place || anyone from school, or somebody's cousin",
    ],
  },
  "kiko-did": {
    layer: 0,
    asks: ["what did kiko do", "kiko do when", "did kiko do"],
    answers: [
      "[after: walk, impression, joke, practice] laughed till he choked. he had siomai in there || he clapped, with food in his mouth",
    ],
  },
  "fact-from": {
    layer: 0,
    asks: [
      "how did you know that about",
      "know that about octopuses",
      "know that about cows",
      "you know about octopuses",
      "where do you get facts",
      "get these facts",
    ],
    answers: ["a documentary, at 2am || some video, when i couldn't sleep"],
  },
  "set-off": {
    layer: 0,
    asks: [
      "something that set it off",
      "what set it off",
      "set all this off",
      "set this off",
      "anything set it off",
    ],
    answers: [
      "not one thing po. summer, i guess, and then school again || it got loud in summer. idk, no big event",
    ],
  },
  "after-here": {
    layer: 0,
    asks: [
      "what will you do once",
      "do once weve finished",
      "do after we finish",
      "going to do after this",
      "will you do after this",
      "do when we finish",
    ],
    answers: ["fix the fan, maybe. then physics || physics set, and i'll look for cheese curls"],
  },
  "am-first": {
    layer: 0,
    asks: ["first person youre telling", "first person youve told this", "first one youre telling"],
    answers: ["about feeling off? ya, you're the first || ya po. well, a gecko also"],
  },
  "day-in": {
    layer: 0,
    asks: ["day in day out", "living with it day", "living with this day"],
    answers: [
      "{tiring|off?}, but like you get used to it || like a shift that doesn't end. {it's kinda tiring|off?}",
    ],
  },
  "spare-time": {
    layer: 0,
    asks: ["do all day", "do with your day"],
    answers: [
      "school, practice, dinner, phone. repeat || class till four, then the gym, then rice",
    ],
  },
};
