import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to who has been corrected and asks how it is. */
export const asItIs: Scenario["topics"] = {
  "taking-up-room": {
    layer: 0,
    asks: ["taking up the room", "taking up room", "room already"],
    answers: [
      "stats, and {not sleeping, and keeping track of what i told who|drowning?} || everything i said i'd do yesterday. {there's no corner left for one more|drowning?}",
    ],
  },
  "dad-talks-so": {
    layer: 0,
    asks: ["dad talks like that", "when your dad says", "your dad gives advice"],
    answers: [
      "i say ya ya, papa. {and i feel like he's talking to the girl in the photo|pretending} || i get annoyed and then guilty in one second. {he thinks it's a plan that's missing|pretending}",
    ],
  },
  "feel-from-inside": {
    layer: 0,
    asks: ["feel from the inside", "from inside your head", "inside feel like"],
    answers: [
      "big. {like it's the only thing in the room|drowning?}, and then i say it and it's a sentence || {not dumb at all, in here|drowning?}. in here it's quite reasonable to be this scared",
    ],
  },
  "tiredness-like": {
    layer: 0,
    asks: ["this tiredness like", "tiredness feel", "what kind of tired"],
    answers: [
      "{like wet clothes|sleep}. i can move, it's just everything's two kilos more || my bones are tired but my head's had ten coffees. {so i lie down and it doesn't count|sleep}",
    ],
  },
  "see-it-myself": {
    layer: 0,
    asks: ["see it yourself", "you see it yourself", "whose fault do you"],
    answers: [
      "some of it's me, ok. {but i didn't choose to not be able to start|drowning?} || not sure. {if it's laziness, why does it feel like running|drowning?}",
    ],
  },
  "voice-before-yours": {
    layer: 0,
    asks: ["that voice was there", "going on in your head", "with that going on"],
    answers: [
      "you get used to it, like a neighbour's tv. {it goes lazy, late, look at her|compare} || it wears me out. {by lunch i've been scolded for six hours and nobody's talked to me|compare}",
    ],
  },
  "think-of-the-fourth": {
    layer: 0,
    asks: ["think of the 4th", "when the 4th comes up", "moves that date"],
    answers: [
      "{my stomach goes before my head does|chest?}. i see my pencil case on that little table || i start to plan what i'd wear, so i don't have to think of what's on the paper. {then it's tight again|chest?}",
    ],
  },
  "before-you-said": {
    layer: 0,
    asks: ["before i said it", "on your mind before", "thinking of before that"],
    answers: [
      "that it's late and nobody's up. {only that, i was going to say it's quite quiet here|unnoticed} || my corridor. {someone walked past and i'd stopped typing so they wouldn't hear keys|unnoticed}",
    ],
  },
  "in-the-middle-like": {
    layer: 0,
    asks: ["like in the middle", "middle of it like", "still in the middle"],
    answers: [
      "you can't see the edge. {people who're out say keep swimming, but to where|drowning?} || just long. {i don't know if it's the middle, that's what i hate|drowning?}",
    ],
  },
  "live-with-mark": {
    layer: 0,
    asks: ["been like to live", "yours been like", "live with that mark"],
    answers: [
      "it's the first thing i am every morning now. {before wei ling, 34|compare} || like a tag sticking out of my shirt. {i keep thinking people at the lift can read it|compare}",
    ],
  },
  "more-like-talking": {
    layer: 0,
    asks: ["more like talking", "make this like talking", "less like a form"],
    answers: [
      "if you answer also, like, one line back. then i go || just ask less and wait more. i'm slow but i do come",
    ],
  },
  "friend-would-ask": {
    layer: 0,
    asks: ["a friend have asked", "friend would ask", "what would a friend"],
    answers: [
      "eh, you ok or not. and then not take the first ok || with xin yi, she'd ask what i'm wearing to the exam so she could laugh at me. and i'd tell her the rest",
    ],
  },
  "comes-first": {
    layer: 0,
    asks: ["comes up first", "before any thinking", "first thing that comes"],
    answers: [
      "my door, from inside. {i don't know why|unnoticed} || {no one|unnoticed}. that's what came up, just those words, weird",
    ],
  },
  "new-to-look-at": {
    layer: 0,
    asks: ["now its there", "new one to look at", "looking at it now"],
    answers: [
      "bit strange. i want to google it || like finding a room in my house. i'm going to leave that door open and look at it tomorrow",
    ],
  },
  "nothing-to-say": {
    layer: 0,
    asks: ["there arent any words", "without words", "no words what"],
    answers: [
      "ok actually. {it's less alone than when i'm typing haha|unnoticed} || quiet, {and a bit like crying but dry|unnoticed}",
    ],
  },
  "today-was": {
    layer: 0,
    asks: ["what was today like", "was today like", "all days was a lot"],
    answers: [
      "meh minus. {i opened a lecture and listened to the intro music|drowning?} || slow and grey. {breakfast was at four, and that was the best of it|drowning?}",
    ],
  },
  "simply-how": {
    layer: 0,
    asks: ["it made too complicated", "simply asked", "put simply"],
    answers: [
      "tired, hungry, {scared|drowning?}. in that order i think || not so good. {but sitting up|drowning?}",
    ],
  },
};
