import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa tells of the anger, of what he asked for and of what she finds in the photo. */
export const theAnger: Scenario["topics"] = {
  "anger-says": {
    layer: 0,
    asks: ["the anger want to say", "anger say back", "say back to that text"],
    answers: [
      "WHO do you think you are, mostly. {and then, did you type it sitting down|rage?} || 'say it with your mouth'. {that's all it's got, i've said it to the toaster|rage?}",
    ],
  },
  "through-body": {
    layer: 0,
    asks: ["going through you right", "through you right now", "your body right now"],
    answers: [
      "it's like being a kettle. {it starts in my feet and there's no off|rage} || heat, then teeth, then it's in my hands. {i've picked this phone up four times to throw it|rage}",
    ],
  },
  "loudest-part": {
    layer: 0,
    asks: ["the loudest part", "loudest bit", "loudest thing in your head"],
    answers: [
      "that he DECIDED. {i was choosing fruit and it was already done|rage?} || three lines! {it's just that, three years and three lines, at full volume|rage?}",
    ],
  },
  "eight-days-like": {
    layer: 0,
    asks: ["these eight days been", "eight days been like", "last eight days"],
    answers: [
      "one day, basically, it just keeps changing light. {i think i've been awake for most of it|nosleep} || monday i was magnificent, tuesday i was on the bathroom mat. {it goes round like that, without any sleep in it|nosleep}",
    ],
  },
  "ask-about": {
    layer: 0,
    asks: ["wanted him to ask about", "instead of the speaker", "ask about first"],
    answers: [
      "me! have you eaten, are you sleeping, is the lock still sticking. {ANYTHING with a pulse|rage?} || how's your portfolio. {he knows when it's due, he put it on the fridge|rage?}",
    ],
  },
  "heard-in-stop": {
    layer: 0,
    asks: ["what did you hear", "hear in it take care", "full stop say"],
    answers: [
      "a door, a quiet one, with a good lock. {he'd have tried it without first and then added it|rage?} || {like i'd had a refund|rage?}. thank you for being a girlfriend, your case is closed",
    ],
  },
  "pieces-to-glue": {
    layer: 0,
    asks: ["between the two", "first in pieces", "before you glued"],
    answers: [
      "about a minute of being GREAT. then i saw the otter's face had come off, and {i was so sorry, out loud, to an otter|missing} || i went off to find the dustpan and came back with superglue. {i don't remember deciding that|missing}",
    ],
  },
  "if-he-walked": {
    layer: 0,
    asks: ["if he did walk in", "walked in now", "if he came in"],
    answers: [
      "i'd want him to sit on the floor too and look terrible. {that's the whole fantasy, he looks terrible|rage?} || soup first. {then he explains, with slides, and i get to boo|rage?}",
    ],
  },
  "two-in-there": {
    layer: 0,
    asks: ["two of you in there", "meet the two of you", "reading yourselves"],
    answers: [
      "we're so STUPID and happy. {she sends him a picture of a pigeon and he writes back 'us'|missing} || it's like watching a film when you know who's under the bed. {i keep shouting at her, the girl in it|missing}",
    ],
  },
  "at-the-bed": {
    layer: 0,
    asks: ["look at the bed", "about the bed", "look at your bed"],
    answers: [
      "his phone charger's still down the side, in the wall. {i can't move it and i can't look at it|nosleep?} || it's MADE. he made it before he went, and {if i get in then it's unmade and that was the last time|nosleep?}",
    ],
  },
  "rest-on-yoghurt": {
    layer: 0,
    asks: ["holding up on that", "how are you on that little", "body doing on that"],
    answers: [
      "cold. i've got two jumpers on indoors, and {i went a bit grey on the stairs today|nosleep?} || my jeans are falling down, which everyone will say is a look. {i have to sit down after the shower|nosleep?}",
    ],
  },
  "found-the-turn": {
    layer: 0,
    asks: ["finding that message", "message where it turned", "found the message"],
    answers: [
      "somewhere to put my finger. {then i could stop blaming the other forty thousand|nosleep?} || i'd read it to myself in an otter voice, i don't know. {i think i could sleep after|nosleep?}",
    ],
  },
  "scarf-on-her": {
    layer: 0,
    asks: ["what did it do to you to see", "scarf on her", "seeing your scarf"],
    answers: [
      "i went hot and then i looked for the wrong stripe. {it was there, by her chin|replaced} || i made a noise. {like when you see your own coat walking out of a bar|replaced}",
    ],
  },
  "scarf-two-of-them": {
    layer: 0,
    asks: ["that scarf make you think", "scarf say about them", "about the two of you scarf"],
    answers: [
      "that she's been in the flat when the boxes were. {so it's not eight days, is it|replaced} || somebody was cold and he went, here, have this. {he used to do that up for me, at the back|replaced}",
    ],
  },
  "hair-was-yours": {
    layer: 0,
    asks: ["that hair was yours", "back when that hair", "before he told you"],
    answers: [
      "i had opinions! about films, about soup. {people at bus stops asked who cut it|missing} || i was quicker. i'd go to things alone and come home with a stranger's umbrella, {and i liked being her|missing}",
    ],
  },
  "earrings-tell": {
    layer: 0,
    asks: ["those earrings would", "earrings tell you", "hoping from the earrings"],
    answers: [
      "what kind of girl. {like if i knew where she bought them i'd know why|replaced} || that they were from him. or that they weren't. {i can't work out which i'd hate less|replaced}",
    ],
  },
};
