import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of her father, her brother and what those at home would see in her. */
export const atTheTable: Scenario["topics"] = {
  "thumb-tone": {
    layer: 0,
    asks: ["have a tone", "it had a tone", "thumb had a voice"],
    answers: [
      "somebody yawning, {and a blanket going back over|pretending} || {flat, very flat|pretending}. like the auntie who says mind the step for eight hours a day",
    ],
  },
  "heard-steady": {
    layer: 0,
    asks: ["hear him say steady", "told you steady", "he said steady"],
    answers: [
      "i said steady back. {i felt like i'd taken something out of his wallet|letdown} || {a bit sick, actually|letdown}. i was looking right at the drawer that paper's in",
    ],
  },
  "looked-down": {
    layer: 0,
    asks: ["when he looked down", "he looks down", "papa looked down"],
    answers: [
      "that he's sad and he's trying to keep it off my plate. {so i'd know exactly how much|letdown} || {it costs him something to be nice about it|letdown}. i'd start talking about the fish",
    ],
  },
  "parts-that-stay": {
    layer: 0,
    asks: ["parts that stay", "parts you keep here", "not the nice parts"],
    answers: [
      "dinners by myself. the 34. {and this face|pretending} || not sleeping, and the time i cried in the shower with my slippers on. {that's not for the dinner table|pretending}",
    ],
  },
  "before-the-pride": {
    layer: 0,
    asks: ["before the pride", "nearly tell them", "almost say to them"],
    answers: [
      "only, it's a bit hard this sem. {a bit, to start with|pretending} || can i come home for a while. {i'd got up to can i|pretending}",
    ],
  },
  "say-your-best": {
    layer: 0,
    asks: ["say your best", "best come to", "mean by your best"],
    answers: [
      "an A. {at our house my best has always been that|letdown} || {whatever i was in sec 4, but forever|letdown}. they don't mean it like that, i know",
    ],
  },
  "he-saw-now": {
    layer: 0,
    asks: ["if he saw you now", "your brother see now", "brother saw you"],
    answers: [
      "a girl in a three day t-shirt. {he wouldn't say anything, he'd just stop sending me math|pretending} || that i'm not cool. {he'd be sweet about it and that'd be finished|pretending}",
    ],
  },
  "honest-to-brother": {
    layer: 0,
    asks: ["honest answer to him", "honest with your brother", "truth to your brother"],
    answers: [
      "i don't, right now. {i sit in front of it and hope|pretending} || jie doesn't know any more. {he'd think i'm being humble|pretending}",
    ],
  },
  "play-beside": {
    layer: 0,
    asks: ["next to him and play", "play with your brother", "take the controller"],
    answers: [
      "so good. he'd beat me in two minutes and tell me i'm holding it wrong || nice, i think. i'm terrible at that game and nobody minds",
    ],
  },
  "see-now": {
    layer: 0,
    asks: ["they looked at you now", "see if they saw you", "see at the table"],
    answers: [
      "my eyes, for a start, they're like panda. {ma would know before my shoes are off|pretending} || that i'm laughing half a second late. {ah ma would just hold my chin|pretending}",
    ],
  },
  "behind-laugh": {
    layer: 0,
    asks: ["behind that laugh", "laugh of yours", "laughed at ah ma"],
    answers: [
      "{i wanted to cry so i laughed first|pretending}. holiday, for her, means i come home and eat || i panicked a bit. {she's counting, and i say soon, soon|pretending}",
    ],
  },
  "hear-tired": {
    layer: 1,
    asks: ["hear that word", "heard you say tired", "if she heard it"],
    answers: [
      "a relief, i think. {then i'd be scared of the next question|pretending} || like letting her see my room as it is. {without pushing everything in the cupboard|pretending}",
    ],
  },
  "thoughts-gone": {
    layer: 0,
    asks: ["your thoughts gone", "where are your thoughts", "where did your mind go"],
    answers: [
      "home, the kitchen. {it's easier to look at than the 4th|drowning?} || nowhere, i was counting tiles again. {it starts if i don't|drowning?}",
    ],
  },
  toast: {
    layer: 2,
    asks: [
      "uncle hands it to you",
      "hands you the toast",
      "hands it to you",
      "uncle gives you the toast",
      "free kaya toast what",
      "that toast in front",
      "with the toast",
      "the free toast",
    ],
    answers: [
      "i cut it small and move the bits around. {he's feeding someone who got 34|letdown} || it gets cold, and i tell him i ate already. {he looks so pleased and i can't look back|letdown}",
    ],
  },
  "number-says": {
    layer: 2,
    asks: ["does that number say", "the number say", "think of that number"],
    answers: [
      "{have you been worth it yet|letdown}. it doesn't even sound angry || that my ma could've sat down for a year. {she's still standing at that counter|letdown}",
    ],
  },
};
