import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks on about his hiding, and about having said it, just told. */
export const justToldOfHiding: Scenario["topics"] = {
  "been-off": {
    layer: 0,
    asks: [...["have you been off", "been feeling off", "been off like"], ...["been weird like"]],
    answers: [
      "since vacation, so it's going on six months. {before that i was only off on weekends|off?} || four months of really off. {before that it was like a squeak, now it's the whole door|off?}",
    ],
  },
  "off-about-me": {
    layer: 0,
    asks: ["off about you", "is off about", "whats off with you"],
    answers: [
      "{my timing|off?}. like i get there right after the moment left || everything's where it should be and {i'm like two inches to the left of it|off?}",
    ],
  },
  "taught-the-voice": {
    layer: 1,
    asks: [
      ...["taught you to sound", "teach you to sound", "learn to sound"],
      ...["learn that voice"],
    ],
    answers: [
      "captain of the senior team, from his voice notes. {i played them on loop like english class|watching} || nobody really. {i just figured out which voice gets left alone|watching}",
    ],
  },
  "what-time-gate": {
    layer: 1,
    asks: ["what time does he", "what time is it he", "time does he walk"],
    answers: [
      "5:40. sometimes 5:43, {if he stops for turon|gio} || twenty to six po. {don't ask how i know|gio}",
    ],
  },
  "ok-after": {
    layer: 3,
    asks: [...["you okay now", "are you okay", "you alright"], ...["are you ok"]],
    answers: [
      "i think ya. {my hands are weird|said?}, but like, good job hands || ya, give me a sec, {i'm reading my own message|said?}",
    ],
  },
  relief: {
    layer: 3,
    asks: [...["a relief", "relieved", "feel lighter"], ...["feel relieved"]],
    answers: [
      "kinda. {like when you finally sneeze|said}, and then you're scared of the next one || half. {half of me wants to unsend|said}, if i'm honest",
    ],
  },
  "hear-the-gate": {
    layer: 0,
    asks: [...["hear the gate", "hear the door", "gate opens"], ...["the gate open"]],
    answers: [
      "i sit up and drop my voice, like soldiers. {then it's only the bread guy|watching?} || {legs apart, phone down|watching?}. and it's my lola with a chicken",
    ],
  },
  "walked-in": {
    layer: 1,
    asks: [...["ever walked in", "walk in on you", "walked in on you"], ...["caught you"]],
    answers: [
      "bea, when i was singing. {she backed out like it was a meeting|watching} || mama once. {i said i had something in my eye, both eyes|watching}",
    ],
  },
  "group-chat": {
    layer: 0,
    asks: [...["which group chat", "what group chat", "the wrong chat"], ...["group chat"]],
    answers: [
      "the family one, in my head. {it's got forty-one people and a priest|watching?} || it's not real real. {but if it was it'd be 'team lang', where nothing dies|watching?}",
    ],
  },
  "when-else": {
    layer: 0,
    asks: [...["else does that happen", "when else", "happen anywhere else"], ...["other times"]],
    answers: [
      "family parties. {and whenever there's a 'truth or'|stomach} || recitation, if it's about feelings. {math's fine, math never asks|stomach}",
    ],
  },
  "why-dark": {
    layer: 0,
    asks: [...["why in the dark", "sit in the dark", "why the dark"], ...["like the dark"]],
    answers: [
      "cause everyone's looking at the stage. {you get to just listen with your whole face|off?} || nobody asks the sound guy if he's got a girlfriend. {he's got cables|off?}",
    ],
  },
  "whats-a-six": {
    layer: 0,
    asks: [...["makes it a six", "make it a six", "why a six"], ...["why six", "makes it a 6"]],
    answers: [
      "i got to be quiet on the jeep and nobody went 'uy, sad boy' || it'd be a seven but there's cheese curls",
    ],
  },
  "theyd-find": {
    layer: 1,
    asks: [
      ...["afraid theyd find", "afraid they would find", "scared theyd find"],
      ...["are you afraid theyd find", "find on it"],
    ],
    answers: [
      "one question, i typed it at 2am. {it starts with 'how do i know'|watching} || nothing's there. {it's so clean that it looks like a crime scene|watching}",
    ],
  },
  "checks-phone": {
    layer: 0,
    asks: [
      ...["checks your phone", "check your phone", "looks at your phone"],
      ...["go through your phone", "who would look"],
    ],
    answers: [
      "nobody, that's the thing. {i'm the only cop|watching?} || bea, for the charger. mama, for the flashlight. {no one's looking and i'm still hiding it|watching?}",
    ],
  },
  "delete-it": {
    layer: 3,
    asks: [...["want to delete", "delete it", "unsend it"], ...["take it back"]],
    answers: [
      "no. {maybe in like an hour|said?}. leave it for now || my thumb's over it, {but it's just hovering, like a fly|said?}",
    ],
  },
  "how-it-looks": {
    layer: 3,
    asks: ["how does it look", "look on the screen", "see when you look at it"],
    answers: [
      "short. {i thought it'd have more letters, after all that|said} || like somebody else's text. {and then it's got my name on top|said}",
    ],
  },
};
