import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of the money and the marks, and of what she has let nobody see. */
export const results: Scenario["topics"] = {
  scholarship: {
    layer: 0,
    asks: [
      ...["the scholarship", "your scholarship", "scholarship letter", "scholarship depend"],
      ...["scholarship need", "keep the scholarship", "lose the scholarship"],
      ...["lose your scholarship", "need to keep it", "you need to keep", "would you lose it"],
      "said youd lose it",
    ],
    answers: [
      "it's for fees and hall, but you need a 3.5. {i was at 3.6, before that 34|drowning?} || they pay as long as i stay above three point five. {so one 34 and i'm doing sums at 4am|drowning?}",
    ],
  },
  banner: {
    layer: 2,
    asks: ["the banner", "banner say", "on the banner", "a banner"],
    answers: [
      "my name, my score and a photo, with the fringe my mum cut. {i used the other gate till they took it down|fraud} || it had the score in yellow and my p6 face. {i'd walk past and think they'd printed the wrong girl|fraud}",
    ],
  },
  cost: {
    layer: 2,
    asks: [
      ...["how much did it cost", "much it cost", "much you cost", "you cost them", "cost them"],
      ...["big number", "the sums", "much was it", "added it up"],
    ],
    answers: [
      "forty thousand and something, so far. {i wrote it very small so nobody would see|letdown} || it's got five digits. {i turned the page over like it could see me|letdown}",
    ],
  },
  withdrawing: {
    layer: 2,
    asks: [
      ...["if you withdrew", "if you withdraw", "you withdrew", "if you quit", "if you left"],
      ...["if you stopped", "dropped out", "drop out", "dropping out"],
    ],
    answers: [
      "then papa has to stop telling people. {i can't get past that picture|letdown} || i'd carry my boxes home past all the neighbours. {my mum would say never mind the whole way|letdown}",
    ],
  },
  draft: {
    layer: 3,
    asks: [
      ...["the email say", "email say", "in your drafts", "the draft", "that draft", "draft say"],
      ...["withdrawal email", "in the email", "the mail say", "wrote at 4am"],
      "email to the faculty",
    ],
    answers: [
      "dear sir or madam, i wish to withdraw. {then there's a gap because i never know what date to put|hiding} || it's three lines, super polite. {it thanks them for the opportunity|hiding}, like i'm returning a library book",
      "{it's like a fire exit|hiding}. i don't want to use it, i just look if it's still there || i can't send it and i can't bin it. {it's the one door i've got|hiding}",
    ],
  },
  classes: {
    layer: 3,
    asks: [
      ...["stop going", "stopped going", "going to class", "go to class", "back to class"],
      ...["missed class", "miss class", "three weeks", "skipping class"],
      ...["walk back in", "walking back in", "going back in", "instead of class"],
    ],
    answers: [
      "i put on shoes and take my bag, and i walk round the building. {then i come home like it finished|hiding} || {i dress for it and everything|hiding}. i get as far as the vending machine",
      "going back in, they'd all turn round. {i don't even know which topic they're at|hiding} || {they've done all those weeks without me|hiding}, i don't think i have a seat any more",
    ],
  },
};
