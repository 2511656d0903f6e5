import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers near her lines of being kakak, the kettle, the songs and missing her mother. */
export const nearSoonAndTheSongs: Scenario["topics"] = {
  "soon-answer-why": {
    layer: 1,
    asks: [
      ...["near: asks when her daughter is coming", "near: when will my daughter be here"],
      ...["why do you say soon", "what makes you say soon", "why not tell her it is you"],
    ],
    answers: [
      "Soon keeps her happy until the comb's through, and the truth upsets her. || I did tell her, and she looked about for somebody to explain me.",
    ],
  },
  "soon-she-replies": {
    layer: 1,
    asks: [
      ...["near: asks when her daughter is coming", "near: when will my daughter be here"],
      ...[
        "what does she say to that",
        "how does she react when you say soon",
        "does she believe you",
      ],
    ],
    answers: [
      "Oh good, she says, and sits up straighter for the plait. || She believes me every time, dear, and that's what makes it so dear.",
    ],
  },
  "soon-which-daughter": {
    layer: 1,
    asks: [
      ...["near: asks when her daughter is coming", "near: when will my daughter be here"],
      ...["which daughter does she mean", "who is she waiting for", "does she mean you"],
    ],
    answers: [
      "Me, dear, Limah, only at about nine years old. || It's me that she's after, but the me with a school bag.",
    ],
  },
  "soon-when-began": {
    layer: 1,
    asks: [
      ...["near: asks when her daughter is coming", "near: when will my daughter be here"],
      ...[
        "when did she begin to call you kakak",
        "how long has she called you that",
        "when did she stop knowing you",
      ],
    ],
    answers: [
      "Just before this last Ramadan, dear. || In the spring, it was miss first, and then I was promoted to kakak.",
    ],
  },
  "soon-comb-like": {
    layer: 1,
    asks: [
      ...["near: asks when her daughter is coming", "near: when will my daughter be here"],
      ...[
        "what is it like to comb her hair",
        "how do you feel combing her hair",
        "does she like her hair combed",
      ],
    ],
    answers: [
      "She shuts her eyes like a cat, and for that long I've got her. || It's the one thing she never fights, I could do it all day.",
    ],
  },
  "soon-want-say": {
    layer: 1,
    asks: [
      ...["near: asks when her daughter is coming", "near: when will my daughter be here"],
      ...[
        "what would you want to say instead",
        "what would you like to tell her",
        "what do you wish she would say",
      ],
    ],
    answers: [
      "Turn round, Mak, she came. || I'd like to hear her say, there you are, you're late.",
    ],
  },
  "kettle-who-first": {
    layer: 0,
    asks: [
      ...["near: kettle in the cupboard", "near: kettle in the wardrobe"],
      ...["who noticed first", "did you know then", "did you guess what it was"],
    ],
    answers: [
      "My eldest did, she wasn't laughing as hard as the rest of us. || I didn't guess, dear, I put the kettle back and made a joke of it.",
    ],
  },
  "kettle-worn-what": {
    layer: 0,
    asks: [
      ...["near: kettle in the cupboard", "near: kettle in the wardrobe"],
      ...["what has worn you most", "where are you worn", "what does worn look like"],
    ],
    answers: [
      "The nights, dear, and being asked who I am before breakfast. || I put the salt in my own tea, on Monday, and drank it.",
    ],
  },
  "kettle-asks-answer": {
    layer: 0,
    asks: [
      ...["near: kettle in the cupboard", "near: kettle in the wardrobe"],
      ...[
        "what do you tell her when she asks who you are",
        "what do you answer",
        "how do you respond when she asks who you are",
      ],
    ],
    answers: [
      "That I'm somebody who's very fond of her. || Whoever she needs, dear, this morning it was the lady from the library.",
    ],
  },
  "kettle-what-next": {
    layer: 0,
    asks: [
      ...["near: kettle in the cupboard", "near: kettle in the wardrobe"],
      ...["what came after the kettle", "what changed next", "how did it go on"],
    ],
    answers: [
      "Then the names, and then the way to the bathroom. || Keys in the flour came next, and we were still laughing, a bit higher up.",
    ],
  },
  "kettle-how-you": {
    layer: 0,
    asks: [
      ...["near: kettle in the cupboard", "near: kettle in the wardrobe"],
      ...["how are you with it", "how do you cope", "how are you holding up"],
    ],
    answers: [
      "Upright, dear, thanks to condensed milk. || I cope till about four, and after that I act it.",
    ],
  },
  "dance-who-taught": {
    layer: 0,
    asks: [
      ...["near: takes my hand to dance", "near: wants to dance, by the stove"],
      ...["who taught her to dance", "did she always dance", "where did she learn to dance"],
    ],
    answers: [
      "A gym mistress, in 1960, with the blinds down. || She never danced in front of people, dear, it's only now that she's off duty.",
    ],
  },
  "dance-how-often": {
    layer: 0,
    asks: [
      ...["near: takes my hand to dance", "near: wants to dance, by the stove"],
      ...["how often do you dance", "when did you last dance", "do you dance every day"],
    ],
    answers: [
      "This morning, for two songs and a bit. || Most days, if nobody's been called a thief.",
    ],
  },
  "dance-after-song": {
    layer: 0,
    asks: [
      ...["near: takes my hand to dance", "near: wants to dance, by the stove"],
      ...["what happens after the song", "how is it when the song ends", "what then when it stops"],
    ],
    answers: [
      "She thanks me and asks if I come here often. || The needle lifts, and she looks at my hand to see whose it is.",
    ],
  },
  "dance-know-you": {
    layer: 0,
    asks: [
      ...["near: takes my hand to dance", "near: wants to dance, by the stove"],
      ...[
        "does she know you when you dance",
        "does she know who you are then",
        "who are you to her in the song",
      ],
    ],
    answers: [
      "I don't ask, dear, I'd rather have the three minutes. || A partner, and that's the nicest thing I've been called all week.",
    ],
  },
  "dance-you-feel": {
    layer: 0,
    asks: [
      ...["near: takes my hand to dance", "near: wants to dance, by the stove"],
      ...[
        "what is it like for you",
        "how does it feel to dance with her",
        "what do you feel in that song",
      ],
    ],
    answers: [
      "Like being carried, and it's me that's steering. || I'm somebody's daughter, right up to the last bar.",
    ],
  },
  "dance-why-songs": {
    layer: 0,
    asks: [
      ...["near: takes my hand to dance", "near: wants to dance, by the stove"],
      ...[
        "why does she remember songs",
        "how does she know every word",
        "what is it about those songs",
      ],
    ],
    answers: [
      "They went in before everything else, the nurse says. || Nobody ever tested her on them, I think that's why they stayed.",
    ],
  },
  "miss-say-whom": {
    layer: 0,
    asks: [
      ...["near: that i miss her dear", "near: may be tired of a person and love them"],
      ...["who could you say that to", "have you told anyone you miss her", "who understands that"],
    ],
    answers: [
      "The cat, dear, and she's lost kittens, so she follows. || Mrs Nair might, she's never said that it's a blessing.",
    ],
  },
  "miss-most-what": {
    layer: 0,
    asks: [
      ...["near: that i miss her dear", "near: may be tired of a person and love them"],
      ...["what do you miss most", "what do you miss about her", "which part of her do you miss"],
    ],
    answers: [
      "Her voice from the next room, telling the radio that it's wrong. || I miss being known, she could read my face through a door.",
    ],
  },
  "miss-people-say": {
    layer: 0,
    asks: [
      ...["near: that i miss her dear", "near: may be tired of a person and love them"],
      ...["what do people say instead", "what do others tell you", "how do people respond"],
    ],
    answers: [
      "At least you've still got her, they say. || That I'll be glad of it one day, dear, and they look at their watches.",
    ],
  },
  "miss-grieve-now": {
    layer: 0,
    asks: [
      ...["near: that i miss her dear", "near: may be tired of a person and love them"],
      ...["are you grieving already", "do you feel you are mourning", "do you let yourself grieve"],
    ],
    answers: [
      "Yes, in instalments, dear. || A little, over the basin, where it could be the onions.",
    ],
  },
  "miss-both-feel": {
    layer: 0,
    asks: [
      ...["near: that i miss her dear", "near: may be tired of a person and love them"],
      ...[
        "can you be tired and love her both",
        "do you feel both at once",
        "is it hard to feel both",
      ],
    ],
    answers: [
      "Both, dear, often with the same spoon in my hand. || I do, and it's only hard because nobody else will say so.",
    ],
  },
};
