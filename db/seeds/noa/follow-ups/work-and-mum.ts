import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks on about her mother, the print shop, uni and the train. */
export const workAndMum: Scenario["topics"] = {
  "mum-not-like-him": {
    layer: 0,
    asks: [
      ...["didnt she like him", "she not like him", "why doesnt she like him"],
      ...["she never like him", "mum not like him", "mum never like"],
      ...["never liked him", "mum against him", "have against him"],
    ],
    answers: [
      "plates, officially. and he checked his watch at gran's birthday, she's got that on file || she said he was a guest. i said he's shy, she said no, shy people stack",
    ],
  },
  "washed-a-cup": {
    layer: 0,
    asks: [
      ...["was that true", "is that true", "is it true"],
      ...["was she right", "never wash a cup"],
    ],
    answers: [
      "[after: washed a cup, washing up] he rinsed things. he'd have told you that's the same || a bit true. he'd wash one, his, and hold it up so you'd see",
    ],
  },
  "yael-is": {
    layer: 0,
    asks: [
      ...["she like yael", "whats yael like", "what is yael like"],
      ...["about yael", "like as a person"],
    ],
    answers: [
      "quiet, pink, good with jams, the paper kind. i'd like her to like me || about my age, and she whispers. then out of nowhere she'll do a really good pigeon",
    ],
  },
  "no-trouble": {
    layer: 0,
    asks: [
      ...["get in trouble", "in trouble for", "got in trouble"],
      ...["trouble for it", "get told off", "get fired"],
      ...["anyone mind about the"],
    ],
    answers: [
      "no, one person saw and she fixed it with an iron || it got me an afternoon on envelopes, so that's sort of a promotion",
    ],
  },
  boss: {
    layer: 0,
    asks: [
      ...["your boss say", "boss say", "boss know"],
      ...["boss notice", "manager say", "boss said"],
    ],
    answers: [
      "he says 'you alright' on his way past, and he's gone before the question mark || he asked was it a leak. from the ceiling, he meant",
    ],
  },
  "tutor-told": {
    layer: 0,
    asks: [
      ...["told your tutor", "tell your tutor", "tutor know"],
      ...["spoken to your tutor", "talk to your tutor", "told your lecturer"],
      ...["told uni", "your tutor"],
    ],
    answers: [
      "no, i'd have to say why, {and 'my boyfriend' sounds so small in an office|shame} || i wrote 'personal reasons' and she sent back a smiley. {so she thinks it's a rash|shame}",
    ],
  },
  "ran-today": {
    layer: 0,
    asks: [...["go today", "run today", "been today"], ...["go this morning", "run this morning"]],
    answers: [
      "[after: run, running] as far as the first kiosk. then a song came on || not today, no, my legs had a meeting and voted",
    ],
  },
  "seen-sooner": {
    layer: 0,
    asks: [
      ...["talk to before that", "see before that"],
      ...["see sooner", "anyone sooner", "sooner than that"],
      ...["anything sooner", "see somebody sooner", "someone sooner"],
      ...["could see sooner", "else you could see"],
    ],
    answers: [
      "there's the doctor at uni, i could ring at nine one morning. i'd have to say it out loud to the desk first || uni health do same-day ones, i think. i'm just bad at mornings",
    ],
  },
  "stopping-her": {
    layer: 1,
    asks: [
      ...["stopping you going", "stopping you from going", "stopping you getting on"],
      ...["stopping you pressing", "stopping you buying", "why not press it"],
    ],
    answers: [
      "my portfolio, and mum's face. {if i go i'm somebody who came home|shame} || the price goes up every time i look, which is handy. {really it's walking in with a bag and everyone knowing|shame}",
    ],
  },
};
