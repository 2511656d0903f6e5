import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of Jia Min, of Xin Yi and of what a friend could do. */
export const friends: Scenario["topics"] = {
  "about-to-write": {
    layer: 0,
    asks: ["about to write to her", "you try to write to her", "start a message to her"],
    answers: [
      "hi looks rude, so i make it hiii, then {i see the march on top and my thumb goes off by itself|unnoticed} || {it's fine till the date|unnoticed}. then i need a reason that's as long as that",
    ],
  },
  penguin: {
    layer: 0,
    asks: ["look at that penguin", "the penguin", "that penguin"],
    answers: [
      "it's got one flipper up. some days it's waving, {some days it's tired of waiting for me|unnoticed} || that she scrolled through all her stickers for me. {it's been standing there so long, poor thing|unnoticed}",
    ],
  },
  "she-struggles-too": {
    layer: 0,
    asks: ["she was struggling", "struggling as well", "she struggled too"],
    answers: [
      "i'd be relieved and then feel like a horrible person. {and then maybe i'd say, me also|compare} || it can't only be me, then. {i've been so sure it's only me|compare}",
    ],
  },
  "look-at-her": {
    layer: 0,
    asks: ["when you look at her", "tell yourself about you", "compare to jia min"],
    answers: [
      "{there goes the one i was meant to be|compare} || if i'd started in august, if i'd made tabs. {it's a long list of if i'd|compare}",
    ],
  },
  "before-quiet": {
    layer: 0,
    asks: ["before you went quiet", "miss from then", "miss about the hall"],
    answers: [
      "someone going eh you want some, and not even looking up || hearing my name in the corridor when it's not for a parcel",
    ],
  },
  "not-be-in": {
    layer: 0,
    asks: ["not be in", "in there pretending to be out", "hide in your own room"],
    answers: [
      "you learn to open a packet with no noise. {after some time i'm not so sure that i'm in|unnoticed} || it's hide and seek and {they've all gone home for dinner|unnoticed}",
    ],
  },
  "truth-in-chat": {
    layer: 0,
    asks: ["told the truth what", "truth in that chat", "answered honestly in the chat"],
    answers: [
      "in my room since thursday, can someone come. {i'd never press enter on that|unnoticed} || four metres from you with the light off. {imagine all of them typing at once|unnoticed}",
    ],
  },
  "in-place-of-nice": {
    layer: 0,
    asks: [
      ...["want them to do", "wanted them to do"],
      "in place of that",
      "want from them",
      "like them to do",
    ],
    answers: [
      "no tissues. just go past slowly, say coming? and wait two seconds || one of them in my room doing their own work. they don't need to say anything",
    ],
  },
  "first-to-xin-yi": {
    layer: 0,
    asks: ["if her call came", "say to her first", "if xin yi called"],
    answers: [
      "nothing, i'd make some noise. then, don't hang up || the frog's not ok. she'd get it",
    ],
  },
  "hearing-them-cope": {
    layer: 0,
    asks: ["listening to them", "hear them cope", "through the wall you hear"],
    answers: [
      "they complain and then they still do it. {i complain and that's all|compare} || {ok, so it can be done|compare}. same hall, same bad wifi, same papers",
    ],
  },
  "saw-the-orange": {
    layer: 0,
    asks: ["saw it there", "saw the orange", "found the orange"],
    answers: [
      "that it rolled there from someone. {i looked both ways before i took it in|unnoticed} || i stood there holding it with two hands. {i wanted it to be for me and i wasn't going to ask|unnoticed}",
    ],
  },
  "rain-inside": {
    layer: 0,
    asks: ["with the rain", "rain keeping", "while it rains"],
    answers: [
      "nearly cosy. {everyone's stuck, so it's not just me|unnoticed} || dark, loud, nice. {there's nothing on tonight that i'm not at|unnoticed}",
    ],
  },
  "curtain-view": {
    layer: 0,
    asks: [
      "the curtain open",
      "out of your window",
      "outside your window",
      "from your window",
      "if you opened the curtain",
    ],
    answers: [
      "carpark, the big rain tree, somebody's towels. i'd also find out if it's day || a red car with eyelashes on its headlights. and some sky if i lean",
    ],
  },
  "sticker-says": {
    layer: 0,
    asks: ["sticker to say", "sticker say", "want the sticker"],
    answers: [
      "sorry, and hi, and don't ask yet. there's a hamster that's quite close || that i'm still her friend if it hasn't expired. i've got a potato lying down, maybe that",
    ],
  },
  "tell-the-cat": {
    layer: 0,
    asks: ["tell the cat", "say to the cat", "cat if shes there"],
    answers: [
      "everything, it's a cat. 34, no sleep, you want tuna or not || bad week, i'd say. and she'd look at me like, so?",
    ],
  },
  "route-again": {
    layer: 0,
    asks: ["on that route", "that route again", "run that loop"],
    answers: [
      "weird for five minutes, i'd be so slow. then the bread smell, and maybe i'd forget for one song || i'd like it i think. it's flat till the bakery and nobody there knows my results",
    ],
  },
  "company-at-night": {
    layer: 0,
    asks: [
      ...["do when you cant sleep", "do when you are awake"],
      "keeps you company",
      "company through",
      "with you at night",
    ],
    answers: [
      "a lady on youtube who fixes old chairs. {i've watched about forty chairs|sleep} || the carpark. {there's a taxi uncle who comes back at three, i wait for him|sleep}",
    ],
  },
};
