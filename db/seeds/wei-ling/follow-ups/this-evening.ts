import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of today and tonight, and of what would do her good. */
export const thisEvening: Scenario["topics"] = {
  "jia-min-no-speech": {
    layer: 0,
    asks: ["be in the reply", "silence made of", "want jia min to know"],
    answers: [
      "that it was never her. {i looked at it too long and it went sour, that's all|unnoticed} || i kept the penguin. {and that i didn't answer anyone, not only her|unnoticed}",
    ],
  },
  "tell-xin-yi-up": {
    layer: 0,
    asks: ["still up when it", "if she was awake", "awake what would you tell"],
    answers: [
      "come online, don't ask anything. {then i'd say it's bad, xin yi, it's been bad since week 9|unnoticed} || just, are you there. {i think the rest would come out by itself after she says ya|unnoticed}",
    ],
  },
  "energy-goes": {
    layer: 0,
    asks: ["energy go on", "energy goes", "where does your energy"],
    answers: [
      "looking ok between the lift and my door. it's about twelve steps || thinking about studying. it's the same effort as studying, you just don't get anything",
    ],
  },
  "opening-closing": {
    layer: 0,
    asks: ["between the opening", "opening and the closing", "open the laptop what"],
    answers: [
      "i look at the icons. {there's a folder called NOW PLEASE and i go round it|drowning?} || the fan starts, and {i remember everything that's in there|drowning?}. so i shut it, softly",
    ],
  },
  "bread-trip": {
    layer: 0,
    asks: ["out there on the", "on the way to the bread", "went down for bread"],
    answers: [
      "nothing, that's the odd part. i got to the shelf and it was like a word i didn't know || someone from my tutorial was at the counter. i did a whole round of the shop and left",
    ],
  },
  "want-tonight": {
    layer: 0,
    asks: ["like tonight to be", "want tonight to be", "wish for tonight"],
    answers: [
      "short. rice, a shower, and then it's morning with no in between || the kind with rain and one stupid show. and nobody calls it revision",
    ],
  },
  "emoji-comes": {
    layer: 0,
    asks: ["when his emoji", "his emoji comes", "emoji comes in"],
    answers: [
      "nice, for about as long as it takes to unlock the phone. {then i have to be up|pretending} || there's a small ping and i think, ok, he's alive, he's got his coffee. {then i go lie down again as someone who's up|pretending}",
    ],
  },
  "with-the-cat": {
    layer: 0,
    asks: ["sitting there with the cat", "sit with the cat", "sitting with her"],
    answers: [
      "quiet. she leans on my shoe a little bit, like by accident || my breathing goes her speed. and for once i'm not late for anything",
    ],
  },
  "real-enough": {
    layer: 0,
    asks: ["make it real enough", "real enough to go", "bad enough to go"],
    answers: [
      "if i fainted or something. which i don't want, i just, a proper reason || someone with a name tag telling me, yes, this counts. i don't think i'll say it to myself",
    ],
  },
  "booking-date": {
    layer: 0,
    asks: ["see that date", "seeing that date", "next slot was"],
    answers: [
      "like ringing the fire brigade and they say we can do december. it was funny, and then i sat there || i thought, ok, so everybody's drowning, there's a queue. i put the phone under my leg",
    ],
  },
  "one-at-home-knew": {
    layer: 1,
    asks: ["one person at home", "someone at home knew", "home knew about"],
    answers: [
      "i could stop laughing on the phone, with that one. {it'd have to be ah ma, she won't look it up|pretending} || lighter, and then so scared they'd tell the others. {i'd want one person and no meeting|pretending}",
    ],
  },
  "as-it-is-now": {
    layer: 0,
    asks: ["say it then what", "what is it like as it", "like as it is"],
    answers: [
      "like being at the bottom of the pool and everyone's legs are moving. {it's not even sad, it's just under|drowning?} || it's a lot, and it's boring also. {nobody tells you that going under is boring|drowning?}",
    ],
  },
  "talk-about-first": {
    layer: 0,
    asks: ["talk about first", "like to talk about", "want to talk about"],
    answers: [
      "the corridor, maybe. {how i can be eight steps from people and not go|unnoticed} || not stats. {like, why i've got no one to eat with, that's more what i think about|unnoticed}",
    ],
  },
  "was-easy": {
    layer: 1,
    asks: ["back when it was easy", "when it was easy", "easy feel like"],
    answers: [
      "i didn't notice it, that's the thing. like you don't notice your nose works || cosy. i'd finish early and draw in the margin, and teachers left me alone in a good way",
    ],
  },
  "tomorrow-see": {
    layer: 1,
    asks: ["as far as tomorrow", "see tomorrow", "just tomorrow"],
    answers: [
      "the alarm, papa's thumb, the kettle. {after the kettle it gets unclear|drowning?} || getting up, i can see that one. {then the desk, and i stand in front of it like it's the sea|drowning?}",
    ],
  },
  "different-for-me": {
    layer: 1,
    asks: ["makes it different", "different when its you", "not the same for you"],
    answers: [
      "she'd have earned it, my friend. i'd have to check first if i've done enough to be tired || because i know everything i didn't do. with her i only know she's got eye bags",
    ],
  },
  "three-am-no-number": {
    layer: 0,
    asks: ["when no number fits", "at three in the morning", "three in the morning what"],
    answers: [
      "{very wide|drowning?}. like every light's off except my head || i go through the papers one by one, like visiting people in hospital. {then round again|drowning?}",
    ],
  },
};
