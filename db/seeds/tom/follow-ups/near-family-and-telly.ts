import type { Scenario } from "~/domain/simulator/scenario";

const familyTom = [
  "near: she's in cardiff",
  "near: our carys in cardiff",
  "near: one granddaughter she's four",
  "near: who runs the lot of us",
];
const goDown = [
  "near: so i don't wake my wife",
  "near: sit with the telly on",
  "near: i take the third stair wide",
  "near: some film with nobody talking",
];
const gwenDoubles = [
  "near: gwen does doubles at the care home",
  "near: comes in grey",
  "near: what i want for my tea",
  "near: lifting other people's parents",
  "near: you hungry love",
];

/** What Tom answers of a word he said last: the family, the telly with no sound, Gwen coming in. */
export const nearFamilyAndTelly: Scenario["topics"] = {
  "near-kin-see": {
    layer: 0,
    asks: [
      ...familyTom,
      ...["how often do you see them", "when did you see them last", "when are they coming"],
    ],
    answers: [
      "Half term was the last, we'd them for two nights. || It was every other Sunday, it's been longer than that now.",
    ],
  },
  "near-kin-call": {
    layer: 0,
    asks: [
      ...familyTom,
      ...["how often does carys ring", "do you talk to carys"],
      "do you speak to your daughter much",
    ],
    answers: [
      "She rings most evenings, I get the first hello. || Not so much me, Gwen has the phone and tells me after.",
    ],
  },
  "near-kin-know": {
    layer: 0,
    asks: [
      ...familyTom,
      ...["does carys know how you are", "does your daughter know about this"],
      "have you told your daughter",
    ],
    answers: [
      "She's been told I'm a bit quiet, that's as much as she has. || No, she'd be in the car, and she's enough to do.",
    ],
  },
  "near-kin-nia-like": {
    layer: 0,
    asks: [
      ...familyTom,
      ...["what's your granddaughter like", "what is the little one like", "what's her name"],
    ],
    answers: [
      "Bossy, and she sings, and she's always one sock on. || Nia, she's called, and she asks why till you sit down.",
    ],
  },
  "near-kin-close": {
    layer: 0,
    asks: [
      ...familyTom,
      ...["who are you closest to", "which of them are you closest to"],
      "who do you talk to most",
    ],
    answers: [
      "Gwen, it goes without saying, and that's the way we do it. || Nia, if I'm honest, she wants nothing explained.",
    ],
  },
  "near-kin-runs": {
    layer: 0,
    asks: [
      ...familyTom,
      ...["how does she run the lot of you", "what does she make you do"],
      "what do you do together",
    ],
    answers: [
      "I'm told where to sit and what animal I am. || We've a hospital for things under the table, I'm the surgeon.",
    ],
  },
  "near-down-watch": {
    layer: 0,
    asks: [...goDown, ...["what do you watch", "what was on last night", "what film was it"]],
    answers: [
      "Snooker, or a thing about canals. || Last night it was cowboys, I never found out who'd shot who.",
    ],
  },
  "near-down-why-off": {
    layer: 0,
    asks: [
      ...goDown,
      ...["why do you keep the sound off", "why no sound", "what's the good of it with no sound"],
    ],
    answers: [
      "It's for the light of it, it's like company that doesn't ask. || The noise goes up through the ceiling, and Gwen's had a long day.",
    ],
  },
  "near-down-hear": {
    layer: 0,
    asks: [
      ...goDown,
      ...["does she hear you", "has she ever come down", "did your wife ever find you there"],
    ],
    answers: [
      "The once she came, and she only put a blanket on me. || She's not said, but the landing light's been left on for me.",
    ],
  },
  "near-down-long": {
    layer: 0,
    asks: [
      ...goDown,
      ...["how long do you sit there", "how many nights a week", "how often do you go down"],
    ],
    answers: [
      "Four hours, near enough, it's a half shift. || Five nights in the seven, more when it's windy.",
    ],
  },
  "near-down-dog": {
    layer: 0,
    asks: [
      ...goDown,
      ...["who sits with you", "does the dog come down", "are you on your own down there"],
    ],
    answers: [
      "Bess used to, now she opens one eye and stops where she is. || I'm on my own, bar the clock.",
    ],
  },
  "near-tea-answer": {
    layer: 1,
    asks: [
      ...gwenDoubles,
      ...["what do you say to her", "what did you answer", "what do you tell her when she asks"],
    ],
    answers: [
      "Whatever's easy, I say, and she does chops. || I tell her I've eaten, and she has the pan out by then.",
    ],
  },
  "near-tea-want": {
    layer: 1,
    asks: [
      ...gwenDoubles,
      ...["what would you like to say", "what would you want to say to her instead"],
      "what would you want her to do",
    ],
    answers: [
      "Sit down, love, and I'll do it, only I can't do much past eggs. || I'd want her to come in and shout, I'd know where to stand.",
    ],
  },
  "near-tea-cook": {
    layer: 1,
    asks: [
      ...gwenDoubles,
      ...["do you cook for her", "could you make the tea", "have you tried making it for her"],
    ],
    answers: [
      "I do toast and I do eggs, she eats it like a banquet. || I tried a stew in June, we don't speak of it.",
    ],
  },
  "near-tea-why-doubles": {
    layer: 1,
    asks: [
      ...gwenDoubles,
      ...["why does she do doubles", "what makes her do doubles"],
      "does she have to work so much",
    ],
    answers: [
      "They're short up there, and it's time and a half. || She'd say they need her. It's that I don't bring any in.",
    ],
  },
  "near-tea-tired": {
    layer: 1,
    asks: [
      ...gwenDoubles,
      ...["how tired is she", "what does she look like when she gets in", "when does she get in"],
    ],
    answers: [
      "Grey, and she holds the door frame a second before she lets go. || It's gone ten, and she's her shoes off before the coat.",
    ],
  },
  "near-tea-talk": {
    layer: 1,
    asks: [
      ...gwenDoubles,
      ...["does she talk about work", "what does she say about her shift"],
      "do you ask about her day",
    ],
    answers: [
      "I ask who's poorly, and she tells me half. || Not the bad bits, I get the funny ones, she saves them for me.",
    ],
  },
  "near-tea-since": {
    layer: 1,
    asks: [
      ...gwenDoubles,
      ...["since when does she do doubles", "how long has it been like that", "how often is it"],
    ],
    answers: [
      "From May on, two a week, sometimes the three. || It's since the money was sorted, she'd put in for it the next day.",
    ],
  },
};
