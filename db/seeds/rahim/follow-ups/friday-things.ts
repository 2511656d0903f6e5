import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim tells of the Friday call: what he saves for it, how he looks in it, what is held up. */
export const fridayThings: Scenario["topics"] = {
  "collect-friday": {
    layer: 0,
    asks: [
      "did you collect for",
      "collect for this friday",
      "you collect for",
      "did you collect",
      "do you collect",
      "things do you collect",
      "what small things",
      "small things are",
      "which small things",
      "have you collected",
      "collected this week",
      "collecting for friday",
    ],
    answers: [
      "This week a cat with three small ones, behind the kitchen. Mou likes cats. || There is a cat behind the kitchen block. I save it for my daughter, she likes animals.",
    ],
  },
  "without-face": {
    layer: 1,
    asks: [
      "didnt try the face",
      "didnt try a face",
      "without the face",
      "without a face",
      "if you made no face",
      "put on no face",
      "no face at all",
    ],
    answers: [
      "{A man who sits|waiting?}, not shaved so well. || They would see {one who only sits|waiting?}, with a tired shirt.",
    ],
  },
  "picture-held": {
    layer: 0,
    asks: [
      "on the picture",
      "picture mou held",
      "picture she held",
      "picture did she hold",
      "picture did mou hold",
      "mou hold up",
      "she hold up",
      "she holds up",
      "on her picture",
    ],
    answers: [
      "Our house with the goat, and me beside it. She had used all the green. || The goat was on it, and a very tall man. This is me.",
    ],
  },
  "her-quiet": {
    layer: 1,
    asks: [
      "her quiet like",
      "what is her quiet",
      "how is her quiet",
      "heard it before",
      "heard that quiet",
      "heard her quiet",
      "this quiet before",
      "known her quiet",
      "been quiet before",
      "her quiet before",
    ],
    answers: [
      "In our first year, one time. Two days she only cooked and did not hum. || One time I have heard it, when I lived there. It was yes and no, and the plates.",
    ],
  },
  "helmet-look": {
    layer: 0,
    asks: [
      "colour is the helmet",
      "color is the helmet",
      "helmet look like",
      "kind of helmet",
      "helmet fit",
      "helmet too big",
    ],
    answers: [
      "It is yellow, with one scratch. For me a bit big. || A yellow one. I must pull the strap, his head is bigger.",
    ],
  },
  "own-helmet": {
    layer: 0,
    asks: [
      "your own helmet",
      "own helmet now",
      "where is your helmet",
      "wheres your helmet",
      "have your own helmet",
    ],
    answers: [
      "Mine is at the site, it hangs on a nail. || I left it at the site, in August. It hangs there, I think.",
    ],
  },
  electrician: {
    layer: 0,
    asks: [
      "the electrician like",
      "who is the electrician",
      "about the electrician",
      "know the electrician",
      "electrician say",
      "electrician mind",
      "electrician know",
      "does the electrician",
    ],
    answers: [
      "A quiet man with glasses. He lends it each Friday and asks nothing. || Older than I, he reads before sleeping. He lays it on my blanket and goes.",
    ],
  },
  "call-time": {
    layer: 0,
    asks: [
      "what time do you call",
      "time do you call",
      "time is the call",
      "when on friday",
      "time on friday",
      "time on fridays",
      "what hour do you call",
    ],
    answers: [
      "At nine, our time. There it is seven. || From nine in the evening. In Comilla they are two hours behind.",
    ],
  },
  "whose-phone": {
    layer: 0,
    asks: [
      "whose phone",
      "what phone",
      "phone do you use",
      "own phone",
      "kind of phone",
      "which app",
    ],
    answers: [
      "I have my own, one corner is broken. They use the one of Shirin. || On my phone, it is five years old. At home it is my wife's phone.",
    ],
  },
  "count-to-what": {
    layer: 0,
    asks: [
      "count in english",
      "count together",
      "count up to",
      "how far can she count",
      "far can mou count",
      "high can she count",
      "how far do you count",
      "what do you count to with her",
    ],
    answers: [
      "To twenty. She wants to go on to thirty now. || Until twenty we are. Fifteen she forgets each time.",
    ],
  },
  "tell-tooth": {
    layer: 0,
    asks: [
      "want to tell mou on friday about",
      "tell mou about the tooth",
      "tell mou on friday about the tooth",
      "say to mou about the tooth",
      "tell her about the tooth",
      "say about the tooth",
    ],
    answers: [
      "That it is a very good tooth, and she must brush the new one. || I will say, show me again, and hold it still.",
    ],
  },
  "mirror-when": {
    layer: 0,
    asks: [
      "when do you practise",
      "when do you try it",
      "try the face",
      "long do you practise",
      "practise the face",
    ],
    answers: [
      "A quarter hour before, when they are at the taps. || Just before nine, two or three minutes only.",
    ],
  },
};
