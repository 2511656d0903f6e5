import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers when she is asked about change and about this talk. */
export const oftenAskedChange: Scenario["topics"] = {
  importance: {
    layer: 0,
    answers: [
      "nine. i can't do another month like this one || eight, i think, because i miss sleeping and i miss people",
    ],
  },
  "why-not-lower": {
    layer: 0,
    answers: [
      "because it still matters to me. i'd like to eat at a table with people again || since some part of me remembers year one. if i didn't care i wouldn't be up typing this",
    ],
  },
  "one-higher": {
    layer: 0,
    answers: [
      "one person in real life knowing, i think. then i'm not doing it all by myself || a proper night's sleep would push it up. or seeing one small thing actually work",
    ],
  },
  "why-change": {
    layer: 0,
    answers: [
      "i'd get my evenings back, and i could talk to mum without rehearsing || i don't want to remember this year as a room with the curtain closed",
    ],
  },
  "does-for-you": {
    layer: 1,
    answers: [
      "if i keep quiet nobody worries, and i'm the good daughter for one more week || staying in and tidying feels safe. as long as i haven't really tried, nothing's been proved",
    ],
  },
  "in-control": {
    layer: 0,
    answers: [
      "one question on one page, and what time i put the phone down. the paper itself, no || the 34 is done, that's out of my hands. the curtain, the rice and who i text are still mine",
    ],
  },
  "one-change": {
    layer: 0,
    answers: [
      "that i could be bad at something and everybody's face stays the same || i'd choose sleep. with sleep i could look at the rest",
    ],
  },
  "if-free": {
    layer: 0,
    answers: [
      "i'd take the 7 right across the island, window seat, and get off wherever there's bread || sleep until i'm finished, then prata with xin yi, if one day can have a flight in it",
    ],
  },
  "may-share": {
    layer: 0,
    answers: [
      "ya, you can tell me. just don't make it a list || ok, i'd like to hear. if it starts with wake up at five i'll stop you",
    ],
  },
  "which-of-these": {
    layer: 0,
    answers: [
      "the smallest one, i think, whichever i can do without meeting anybody || maybe the one that takes ten minutes. the others i'd say yes to and then not do",
    ],
  },
  "in-the-way": {
    layer: 0,
    answers: [
      "me, mainly. i'd say tomorrow and then wipe my desk || being too tired, and somebody from my floor seeing me try",
    ],
  },
  "first-words": {
    layer: 0,
    answers: [
      "to xin yi: eh, don't send an animal back ok, i'm not doing so well || ma, can you sit down first. i'm having a hard time and i didn't know how to say",
    ],
  },
  "help-wanted": {
    layer: 0,
    answers: [
      "somebody to sit in my room while i do one page, no checking, no talking || if someone could knock and say dinner in five minutes. and then really wait for me",
    ],
  },
  "should-have-asked": {
    layer: 0,
    answers: [
      "you could've asked if i'm lonely, straight out. everyone asks about sleep, sleep's the easy one || what i did for fun before this. i'd have needed a minute, but i'd have liked it",
    ],
  },
  "how-it-sits": {
    layer: 0,
    answers: [
      "that sits ok with me. a bit tender in one place, i'm still looking at it || hm, hearing it put together like that, i feel less messy. strange, but not in a bad way",
    ],
  },
};
