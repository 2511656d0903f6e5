import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to what the written replies ask of the small, plain things that she tells. */
export const askedOfPlainThings: Scenario["topics"] = {
  "strangers-round": {
    layer: 0,
    asks: [
      ...["all those strangers round you", "those strangers round you"],
      "with all those strangers",
    ],
    answers: [
      "like crying in an airport. everyone's very busy || sort of safe? i'd never see them again",
    ],
  },
  "wanted-to-see": {
    layer: 0,
    asks: [...["wanted to see right then", "have wanted to see right", "you have wanted to see"]],
    answers: ["my sister, she'd have shouted at the bananas || anyone with my number, honestly"],
  },
  "noticed-where": {
    layer: 0,
    asks: ["noticed where you were", "when you noticed where"],
    answers: ["my stomach went, and then my ears || i said a swear word at a pushchair"],
  },
  "wanted-right-then": {
    layer: 0,
    asks: ["most want right then", "you most want right", "did you most want"],
    answers: ["to be home already. the old home || somebody to say 'wrong stop, come on'"],
  },
  "so-neatly": {
    layer: 0,
    asks: ["while you did that so neatly", "did that so neatly", "you did that so"],
    answers: ["it was like being on autopilot || i was thinking about the coin, only the coin"],
  },
  "caught-up": {
    layer: 0,
    asks: ["it catch up with you", "did it catch up with", "catch up with you"],
    answers: ["outside, about a minute after || when the doors shut behind me"],
  },
  "that-minute": {
    layer: 0,
    asks: [...["went through you in that minute", "through you in that minute", "in that minute"]],
    answers: [
      "that i could smell his office. carpet and toast || please don't come out, please come out",
    ],
  },
  "if-he-came-out": {
    layer: 0,
    asks: ["if hed walked out", "have said if hed walked", "said if hed walked out"],
    answers: ["'i got the wrong tram', probably || i'd have said hi, i know i would"],
  },
  "she-was-else": {
    layer: 0,
    asks: ["what else was she to you", "else was she to you"],
    answers: ["my saturday person || the one who told me if i had spinach in my teeth"],
  },
  "miss-about-dana": {
    layer: 0,
    asks: ["what do you miss about her", "you miss about her", "miss about her"],
    answers: ["[after: dana] her voice notes from the bus || how she'd ring about nothing"],
  },
  "taste-good": {
    layer: 0,
    asks: ["what would taste good", "would taste good right", "taste good right now"],
    answers: ["chips. or toast with too much butter || something hot that's not tea"],
  },
  "want-again": {
    layer: 0,
    asks: [...["like to want something again", "to want something again", "want something again"]],
    answers: ["weird, like a light coming on in the kitchen || nice, actually. a bit rude of it"],
  },
  "that-door": {
    layer: 0,
    asks: ["on your side of that door", "your side of that door", "side of that door"],
    answers: ["i'd go really still and pretend to be cooking || i'd fix my hair, every time"],
  },
  "told-self": {
    layer: 0,
    asks: [...["tell yourself about it back", "tell yourself about it", "did you tell yourself"]],
    answers: [
      "[after: landing, shoes on, august] that it was work, or the weather || that it'd be better after the summer",
    ],
  },
  "those-evenings": {
    layer: 0,
    asks: [...["did those evenings do to you", "those evenings do to you", "those evenings do"]],
    answers: [
      "made me listen to everything. keys, lift, feet || i got really cheerful, it was exhausting",
    ],
  },
};
