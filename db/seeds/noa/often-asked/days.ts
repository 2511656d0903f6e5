import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers of her days, as any client may be asked. */
export const oftenAskedDays: Scenario["topics"] = {
  "usual-day": {
    layer: 0,
    answers: [
      "get up off the sofa, be late for something, look at his page, walk, eat bread, wait for my sister's call || mornings i cry, afternoons i pretend at uni, evenings i'm on the floor. nights i read his messages and it's morning",
    ],
  },
  mornings: {
    layer: 0,
    answers: [
      "there's a tiny nice bit, {and then i remember, and the day's ruined before it's got its socks on|missing} || horrible. stiff neck, phone in my hand, {and i've already listened for his shower|missing}",
    ],
  },
  "night-thoughts": {
    layer: 0,
    answers: [
      "what i did wrong, what she's got, whether he's laughing. it's a quiz with no answers in the back || his text, word by word, and then every dinner since july. i give myself marks for all of them",
    ],
  },
  weekends: {
    layer: 0,
    answers: [
      "saturday's the print shop, ten till four. sunday used to be pancakes and now it's just long and beige || they used to be brunch and people asleep on my rug. now there's one shift and then nobody until monday",
    ],
  },
  "days-before": {
    layer: 0,
    answers: [
      "loud! people in and out, dana ringing from the bus, omer frying things wrong || before, i'd be drawing with the radio on and somebody else in the next room. i didn't even know that was nice",
    ],
  },
  enjoys: {
    layer: 0,
    answers: [
      "drawing, running till i'm purple, feeding people. and singing, when there's anyone left to annoy || lettering, honestly, i can lose a night to one alphabet. and dogs that aren't mine",
    ],
  },
  "for-yourself": {
    layer: 0,
    answers: [
      "i went for a run, that was for me. well, it was against him, but my legs enjoyed it || the ugly drawings, those are only mine. nobody's ever going to put a heart on them",
    ],
  },
  outside: {
    layer: 0,
    answers: [
      "i run most days, round the park. otherwise i'm an indoor plant || i get out for milk and trams. some streets i can't do yet, they've still got him walking down them",
    ],
  },
  home: {
    layer: 0,
    answers: [
      "a flat in his city, both our names on it till june. half of it's gone quiet || two rooms, too many cushions, and a gap on the sill where a fern was. the trams go right past",
    ],
  },
  tomorrow: {
    layer: 0,
    answers: [
      "uni, bread, not looking at his page, ha, and then my sister's call at ten || a lecture first thing. and i've got to make my mind up about that train on friday",
    ],
  },
  music: {
    layer: 0,
    answers: [
      "loud girls with guitars, for running. at night it's reruns of anything where nobody kisses || songs are all about me at the moment so i've banned them. i do podcasts, there's a good one on bees",
    ],
  },
  "bad-dreams": {
    layer: 0,
    answers: [
      "there's one with a plane and my shoes. {i woke up from it and started telling him|missing} || mine aren't even scary, he's just in the kitchen being normal. {it's waking up that's the nightmare|missing}",
    ],
  },
  online: {
    layer: 0,
    answers: [
      "hours a day. i check who's been out with who, like i'm the police, and i feel sick || way too much. his stories, then hers, then my own face next to hers, and i put it down feeling like a spare",
    ],
  },
  "look-forward": {
    layer: 0,
    answers: [
      "the dog going mad on that platform on friday, if i buy the ticket || chips and rubbish telly at my sister's. it's a short list but it's a good one",
    ],
  },
  laughs: {
    layer: 0,
    answers: [
      "my sister tali. she called him a sock this week and a noise came out of me || the dog sighing on the phone. and my left hand's portrait of a cat, i had to sit down",
    ],
  },
  "good-memory": {
    layer: 0,
    answers: [
      "tali and me on the back step, one bag of chips, rain, doing all the voices || our first summer here, everyone in the river, and dana's hat sailing off without her",
    ],
  },
};
