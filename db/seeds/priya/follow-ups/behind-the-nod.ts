import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya tells of what she nodded away, once a supporter asks for it. */
export const behindTheNod: Scenario["topics"] = {
  "the-trying": {
    layer: 0,
    asks: ["goes into the trying", "into the trying", "trying that i cant see"],
    answers: [
      "I've got an alarm to remind me to smile at him, is that mad? {Ten past the hour|numb?}. || {I practise on the landing before I go in to him|numb?}. You wouldn't have seen that from there.",
    ],
  },
  "not-silly": {
    layer: 0,
    asks: ["nobody calls it silly", "calls it silly", "if it isnt silly"],
    answers: [
      "Then I'd have to believe it. {I think it's quite bad, actually|not-doing-well}. || Heavier. {If it isn't silly, then I'm not well|not-doing-well}, am I?",
    ],
  },
  "how-sounded": {
    layer: 0,
    asks: ["did it really sound", "really sound from where", "did that sound to you"],
    answers: [
      "Like the clinic. {My face went hot, and I thought, careful|watched?}. || A bit sharp. {I'm told things all day, and I'd hoped not in here|watched?}.",
    ],
  },
  "no-free-arms": {
    layer: 0,
    asks: [
      ...["no free pair of", "free pair of arms", "nobody to hold him"],
      ...["no one to hold him"],
    ],
    answers: [
      "You learn to do things with your chin. {I've had soup over the top of his head|tired-all?}, cold soup. || My back aches in one stripe. {I put him down and he shouts, so I pick him up, so nothing's ever done|tired-all?}.",
    ],
  },
  "behind-nod": {
    layer: 0,
    asks: ["behind the nod", "goes on behind the", "when you nod"],
    answers: [
      "I'm wondering if I shut the freezer. {And whether I look as if it's helping|not-doing-well}. || {I know this, I know this, why can't I do it|not-doing-well}? That, with a smile on.",
    ],
  },
  "list-like-that": {
    layer: 0,
    asks: ["have a list like", "a list like that", "list like that"],
    answers: [
      "It's all things that worked for other people. {I get to the bottom, and it's me that doesn't work|not-doing-well}. || {It's like homework in a subject I've dropped|not-doing-well}.",
    ],
  },
  "still-to-do": {
    layer: 0,
    asks: ["so much still to do", "much still to do", "so much to do"],
    answers: [
      "There's never a done. {I go to bed with the whole lot still humming|tired-all?}. || {I'm behind before I've got my slippers on|tired-all?}.",
    ],
  },
  "trying-did": {
    layer: 0,
    asks: ["did trying it do", "trying it do to", "trying it like for you"],
    answers: [
      "I felt I'd broken the instructions. {It was on a card with a flower, anyone can do it|not-doing-well}. || {I lay there relaxing as hard as I could|not-doing-well}, and he woke up.",
    ],
  },
  "from-me-too": {
    layer: 0,
    asks: ["get it from me too", "it from me too", "from me as well"],
    answers: [
      "I laughed, didn't I? {The walls came in about an inch|watched}. || {As if there's one of her in the phone|watched}. You weren't to know!",
    ],
  },
  "with-myself": {
    layer: 0,
    asks: ["are you with yourself", "with yourself at those", "treat yourself at those"],
    answers: [
      "Not kind. {I've a voice I'd never have used on a trainee|not-doing-well}. || {I go all smooth, and I can't stand me|not-doing-well}. Yes Mummyji, no Mummyji.",
    ],
  },
  "hear-not-believe": {
    layer: 0,
    asks: ["hear that and not believe", "and not believe it", "not believe it"],
    answers: [
      "Like a jumper that's too big. {I say thank you, and I'm cold in it|not-doing-well}. || {Lonely, if I may say that|not-doing-well}. You're standing somewhere sunny.",
    ],
  },
  "doubt-says": {
    layer: 0,
    asks: ["does the doubt say", "the doubt say", "what does your doubt"],
    answers: [
      "You haven't met me, it says. {Not at four o'clock|evenings?}. || It says, she's being nice. {Wait till she hears about the evenings|evenings?}.",
    ],
  },
  "true-mug": {
    layer: 0,
    asks: [...["would yours say if", "yours say if it", "if it told the truth"], ...["honest mug"]],
    answers: [
      "{World's okayest actress|not-doing-well}. I'd buy that one. || {You haven't got this, mama|not-doing-well}. With the same heart.",
    ],
  },
  "first-thought": {
    layer: 0,
    asks: [
      ...["your own first thought", "own first thought", "half of one"],
      ...["first thing that comes"],
    ],
    answers: [
      "I'd like to get under the kitchen table. {Not to sleep, just to be under something|not-doing-well}. || {Help|not-doing-well}, I think. It popped up before I could put a sorry on it.",
    ],
  },
  "if-only-for-me": {
    layer: 0,
    asks: ["if it were only for you", "it were only for you", "if nobody else heard"],
    answers: [
      "{I want a rest from being good|not-doing-well}. || {I don't like it here very much|not-doing-well}, in my own house.",
    ],
  },
  "simply-there": {
    layer: 0,
    asks: ["whats simply there", "simply there without", "without working anything out"],
    answers: [
      "A heavy feeling, just under my collar. {It's been there so long that I'd stopped mentioning it|not-doing-well}. || {Sad|not-doing-well}. Just sad, with a bit of milk on it.",
    ],
  },
  "stirs-up": {
    layer: 0,
    asks: ["does it stir up", "stir up being asked", "being asked that do"],
    answers: [
      "My eyes have gone hot, isn't that ridiculous. {I didn't know I'd been waiting|not-doing-well}. || A bit of panic. {And then I want you to ask again|not-doing-well}.",
    ],
  },
  "rather-talk": {
    layer: 0,
    asks: ["you rather talk about", "rather talk about", "prefer to talk about"],
    answers: [
      "Could it be the evenings? {I've been going round them|evenings?}. || {The bit after four|evenings?}, if you've got time. Or the bakery, that's easier.",
    ],
  },
  "fine-covers": {
    layer: 0,
    asks: ["does it cover today", "it cover today", "under the fine"],
    answers: [
      "Two feeds that went wrong, and a cry by the nappy bin. {And saying it to four different people|not-doing-well}. || Today? {It's covering that I hid upstairs from everybody for a bit|not-doing-well}.",
    ],
  },
  "if-time": {
    layer: 0,
    asks: ["if time didnt matter", "time didnt matter", "had all the time"],
    answers: [
      "I'd start in July and I wouldn't tidy it up. {I'd leave in all the parts where I'm not nice|not-doing-well}. || {That I'm not coping|not-doing-well}. It doesn't take long, it turns out.",
    ],
  },
};
