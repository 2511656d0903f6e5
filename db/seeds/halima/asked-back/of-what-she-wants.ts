import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks back about who knows, what she needs and what may come. */
export const ofWhatSheWants: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["Nobody knows that I raise my voice", "they send me the stages"],
    answers: {
      why: [
        "They think I'm a saint, and {one doesn't like to hand that back|siblings?}. || It isn't a thing for the family chat. {There'd be a flower under it, and a verse|siblings?}.",
      ],
      felt: [
        "{Like having a stain, and sitting with your bag on it|temper?}. || {I smile and I wait to be found out|temper?}.",
      ],
    },
  },
  {
    said: ["I told my sister half of it", "I began to tell my sister"],
    answers: {
      felt: [
        "{I was left with the other half in my mouth|siblings?}. || {Like having one arm in a sleeve and being called away|siblings?}.",
      ],
      youSaid: [
        "That the nights were hard, dear. I'd not come to what sort of hard. || I'd told her as far as three in the morning. She never asked what happened at three.",
      ],
      then: [
        "She came back with a lamp to describe. I described it with her. || It was a tap, from Italy. We never got back to me.",
      ],
    },
  },
  {
    said: ["who isn't about to ask how she is", "and not go on to her"],
    answers: {
      why: [
        "I'm always on the way to somebody else, you see. {They ask for me as one asks for the operator|siblings?}. || {I can hear it coming, the and how's Mak|siblings?}. I'd like to be the end of a sentence.",
      ],
    },
  },
  {
    said: ["a bit of a bad person for an hour", "To be no angel till eleven"],
    answers: {
      mean: [
        "I'd say that it's a bore, and that she smells, and nobody'd gasp. || I'd like to sulk, dear, and eat the middle out of a cake.",
      ],
      why: [
        "It's tiring to be admired. One has to hold one's stomach in. || Being good is all that I've done since breakfast. It pinches, like somebody else's shoes.",
      ],
    },
  },
  {
    said: [
      "it was eight months, and there was an end to it",
      "we had eight months and then it was finished",
    ],
    answers: {
      why: [
        "They know what to do for dying. {For this there isn't a dish that one brings|unknown?}. || Nobody's told them that it's happened. {It's only me who's been told, and I'm told every day|unknown?}.",
      ],
      felt: [
        "{As if I'd missed my own turn to cry|unknown?}. || {It's lonelier, dear, and I'd have said that nothing could be|unknown?}.",
      ],
    },
  },
  {
    said: ["I used to sing at other people's weddings", "I sang at weddings where"],
    answers: {
      why: [
        "I'd sewn the dress, so I thought I'd a right to see it dance. And nobody stopped me. || One can't keep still when there's a drum. Zain used to go and get the car.",
      ],
      often: [
        "Whenever there was a tent up, dear. I've not opened my mouth at one in three years. || Every season. The last of them I listened to from the kitchen.",
      ],
    },
  },
  {
    said: ["I see two roads, and at the end", "There's one way or there's the other"],
    answers: {
      mean: [
        "Either I put her somewhere, or I keep her and go sour. {I can't see a third with a lamp on it|bad-daughter?}. || A home is one. {Going on till I've no kindness over, that's the other|bad-daughter?}.",
      ],
      why: [
        "I gave my word about the one. {And as for the other, I've heard myself on a Sunday|bad-daughter?}. || {Whichever I take, it's I who'll have done it|bad-daughter?}.",
      ],
    },
  },
  {
    said: ["Port Dickson even. With shoes off", "I'd like to stand in it up to"],
    answers: {
      why: [
        "Nobody can call you from the sea. It's too loud. || It goes in and out and it doesn't ask for its daughter.",
      ],
      when: [
        "The last time? Zain was alive, and we'd a flask. || I've not been since the girls were in school. It's an hour and a half, it might be the moon.",
      ],
    },
  },
];
