import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya tells when a supporter who missed her asks once more. */
export const onceMoreOfHer: Scenario["topics"] = {
  "going-to-say": {
    layer: 0,
    asks: [
      ...["you going to say next", "were you going to say", "was it you were going to say"],
      ...["you about to say"],
    ],
    answers: [
      "I make it sound like a funny story, on here. {It isn't that funny, in the room|not-doing-well}. || That I laugh a lot when I'm typing. {I'm not laughing on this side|not-doing-well}.",
      "{I'm managing, and I'm tired of managing|not-doing-well}. || {Everyone thanks me for being so easy|not-doing-well}. I didn't know how that sentence ended.",
    ],
  },
  "wave-away": {
    layer: 0,
    asks: ["going to wave away", "you wave away", "wave it away"],
    answers: [
      "I'd had a bad night. {It's all of them, and I was going to say never mind|not-doing-well}. || {Only that I feel a bit see-through|not-doing-well}. It's not even interesting.",
    ],
  },
  "in-middle-of": {
    layer: 0,
    asks: ["you in the middle of", "in the middle of"],
    answers: [
      "Four o'clock, and how long it goes on for. {I was coming to the part where I'm scared|evenings?}. || {I'd been going to say I dread the afternoons|evenings?}. Then it was your turn and out came my tray.",
    ],
  },
  "come-back-to": {
    layer: 0,
    asks: ["like to come back to", "you come back to", "pick up again"],
    answers: [
      "Whatever I was saying before I got useful. {The evenings, I think|evenings?}. || {The evening bit, if you don't mind|evenings?}. I always leave just before it.",
    ],
  },
  "worth-saying": {
    layer: 0,
    asks: ["felt worth saying", "thing that felt worth", "worth saying"],
    answers: [
      "{I haven't been asked one thing all day that wasn't about ounces|not-doing-well}. || Perhaps the bit about not being myself. {The rest was wrapping paper|not-doing-well}.",
    ],
  },
  "but-after": {
    layer: 0,
    asks: [...["were a but after", "a but after it", "but after it"], ...["is there a but"]],
    answers: [
      "But I don't want to go downstairs yet. {So it can't be, quite|not-doing-well}. || {But I wish somebody would argue with me about it|not-doing-well}.",
    ],
  },
  "want-heard": {
    layer: 0,
    asks: [
      ...["most want heard", "want heard in it", "you want me to know"],
      ...["like me to know"],
    ],
    answers: [
      "I'm not complaining about him. {It's me I can't get on with|not-doing-well}. || That it's every day. {I say it lightly, and it's every single day|not-doing-well}.",
    ],
  },
  "left-out-of-it": {
    layer: 0,
    asks: [...["my answer leave out", "answer leave out", "did i leave out"], ...["have i missed"]],
    answers: [
      "Me, a bit? Sorry. {It was all the baby again|not-doing-well}. || {The frightened part|not-doing-well}, I'd slipped it in the middle.",
    ],
  },
  "asked-better": {
    layer: 0,
    asks: ["if id asked better", "id asked better", "had asked better"],
    answers: [
      "{I cry in the bathroom most days, and I come out humming|not-doing-well}. You'd never know. || {I don't need worrying about, so much as asking about|not-doing-well}. That sounded cleverer than I am.",
    ],
  },
  "nobody-there-asked": {
    layer: 0,
    asks: [
      ...["did nobody there ask", "nobody there ask", "nobody at the clinic ask"],
      ...["no one asked you at the clinic"],
    ],
    answers: [
      "Do you like it. It was feeding, sleep, how's the scar, {and nobody said, do you like it|not-doing-well}. || They wanted to know if he'd smiled. {No one wanted to know if I had|not-doing-well}.",
    ],
  },
  "no-box-for": {
    layer: 0,
    asks: ["isnt there a box", "there a box for", "a box for"],
    answers: [
      "Being fine at ten and not at four. {You may only tick one|not-doing-well}. || Missing yourself. {I looked, and it goes from appetite to contraception|not-doing-well}.",
    ],
  },
  "didnt-ask": {
    layer: 0,
    asks: [...["say that i didnt ask", "that i didnt ask", "i didnt ask"], ...["havent i asked"]],
    answers: [
      "{I feel like a guest here|not-doing-well}. It isn't an answer to anything, it was just sitting there. || I'd hoped you'd ask about me before him. {Everyone starts with him|not-doing-well}.",
    ],
  },
  "less-polite": {
    layer: 0,
    asks: [
      ...["less polite answer", "a less polite", "if you werent polite"],
      ...["not the nice answer"],
    ],
    answers: [
      "I'm fed up. Oh! {I'm so fed up with being lovely|not-doing-well}. || {It's horrible, some days|not-doing-well}. That's as rude as I go.",
    ],
  },
  "something-own": {
    layer: 0,
    asks: ["something of your own", "saying something of your", "something without being asked"],
    answers: [
      "I had a whole cup of tea once, to the bottom, in August. {I think about it quite a lot|not-doing-well}. || {I miss being bad-tempered|not-doing-well}. I used to slam things.",
    ],
  },
  "mean-you": {
    layer: 0,
    asks: [
      ...["know to mean you", "to mean you", "have to know to"],
      ...["know about the real you"],
    ],
    answers: [
      "My name, for a start. {And that I'm not as nice as this|not-doing-well}. || I take it black and I can't stand being patted. {And I'm making all of it up as I go|not-doing-well}.",
    ],
  },
  "dont-have-to-say": {
    layer: 0,
    asks: ["dont have to say so", "when you dont have to", "have to say so"],
    answers: [
      "Quieter. {Sagging, like a tent with one pole out|not-doing-well}. || {A bit desperate|not-doing-well}. That's a big word, I'd not use it in the kitchen.",
    ],
  },
  "hard-for-me": {
    layer: 0,
    asks: ["is it hard for you", "it hard for you", "hard about it for you"],
    answers: [
      "I'm never off, even when I'm off. {And I can't say it's hard, because look at him|not-doing-well}. || The nappies I can do. {It's missing myself, if that isn't too grand|not-doing-well}.",
    ],
  },
  "full-size": {
    layer: 0,
    asks: ["at its full size", "its full size"],
    answers: [
      "Big. {It's there when I open my eyes, before I've remembered why|not-doing-well}. || {I'm frightened I've made a mistake and I'll have to be nice about it|not-doing-well}. That's about the size.",
    ],
  },
  "own-place": {
    layer: 0,
    asks: ["in your own place", "like in your own"],
    answers: [
      "Crowded, and I'm on my own in it. {I don't feel lucky, I feel late for something|not-doing-well}. || {I've got what they prayed for, and I'm in the bathroom with the tap on|not-doing-well}. So it's guilty, mainly.",
    ],
  },
  "my-one": {
    layer: 0,
    asks: ["with your one", "it with your one", "like with your one"],
    answers: [
      "One very small person and a very long day. {I can't do it and I can't put it down|not-doing-well}. || He does cry, mine. {So do I, we take turns|not-doing-well}.",
    ],
  },
  "not-brave": {
    layer: 0,
    asks: ["there when you arent", "when you arent brave", "when youre not brave"],
    answers: [
      "Somebody about eight years old. {She'd like to be collected|not-doing-well}. || {Wobbling|not-doing-well}. I go ever so chatty first, and then it's wobbling.",
    ],
  },
};
