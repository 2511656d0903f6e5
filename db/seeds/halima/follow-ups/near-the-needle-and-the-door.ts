import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers near her lines of sewing, her husband, the towel's day after and what was judged. */
export const nearTheNeedleAndTheDoor: Scenario["topics"] = {
  "thread-make-what": {
    layer: 0,
    asks: [
      ...["near: when i pull a thread through", "near: while the thread's going through"],
      ...["what do you sew now", "what are you making", "what do you make"],
    ],
    answers: [
      "Her nightgowns, buttons down the back, and a hem when I'm given one. || Nothing that anyone would dance in, dear.",
    ],
  },
  "thread-when-last": {
    layer: 0,
    asks: [
      ...["near: when i pull a thread through", "near: while the thread's going through"],
      ...["when did you last sew", "how often do you get to sew", "when do you sew"],
    ],
    answers: ["Last night, eleven inches. || Twice this week, dear, after she'd gone down."],
  },
  "thread-again": {
    layer: 0,
    asks: [
      ...["near: when i pull a thread through", "near: while the thread's going through"],
      ...[
        "would you make a gown again",
        "what would you like to sew",
        "what would you make for yourself",
      ],
    ],
    answers: [
      "My own kebaya, in the blue silk, before I'm too stooped for it. || One more bride, a difficult one.",
    ],
  },
  "curtain-zain-say": {
    layer: 2,
    asks: [
      ...["near: god rest him, used to say", "near: would say he could hear me from the road"],
      ...["what would he say now", "what would zain say to you", "what would your husband say"],
    ],
    answers: [
      "Turn it up, he'd say, I can't hear you in here. || He'd ask the curtain for a dance, dear.",
    ],
  },
  "curtain-filled-how": {
    layer: 2,
    asks: [
      ...["near: god rest him, used to say", "near: would say he could hear me from the road"],
      ...["how did you fill a room", "what were you like then", "what was it like to fill a room"],
    ],
    answers: [
      "With opinions, and I'd a laugh like a dropped tray. || I came in talking, dear, they'd know who it was by the door.",
    ],
  },
  "curtain-name": {
    layer: 2,
    asks: [
      ...["near: god rest him, used to say", "near: would say he could hear me from the road"],
      ...["does anyone call you by name", "who says your name", "who uses your own name"],
    ],
    answers: [
      "Nobody in this house, I'm kakak and puan and miss. || Mrs Nair has it written on the laundry bag, I look at that.",
    ],
  },
  "porridge-last-meal": {
    layer: 0,
    asks: [
      ...["near: cold porridge with a spoon", "near: whatever is left in her bowl"],
      ...[
        "when did you last have a meal made for you",
        "who cooks for you",
        "when did you last eat properly",
      ],
    ],
    answers: [
      "Friday, Nadia's nasi lemak, and she stood over me. || Nobody has, dear, since Friday, and that was out of a leaf.",
    ],
  },
  "porridge-why-not-tell": {
    layer: 0,
    asks: [
      ...["near: cold porridge with a spoon", "near: whatever is left in her bowl"],
      ...["why not tell your daughter", "what would your daughter do", "why should she not know"],
    ],
    answers: [
      "She'd come every morning with a box, and she's her own porridge to see to. || They'd have a meeting about my breakfast.",
    ],
  },
  "porridge-like-eat": {
    layer: 0,
    asks: [
      ...["near: cold porridge with a spoon", "near: whatever is left in her bowl"],
      ...[
        "what would you like to eat",
        "what would you cook for yourself",
        "what did you use to like",
      ],
    ],
    answers: [
      "Assam fish, dear, sour enough to make you blink. || An egg with a runny middle, and to sit for it.",
    ],
  },
  "slice-rather": {
    layer: 0,
    asks: [
      ...["near: then the cake comes, with a card", "near: by the second slice"],
      ...[
        "what would you rather have than cake",
        "what do you want instead of a cake",
        "what would you like from them",
      ],
    ],
    answers: [
      "One night, with one of them in the next room and me with the door shut. || A pair of hands, dear, iced if they like.",
    ],
  },
  "slice-wicked": {
    layer: 0,
    asks: [
      ...["near: then the cake comes, with a card", "near: by the second slice"],
      ...["why are you ashamed", "do you think they mean well", "are they good people"],
    ],
    answers: [
      "They are, they're lovely, and it's that which makes it so awkward. || They mean every crumb of it.",
    ],
  },
  "room-listen-what": {
    layer: 2,
    asks: [
      ...["near: a room with nobody in it", "near: nobody in it to listen for"],
      ...["what is it that you listen for", "what are you listening for", "what do you hear"],
    ],
    answers: [
      "The bolt, her slippers, and whether she's calling. || Everything, dear, I listen to the quiet as well.",
    ],
  },
  "room-where-be": {
    layer: 2,
    asks: [
      ...["near: a room with nobody in it", "near: nobody in it to listen for"],
      ...["where would that room be", "what would the room be like", "what is in the room"],
    ],
    answers: [
      "By the sea, with a fan, and a key on my side. || Four walls and a bed, dear, I'm not particular about curtains.",
    ],
  },
  "room-how-long": {
    layer: 2,
    asks: [
      ...["near: a room with nobody in it", "near: nobody in it to listen for"],
      ...["how long would you sleep", "how long would you stay there", "what would you do there"],
    ],
    answers: ["Till somebody was worried. || Two days, and then I'd want to hear how she'd eaten."],
  },
  "standing-cook-like": {
    layer: 0,
    asks: [
      ...["near: eats standing up", "near: mine i take on my feet"],
      ...[
        "what did you like to cook",
        "what would you cook for yourself",
        "what did you use to cook",
      ],
    ],
    answers: [
      "Fish in tamarind, with the head on, it's two years since. || Noodles at midnight, dear, with my Zain doing the voices.",
    ],
  },
  "standing-last-sat": {
    layer: 0,
    asks: [
      ...["near: eats standing up", "near: mine i take on my feet"],
      ...[
        "when did you last sit down to eat",
        "when did you last sit down to a meal",
        "do you ever sit down to eat",
      ],
    ],
    answers: ["At Raya, and I was up four times. || My birthday, dear, to one egg."],
  },
  "onions-who": {
    layer: 0,
    asks: [
      ...["near: twelve women and forty onions"],
      ...["who stood next to you", "who did you stand with", "who was your friend there"],
    ],
    answers: [
      "Zaiton, always on my left, she talked so much that her onions were never done. || A lady called Zaiton, dear, with a laugh like a gate.",
    ],
  },
  "onions-again": {
    layer: 0,
    asks: [
      ...["near: twelve women and forty onions"],
      ...["would you go again", "could you go back to chopping", "do you think of going"],
    ],
    answers: [
      "I'd need somebody to sit here, and my own apron. || One day, dear, when she's a morning out.",
    ],
  },
  "word-goes-where": {
    layer: 1,
    asks: [
      ...["near: use that word in this house", "near: not a word we use at home"],
      ...["what happens with it", "where does the anger go", "what do you do with it"],
    ],
    answers: [
      "It goes into the cupboards, dear, I shut them so the cups jump. || Into the dough, you should feel my bread.",
    ],
  },
  "word-say-now": {
    layer: 1,
    asks: [
      ...["near: use that word in this house", "near: not a word we use at home"],
      ...["can you say it here", "what is it like to say it", "what are you angry about"],
    ],
    answers: [
      "It's rather bracing, dear, like cold water on the wrists. || That I was thanked before I was asked.",
    ],
  },
  "feet-think": {
    layer: 0,
    asks: [
      ...["near: it smells of floor polish"],
      ...[
        "what do you think of with your eyes shut",
        "what goes through your mind then",
        "what do you think of there",
      ],
    ],
    answers: [
      "Nothing at all, dear, that's the beauty of it. || The sea at Port Dickson, sometimes, just the noise.",
    ],
  },
  "feet-move": {
    layer: 0,
    asks: [
      ...["near: it smells of floor polish"],
      ...[
        "what if her feet move",
        "what happens when her feet are not still",
        "what do you do when they move",
      ],
    ],
    answers: [
      "Then I'm up before I've thought about it. || I sit and say, good evening, puan, and it begins.",
    ],
  },
  "corner-turn": {
    layer: 1,
    asks: [
      ...["near: get as far as the corner"],
      ...["what would make you turn round", "why only the corner", "what would stop you there"],
    ],
    answers: ["That she's calling and I can't hear it. || My ears, dear, they're on elastic."],
  },
  "corner-shoes": {
    layer: 1,
    asks: [
      ...["near: get as far as the corner"],
      ...["what kind of shoes", "which shoes would you look at"],
    ],
    answers: [
      "Red ones, dear, with a heel, that I'd never buy. || Something foolish, with a strap.",
    ],
  },
  "smiling-girl": {
    layer: 0,
    asks: [
      ...["near: a good daughter would be smiling"],
      ...[
        "did she speak to you that way as a girl",
        "was she strict with you",
        "how did she speak to you",
      ],
    ],
    answers: [
      "Yes, dear, she was headmistress at home as well. || She did, and one stood up straight for it.",
    ],
  },
  "smiling-answer": {
    layer: 0,
    asks: [
      ...["near: a good daughter would be smiling"],
      ...["what would you answer that voice", "what would you say back", "can you answer it"],
    ],
    answers: [
      "I have been smiling, Mak, since five this morning. || Yes, puan, I say, and I do it with my mouth only.",
    ],
  },
};
