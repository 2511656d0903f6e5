import type { Scenario } from "~/domain/simulator/scenario";

/** What may be asked of anybody, and a scenario may leave unanswered. */
export const optionalTopics: Scenario["topics"] = {
  thoughts: {
    layer: 0,
    answers: [
      "like a hundred tabs. school, ball, {did i say that weird, did they see|watching}, and one tab playing music and i can't find which || it's just noise, then {did my face do something, did they see|watching}, then noise again",
      "my head goes: {voice down, voice down, sit normal|watching}. like a referee || there's a commentator in my head. 'and migs crosses his legs, ohh, {that's a violation|watching}'",
    ],
  },
  "to-a-friend": {
    layer: 0,
    answers: [
      "i'd send him a goat pic and be like, i got you bro || i'd go dude you're fine, nobody cares. easy when it's not your name",
    ],
  },
  understood: {
    layer: 0,
    answers: [
      "that being funny is like, work. i'm not chill, i'm just fast || that i'm still the same guy. whatever it is they find out, same guy",
    ],
  },
  "held-back": {
    layer: 0,
    answers: [
      "if you say it out loud it's like, real. so i did the fan noise instead || cause once it's out you can't un-out it. that's like the whole thing",
    ],
  },
};
