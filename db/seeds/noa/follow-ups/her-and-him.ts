import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa tells of how he is seen, and of the girl in the picture. */
export const herAndHim: Scenario["topics"] = {
  "your-side": {
    layer: 0,
    asks: ["your side of it", "wish they knew", "side of the story"],
    answers: [
      "that i was trying! i'd booked us a pottery thing, {i was the one still in it|shame} || i never once shouted at him in front of them. {they think i'm the loud one and i was holding his hand under the table|shame}",
    ],
  },
  "missing-from-admin": {
    layer: 0,
    asks: ["missing from those", "come down to money", "missing in his messages"],
    answers: [
      "my name. it's just 'hi' and an amount, {he used to call me noodle|missing} || any sign he's sad. {i read the bank details for it, i actually did|missing}",
    ],
  },
  "keep-from-him": {
    layer: 0,
    asks: ["keeping it from him", "not telling him give", "hiding it from him"],
    answers: [
      "it's the one thing he hasn't got of mine. {he doesn't get to file it|shame} || pride. {he can picture me with my hair washed|shame}",
    ],
  },
  "line-through": {
    layer: 0,
    asks: ["one line of it", "line of it did go", "let one line through"],
    answers: [
      "{'you could have sat with me while i was sad about it.'|missing} || 'did you mind at all.' {no swearing, that's how you'd know it was me crying|missing}",
    ],
  },
  "that-calm-voice": {
    layer: 0,
    asks: ["talks like that", "he does the voice", "in that voice"],
    answers: [
      "i go up about an octave. {the nicer he is the madder i sound, it's a seesaw|rage?} || my neck goes hot. {i want to break a plate very politely|rage?}",
    ],
  },
  "seen-beside-calm": {
    layer: 0,
    asks: ["be seen as", "next to all that calm", "next to him you"],
    answers: [
      "someone who got HURT. {not someone who got loud|shame} || just a person who minded. {it's not madness, it's minding, i've looked it up|shame}",
    ],
  },
  "dancing-video": {
    layer: 0,
    asks: ["in that video", "see in that video", "video besides"],
    answers: [
      "his shoulders, they're down. {they weren't down once since july|missing} || that someone's holding the phone and he's looking right at them. {i know that look, it's got my name on the back|missing}",
    ],
  },
  "wonder-about-her": {
    layer: 0,
    asks: ["into your head what", "wonder about her", "when she comes into"],
    answers: [
      "has he told her the gerald story. {has she got to the bit where he goes quiet|replaced} || what he says i was like. {i bet i'm a cautionary tale with a funny voice|replaced}",
    ],
  },
  "after-looking": {
    layer: 0,
    asks: ["finished looking at her", "thinking about you after", "after you look at her"],
    answers: [
      "that i was the rough draft. {she's the one he sent off|replaced} || i go and look at my teeth. {then i'm cross that she doesn't even know there's a competition|replaced}",
    ],
  },
  "stranger-in-head": {
    layer: 0,
    asks: ["never met in your head", "in your head all day", "her in your head"],
    answers: [
      "crowded! {she gets up when i get up, she's got opinions on my jumper|replaced} || like having a lodger who's prettier than you. {she did my mascara with me this morning|replaced}",
    ],
  },
  "her-knowing-one": {
    layer: 0,
    asks: ["knew one thing about you", "thing about you what", "like her to know"],
    answers: [
      "that i'm funny. {i don't want to be 'the ex', i want to be the funny one|replaced} || it's gran's scarf. {i'd like her to just know whose hands are on it|replaced}",
    ],
  },
  "white-heart": {
    layer: 0,
    asks: ["that heart do", "saw that heart", "the white heart"],
    answers: [
      "i put the phone face down on the tiles like it was hot. {then i counted the other likes, four of them were mine|replaced}. my friends, i mean || {it's so small, that's what got me|replaced}. like she didn't even have to shout",
    ],
  },
  "if-she-nice": {
    layer: 0,
    asks: ["say she were nice", "if shes nice", "hard to look at"],
    answers: [
      "then there's nobody to hate and i'm just sad. {i'm not ready to be just sad|replaced} || {because then he's not an idiot|replaced}. he looked at a nice person and at me and he picked",
    ],
  },
  "where-she-is": {
    layer: 0,
    asks: ["being where she is", "where she is now", "in her place"],
    answers: [
      "{someone who says 'text me when you're home'|missing}. i've been home for eight days || legs under his jumper, and the bit of the sofa with the dip. {i made that dip|missing}",
    ],
  },
};
