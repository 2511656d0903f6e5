import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers when he is asked about change and about this talk. */
export const oftenAskedChange: Scenario["topics"] = {
  importance: {
    layer: 0,
    answers: [
      "eight? cause i'm so tired and i'm only 17 || nine po. this thing's taking up all my storage",
    ],
  },
  "why-not-lower": {
    layer: 0,
    answers: [
      "cause i still want it, like i haven't put the ball down || some nights i can kinda picture it being ok. if i couldn't picture it, i'd have said less",
    ],
  },
  "one-higher": {
    layer: 0,
    answers: [
      "if one person knew and was normal about it, that's plus one right there || a whole night of sleep, or my sister just nodding at me. small stuff moves my number",
    ],
  },
  "why-change": {
    layer: 0,
    answers: [
      "so i can eat in the mornings and hear a joke without checking it first || i don't wanna be this tired already. and i'd like people to meet me, kinda",
    ],
  },
  "does-for-you": {
    layer: 1,
    answers: [
      "the jokes keep me in the group and nobody looks twice. good deal, just pricey || hiding it means dinner stays dinner and everybody's happy. i get to stay, basically",
    ],
  },
  "in-control": {
    layer: 0,
    answers: [
      "what i laugh at, and who i talk to first. other people's faces, no || my own mouth, mostly. i can skip the impressions, i can't do anything about the crowd",
    ],
  },
  "one-change": {
    layer: 1,
    answers: [
      "i'd make it boring. like i say it and everyone goes ok, so what's for dinner || that the guys' jokes were about literally anything else. traffic, taxes, i'd take taxes",
    ],
  },
  "if-free": {
    layer: 0,
    answers: [
      "a whole day where nobody knows me, somewhere with a stage and good fishballs || i'd sing with the windows open, nap, then shoot till dark. no titas, no schedule",
    ],
  },
  "may-share": {
    layer: 0,
    answers: [
      "ya sure po, just don't make it a poster || ok go. if it starts with 'at your age' i'm out",
    ],
  },
  "which-of-these": {
    layer: 0,
    answers: [
      "whichever one i can do from my bed, honestly || uhh the least dramatic one. the one where nobody has to sit me down first",
    ],
  },
  "in-the-way": {
    layer: 0,
    answers: [
      "my stomach, and thin walls. somebody's always around || me making a joke right before it. i know that guy",
    ],
  },
  "first-words": {
    layer: 0,
    answers: [
      "'bea, move over, i gotta tell you something and you can't look at me' || 'ate joy, you know when you ask me kumusta? ask me again.'",
    ],
  },
  "help-wanted": {
    layer: 1,
    answers: [
      "sit next to me and don't look at me. talk about food till i'm ready || if one guy on the team would just change the topic when the jokes start. one's enough",
    ],
  },
  "how-it-sits": {
    layer: 0,
    answers: [
      "kinda good, kinda exposed. like you turned my shirt around and read the tag || that sits ok po. lemme just hold it for a sec before i say something dumb",
    ],
  },
};
