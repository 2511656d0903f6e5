import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa tells of the text and of him, where somebody asks on. */
export const afterHim: Scenario["topics"] = {
  "first-told": {
    layer: 0,
    asks: [
      ...["first person you told", "who did you tell first", "tell first", "told first"],
      "who did you ring",
    ],
    answers: [
      "a bus driver. he said 'where to' and {i said he's left me|missing}. he let me on free || tali, on the phone. i said it in the wrong order and {then i couldn't say anything, i just breathed down the phone|missing}",
    ],
  },
  "rang-him": {
    layer: 0,
    asks: [
      ...["did you ring him", "did you call him", "tried to ring him", "tried to call him"],
      ...["ring him", "call him", "spoken to him", "talked to him", "heard from him"],
    ],
    answers: [
      "once, the same night. it rang and rang and then {it stopped ringing on purpose|rage?} || i did, straight out of the shop. {he let it go to voicemail, i know he was holding it|rage?}",
    ],
  },
  "ask-him": {
    layer: 0,
    asks: [
      ...["ask him if you could", "would you ask him", "like to ask him", "want to ask him"],
      ...["could have said to him", "had said to him", "like to say to him", "wish you said"],
      ...["would you say to him", "want to say to him", "could say to him"],
    ],
    answers: [
      "when. which day did he know. {i keep going over which of our breakfasts was a lie|missing} || did he practise it. {did he lie next to me and draft it|missing}",
    ],
  },
  "when-good": {
    layer: 0,
    asks: [
      ...["like when it was good", "when it was good", "when things were good", "the good times"],
      ...["good time with", "happy together", "happiest with"],
    ],
    answers: [
      "he'd cut my toast into stupid shapes when i had a deadline. {there's nobody to do me a toast whale now|missing} || he used to narrate the washing machine like a football match. {it just goes round now|missing}",
    ],
  },
  "why-text": {
    layer: 0,
    asks: ["why do you think he did it by text", "did it by text", "why by text", "why a text"],
    answers: [
      "because i'd have cried at him, and he can't stand mess. {so i got a text, like a parcel|rage?} || so he didn't have to see my face do it. {that's all i can come up with, he's a coward with nice handwriting|rage?}",
    ],
  },
  "her-hurts": {
    layer: 0,
    asks: [
      ...["about her that hurts", "who is the girl", "about her hurts"],
      ...["worst about her", "hurts about her", "bothers you about her"],
    ],
    answers: [
      "no clue who she is, it starts with an a. it's how comfy she looks, {like i'd just kept it warm for her|replaced} || i only know her from pictures. she looks easy, you know? {like nobody's ever told her to turn it down|replaced}",
    ],
  },
  angriest: {
    layer: 0,
    asks: [
      ...["makes you angriest", "angriest about", "angry about most", "most angry about"],
      ...["angry at most", "makes you so angry"],
    ],
    answers: [
      "that he got to decide it, on his own, with a shopping list in my hand. {i didn't get a turn|rage?} || the 'both'. {he used me to agree with himself|rage?}",
    ],
  },
  "under-anger": {
    layer: 1,
    asks: [
      ...["underneath the anger", "under the anger", "behind the anger", "below the anger"],
      ...["beneath the anger", "isnt anger", "not anger what", "if not anger"],
    ],
    answers: [
      "{it's just sad under there|missing!}. it's a kid at a window || {i'm so sad|missing!}, that's what. when i'm angry at least i'm doing something",
    ],
  },
  "with-anger": {
    layer: 0,
    asks: ["do with the anger", "do with all that anger", "with that anger", "anger go"],
    answers: [
      "i run, or i clean. i've never had such clean taps || into the taps, mostly. i've descaled things that didn't have scales",
    ],
  },
  "too-much": {
    layer: 1,
    asks: [
      ...["anyone else ever said", "anyone else said", "anyone else say"],
      ...["anybody else said", "else ever said", "heard that before"],
      ...["said that to you before"],
      ...["too much mean", "told you that youre too much", "youre too much", "told you you were"],
      ...["being too much", "who says youre"],
    ],
    answers: [
      "him last, my dad first. {in between it was teachers, on reports, in nice pen|shame} || dad, at a door, with a bag. omer's just the reprint. {i don't need telling now, i do it to myself|shame}",
    ],
  },
  stayed: {
    layer: 1,
    asks: [
      ...["who hasnt left", "hasnt left", "not left you"],
      ...["anyone who stayed", "anyone still there"],
      "who has stayed",
      "whos stayed",
      "who stayed",
      "still there for you",
    ],
    answers: [
      "tali has. mum, in her way, with a coat. that's two, i suppose that's not nobody || my sister. and mum's never missed a dentist appointment of mine. ok, two, you got me",
    ],
  },
  "before-him": {
    layer: 1,
    asks: ["were you before him", "you before him", "like before him", "you before omer"],
    answers: [
      "louder. i had a fringe and a bike and i sang on it. {i'd like her back, she'd know what to do|missing} || somebody with a bike and a terrible choir. {i don't know where i put her|missing}",
    ],
  },
  "friend-said": {
    layer: 0,
    asks: ["tell a friend", "say to a friend", "friend in your"],
    answers: [
      "'he's a sock, come here.' and i'd bring crisps. it's so easy when it's somebody else || i'd say it isn't her. i'd say it till she was bored. ok, yes, i heard",
    ],
  },
};
