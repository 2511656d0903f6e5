import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to who asks after what she has only touched on. */
export const inPassing: Scenario["topics"] = {
  "know-to-talk": {
    layer: 0,
    asks: ["so that im talking", "what should i know", "i should know about you"],
    answers: [
      "when i go haha, it isn't. that's usually where it is || i'm not asking how to study. people always hear study",
    ],
  },
  "feel-as-is": {
    layer: 0,
    asks: ["better on cue", "feel as it is", "feel really then"],
    answers: [
      "tired, and {sort of by myself, if you want the truth|unnoticed} || not better. {like the last one in the canteen|unnoticed}",
    ],
  },
  "under-shrug": {
    layer: 0,
    asks: ["under the shrug", "behind the shrug", "under it is what it is"],
    answers: [
      "{scared|drowning?}. a shrug is quicker to type || too tired to fight with it. {if i stop shrugging it's all there again|drowning?}",
    ],
  },
  "not-asked": {
    layer: 0,
    asks: ["havent i asked", "havent asked you", "should i have asked"],
    answers: [
      "what i do when the door's closed. not tonight though || if i even want to be good at it. nobody's asked me that one",
    ],
  },
  "ask-if-you": {
    layer: 0,
    asks: ["if you were me", "ask in my place", "want me to ask"],
    answers: [
      "what's the bit you leave out. i'm not sure i'd answer || who are you having dinner with. stupid question, but that one",
    ],
  },
  "middle-of": {
    layer: 0,
    asks: ["in the middle of", "were you saying", "its your turn"],
    answers: [
      "that i can't get started. {every morning i think, today|drowning?} || just how it all stands there. {i was going to complain about econs next|drowning?}",
    ],
  },
  "in-yours": {
    layer: 0,
    asks: ["in yours that", "in mine", "different in yours"],
    answers: [
      "they all think i'm fine, so {there's nobody to be not fine with|unnoticed} || yours has an ending. {mine's at 2am with the aircon|unnoticed}",
    ],
  },
  "worth-asking": {
    layer: 0,
    asks: ["worth asking", "good question among", "question to keep"],
    answers: [
      "just do one, and wait for me, i type slow || the how is it ones. not the ones with numbers",
    ],
  },
  "not-in-form": {
    layer: 0,
    asks: ["fitted into mine", "fit in a form", "in the boxes"],
    answers: [
      "that it isn't one thing. {it's all of it, plus the evenings|drowning?} || it's fine and it isn't fine, where do i tick that. {i'd tick both and hand it in late|drowning?}",
    ],
  },
  "matters-most": {
    layer: 0,
    asks: ["matters most", "most important from your side", "important to you here"],
    answers: [
      "not having to be cheerful in here || that i'm not sent to a link. that there's a person",
    ],
  },
  "begin-my-way": {
    layer: 0,
    asks: ["where does it begin", "tell it your way", "it start for you"],
    answers: [
      "at the 34. i was only tired before that, and {then i got scared of my own laptop|drowning?} || when they gave the papers back, i guess. {since then i've been holding my breath|drowning?}",
    ],
  },
  "think-of": {
    layer: 0,
    asks: ["make you think of", "made you think of", "come to mind"],
    answers: [
      "my bed. that isn't an answer, sorry || my mum, for some reason. you didn't even say her",
    ],
  },
  "small-bit": {
    layer: 0,
    asks: ["even a small one", "which bit of it", "one small bit"],
    answers: [
      "i'm tired. that one's safe || i had noodles, i didn't open stats, i've got socks on. that's the report",
    ],
  },
  "head-full-of": {
    layer: 0,
    asks: ["head been full", "what is in the soup", "your head full of"],
    answers: [
      "{dates|drowning?}. and what i'm going to say when they all ask how was it || formulas with bits missing, sunday's call, {what's left, what's left|drowning?}",
    ],
  },
  "deleted-half": {
    layer: 0,
    asks: ["the deleted one", "was it going to say", "what you deleted"],
    answers: [
      "{i don't want to be the ok one tonight|pretending}. and then it looked so dramatic || it was, {i'm not ok actually|pretending}. it's the actually that made me delete it",
    ],
  },
  "how-youd-say": {
    layer: 0,
    asks: ["sound convinced", "would you say it", "your way of saying it"],
    answers: [
      "smaller. like, it's hard and i'm tired, finish || not going to be anything. just, she's still in her room",
    ],
  },
  "before-noodles": {
    layer: 0,
    asks: ["before you thought of", "before the noodles", "noodles are a fair"],
    answers: [
      "it was getting a bit much. {my throat was doing a thing|chest} || {tight, round here|chest}. so i thought of hot water",
    ],
  },
  "while-it-lasts": {
    layer: 0,
    asks: ["while it lasts", "before your battery", "still like to say"],
    answers: [
      "only that i did read all of it, what you wrote || i'll plug it in probably. i don't want to go yet, if that's ok",
    ],
  },
  "in-three-words": {
    layer: 0,
    asks: ["few words will do", "put it in three", "in three words"],
    answers: [
      "tired, scared, {alone|unnoticed}. wah, that was easy || help, tired, help. {or nobody's here lah|unnoticed}, also three",
    ],
  },
};
