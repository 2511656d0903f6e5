import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to who asks after a feeling by its name. */
export const feelingsAsked: Scenario["topics"] = {
  lonely: {
    layer: 0,
    answers: [
      "Yes. It's silly, {I'm not by myself for one second of the day|far-away}. || I do, and the house is so full. {I miss my own people, it's a bit like being hungry|far-away}.",
    ],
  },
  guilty: {
    layer: 1,
    answers: [
      "All the time, sorry. {Even for sitting down|not-doing-well}. || I do, about nearly everything. {I apologised to the pram when I bumped it|not-doing-well}.",
    ],
  },
  ashamed: {
    layer: 1,
    answers: [
      "Yes, a bit. {Women do this every day and I can't seem to|bad-mother?}. || I am, if I'm honest. {They all think I'm doing it so nicely|bad-mother?}.",
      "A little, when people tell me how well I look. {I've got so good at the face|not-doing-well}. || Yes, at the baby group mostly. {I sit there with my biscuits and fib|not-doing-well}.",
    ],
  },
  angry: {
    layer: 0,
    answers: [
      "Oh no, not angry! Although {I did put a pan down rather hard on Sunday|watched}. || I don't think I'm allowed to be, they're so kind. {It comes out on the saucepans, mostly|watched}.",
    ],
  },
  afraid: {
    layer: 1,
    answers: [
      "That it never comes, the feeling, and {he grows up and he's always known|numb?}. || That this is just what I'm like now. {That he works out one day I was only being polite to him|numb?}.",
    ],
  },
  hope: {
    layer: 1,
    answers: [
      "Not hopeless, no. There are mornings, around ten, when {I can nearly hear myself|not-doing-well}. || There's a little, yes. He went still for my humming the other day, and {for a second it was me doing it|not-doing-well}.",
    ],
  },
  burden: {
    layer: 1,
    answers: [
      "A bit, yes. {Everybody's running about already, and then there's me|in-the-way}. || I do, I'm afraid. {I try to need things when nobody's busy|in-the-way}, and that's never.",
      "I worry that I am. {When they ask do I need anything, I look round for something small|not-doing-well}. || A little, yes. {I was slow with my fine the other day and I saw my husband's face|not-doing-well}.",
    ],
  },
  crying: {
    layer: 0,
    asks: [
      "last cry",
      "you cry",
      "last cried",
      "been crying",
      "cry much",
      "cry often",
      "crying a lot",
      "make you cry",
    ],
    answers: [
      "Tuesday, in the bath, over the shampoo. {It said no tears on the bottle and off I went|not-doing-well}. || This morning, a little. {An advert for gravy|not-doing-well}, I'm sorry to say.",
      "Most days, but only small ones. {I do it quickly, I've got it down to a minute|not-doing-well}. || Nearly every day, if I'm truthful. {I'm very quick and tidy about it|not-doing-well}.",
    ],
  },
};
