import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of the calls home, of the letter there, of her chest and of her nights. */
export const callsAndChest: Scenario["topics"] = {
  "last-call": {
    layer: 1,
    asks: [
      ...["talk about on the phone", "the last call", "last phone call", "after you hung up"],
      ...["you hung up", "you hang up", "after the call", "call go", "talk about on sunday"],
    ],
    answers: [
      "last sunday. rice, rain, stats, bye, and {then i sat on the floor for a bit|pretending} || on sunday it was food and which cousin, and {when she'd gone i put the phone under the pillow|pretending}. like it could still hear me",
    ],
  },
  "next-call": {
    layer: 1,
    asks: ["next call", "call next", "next phone call", "talk to them next", "next sunday"],
    answers: [
      "sunday at eight. {i start getting it ready on friday|pretending} || this sunday, eight o'clock. {i practise a bit on saturday, in the shower|pretending}",
    ],
  },
  "real-voice": {
    layer: 1,
    asks: [
      ...["your real voice", "the real voice", "your own voice", "dropped the voice"],
      ...["drop the voice", "dropped it once", "without the voice", "stopped doing the voice"],
    ],
    answers: [
      "slower. {i don't think she's heard it since june|pretending} || lower, and no haha. {it hasn't been on the phone for months|pretending}",
    ],
  },
  "believes-it": {
    layer: 1,
    asks: [
      "she believe it",
      "they believe it",
      "believe you",
      "fall for it",
      "buy it",
      "really believe",
    ],
    answers: [
      "completely. {i'm a bit hurt that it works, isn't that stupid|pretending} || ya, and {i hate how good i am at it|pretending}",
    ],
  },
  fridge: {
    layer: 2,
    asks: [
      ...["who put it there", "put it there"],
      "who put it up",
      "put it up",
      "on the fridge",
      "that letter",
      "the letter",
    ],
    answers: [
      "papa did. {he still reads it while the kettle boils|letdown} || my dad. {he straightens it when he goes past, i've seen him|letdown}",
    ],
  },
  "got-it": {
    layer: 1,
    asks: [
      ...["got the scholarship", "when you got it", "day you got", "letter came", "got in to uni"],
      "feel when you got",
    ],
    answers: [
      "happy, really. papa ordered crab and he never orders crab || we had zi char, and ma cried into the fish. i was happy, that was true also",
    ],
  },
  pressure: {
    layer: 1,
    asks: [
      ...["put pressure", "pressure on you", "pressure you", "push you", "pushed you"],
      ...["expect of you", "expect from you", "expect you to"],
    ],
    answers: [
      "no, nobody pushes. {it's like standing under something very kind and very heavy|letdown} || they've never pushed, that's what's hard. {i can feel it without anyone saying|letdown}",
    ],
  },
  "chest-when": {
    layer: 0,
    asks: [
      ...["sets it off", "brings it on", "bring it on", "it happen today"],
      ...["it happened today", "often does it happen", "often does your chest", "chest get tight"],
      ...["chest like that", "often is your chest", "before your chest"],
    ],
    answers: [
      "[after: chest] the chest thing? most days now, when i log in. {today it was twice|chest} || my chest? it's the portal or the word submit. {two times today already|chest}",
    ],
  },
  "chest-long": {
    layer: 0,
    asks: [
      ...[
        "the chest last",
        "chest thing last",
        "tightness last",
        "counting help",
        "counting helps",
        "the counting",
      ],
      ...["the tiles", "ceiling tiles", "the 42", "makes it stop", "make it stop"],
    ],
    answers: [
      "about ten minutes. i count and it gets bored of me || ten minutes, maybe. counting gives it something to do, so it does help",
    ],
  },
  panic: {
    layer: 0,
    asks: ["panic attack", "panic attacks", "having a panic", "anxiety attack"],
    answers: [
      "is it that? {i looked it up till five and the looking made it worse|chest} || i don't know if it counts as that. {it feels like my heart's late for something|chest}",
    ],
  },
  "bed-time": {
    layer: 0,
    asks: [
      ...["time do you go to bed", "time did you go to bed", "hours do you get", "hours a night"],
      ...["hours of sleep", "how many hours", "hours did you sleep", "hours sleep"],
    ],
    answers: [
      "three, four hours. {lights off at two, and i hear everything till five|sleep} || i go to bed at two and get up for papa's thumb. {it's about four hours, with a hole in it|sleep}",
    ],
  },
  "stay-awake": {
    layer: 0,
    asks: [
      ...["stay awake", "keep awake", "keeping awake", "drinking a lot of coffee", "much coffee"],
      ...["kopi", "caffeine", "energy drinks", "coffee do you"],
    ],
    answers: [
      "only kopi, three on a bad day || three kopis, that's all. nothing stronger, if that's what you mean",
    ],
  },
};
