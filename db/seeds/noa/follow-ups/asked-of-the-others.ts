import type { Scenario } from "~/domain/simulator/scenario";
import { sharedAsks } from "../../shared-asks";
import { ofTime } from "../../of-time";

/** Plain questions about the friends, the mother, the flat and what comes next. */
export const askedOfTheOthers: Scenario["topics"] = {
  "who-in-chat": {
    layer: 0,
    asks: [
      "who else is in it",
      "who is in the chat",
      "whos in the chat",
      "who is in that chat",
      "whos in it",
      "who is in it",
      "who else is in the chat",
    ],
    answers: [
      "[after: chat, party popper, party emoji] dana, ori, the brunch lot. and omer, {it's practically his birthday list|ghosted} || all of them, and him. {it's the old group with one name rubbed out|ghosted}",
    ],
  },
  "dana-sorry": {
    layer: 0,
    asks: [
      "did she say sorry",
      "did dana say sorry",
      "did she apologise",
      "did dana apologise",
      "did they say sorry",
      "did they apologise",
      "has she said sorry",
    ],
    answers: [
      "[after: party, popper, dana, chat] no. {it got deleted, which is worse than sorry|ghosted} || nope. {she took it down and went offline|ghosted}, like a burglar",
    ],
  },
  "tram-help": {
    layer: 1,
    asks: [
      "did anybody help",
      "did anyone help",
      "anybody help you",
      "anyone help you there",
      "did somebody help",
      "did people help",
    ],
    answers: [
      "[after: tram, chest, lungs, throat] an old lady, with a mint. {everyone else was busy being on a tram|chest} || one lady. {the rest of them looked at the adverts while i couldn't breathe|chest}",
    ],
  },
  "seen-him-since": {
    layer: 0,
    asks: [
      "have you seen him since",
      "seen him since",
      "did you see him since",
      "have you met him since",
      "did you see him again",
      "have you seen him again",
    ],
    answers: [
      "not in person, no. {i look for him on every tram|missing} || no, {every beige jacket's him for a second|missing}, and then it isn't",
    ],
  },
  "mum-heard": {
    layer: 2,
    asks: [
      "did your mum hear",
      "did your mum know what he said",
      "was your mum there",
      "where was your mum",
    ],
    answers: [
      "[after: dad, nine] she was in the kitchen. {i don't know if she heard the word, she's never said it|unlovable?} || mum was at the sink with her back to us. {she must've, the radio went up|unlovable?}",
    ],
  },
  "wanted-to-say": {
    layer: 0,
    asks: [
      "what did you want to say",
      "did you want to say",
      "did you want to tell her",
      "what did you want to tell",
      "what would you have said to her",
      "what would you have told her",
    ],
    answers: [
      "that i'm not ok. that's it, that's the whole message || 'come and get me', i think. it's always 'come and get me' in the end",
    ],
  },
  "balcony-where": {
    layer: 0,
    asks: [
      "where was the flat",
      "where was that flat",
      "where is the balcony",
      "where was the balcony",
    ],
    answers: [
      "[after: balcony] two stops up, over a bakery. {we'd measured it for chairs|missing} || above a bakery, two stops from here. {i'd already picked where the fern would go|missing}",
    ],
  },
  "time-dark-thought": ofTime({
    layer: 0,
    when: [
      "last time you had that thought",
      "have that thought",
      "have those thoughts",
      "have thoughts like that",
      "have the thought",
      "think of dying",
      "think about dying",
      "that thought come",
      "the thoughts come",
    ],
    answers: [
      "[after: dying, not living, want to live, be alive] last night, about four. {it came, i lay there, it went off again|dontwantto?} || {the night just gone, some time after four|dontwantto?}. i'd been looking at his pictures and there it was",
    ],
  }),
  "next-week": {
    layer: 0,
    asks: [...sharedAsks.nextWeek, "chat next week"],
    answers: [
      "yes!! next week. i'm writing it on my hand || next week, yeah. if i've still got a phone and a face",
    ],
  },
  "course-studies": {
    layer: 0,
    asks: [
      "what do you study",
      "what are you studying",
      "which course",
      "what course",
      "what is your course",
      "what are you at uni for",
    ],
    answers: [
      "graphic design. lettering's my bit || graphic design, which is mostly moving a word left and then back again",
    ],
  },
};
