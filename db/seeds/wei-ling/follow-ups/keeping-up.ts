import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of lessons, of the papers ahead and of advice on them. */
export const keepingUp: Scenario["topics"] = {
  "pictured-posts": {
    layer: 0,
    asks: ["picture them posting", "imagine them posting", "thought they were posting"],
    answers: [
      "all of them in one photo with a cake. {i wasn't even sure whose birthday|compare} || progress bars, you know, three chapters to nine. {when i put it back on it was mostly someone's dog|compare}",
    ],
  },
  "watching-people": {
    layer: 1,
    asks: ["about watching people", "like watching people", "liked about people moving"],
    answers: [
      "you can guess a whole life from which door they stand at. i liked that nobody's lost on their own way home || it works out, most days, a million people and only a few missed buses. i found it calming",
    ],
  },
  "report-book-girl": {
    layer: 1,
    asks: ["girl in the report book", "sensible girl do", "responsible one do"],
    answers: [
      "she makes a list. {then she helps somebody else with theirs so nobody looks at hers|pretending} || says can, and smiles. {i don't think she's ever put her hand up for not knowing|pretending}",
    ],
  },
  "answer-ready": {
    layer: 1,
    asks: ["with the answer ready", "when the tutor called", "when he called on you"],
    answers: [
      "my ears went loud. {i looked at his shoes and thought, if i open my mouth it'll be someone else's voice|chest?} || {it was like a lift stopping between two floors|chest?}. he waited, and he was nice about it, that didn't help",
    ],
  },
  "voice-back": {
    layer: 1,
    asks: ["that voice could hear", "say back to it", "answer that voice"],
    answers: [
      "i know lah, say something else for once. {it doesn't wait for me though|compare} || i'd ask it, behind who. {in real life i just start walking faster|compare}",
    ],
  },
  "chairs-do": {
    layer: 0,
    asks: ["those chairs set off", "those chairs do", "hear those chairs"],
    answers: [
      "cold hands. {four hundred people sitting down and i'm the one still looking for my number|drowning?} || it means no more time. {one scrape and i've forgotten how to spell my course|drowning?}",
    ],
  },
  "on-the-slide": {
    layer: 0,
    asks: ["seeing it up there", "up there in front", "see the slide"],
    answers: [
      "i looked for where i'd be on the curve and then i stopped looking. {i was in the part they didn't label|compare} || nobody knew which one was me and my face was burning anyway. {a guy in front said who are these people at the bottom|compare}",
    ],
  },
  "one-page-why": {
    layer: 0,
    asks: ["about one page", "why one page", "makes one page"],
    answers: [
      "it's got a bottom, i can see where it stops || i've never panicked at one page. it's the pile that does it",
    ],
  },
  "library-banner": {
    layer: 0,
    asks: ["see that banner", "banner outside", "library banner"],
    answers: [
      "i read it and think who, me. {it's talking to the ones behind me|compare} || that whoever hung it up hasn't seen my transcript. {the others really do got this, as they say|compare}",
    ],
  },
  skipped: {
    layer: 0,
    asks: ["did i skip", "i skipped", "skip over"],
    answers: [
      "the part where i'm scared. {you went to fixing it and i was still in it|drowning?} || only how it is, i think. {you brought a broom and i'm standing in the broken glass|drowning?}",
    ],
  },
  "tips-leave-out": {
    layer: 0,
    asks: ["page like that leave", "tips leave out", "leave out when its"],
    answers: [
      "that you need somebody awake to do it. {get enough rest, it says, like there's a shop|drowning?} || it doesn't say what if you can't begin. {they all begin at step two|drowning?}",
    ],
  },
  "stops-being-easy": {
    layer: 0,
    asks: ["stop being easy", "does it get hard", "where it gets hard"],
    answers: [
      "at the desk. {i know what to do and my hand doesn't|drowning?} || around ok, first. {i say first and then there's no second|drowning?}",
    ],
  },
  "since-week-three": {
    layer: 0,
    asks: ["since week 3", "since week three", "different from week 3"],
    answers: [
      "then it was one tutorial sheet. {now for every one i do, another four have gone off|drowning?} || it got too big to start at the beginning. {and too late to start in the middle|drowning?}",
    ],
  },
  "under-timetable": {
    layer: 0,
    asks: ["under the timetable", "not a timetable thing", "if its not time management"],
    answers: [
      "i'm scared, i think. {if i sit down properly i'll see how bad it is|drowning?} || planning i can do. {it's the sitting down with it by myself that doesn't happen|drowning?}",
    ],
  },
  "hoped-from-tips": {
    layer: 0,
    asks: ["one of them would say", "hope they would say", "looking for in them"],
    answers: [
      "it's ok, stop for a bit. {they've got twelve ways to focus and not that one|drowning?} || start here, i'll wait. {i wanted one that waits|drowning?}",
    ],
  },
  "how-big-gap": {
    layer: 0,
    asks: ["how big is it", "big is the gap", "how far behind really"],
    answers: [
      "about a semester. {i could maybe explain lecture one to you|drowning?} || i tried to list it so i'd know. {the list scared me and i turned the page over|drowning?}",
    ],
  },
  "how-it-goes": {
    layer: 0,
    asks: ["see it going", "think it will go", "expect it to go"],
    answers: [
      "badly, ok. {i read question one four times and then they say pens down|drowning?} || two i might pass. {stats is just a big room with the lights on|drowning?}",
    ],
  },
  "numbers-mean": {
    layer: 0,
    asks: ["those numbers mean", "numbers mean to you", "gpa mean to you"],
    answers: [
      "if i get to keep the money, first. {and if i can look at people during new year|fraud?} || {they're how i know it's me|fraud?}. if you said 3.6 i'd turn around",
    ],
  },
};
