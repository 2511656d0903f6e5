import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks what is there just now. */
export const rightHere: Scenario["topics"] = {
  "actually-like": {
    layer: 0,
    asks: ["whats it actually like", "actually like", "really like then"],
    answers: [
      "like being sick on a boat and someone's telling you about dry land. {only it's his boat|missing} || boring and enormous. {i've cried at the same crack in the ceiling so long i've named it|missing}",
    ],
  },
  "put-paper-down": {
    layer: 0,
    asks: ["put the paper down", "i put the paper", "stop reading out"],
    answers: [
      "that i keep laughing and it's not funny. {that you could just ask what happened to my face|shame} || i'd say i'm ashamed of it. {nobody tells you being dumped is embarrassing, like wetting yourself|shame}",
    ],
  },
  "your-word": {
    layer: 0,
    asks: ["whats your word", "your word for it", "word would you use"],
    answers: ["'skinned', that's my word || ripped, or, what's the one for a tooth? that"],
  },
  "nobody-has-got": {
    layer: 0,
    asks: ["anybody got yet", "nobody got yet", "what nobody hears"],
    answers: [
      "{that i'm lonely, it's not rage, rage is just what's on top|ghosted} || the group, i think. {they all hear 'omer' and stop listening at the full stop|ghosted}",
    ],
  },
  "only-if-told": {
    layer: 0,
    asks: ["only know if you", "would i only know", "know about you that"],
    answers: [
      "that i was happy, like, three weeks ago, i was singing. {i'm not normally this|missing} || i'm good at this usually! {i'm the one who brings the crisps and sits on the floor|missing}",
    ],
  },
  "missed-first-time": {
    layer: 0,
    asks: ["miss the first time", "first time round", "did i miss"],
    answers: [
      "{the friends bit|ghosted}. i said it and you went back to the boyfriend || that i'm on my own in a city. {it went by very fast, it was in brackets|ghosted}",
    ],
  },
  "be-truer": {
    layer: 0,
    asks: ["would be truer", "truer than that", "what is truer"],
    answers: [
      "that it's not going to be fine this week, and i'm still sort of here || 'that's rubbish and i can't fix it.' i'd have bought that",
    ],
  },
  "when-cut-in": {
    layer: 0,
    asks: ["when i cut in", "before i cut in", "saying when i interrupted"],
    answers: [
      "that i woke up happy and it lasted until i rolled over. {that was it, it wasn't big|missing} || {how i keep setting two places|missing}, and that i don't know when you stop",
    ],
  },
  "taking-up": {
    layer: 0,
    asks: ["taking up all of yours", "taking up your room", "fills yours"],
    answers: [
      "{him, the friends, and at night the list|shame}. there's no floor left || {one man's face and a full stop|shame}. and what i said in july, on a roof, in front of everyone",
    ],
  },
  "still-wants-saying": {
    layer: 0,
    asks: ["still wants saying", "wants saying", "still to say"],
    answers: [
      "{i miss the lot of them|ghosted}, the whole noisy sofa. nobody counts that as heartbreak || {i'm lonely|ghosted}. i say i'm angry because that's got better outfits",
    ],
  },
  "him-in-there": {
    layer: 0,
    asks: ["doing in there", "hes in there doing", "he doing in your"],
    answers: [
      "brushing his teeth. {walking about with it, talking with foam|missing} || not a thing! {he's just sitting there, being tall, not looking up|missing}",
    ],
  },
  "in-front-of-you": {
    layer: 0,
    asks: ["right in front of you", "in front of you", "see in front"],
    answers: [
      "a chair leg, some crumbs, my other sock. and an otter with a crack in him, up on the shelf || fridge door. there's a magnet from lisbon on it already, that's how sure i was",
    ],
  },
  "goes-round": {
    layer: 0,
    asks: ["goes round in there", "goes round and round", "round in your head"],
    answers: [
      "'was it the party, was it the rug, was it the way i eat.' {on a loop, with a bell|shame} || {the text, then july, then the text|shame}. like a sushi belt with two dishes",
    ],
  },
  "like-to-happen": {
    layer: 0,
    asks: ["like to happen now", "want to happen now", "happen next here"],
    answers: [
      "you just stay there, and i'll be quiet, and then one of us says something dumb || tea would happen, if i could stand up. you could wait for me",
    ],
  },
  "nothing-matters": {
    layer: 0,
    asks: ["nothing matters much", "gone all flat", "flat in there"],
    answers: [
      "beige, ha. {like someone's turned the sound off and left the picture|missing} || {grey and level, like a car park|missing}. i'd rather be shouting, it's warmer",
    ],
  },
  "around-you": {
    layer: 0,
    asks: ["else is there around", "around you there", "whats around you"],
    answers: [
      "towels, a bowl, his speaker under its tea towel. and half a street of other people's windows || four mugs, the good blanket, rain. the cat's washing his foot at me",
    ],
  },
};
