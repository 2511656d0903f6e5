import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to who asks, plainly, about the nights and the others in the house. */
export const askedOfRohanAndNights: Scenario["topics"] = {
  "guarding-against": {
    layer: 0,
    asks: [
      "guarding against",
      "guarding him from",
      "what are you guarding",
      "guard against",
      "guarding him against",
      "guard him from",
    ],
    answers: [
      "{That he stops breathing|tired-all?}. Or just that he wakes up. || {Him going too quiet, mostly|tired-all?}. I know he's fine, I check anyway.",
    ],
  },
  "who-three": {
    layer: 0,
    asks: [
      "who are the three",
      "the three of you who",
      "who were the three",
      "which three",
      "who are you three",
      "three of you who",
    ],
    answers: [
      "Rohan, his mum and me. || That's me, my husband Rohan and his mother. Arjun was asleep.",
    ],
  },
  "tap-feeling": {
    layer: 0,
    asks: [
      "feeling when the tap",
      "feel when the tap",
      "when the tap was",
      "feel in the bathroom",
      "feeling in the bathroom",
      "felt in the bathroom",
      "with the tap running",
      "with the tap on",
    ],
    answers: [
      "{Stupid, really|not-doing-well}. And frightened, because it wasn't all that funny. || {Scared of myself, a bit|not-doing-well}. I'd laughed and I hadn't found it funny.",
    ],
  },
  "shoulder-for-me": {
    layer: 0,
    asks: [
      "give you a shoulder",
      "gives you a shoulder",
      "shoulder for you",
      "shoulder to lean",
      "a shoulder to cry",
    ],
    answers: [
      "His mother offers. I tell her I'm all right. || Rohan's mum would, she's said so. I always say no need.",
    ],
  },
  "where-his-dad": {
    layer: 0,
    asks: [
      "where is his dad",
      "wheres his dad",
      "where is his father",
      "where is rohan when",
      "where is rohan while",
      "where is your husband when",
      "where is your husband while",
      "dad while you walk",
      "rohan while you walk",
      "does rohan sleep",
    ],
    answers: [
      "Rohan's asleep, he's got to be up for work before six. || In bed, in the next room. It's an early start for him.",
    ],
  },
  "rohan-at-night": {
    layer: 0,
    asks: [
      "rohan get up at night",
      "rohan get up",
      "he get up at night",
      "rohan get up too",
      "rohan wake up",
      "husband get up",
      "rohan help at night",
      "rohan wake at night",
    ],
    answers: ["He would if I asked. I don't ask. || Only if I wake him, so no. He did offer!"],
  },
  "why-no-good": {
    layer: 1,
    asks: [
      "youre no good as",
      "say youre no good",
      "no good as a mother",
      "not a good mother",
      "think youre a bad mother",
      "makes you a bad mother",
      "makes you no good",
      "good enough as a mother",
    ],
    answers: [
      "Rohan's mother knows what he wants straight off. {I only guess|bad-mother?}. || {I can't tell what he's crying for|bad-mother?}. His gran hears it from the kitchen.",
    ],
  },
  "seen-as-at-work": {
    layer: 0,
    asks: [
      "see you the way they",
      "sees you the way",
      "see you like they did",
      "seen you like that",
      "seen the way you were",
    ],
    answers: [
      "I don't think so. They look in the pram first. || It's him they come to see, and that's fair enough.",
    ],
  },
  "said-when-laughed": {
    layer: 0,
    asks: [
      "say when they laughed",
      "what did you say when they",
      "say to them when they laughed",
      "what did you say about the phone",
    ],
    answers: [
      "I said it'd keep fresh in there. That got another laugh. || Something about leaving it to cool. I'm quite funny, apparently.",
    ],
  },
  "found-by-whom": {
    layer: 0,
    asks: ["who found the phone", "who found it first", "who looked in the fridge"],
    answers: ["Rohan did, in the end. || It was Rohan, he followed the buzzing."],
  },
  "her-redoing": {
    layer: 0,
    asks: [
      "do again after you",
      "does she do over",
      "does she do again",
      "what does she redo",
      "she redo",
      "doing over after you",
      "do over after you",
    ],
    answers: [
      "The vests, mostly, and the top of his nappy. || Bottles, vests, the way I've tucked his blanket.",
    ],
  },
};
