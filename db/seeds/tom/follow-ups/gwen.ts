import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom tells of Gwen and of the marriage, where somebody asks on. */
export const gwen: Scenario["topics"] = {
  singing: {
    layer: 0,
    asks: ["still sing", "she sing", "gwen sing", "she sang", "gwen sang", "what songs"],
    answers: [
      "Hymns, mostly, and adverts. {She's not sung since the spring, and it's me that's stopped her|gwen}. || Anything with a chorus. {There's none now, she goes about as if there was somebody ill in the house|gwen}.",
    ],
  },
  "gwen-to-ask": {
    layer: 0,
    asks: [
      ...["like gwen to ask", "want gwen to ask", "like her to ask", "want her to ask"],
      "wish gwen would ask",
    ],
    answers: [
      "What's it like down there, Tom. {I might tell her, if it was asked in the dark|shut-down}. || If she'd say, come on, what is it. {I think it'd come, if I'd not to look up|shut-down}.",
    ],
  },
  "back-to-bed": {
    layer: 0,
    asks: ["back to sleep", "get off again", "back to bed"],
    answers: [
      "I don't, as a rule. {I go up before Gwen stirs, so she'll find me there|gwen}. || {I'm back under the covers ten minutes before she wakes, so it looks right|gwen}. There's no sleep in it.",
    ],
  },
  "slept-before": {
    layer: 0,
    asks: ["sleep before", "slept before", "used to sleep", "slept well before", "always sleep"],
    answers: [
      "Like a stone. On shift or off it, I was gone as soon as I'd lain down. || I could have slept stood up at a bus stop. It's only since the works went I've had nights.",
    ],
  },
  "made-write": {
    layer: 0,
    asks: [
      ...[
        "made you write",
        "what made you write tonight",
        "made you write tonight",
        "made you come",
        "made you sit down to",
        "brought you here",
        "you get in touch",
      ],
      ...["why tonight", "made you message", "why did you write"],
    ],
    answers: [
      "Gwen had asked me twice, and she never asks twice. So here I am with my glasses on. || The page was on the table when I came in with the dog. I'd run out of ways to walk round it.",
    ],
  },
  "to-write-it": {
    layer: 0,
    asks: [
      ...["like to write that", "like to say that", "feel to write", "feel to say"],
      "writing that much down",
      ...["like to type that", "like telling me", "like to tell me", "like writing"],
    ],
    answers: [
      "Queer. I've read it over, and it's me that's put it. || Like setting down a thing you'd stopped noticing. My hands don't know what to do now.",
    ],
  },
  "at-three": {
    layer: 1,
    asks: [
      ...["think about at three", "think about at night", "your mind at three"],
      ...["thinking about down there", "think about in the kitchen", "sit there thinking"],
      ...["your mind at night", "think about down there", "your head at night"],
      "thinking those nights when you",
    ],
    answers: [
      "{What I'm for. I can go round that table a good while on that one|useless}. || I go over the last year of it. {Did I miss something, was there a thing I could have done|useless}.",
    ],
  },
  "folder-gwen": {
    layer: 1,
    asks: [
      ...["know about the folder", "told her about the folder", "know the folder"],
      "about the folder",
      "seen the folder",
      "about the papers",
      "shown her the folder",
    ],
    answers: [
      "No, it's in the sideboard. {She's not to find it before she's call to|better-off}. || I've not shown Gwen. {It's for after, and she'd only ask me after what|better-off}.",
    ],
  },
  "folder-why": {
    layer: 1,
    asks: [
      ...[
        "why are you doing that now",
        "doing that now",
        "why put them in order",
        "papers in order",
      ],
      ...["folder for", "why the folder", "you do the folder", "start the folder"],
      ...["start putting the papers", "started the folder", "put the papers in order"],
      ...["putting the papers in order", "putting papers in order"],
    ],
    answers: [
      "I started one wet night in October. {I was thinking of her on her own with it all|better-off}. || October, it was. {It's for when I'm not there to ask|better-off}, somebody's got to think of it.",
    ],
  },
  weight: {
    layer: 0,
    asks: ["much weight", "lost weight", "weight have you lost", "losing weight"],
    answers: [
      "A stone, Gwen thinks. {I've not been on the scales, I go by the trousers|nights}. || {My wedding ring's gone loose|nights}. I keep it on with a bit of thread.",
    ],
  },
  "week-people": {
    layer: 0,
    asks: [
      ...["anybody in the week", "anyone in the week", "see people", "much of people"],
      ...["see anyone these days", "get out much", "who do you see", "see anybody these days"],
    ],
    answers: [
      "Next door, over the hedge. {I've got so I wait behind the door till the street's clear|apart}. || Gwen, the dog, and the woman in the paper shop. {Some weeks the paper shop's the longest talk I have|apart}.",
    ],
  },
};
