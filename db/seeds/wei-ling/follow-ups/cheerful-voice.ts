import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of the cheerful daughter, and of what she would say as the other one. */
export const cheerfulVoice: Scenario["topics"] = {
  "not-a-thumb": {
    layer: 1,
    asks: ["have to be a thumb", "more than a thumb", "instead of a thumb"],
    answers: [
      "{papa i'm not up, i'm under here|pretending}. and a sad cat, he likes stickers || i'd like to send the inside of the blanket. {then he'd see i'm not at any desk|pretending}",
    ],
  },
  "honest-have-you-eaten": {
    layer: 1,
    asks: [
      "nice answer aside",
      "real answer to have you eaten",
      "what would you really say to them",
    ],
    answers: [
      "no ma, not yet, and stats is a 34. {even typing it i want to put haha at the end|pretending} || noodles again. {for how's stats i don't have a word that isn't can|pretending}",
    ],
  },
  "voice-after": {
    layer: 1,
    asks: ["becomes of that voice", "happens to that voice", "where does the voice go"],
    answers: [
      "it just drops off. {my face takes longer, it's still smiling at the wall|pretending} || gone before the screen's dark. {i have to cough, like i was singing too high|pretending}",
    ],
  },
  "in-their-faces": {
    layer: 1,
    asks: ["in their faces", "their faces look like", "see on their faces"],
    answers: [
      "worry, and then them hiding it because of me. {so we'd be three people doing it|pretending} || that they were happy ten minutes ago. {and it's me who took it|pretending}",
    ],
  },
  "pride-does": {
    layer: 0,
    asks: ["all that pride", "pride do to you", "pride make you feel"],
    answers: [
      "i stand up straight and i want to lie down. {i can't tell them anything after that|letdown} || it's warm for a second. then {it's like carrying a cake up five floors|letdown}, you can't put it down anywhere",
    ],
  },
  "brother-know": {
    layer: 0,
    asks: ["want him to know", "like him to know", "wish your brother knew"],
    answers: [
      "that the pen doesn't do anything. {and there's a lot i don't know, he should know that|pretending} || he can get a C and he's still wei jie. {i'd want to say it to him some other year, not like this|pretending}",
    ],
  },
  "fruit-came": {
    layer: 1,
    asks: ["came in with the fruit", "brought you fruit", "brought the fruit"],
    answers: [
      "she didn't say anything, just put the plate down and touched the back of my neck. {no one walks in here|unnoticed} || my breathing slowed down, just from her slippers i think. {in hall you don't hear slippers stop at your door|unnoticed}",
    ],
  },
  "made-it-never-says": {
    layer: 1,
    asks: ["never get to say", "never allowed to say", "cant the one who made it"],
    answers: [
      "i don't get this. {even in a small thing, she can't say that|pretending} || help, lah. {or no, i don't feel like it today|pretending}",
    ],
  },
  "minute-after": {
    layer: 1,
    asks: ["twenty first minute", "after the twenty minutes", "when the twenty minutes"],
    answers: [
      "my cheeks hurt, seriously. {i don't want to talk to anyone for the rest of that night|pretending} || {i sit there and the phone's still warm|pretending}. if someone knocked right then i'd cry on them",
    ],
  },
  "kind-does": {
    layer: 0,
    asks: ["being kind do", "her softness", "if shes kind to you"],
    answers: [
      "i'd cry, then she'd cry, {and that's the end of the cheerful one|pretending} || {all that i've been holding up since august would just go|pretending}. and she'd be patting my back the whole time",
    ],
  },
  "other-version": {
    layer: 0,
    asks: ["other version of you", "other version say", "not cheerful version"],
    answers: [
      "ma, i'm scared and i can't sleep. {she's not very loud, that version|pretending} || can you come. {and then i'd feel so bad about the train fare|pretending}",
    ],
  },
  "real-night": {
    layer: 0,
    asks: ["on a real night", "looked in on", "see you at night"],
    answers: [
      "me on the floor against the bed, laptop open and nothing typed. {and noodle cups in a tower|pretending} || a blanket with a light inside. {that's the girl who told her goodnight at eight twenty|pretending}",
    ],
  },
  "in-the-gap": {
    layer: 0,
    asks: ["in that gap", "in the gap", "when she waited"],
    answers: [
      "ma, don't hang up yet. {it was right behind my teeth|pretending} || {i was hoping she'd say it for me|pretending}. what's wrong, ah girl, like that",
    ],
  },
  "thumb-says": {
    layer: 0,
    asks: ["does it say to you when", "his thumb mean", "thumb mean to you"],
    answers: [
      "that he's up, and he thought of me before the kettle. {then i feel like a fake, lying there|pretending} || morning, eat something, i'm proud. {and i give him back the same yellow thing|pretending}",
    ],
  },
  "change-a-line": {
    layer: 0,
    asks: ["change one line", "change the script", "line would you change"],
    answers: [
      "mine. i'd say not really, where the can goes. {he'd think the line was breaking up|pretending} || his last one. {i'd like you sound tired, not good girl|pretending}",
    ],
  },
};
