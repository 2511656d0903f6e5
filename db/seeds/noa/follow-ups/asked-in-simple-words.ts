import type { Scenario } from "~/domain/simulator/scenario";

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
};
