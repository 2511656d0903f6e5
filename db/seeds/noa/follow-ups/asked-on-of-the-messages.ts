import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks on about the messages, the flat, the letter and the block. */
export const askedOnOfTheMessages: Scenario["topics"] = {
  "read-up-to": {
    layer: 0,
    asks: [
      "where are you up to",
      "up to now in the messages",
      "how far have you got",
      "how far are you",
    ],
    answers: [
      "[after: messages, last spring, whole chat] last march. he'd just found a good falafel place || spring of last year, we're planning a picnic",
    ],
  },
  "messages-find": {
    layer: 0,
    asks: [
      "find in them",
      "looking for in them",
      "the nicest one",
      "your favourite one",
      "best message",
    ],
    answers: [
      "[after: messages, whole chat] shopping lists, mainly. and one 'miss you, bring milk' || mostly what's for dinner. he signs off with a full stop in all of them",
    ],
  },
  "dressed-in": {
    layer: 0,
    asks: ["when did you last wash", "last have a shower", "last shower"],
    answers: [
      "[after: raccoon, toast] thursday? there's been no demand || it was thursday, i think, and it was quick",
    ],
  },
  "flat-looked": {
    layer: 0,
    asks: ["did the flat look like", "the flat look", "which flat was it", "what was the flat"],
    answers: [
      "[after: balcony, flat] blue door, white kitchen, and a balcony with two chairs || it had a blue door and room outside for two chairs",
    ],
  },
  "tram-to": {
    layer: 0,
    asks: ["where were you going", "where were you off to", "where was the tram"],
    answers: [
      "[after: tram, two stops] to uni, for a crit. i missed it || uni. i had a crit at ten and i didn't get there",
    ],
  },
  redecorated: {
    layer: 0,
    asks: ["what did you redecorate", "what did you buy", "what did you change in the flat"],
    answers: [
      "[after: redecorating, cushions] cushions, a rug, and i painted the loo green || a rug first. then it was cushions, and a green loo",
    ],
  },
  "off-tell": {
    layer: 0,
    asks: ["how could you tell", "what was off", "how did you notice it"],
    answers: [
      "[after: off since summer, july] he stopped asking what i was drawing || his phone went face down at dinner",
    ],
  },
  "letter-in-short": {
    layer: 0,
    asks: ["what does it say", "what did you write in it", "whats in the letter"],
    answers: [
      "[after: nine pages, letter] it says how could you, in about forty ways || that he's a coward, and then it asks how he is",
    ],
  },
  "block-noticed": {
    layer: 0,
    asks: ["did he notice", "does he know you blocked", "could he tell"],
    answers: [
      "[after: block, blocked] doubt it, it was only an hour || i don't think so, he was probably asleep",
    ],
  },
};
