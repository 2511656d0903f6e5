import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks on about how off he is, his stomach and the nights, just told. */
export const justSaidOfBeingOff: Scenario["topics"] = {
  "weird-how": {
    layer: 0,
    asks: [...["weird how", "weird in what way", "how do you mean weird"], ...["weird like what"]],
    answers: [
      "{like my chair's got one short leg|off?}. you can sit on it, you just never stop noticing || like wearing socks on a wet floor. {i'm just careful the whole day|off?}, for no reason",
    ],
  },
  "cant-say": {
    layer: 0,
    asks: [...["cant say or", "dont want to say", "not want to say"], ...["cant or wont"]],
    answers: [
      "can't. {it gets as far as my teeth and a joke falls out|off?} || half half. {i don't know which hand to say it with|off?}, if that makes sense",
    ],
  },
  "weird-feeling": {
    layer: 0,
    asks: ["the weird feeling", "weird feeling like"],
    answers: [
      "you know when you wave back at someone who wasn't waving at you. {that, but all day|off?} || {like i'm at my own party as the photographer|off?}",
    ],
  },
  "wrong-about-it": {
    layer: 0,
    asks: ["feels wrong about", "feel wrong about it", "wrong with your skin"],
    answers: [
      "{it's on inside out|off?}, that's the best i can do. nobody's looked close enough to see the seams || like it's rented. {i gotta give it back clean|off?}",
    ],
  },
  "does-it-hurt": {
    layer: 0,
    asks: ["does it hurt", "is it painful", "in pain"],
    answers: [
      "not hurt hurt. {more like you missed a stair|stomach} || nah, it's a drop thing. {like the jeep goes over a hump|stomach} and you don't land",
    ],
  },
  "if-i-was-off": {
    layer: 0,
    asks: [
      ...["if you were off", "were off for a day", "turned yourself off"],
      ...["if you switched off"],
    ],
    answers: [
      "somebody'd feel my forehead. {then they'd actually look|off} || they'd go 'what's wrong'. {and i don't have anything ready for that one|off}",
    ],
  },
  "at-nine": {
    layer: 0,
    asks: ["happens at nine", "at nine pm", "after nine"],
    answers: [
      "lola goes to bed, mama does her rosary, the door clicks. {and i'm still holding the mic|off} || everyone's in their rooms. {it's like the lights come on in the cinema and there's just floor|off}",
    ],
  },
  "judged-for": {
    layer: 0,
    asks: [...["judging you for", "he judging", "gecko judging"], ...["gecko think"]],
    answers: [
      "i did a hello in the mirror and he was there. {all three takes|off?} || the fan, the cheese powder, {my whole personality|off?}",
    ],
  },
  "behind-the-door": {
    layer: 1,
    asks: [
      ...["behind the door", "at the door", "whos opening"],
      ...["who opens it", "come through the door"],
    ],
    answers: [
      "{everyone i know, in a line|watching}, like for communion || mama with the laundry. {and she's stopped smiling|watching}, that's the trailer",
    ],
  },
  "sad-about": {
    layer: 1,
    asks: [...["sad about", "you so sad", "makes you sad"], ...["making you sad"]],
    answers: [
      "{i miss something i didn't get to have|off}. does that count || it's got no title. {it comes on when a song ends and nobody says anything|off}",
    ],
  },
  "scared-now": {
    layer: 0,
    asks: [
      ...["you scared right now", "are you scared", "scared now"],
      ...["frightened right now"],
    ],
    answers: [
      "a bit. {my knee's going like a sewing machine|stomach} || like before a jump ball. {it's ok, it's just loud in here|stomach}",
    ],
  },
  mornings: {
    layer: 0,
    asks: [
      ...["feel in the morning", "mornings like", "how are the mornings"],
      ...["wake up like"],
    ],
    answers: [
      "like a phone on four percent. {i start talking before i'm awake so nobody asks|off?} || i'm a robot with toothpaste. {mama goes 'pogi' and i boot up|off?}",
    ],
  },
};
