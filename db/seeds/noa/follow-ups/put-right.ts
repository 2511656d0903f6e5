import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who has got something wrong and asks again. */
export const putRight: Scenario["topics"] = {
  "after-the-knock": {
    layer: 0,
    asks: ["second after you knock", "you listen for", "after you knock"],
    answers: [
      "slippers. {he never had slippers, i don't know who i'm waiting for|missing} || {'who is it', in the stupid butler voice|missing}. then i say 'me', and let myself in",
    ],
  },
  "gerald-days": {
    layer: 0,
    asks: ["gerald lived with you", "when gerald", "back when gerald"],
    answers: [
      "he had a hat at christmas. {omer said good night to him before he said it to me|missing} || crowded and nice. {we'd turn him every sunday, it was sort of our church|missing}",
    ],
  },
  "rain-do": {
    layer: 0,
    asks: ["the rain to do", "want the rain", "rain do for you"],
    answers: [
      "wash it off, i suppose, like a dog. {or make someone run out with a coat|missing} || make it look on the outside like it does inside. {i wanted to be so wet that somebody'd have to do something|missing}",
    ],
  },
  "with-him-you": {
    layer: 0,
    asks: ["when you were with him", "were you like with", "who you were with him"],
    answers: [
      "brave! i rang landlords, i ate oysters. {it's easy to be brave when someone's holding your bag|missing} || softer, at the beginning. {i slept on my back like a starfish|missing}",
    ],
  },
  "talked-over": {
    layer: 0,
    asks: ["i talked over", "bit i talked", "did i cut off"],
    answers: [
      "the part where it just hurts. {i wasn't finished with that part|missing!} || what it's like in here, and you'd already got your toolbox open. {it hurts, is all i'd got to|missing!}",
    ],
  },
  "not-got": {
    layer: 0,
    asks: ["have i not got", "not getting", "not understood"],
    answers: [
      "it's not that i don't know what to do. {it's that i've got nobody to not do it with|ghosted} || {the quiet, nobody gets the quiet|ghosted}. everybody thinks it's about him",
    ],
  },
  "in-there-person": {
    layer: 0,
    asks: ["reset button", "youre a person", "going on in there"],
    answers: [
      "{a lot of crashing about, and underneath it a kid who wants to go home|missing} || hurt, that's all, no error code. {and it's a tuesday again|missing}",
    ],
  },
  "nobody-sorting": {
    layer: 0,
    asks: ["nobodys trying to sort", "nobody tries to fix", "when nobody fixes"],
    answers: ["quieter. i can hear that i'm tired || weird, good. i don't have to be improving"],
  },
  "upset-first": {
    layer: 0,
    asks: ["like in there", "upset first", "in there now"],
    answers: [
      "salty. {it's like the inside of a crying shell, if shells had snot|missing} || big room, no furniture. {i keep walking into the same wall and it's him|missing}",
    ],
  },
  "gave-you-time": {
    layer: 0,
    asks: ["gave you their time", "if someone had an hour", "tell someone with time"],
    answers: [
      "how it went, from the melon on, with all the stupid bits in. {no one's heard it in order|ghosted} || i'd start with the fern. {you have to know about the fern or none of it hurts right|ghosted}",
    ],
  },
  "full-size": {
    layer: 0,
    asks: ["at full size", "say it at full", "full size version"],
    answers: [
      "{i loved someone for three years and he took it back|missing}. there, it needs a bigger wall || like the sea's gone out and left all the prams and shoes. {and everyone's saying nice beach|missing}",
    ],
  },
  "in-three-years": {
    layer: 0,
    asks: ["was in them", "in those three years", "in the three years"],
    answers: [
      "two flats, one flu each, his gran's funeral, a hundred and something sunday pancakes. {and i knew how he'd look old|missing} || {all my twenties so far|missing}! every key i own",
    ],
  },
  "really-with-you": {
    layer: 0,
    asks: ["really happening with you", "really going on with", "happening with you"],
    answers: [
      "my person left and my friends went with him, and {i'm not being loud about it, i'm being loud because of it|ghosted} || i'm scared. {it comes out as shouting because i've nobody here to be scared to|ghosted}",
    ],
  },
  "like-him-how": {
    layer: 0,
    asks: ["that was like him", "i do that was", "sound like him how"],
    answers: [
      "you went tidy. he does that, when i get to the bit that matters he starts stacking cups || that 'well', before. he used to get a 'well' out like a napkin",
    ],
  },
};
