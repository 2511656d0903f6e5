import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi tells when he is asked for his own words. */
export const plainWords: Scenario["topics"] = {
  "rest-of-me-ask": {
    layer: 0,
    asks: [...["like me to ask", "rest of me to ask", "rest of me"], ...["the real you to ask"]],
    answers: [
      "Where's he sleeping, who's he eating with. {Not how's he feeling, where's he eating|room}. || {What's that room like, then|room}? There's nobody come up them stairs who wasn't five or nine.",
    ],
  },
  "person-have-asked": {
    layer: 0,
    asks: ["a person have asked you", "person have asked you", "a real person ask"],
    answers: [
      "You had your tea? {That one'd do me|room}. || {Who've you got, Kofi|room}? And then shut up while I count.",
    ],
  },
  "wanted-to-be-asked": {
    layer: 0,
    asks: ["have wanted to be asked", "wanted to be asked", "wish youd been asked"],
    answers: [
      "What happened. {Just the once, and then a cup of tea|fury}. || {You all right, son|fury}? I'd have told them the lot. I'd have signed it.",
    ],
  },
  "worth-saying-back": {
    layer: 0,
    asks: ["been worth saying back", "worth saying back", "better thing to say back"],
    answers: [
      "That's not right, what he did. {You'd have had me then|fury}. || {Which Saturday|fury}? Because then I'd know you'd been listening.",
    ],
  },
  "change-first": {
    layer: 0,
    asks: ["have to change first", "to change first", "need to change first"],
    answers: [
      "The word. {I can't stand up straight under it|fury}. || {One of them'd have to say it out loud, we took his Saturday|fury}. I could wait for the rest.",
    ],
  },
  "dont-spot": {
    layer: 0,
    asks: ["bit people dont spot", "people dont spot", "nobody spots"],
    answers: [
      "It's boring. {It's a lot of sitting at six o'clock, listening|missing}. || {How polite you've got to be|missing}. I've never said please so much in my life.",
    ],
  },
  "smoothed-over": {
    layer: 0,
    asks: ["keeps getting smoothed over", "getting smoothed over", "smoothed over"],
    answers: [
      "{Somebody did something to me|fury}. It's always how I took it. || It was wrong. {It was wrong, and everyone's gone straight to how I said it|fury}.",
    ],
  },
  "way-youve-got-it": {
    layer: 0,
    asks: ["the way youve got it", "way youve got it", "like your way"],
    answers: [
      "It's always ten to six on a Sunday. {You can't start anything|missing}. || {I'm their dad with the sound off|missing}. I can see it all going on in there.",
    ],
  },
  "hoping-for": {
    layer: 0,
    asks: ["are you hoping for", "you hoping for"],
    answers: [
      "A key each. {Them letting themselves in, bags down, what's for tea|missing}. || {More than four|missing}. I'm not greedy, I'd take a Wednesday.",
    ],
  },
  "in-yours-today": {
    layer: 0,
    asks: ["whats in yours today", "in yours today", "in your own bag"],
    answers: [
      "A hearing, some ironing, half a rice cake. {And two people I can't get to till Friday week|missing}. || The rent, the rep, that text. {And a tree I'm not going to see|missing}.",
    ],
  },
  "before-i-started": {
    layer: 0,
    asks: ["say before i started", "before i started asking", "before i started"],
    answers: [
      "I'd had a rotten day by ten past five. {It was only a song, on the top deck|missing}. || {I'd come on to say I miss them|missing}. Then you started on your list.",
    ],
  },
  "busy-asking": {
    layer: 0,
    asks: ["busy asking to notice", "too busy asking", "been too busy"],
    answers: [
      "I've gone quiet. {That's not me being difficult, that hurts|missing}. || {I'd answered one|missing}. About four questions back, and you drove straight by.",
    ],
  },
  "long-answer": {
    layer: 0,
    asks: ["whats the long answer", "the long answer", "a longer answer than"],
    answers: [
      "I come in, I don't put the light on, {I know where everything isn't|room}. That's some of it. || {Yes I'm all right, no I'm not, it depends what time|room}. Half past seven's a no.",
    ],
  },
  "come-up-second": {
    layer: 0,
    asks: ["come up even for", "did come up even", "even for a second"],
    answers: [
      "Kwame's feet. {I don't know why, it's just what came|missing}. || {My girl's handwriting|missing}. You asked, and there it was.",
    ],
  },
  "to-be-asked-it": {
    layer: 0,
    asks: ["like to be asked it", "to be asked it", "be asked it"],
    answers: [
      "Odd. {What I get asked is, what did you do|fury}? || {Makes me want to look behind me|fury}. Nice, once I've looked.",
    ],
  },
  "stop-for-a-minute": {
    layer: 0,
    asks: ["you do stop for a", "do stop for a minute", "if you stopped moving"],
    answers: [
      "It catches up. {Like when the engine's off and you find it's been raining all day|missing}. || {I hear them, clear as you like, arguing over a spoon|missing}. So I don't stop.",
    ],
  },
  "on-your-mind-most": {
    layer: 0,
    asks: ["on your mind the most", "your mind the most", "most on your mind"],
    answers: [
      "That step. {Neil's not the half of it, it's the step|missing}. || {Whether they'll give up looking out for me|missing}.",
    ],
  },
  "matters-to-say": {
    layer: 0,
    asks: ["matters most to say", "what matters most to", "most important to say"],
    answers: [
      "I'm a good dad. {I'd like that written on something|missing}. || {I'm not dangerous, I'm sad|missing}. You can have that one for nothing.",
    ],
  },
  "stays-one-thing": {
    layer: 0,
    asks: ["one thing that stays", "thing that stays with", "stays with you most"],
    answers: [
      "Ama not making a fuss. {That's what'll get me on the way home|missing}. || {It doesn't matter, Daddy|missing}. I'll be hearing that all night.",
    ],
  },
  fighting: {
    layer: 0,
    asks: ["have you been fighting", "you been fighting", "taken the fight out"],
    answers: [
      "Paper. {You can't win against paper, there's always more|fury}. || {Everyone's idea of me|fury}. He's a bigger lad than I am.",
    ],
  },
  "leave-me-with": {
    layer: 0,
    asks: ["want to leave me with", "leave me with", "me to take away"],
    answers: [
      "Their names. {Ama, and Kwame with a K|missing}. || {I laughed, earlier, a bit|missing}. You won't read that on a form.",
    ],
  },
  "not-shrugging": {
    layer: 0,
    asks: ["werent shrugging it off", "shrugging it off", "without the shrug"],
    answers: [
      "My life with a bit cut out. {Two bits, about so high|missing}. || {A crying shame, I'd say, and then I'd be off|missing}, so I shrug.",
    ],
  },
  "always-look-like": {
    layer: 0,
    asks: ["does always look like", "always look like on", "a normal day look like"],
    answers: [
      "Up in the dark, drive, sandwich, drive. {Seven o'clock I'm a dad, ten past I'm not|missing}. || Same seat, same lights at Vauxhall. {Then ten minutes of them, and the ceiling|missing}.",
    ],
  },
};
