import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks on about Dana, Yael and her parents. */
export const danaYaelAndParents: Scenario["topics"] = {
  "dana-known": {
    layer: 0,
    asks: [
      ...["how long have you known dana", "long have you known dana", "known dana"],
      ...["known her long", "how long have you known her", "been friends with dana"],
      "friends with dana",
    ],
    answers: ["[after: dana] nearly three years, since i moved here || since my first week here"],
  },
  "dana-met": {
    layer: 0,
    asks: [
      ...["know her through omer", "through omer", "know dana through", "did you meet dana"],
      ...["meet dana", "met dana", "where did you meet her", "how did you meet her"],
      "how do you know dana",
    ],
    answers: [
      "[after: dana] through him, like all of them. at a barbecue || yes, she's one of omer's lot. then she turned out to be on my course",
    ],
  },
  "dana-does": {
    layer: 0,
    asks: [
      ...["what does dana do", "dana do", "dana study", "what does she study", "she study"],
      "does dana work",
    ],
    answers: ["[after: dana] same as me, graphic design || design. she's in my year"],
  },
  "dana-going": {
    layer: 0,
    asks: [...["where was she going", "was she going", "where was dana going", "dana going"]],
    answers: ["[after: dana] to the library, i think || into uni, same as me"],
  },
  "dana-alone": {
    layer: 0,
    asks: [
      ...["was she alone", "was she on her own", "was dana alone", "anyone with her"],
      "was she with anyone",
    ],
    answers: ["[after: dana] on her own, headphones in || yes, just her and a coffee"],
  },
  "yael-age": {
    layer: 0,
    asks: ["how old is yael", "old is yael", "yaels age", "how old is she"],
    answers: [
      "[after: yael, print shop] twenty-three? i've never asked || about my age, i think",
      "[after: tali, sister] seventeen, eighteen in may || she's seventeen and she never lets you forget it",
    ],
  },
  "pastry-from": {
    layer: 0,
    asks: [
      ...["where did she get it", "where was it from", "croissant from", "pastry from"],
      "buy it",
    ],
    answers: [
      "[after: croissant, pastry] some bakery, it was in a paper bag || the place next to the shop, i think",
    ],
  },
  "lunch-day": {
    layer: 0,
    asks: [
      ...["which day", "when is lunch", "when would that be", "day would you"],
      "when would you go",
    ],
    answers: ["[after: lunch] saturday, on our break || she said any saturday"],
  },
  "mum-works": {
    layer: 0,
    asks: [...["where does she work", "where does your mum work", "mum work", "mother work"]],
    answers: [
      "[after: mum, dentist] on reception, at a dentist's || the dentist's in town, on the front desk",
    ],
  },
  "mum-sings": {
    layer: 0,
    asks: [
      ...["what does she sing", "does your mum sing", "mum sing", "choir sing"],
      ...["kind of choir", "what choir"],
    ],
    answers: ["[after: choir, mum] alto, in a church one || carols, from about september"],
  },
  "dad-songs": {
    layer: 0,
    asks: ["what songs", "which songs", "songs did he", "what did he sing"],
    answers: [
      "[after: pancakes, voices in a story, dad] abba, mostly || whatever was on in the car",
    ],
  },
  "dad-stories": {
    layer: 0,
    asks: ["what stories", "which stories", "stories did he", "stories were they"],
    answers: [
      "[after: pancakes, voices in a story, dad] the one with the bear || pirates, he made them up",
    ],
  },
  "dad-pancakes": {
    layer: 0,
    asks: [...["he put on them", "on the pancakes", "kind of pancakes", "put on the pancakes"]],
    answers: ["[after: pancakes] lemon and too much sugar || syrup, about a pint of it"],
  },
  "puppets-were": {
    layer: 0,
    asks: [
      ...["what puppets", "puppets were", "which puppets", "the crocodile", "kind of puppets"],
      "were the puppets",
    ],
    answers: [
      "[after: puppets, crocodile] a crocodile and an owl || there was a crocodile, and a mum one that didn't say much",
    ],
  },
  "why-beige": {
    layer: 0,
    asks: ["why beige", "beige mean", "is he beige", "what is beige", "mean by beige"],
    answers: ["she says he's never once picked a colour || he wears a lot of it, to be fair"],
  },
};
