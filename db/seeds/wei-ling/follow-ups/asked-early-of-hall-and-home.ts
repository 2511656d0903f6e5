import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to small questions about the calls, the corridor and her days, early in a talk. */
export const askedEarlyOfHallAndHome: Scenario["topics"] = {
  "call-how-often": {
    layer: 0,
    asks: [
      "when do you call them",
      "how often do you call",
      "call them is it every",
      "call them every day",
      "do you call them",
      "who calls who",
      "how often do they call",
      "how often do you talk to them",
    ],
    answers: [
      "mum calls on sundays at eight. papa only sends the thumb || sunday nights, mum rings me. in between it's stickers",
    ],
  },
  "phone-voice-says": {
    layer: 0,
    asks: ["say in it", "say in that voice", "say in the voice", "say in your phone voice"],
    answers: [
      "[after: phone voice, voice i do, happy voice, cheerful mode] 'ya ma, all good', and then i laugh || 'eaten already!' like that, very high",
    ],
  },
  "sound-normal": {
    layer: 0,
    asks: ["how do you sound normal", "sound normal", "sound like normal"],
    answers: [
      "i stand up for it. and i smile, it changes the voice || i drink water first, and i walk up and down",
    ],
  },
  "mum-asks": {
    layer: 0,
    asks: ["what does she ask", "what does your mum ask"],
    answers: [
      "[after: mum, mother] did i eat, am i sleeping, is it raining there || if i've eaten. always that first",
    ],
  },
  "mum-talk": {
    layer: 0,
    asks: ["what do you talk about", "talk about with your mum", "talk about with her"],
    answers: [
      "[after: mum calls, call with my mum, sunday call, phone voice, my mum on the phone] food, rain, my brother's homework || what i ate, and who's getting married",
    ],
  },
  "ok-one": {
    layer: 0,
    asks: [
      "different about the ok",
      "different on the ok",
      "the ok one",
      "makes the ok",
      "which day was ok",
      "which day was the ok",
    ],
    answers: [
      "no lab that day, so i slept in and went for prata || it was a saturday. i slept in, and i washed my hair",
    ],
  },
  "chat-posts": {
    layer: 0,
    asks: ["what do they post", "post in the chat", "posting in the chat"],
    answers: [
      "[after: chat, study plans, study pics] desks, mostly. and whose library has seats || pictures of notes, and somebody's matcha",
    ],
  },
  "anyone-asked": {
    layer: 0,
    asks: ["anyone ask where you", "ask where you went", "anybody ask where", "anyone notice you"],
    answers: [
      "one person asked, weeks ago. i put a laughing face || there was one 'where are you' in the chat. busy, i said",
    ],
  },
  "asked-since": {
    layer: 0,
    asks: ["what did they write to you", "they write to you"],
    answers: [
      "[after: chat] one where are you, and then it was pics again || only the one message, asking where i am",
    ],
  },
  "keeps-up": {
    layer: 0,
    asks: ["what keeps you up", "keeps you up", "keep you awake", "keeps you awake"],
    answers: [
      "{the marks, i count them|sleep?}. and the aircon || {adding up grades|sleep?}, over and over",
    ],
  },
  "if-down": {
    layer: 0,
    asks: ["if you went down", "happen if you went down", "if you joined them"],
    answers: [
      "they'd say hi and make space. i know that one || someone would ask how far i've got. that's why not",
    ],
  },
  "if-true": {
    layer: 0,
    asks: ["if it was true", "say if it was", "if you said the true", "what would the truth"],
    answers: [
      "[after: lies, lying, happy voice] that it was noodles, and i don't get stats || no ma, not yet. and papa, cannot",
    ],
  },
  "plan-in-it": {
    layer: 0,
    asks: [
      "what was in it",
      "whats in it",
      "whats in the plan",
      "what is in the plan",
      "in the study plan",
      "was in the plan",
    ],
    answers: [
      "[after: study plan] four subjects, five colours, one row for sleep || all my chapters, by date. i'm behind on each one",
    ],
  },
  "do-all-day": {
    layer: 0,
    asks: ["what do you do all day", "do all day"],
    answers: [
      "bed, desk, phone, desk. i eat when i notice || i sit at my desk and open things. then it's dark",
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
    answers: [
      "brush my teeth and look at that chapter || wash my face, then the same chapter again",
    ],
  },
  "am-first": {
    layer: 0,
    asks: ["am i the first", "first person youre telling", "first person youve told"],
    answers: ["ya, i think so. || you are actually"],
  },
  "day-in": {
    layer: 0,
    asks: ["day in day out", "living with it day", "living with this day"],
    answers: [
      "it's {tiring|drowning?}, i wake up and it's the same day || {heavy|drowning?}, like every day is sunday night",
    ],
  },
};
