import type { Scenario } from "~/domain/simulator/scenario";
import { ofTime } from "../../of-time";

/** What Noa answers to who asks for a plain fact in simple words. */
export const askedInSimpleWords: Scenario["topics"] = {
  "who-texted": {
    layer: 0,
    asks: [
      "who was it what did they say",
      "who was it and what did they say",
      "who texted you",
      "who was the text from",
      "who was it from",
      "who sent the text",
      "who ended it",
      "who broke up with you",
      "was it your boyfriend",
      "who was on the phone",
    ],
    answers: [
      "my ex, omer. one text, he thinks we both know it's run its course, and then {take care|rage?}. that was it || omer, my boyfriend till six minutes past two. it was three lines and {not one of them was a question|rage?}",
    ],
  },
  "sees-his-stories": {
    layer: 0,
    asks: [
      "when you see one of his stories",
      "see one of his stories",
      "see his stories",
      "look at his stories",
      "looking at his stories",
      "looking at his story",
      "watch his stories",
      "still looking at his",
      "when you see his story",
    ],
    answers: [
      "i go through every face in it. {then i miss him|missing} and hate myself, then i do it again || my stomach drops before it's even loaded. {i check who's next to him|missing} and then i'm cross with my own thumb",
    ],
  },
  "that-was-the-text": {
    layer: 0,
    asks: [
      "so that was the text",
      "was that the text",
      "that was the text",
      "was that all it said",
      "that was all it said",
      "was that the whole text",
      "that was the whole text",
      "was that the message",
    ],
    answers: [
      "yeah. a tuesday, three lines, done || yep, that's the one, the whole thing fits on a bus ticket",
    ],
  },
  "letter-hardest": {
    layer: 0,
    asks: [
      "line thats hardest to read",
      "the line that is hardest",
      "hardest line",
      "line is the hardest",
      "hardest to read",
      "hardest page",
      "worst line",
      "hardest bit of the letter",
    ],
    answers: [
      "'you could've said it to my face.' {it's on page one and again on page six|missing} || the one that goes 'are you eating'. {i was meant to be hating him by then|missing}",
    ],
  },
  "expect-call": {
    layer: 0,
    asks: [
      "expect to call",
      "expect to ring",
      "who did you expect to hear from",
      "hoping would call",
      "hoping would ring",
      "did you think would call",
      "did you think would ring",
      "most want to call",
      "who do you want to hear from",
      "who would you want to hear from",
      "you waiting for to call",
    ],
    answers: [
      "dana. she rang me every day about nothing, {so i thought she'd ring about something|ghosted} || my friend dana, easily. {i had her down as mine|ghosted}, not his",
    ],
  },
  "goes-flat": {
    layer: 0,
    asks: [
      "what is the flat like",
      "whats the flat like",
      "flatness like",
      "flat bit like",
      "flat part like",
      "when it goes flat",
      "it goes flat",
      "then its flat",
      "when youre flat",
    ],
    answers: [
      "dead quiet. {i lie there and look at the ceiling, and the ceiling wins|missing} || like somebody's pulled the plug. {just me and the floor and no sound on anything|missing}",
    ],
  },
  "friends-happened": {
    layer: 0,
    asks: [
      "what about your friends",
      "happened with your friends",
      "happened with the group",
      "happened with your group",
      "happened to your friends",
      "your friends what happened",
      "friends what happened there",
      "happened between you and your friends",
    ],
    answers: [
      "they've gone quiet, all of them, at once, {like there'd been a meeting|ghosted} || my friends were his friends, it turns out. {he left and the whole lot left with him|ghosted}",
    ],
  },
  "look-how-often": {
    layer: 0,
    asks: [
      "how often do you look",
      "often do you look at",
      "how many times do you look",
      "do you look a lot",
      "how often do you check",
    ],
    answers: [
      "more than i blink. {worse after midnight|missing} || about hourly, {more if i've just sworn i won't|missing}",
    ],
  },
  "why-look": {
    layer: 0,
    asks: [
      "why do you look",
      "why do you still look",
      "why are you looking",
      "why do you keep looking",
      "why keep looking",
      "why look at them",
    ],
    answers: [
      "in case he's sad in one. {he's never sad in one|missing} || because it's the only way i get to see his face. {it's pathetic and it takes eleven seconds|missing}",
    ],
  },
  "called-them": {
    layer: 0,
    asks: [
      "did you call them",
      "have you called them",
      "did you ring them",
      "have you rung them",
      "have you tried calling them",
      "did you text them",
      "did you write to them",
      "did you ask them",
    ],
    answers: [
      "i texted four of them. {they've all read it|ghosted}, so that's that || not called. i asked in writing, {it got looked at|ghosted} and then everyone had dinner",
    ],
  },
  "stop-walking": {
    layer: 0,
    asks: [
      "when you stop walking",
      "if you stop walking",
      "once you stop walking",
      "when you stop moving",
      "when you sit down",
    ],
    answers: [
      "the sad bit. {it's been walking right behind me|missing} || him not being here. {as soon as my feet stop it's only a kitchen|missing}",
    ],
  },
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
    asks: [
      "same time next week",
      "talk next week",
      "speak next week",
      "see you next week",
      "again next week",
      "chat next week",
    ],
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
