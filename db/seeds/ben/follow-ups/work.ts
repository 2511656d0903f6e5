import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben tells of his work. */
export const work: Scenario["topics"] = {
  radio: {
    layer: 0,
    asks: ["radio ben", "what radio", "the jingle", "your jingle", "radio name", "call you radio"],
    answers: [
      "A night nurse started it, she said I never go off air. {If it goes quiet I fill it|jokes}. || It's a name off one of the night nurses, for how I never stop broadcasting. {Silence on air's the one thing you can't have|jokes}.",
      "The jingle's four notes and a traffic report for the corridor. I've had requests. || There's a tune, and then I do the weather for each bay. People put in requests.",
    ],
  },
  bleep: {
    layer: 0,
    asks: [
      "what's a bleep",
      "what is a bleep",
      "the bleep say",
      "the bleep sound",
      "hear the bleep",
      "hearing the bleep",
      "bleep goes off",
      "your bleep",
      "that bleep",
      "the bleep",
      "a pager",
    ],
    answers: [
      "It's the pager, three pips and a number to ring. {The pips I hear in the fridge now, and in the indicator of the car|sleep?}. || My pager. It pips three times and then you ring whoever. {I get it off the fridge, these days, and reversing trucks|sleep?}.",
    ],
  },
  winter: {
    layer: 0,
    asks: ["happened in winter", "happened over winter", "winter like", "about winter"],
    answers: [
      "We were short from June, with half the staff off sick and every bed full. {I said yes to every shift, and at some point I stopped coming home in one piece|empty-tank?}. || Flu through the wards from June and not enough of us. {I kept picking up the extra ones, and somewhere in there I ran down|empty-tank?}.",
    ],
  },
  coffees: {
    layer: 0,
    asks: [
      "second coffee",
      "other coffee",
      "two coffees",
      "the coffees",
      "two flat whites",
      "drink both",
      "coffee for",
    ],
    answers: [
      "The second one's nobody's, the ward clerk gets it cold about nine. She thinks I fancy her. || There's no one it's for. I drink one, and the clerk on the ward has formed a theory about the other.",
    ],
  },
  "car-park": {
    layer: 0,
    asks: [
      "the car park",
      "in the car before",
      "sit in the car",
      "what song",
      "which song",
      "the song",
      "before a shift",
      "before you go in",
    ],
    answers: [
      "I sit in the car with the classic hits on till one song's over. {When it stops, I've got to open the door|empty-tank?}. || There's a bit before each shift where I just sit, engine off, radio going. {Whatever they play, I get to the end of it and I make myself get out|empty-tank?}.",
    ],
  },
  driving: {
    layer: 0,
    asks: [
      "remember driving",
      "driving home",
      "drive home",
      "get home",
      "getting home",
      "the walk home",
      "walk home",
      "happens in between",
    ],
    answers: [
      "I leave the car at the hospital after nights and walk it, it's half an hour. {I got to my own door once and couldn't have told you one set of lights|empty-tank?}, so, walking. || These days I walk it after a night, the car stays put. {I'd turned up at home with no memory of the road|empty-tank?}, and that gave me a fright.",
    ],
  },
  monday: {
    layer: 0,
    asks: [
      "happens on monday",
      "happens monday",
      "about monday",
      "monday like",
      "on monday",
      "next shift",
      "next night shift",
      "next day shift",
      "back on monday",
      "back in on monday",
    ],
    answers: [
      "Eight o'clock, same ward, and the list'll be as long as my arm. {I've been at it in my head since Thursday|empty-tank?}. || It's days again, eight till it's done. {I'm already on that round, in here|empty-tank?}, I've done it about six times.",
    ],
  },
  "when-they-shake": {
    layer: 1,
    asks: [
      "when your hands shake",
      "when they shake",
      "when the shaking",
      "hands start to shake",
      "hands start shaking",
      "when your hands start",
      "stop the shaking",
      "stop them shaking",
      "at the doors",
      "at the ward doors",
    ],
    answers: [
      "I give my hands something to hold, a chart, a coffee, once it was somebody's jacket. {Then I breathe out and shoulder the door|body?}. || I pick something up, anything with a handle. {There's a bit of wall I stand at till I can trust my hands|body?}, and in I go.",
    ],
  },
  "first-year": {
    layer: 0,
    asks: [
      "the first-year",
      "first year doctor",
      "new ones",
      "the junior",
      "your junior",
      "your house officers",
      "teach the",
    ],
    answers: [
      "There's a first-year on our team who's keen and kind and writes down what I say. He asked what you do after a bad one, and {I told him the joke|jokes}. || We've got a new one, good kid, he takes notes on me. He wanted to know how you handle a rough night and {I did him a bit|jokes}.",
    ],
  },
  "the-form": {
    layer: 1,
    asks: [
      "nine boxes",
      "the questionnaire",
      "which form",
      "what form",
      "the form",
      "tick the boxes",
      "ticked it",
    ],
    answers: [
      "It's the depression one, nine lines, you score it. {I'm top of the class on sleep|sleep?}. || That's the nine-question one we use for low mood. {On the sleep line I'd get full marks|sleep?}.",
    ],
  },
  goats: {
    layer: 0,
    asks: ["one patient", "your patients", "their goats", "the goats", "door's shut"],
    answers: [
      "There's a man in bed six who's got goats, and he does me their personalities. I pull the curtain and for ten minutes I'm any good. || Bed six has goats, he tells me who's fallen out with who. The curtain's closed, and it's the one bit of the day I'd do for nothing.",
    ],
  },
  consultant: {
    layer: 0,
    asks: [
      "your consultant",
      "the consultant",
      "toughen up",
      "told you to toughen up",
      "that said toughen up",
    ],
    answers: [
      "My consultant's a golfer, he's not a bad man. He said it'd toughen me up, and he asked if I'd seen the roster. || The consultant's all right, on a golf course. He told me that's how you grow a hide, and then it was rosters.",
    ],
  },
  "own-notes": {
    layer: 1,
    asks: [
      "write in the notes",
      "write about yourself",
      "write about you",
      "put in your notes",
      "write in your notes",
      "your diagnosis",
      "you diagnose yourself",
    ],
    answers: [
      "'Male, twenty-seven, doctor, won't sit still. {Jokes throughout|jokes}. See today, not tomorrow.' || I'd put 'twenty-seven, medic, looks awful. {Very funny, is the worrying part|jokes}. Needs to be seen today'.",
    ],
  },
  "what-waits": {
    layer: 1,
    asks: [
      ...[
        "of behind the doors",
        "you afraid of behind",
        "you afraid will happen",
        "you scared will happen",
        "you afraid of at the",
        "you dread behind the",
      ],
      ...["mind at the doors", "head at the doors", "mind at those doors", "behind the doors"],
      ...["behind those doors", "afraid of at the", "think at the doors", "afraid will happen"],
      ...[
        "afraid might happen",
        "scared will happen",
        "scared might happen",
        "worst that could happen",
      ],
    ],
    answers: [
      "{That there's another one in there going quiet|mrs}, and I'm about to walk past with a clipboard. || It's always the same, that {there'll be somebody in fourteen who's a bit off, and I'll be busy|mrs}.",
    ],
  },
  "shaking-lasts": {
    layer: 1,
    asks: [
      ...["does it stop"],
      ...["does it last", "do they last", "it last", "they stop shaking", "shaking stop"],
      ...["does the shaking", "long does the shaking", "do they stop"],
    ],
    answers: [
      "A minute, two on a bad day. {I've timed it by the lift|body?}, it's two lifts. || About as long as it takes to read the hand gel poster twice. {By then I can hold a pen|body?}.",
    ],
  },
  "an-accident": {
    layer: 0,
    asks: [
      ...[
        "afraid of having an accident",
        "scared of having an accident",
        "worried about an accident",
      ],
      ...["having an accident", "an accident", "asleep at the wheel", "asleep driving"],
      ...[
        "safe to drive",
        "are you driving",
        "do you drive",
        "still drive",
        "still driving",
        "drive like that",
      ],
      ...["about the driving", "anyone about the drive"],
    ],
    answers: [
      "That's why it stays where it is. I'd not let a patient behind the wheel on that much sleep, so I walk. || I don't, not after nights. I've told people it's for my step count, and they said good on you.",
    ],
  },
  "on-the-walk": {
    layer: 1,
    asks: [
      ...[
        "about on the walk",
        "on that walk",
        "mind on the walk",
        "head on the walk",
        "on those walks",
      ],
      ...[
        "while you walk",
        "when you walk home",
        "walk like",
        "about when you walk",
        "think on the walk",
      ],
    ],
    answers: [
      "The job list, and {then by the second corner it's her|mrs}. I count letterboxes when it gets loud. || I start off with who I forgot to sign for. {By the dairy I'm back in fourteen|mrs}, so I say the street names out loud.",
    ],
  },
  "how-often": {
    layer: 0,
    asks: [
      "how often does",
      "often does it",
      "often does that",
      "often is it",
      "how often do you",
      "how often do they",
    ],
    answers: [
      "Most days now. It was a now-and-then thing back in August. || It's got to nearly every day. I stopped charting it when it stopped being interesting.",
    ],
  },
};
