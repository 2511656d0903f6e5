import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya tells of her days with him, and of what they were like before. */
export const days: Scenario["topics"] = {
  proper: {
    layer: 1,
    asks: [
      "proper mother",
      "good mother do",
      "good mother look",
      "good mother mean",
      "good mum",
      "proper mum",
      "better mother",
      "bad mother",
    ],
    answers: [
      "She'd know what each cry is for, and {she'd want to be there when he wakes|bad-mother?}. She sings and means it. || She'd be glad when she hears him on the monitor. {That's all it is, she'd be glad|bad-mother?}.",
      "Somebody like Amma. Flour on her hands and four children hanging off her and never cross. || My own mother, I suppose. I don't remember her once being tired, that can't be right, can it?",
    ],
  },
  "sorry-milk": {
    layer: 0,
    asks: [
      "say sorry to him",
      "saying sorry to him",
      "tell him sorry",
      "sorry to him",
      "sorry to arjun",
      "sorry to the baby",
      "what are you sorry for",
      "youre saying sorry for",
      "sorry about",
    ],
    answers: [
      "Because he'd turned his face to me and {I'd got nothing for him|bad-mother?}, and now it's out of a tin. || It was the one thing only I could do for him, and {I couldn't|bad-mother?}.",
    ],
  },
  smile: {
    layer: 0,
    asks: [
      "made him smile",
      "smile at",
      "first smile",
      "his smile",
      "smiled at",
      "when he smiled",
      "make him smile",
    ],
    answers: [
      "It was my silly hat, I think, I'd just come in from the rain. Rohan says it was me, and I say it was the hat. || I'd got a bobble hat on. My husband swears that the smile was for me, but I'd put it down to the bobble.",
    ],
  },
  bakery: {
    layer: 0,
    asks: [
      ...["buy there every"],
      "the bakery",
      "girl in the bakery",
      "bakery girl",
      "the bakery like",
      "in the bakery",
      "girl there like",
      "buy there",
      "the girl like",
      "bakery called",
      "girl called",
      "girls name",
    ],
    answers: [
      "She's about nineteen, with flour up to her elbows. She's called Kasia, it's on her badge, and she never asks about the baby first. || Kasia, she's called, she's only young. She says my name, and then it's, the usual? I've got a usual!",
      "It's tiny, it steams up. I get the end of the rye loaf and stand by the window for a bit. || There's only room for three people and it's always warm. I stay till my glasses have cleared.",
    ],
  },
  canal: {
    layer: 0,
    asks: [
      "the canal",
      "by the canal",
      "along the canal",
      "your walks",
      "the walk like",
      "the ducks",
      "the water like",
    ],
    answers: [
      "There's a heron who stands there like a man waiting for a bus. We say good morning to him. || We look for our heron, he's usually by the lock. He pays us no attention at all, it's lovely.",
      "Narrowboats, with smoke coming out and geraniums on the roof. I pick which one I'd live in. || I choose a boat. It'd be the small green one, with one chair on it.",
    ],
  },
  miss: {
    layer: 1,
    asks: [
      "miss most",
      "you miss",
      "you miss most",
      "do you miss",
      "do you miss about",
      "missing most",
      "miss about",
      "miss the most",
    ],
    answers: [
      "Silly things. Being late for something of my own, and {people asking me what I thought|not-doing-well?}. || My desk, my lunch hour. {Somebody saying, Priya, what do we do?|not-doing-well?} and I'd know.",
      "{I miss Amma's hands|far-away!}. She used to oil my hair on Sundays, I could just sit. || {Amma's hands, I miss those|far-away!}. On Sundays it was oil and a comb, and I could sit there like a child.",
    ],
  },
  ladies: {
    layer: 0,
    asks: [
      "those ladies",
      "say to those ladies",
      "say to the ladies",
      "say to these ladies",
      "say to that lady",
      "to the ladies",
      "these ladies",
      "the ladies",
      "people who stop",
      "people stop the pram",
      "enjoy every minute",
      "treasure it",
      "lady who leans",
    ],
    answers: [
      "I'd like to say, which minute, please? Which one did you have in mind? But I say thank you. || Would you like him from four till seven? That's what I'd say. I say, oh yes, I do.",
    ],
  },
  group: {
    layer: 0,
    asks: [
      "the baby group",
      "at baby group",
      "baby group like",
      "the group like",
      "on thursdays",
      "on a thursday",
    ],
    answers: [
      "We sing, we shake a rattle, then it's tea and everybody's birth story. {I do the short version, with the joke in it|far-away?}. || There are songs first and a parachute, then biscuits. {I ask everyone questions, so that it's never my turn|far-away?}.",
    ],
  },
};
