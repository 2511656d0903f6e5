import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to who asks on about what she has just told of help, of the bakery and of being the capable one. */
export const justSaidOfNotCoping: Scenario["topics"] = {
  "heart-often": {
    layer: 0,
    asks: [
      ...["happen a lot", "happen often", "happen every night"],
      ...["often does that happen"],
    ],
    answers: [
      "[after: heart races, heart] Every night. {And at the doorbell, and once for a pigeon|tired-all?}. || {Most nights, more than once|tired-all?}. It takes ages to come down again.",
    ],
  },
  "hv-coming-again": {
    layer: 0,
    asks: [
      ...["is she coming again", "coming again", "she come again"],
      ...["visit again", "come back to see you"],
    ],
    answers: [
      "[after: health visitor] In two weeks, it's on the fridge. I've looked at who's in that day. || She is, a fortnight on Tuesday. Mummyji's already said she'll do the tea.",
    ],
  },
  "gp-said": {
    layer: 0,
    asks: [...["say to the gp", "say to the doctor", "tell the gp"], ...["answer the doctor"]],
    answers: [
      "Fine! {It fitted in between two of his keys|not-doing-well}. || {Tired but fine, I said, and he typed it|not-doing-well}. I watched him type fine.",
    ],
  },
  "gp-back": {
    layer: 0,
    asks: [
      ...["go back to him", "see him again", "go back to the doctor"],
      ...["go back to the gp"],
    ],
    answers: [
      "[after: gp, doctor] To the lady one, maybe. I'd want to be first in the day, before she's behind. || I'd need something wrong with the baby. That's awful, but I'd go for him.",
    ],
  },
  "bakery-said": {
    layer: 1,
    asks: [...["would you have said", "have said to her", "said to kasia"], ...["told the girl"]],
    answers: [
      "[after: bakery] I'm not very well, Kasia. Then a small rye, in one breath. || Could I stand here a bit? I think that was going to be all.",
    ],
  },
  "bakery-why-her": {
    layer: 1,
    asks: [...["why her", "why the girl", "why the bakery girl"], ...["why kasia"]],
    answers: [
      "[after: bakery] She's never seen me hold him. {She doesn't know I ought to be happy|not-doing-well}. || {She says Priya|not-doing-well}. It nearly fell out of me, just for that.",
    ],
  },
  "tips-get": {
    layer: 0,
    asks: [...["tips do you get", "kind of tips", "what tips"], ...["get tips", "which tips"]],
    answers: [
      "Sleep when he sleeps. White noise, fennel, and a woman on the bus said to eat more butter. || Have I tried a bath. Lavender! I could open a shop of lavender.",
    ],
  },
  "bad-bits": {
    layer: 0,
    asks: [...["the bad bits", "bad bits are", "which bad bits"], ...["what bad bits"]],
    answers: [
      "{That I count down to his nap, and when he wakes I could cry|numb}. That's one. || {It's dull, and it's frightening, and I can't feel my face for smiling|numb}. You did ask.",
    ],
  },
  "got-better-then": {
    layer: 1,
    asks: [
      ...["how did you get better", "get better then", "get through it then"],
      ...["what helped then", "come out of it"],
    ],
    answers: [
      "Amma. She slept on my floor and oiled my hair and didn't ask. {One morning I was hungry|far-away}. || {My mother came, that's all that happened|far-away}. She cooked, I ate, there was a Tuesday I laughed.",
    ],
  },
  "aaji-happened": {
    layer: 1,
    asks: [
      ...["happened to your grandmother", "grandmother die", "your grandmother dying"],
      ...["aaji die", "lost your grandmother"],
    ],
    answers: [
      "She went in her sleep, in the exam week, and they didn't tell me till after. I've never eaten a clove since. || Her heart, it was quick. I'd a ticket home for the Friday.",
    ],
  },
  "sang-in-lift": {
    layer: 1,
    asks: [
      ...["sing in the lift", "did you sing in", "what did you sing"],
      ...["songs did you sing"],
    ],
    answers: [
      "[after: lift, weddings] Film songs, with the echo. There's a key change by the fourth floor. || Whatever was going. A bit of Abba, if accounts was in there.",
    ],
  },
  "gone-where": {
    layer: 1,
    asks: [
      ...["has that gone", "where has that", "where has it gone"],
      ...["where did that go", "where's it gone"],
    ],
    answers: [
      "[after: lift, loud] {It's in with my work shoes, I think|not-doing-well}. I hum, by the canal, so there's a bit left. || I'd wake him. {That's the excuse, anyway, I don't think there's any in there|not-doing-well}.",
    ],
  },
  "visa-when": {
    layer: 1,
    asks: [
      ...["when will that be", "when will she get", "get her visa"],
      ...["visa come through", "when's the visa"],
    ],
    answers: [
      "[after: visa] January, they said, or they said it could be. {I don't write it in pen|far-away}. || {If it's yes, after New Year|far-away}. I've washed the sheets twice.",
    ],
  },
  "says-capable": {
    layer: 1,
    asks: [
      ...["who says so", "says you're capable", "calls you capable"],
      ...["call you capable", "who says that about you"],
    ],
    answers: [
      "[after: capable] All of them, it's what I'm for. {I wrote it on my own form at work|not-doing-well}. || Amma did first, I was six and I'd packed my own bag. {You get a name and you keep it up|not-doing-well}.",
    ],
  },
  "if-not-capable": {
    layer: 1,
    asks: [
      ...["if you're not capable", "happens if you're not", "if you weren't capable"],
      ...["if you're not the capable", "if you can't cope"],
    ],
    answers: [
      "{I don't think anybody's planned for it|not-doing-well}. There isn't a second name on the rota. || Then it's Mummyji. {And then I don't know what I'd be there for|not-doing-well}.",
    ],
  },
  "make-it-five": {
    layer: 0,
    asks: [...["make it a five", "bring it to a five", "make it lower"], ...["bring it down"]],
    answers: [
      "Somebody in the hall with me at four. Not doing it, only walking up and down. || If Rohan's key went at five. I think it'd be a four, even.",
    ],
  },
  "whats-it-now": {
    layer: 0,
    asks: ["what's it now"],
    answers: [
      "[after: a six, six] A five and a half. It's nice, being asked in numbers. || Six, still, but with company.",
    ],
  },
  "the-sentence": {
    layer: 1,
    asks: [
      ...["what's the sentence", "is the sentence", "which sentence"],
      ...["one sentence be", "sentence would you"],
    ],
    answers: [
      "It isn't only sleep, Rohan. I've got that far in the bath. || I'm not coping, love. It looks so short, I keep wanting to put sorry on the end.",
    ],
  },
  "whose-voice": {
    layer: 0,
    asks: [...["whose voice is it", "whose voice", "voice is it"], ...["sounds like who"]],
    answers: [
      "Nobody's I know. {She's a bit like the lady who reads out the trains|bad-mother?}. || {Mine, being nice to a new girl|bad-mother?}. It's got my clipboard.",
    ],
  },
  "say-back": {
    layer: 0,
    asks: [
      ...["say back to it", "you say back", "answer it back"],
      ...["tell the voice", "argue with it"],
    ],
    answers: [
      "[after: voice, everyone can] I say I know. {I agree with it, it's quicker|bad-mother?}. || {Sorry|bad-mother?}, mostly. To a voice!",
    ],
  },
};
