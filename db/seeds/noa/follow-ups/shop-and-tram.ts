import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks on about the shop and his work. */
export const shopAndTram: Scenario["topics"] = {
  "melon-now": {
    layer: 0,
    asks: [
      ...["melon now", "happened to the melon", "where is the melon", "wheres the melon"],
      ...["buy the melon", "keep the melon", "still have the melon", "eat the melon"],
      "ate the melon",
    ],
    answers: [
      "i bought it. it's on the counter and i can't cut it || it came home with me. it's in the fridge, still whole",
    ],
  },
  "which-shop": {
    layer: 0,
    asks: [
      ...["which shop was it", "which shop", "what shop was it", "which supermarket"],
      "what supermarket",
    ],
    answers: [
      "[after: melon, supermarket, fruit, aisle] just a big supermarket, near the tram || the big one round the corner from the stop",
    ],
  },
  "else-buying": {
    layer: 0,
    asks: [
      ...["else were you buying", "were you buying", "what did you buy", "going to buy"],
      ...["in your basket", "in the trolley", "on your shopping list", "were you getting"],
    ],
    answers: [
      "[after: melon, supermarket, trolley, aisle] yoghurt, pasta, bin bags. normal stuff || things for a curry, i was making curry that night",
    ],
  },
  "anyone-helped": {
    layer: 0,
    asks: [
      ...["did anyone help", "anyone help you", "someone help you"],
      ...["did somebody help", "anyone stop to help"],
    ],
    answers: [
      "[after: trolley, supermarket, melon] a stranger asked, and i lied || one lady, with a tissue. i said i was fine",
      "[after: tram] not really, someone shuffled up a bit || no, they were all looking at their phones",
    ],
  },
  "trolley-left": {
    layer: 0,
    asks: [
      ...["do with your trolley", "did you do with the trolley", "your trolley"],
      ...["leave the shop", "just leave the shop", "did you just leave", "leave the trolley"],
    ],
    answers: [
      "[after: supermarket, melon, aisle, trolley] i put it back with the others. i even got my coin out || no, i pushed it back in the row like normal",
    ],
  },
  "cried-long": {
    layer: 0,
    asks: [
      ...["how long did you cry", "cry for long", "how long were you crying"],
      ...["crying for long", "cry for how long"],
    ],
    answers: [
      "ten minutes, till somebody wanted the space || about ten minutes, i think. my sleeve was soaked",
    ],
  },
  "trolley-kid": {
    layer: 0,
    asks: [
      ...["what did the kid do", "the kid do", "kid say", "kid say anything"],
      ...["the kid staring", "did the kid"],
    ],
    answers: [
      "just stared. then he held out a crisp || looked at me the whole time. his dad turned the trolley round",
    ],
  },
  "kid-age": {
    layer: 0,
    asks: ["how old was the kid", "old was the kid", "how old was that kid"],
    answers: ["three, maybe. he had a dummy || two or three, in a dinosaur coat"],
  },
  "basket-man": {
    layer: 0,
    asks: [
      ...["the man say anything", "did the man say", "man with the basket", "what did the man"],
    ],
    answers: [
      "[after: basket, supermarket, melon] 'excuse me', and he reached past me for a lemon || nothing, he just went round me",
    ],
  },
  "at-his-work": {
    layer: 0,
    asks: [
      ...["got out at his work", "you got out at his work", "out at his work", "at his work"],
      ...["see him there", "did you see him there", "did you see him", "was he there"],
      ...["did he come out", "you see omer", "see omer there", "at his work did you"],
    ],
    answers: [
      "[after: his work, wrong tram] not him, no. i stood behind the shelter for a minute and left || no sign of him, thank god. i got straight on the next tram",
    ],
  },
  "seen-by-him": {
    layer: 0,
    asks: [...["did he see you", "he see you there", "omer see you", "he see you", "he spot you"]],
    answers: [
      "[after: his work, wrong tram] no, it's all tinted glass || i don't think so, he'd have been in a meeting",
    ],
  },
  "his-job": {
    layer: 0,
    asks: [
      ...["what does he do for work", "does he do for work", "what is his job"],
      ...["whats his job", "omer do for", "what does omer do", "where does he work"],
      ...["where does omer work", "he work at", "his office", "he do for a living"],
      ...["what does he do", "what work does he"],
    ],
    answers: [
      "[after: omer, ex, boyfriend, his work] insurance, in an office by the river || he's in insurance. something with spreadsheets",
    ],
  },
  "home-from-there": {
    layer: 0,
    asks: [
      ...["get home from there", "home from there", "get back from there"],
      ...["how did you get back", "get home in the end"],
    ],
    answers: [
      "[after: wrong tram, his work] the right tram, the other way || walked a bit and got the proper one",
    ],
  },
};
