import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers of his verdict on himself, of what lies ahead, and of those around him. */
export const withHimself: Scenario["topics"] = {
  verdict: {
    layer: 2,
    asks: [
      ...["verdict on yourself", "the verdict", "verdict comes"],
      ...["what does the verdict", "what does it say to you"],
    ],
    answers: [
      "'Guilty, and polite about it.' {It's always unanimous|missed?}. || It says {you had one job that hour and you typed|missed?}. There's no appeal form, I've looked.",
    ],
  },
  "hardest-to-forgive": {
    layer: 2,
    asks: [
      ...["part of it to forgive", "hardest to forgive", "hard to forgive"],
      ...["part to forgive", "can't forgive"],
    ],
    answers: [
      "{That I wasn't even rushed|missed?}. I had a biscuit. || {That I liked her, and I still didn't get up|missed?}.",
    ],
  },
  "with-yourself": {
    layer: 2,
    asks: [
      ...["how are you with yourself", "are you with yourself", "with yourself"],
      ...["treat yourself", "kind are you"],
    ],
    answers: [
      "{Short|missed?}. I'd not speak to a dog like it. || Like a boss I'd have left. {I go over my own work in red|missed?}.",
    ],
  },
  "look-ahead": {
    layer: 2,
    asks: [
      ...["to look ahead like", "look ahead like that", "look ahead"],
      ...["looking ahead", "see ahead"],
    ],
    answers: [
      "Like driving with the lights off. {There's a road, in theory|no-road?}. || {I get a sort of vertigo at about Thursday|no-road?}, so I look at my feet.",
    ],
  },
  "want-without-roster": {
    layer: 2,
    asks: [
      ...["roster had no say", "no say in it", "what would you want if"],
      ...["if it were up to you", "if you could choose"],
    ],
    answers: [
      "A month with no bleep in it, and then to see if I still want the coat on. {I'm frightened I won't|no-road?}. || To be bored, for a good long while. {And find out if there's anything in me besides this|no-road?}.",
    ],
  },
  "pulled-forward": {
    layer: 2,
    asks: [
      ...["pull you forward", "pulled you forward", "used to pull you"],
      ...["used to want", "look forward to before"],
    ],
    answers: [
      "Being useful to somebody by teatime. {It's still there on paper|no-road?}. || I wanted to be the one who stays calm. {I got it, and it turns out there's nothing behind it|no-road?}.",
    ],
  },
  "hour-in-park": {
    layer: 0,
    asks: [
      ...["about that dog then", "dog on your foot", "the pie in the park"],
      ...["in the park", "your hour in the park"],
    ],
    answers: [
      "It was the first hour all week nobody asked me for anything. I'd have stayed till dark. || Nothing happened in it, that's what I liked. The dog left first.",
    ],
  },
  "lives-with": {
    layer: 0,
    asks: [
      ...["live alone", "live with anyone", "live by yourself"],
      ...["do you live with", "share a flat", "your flat"],
      ...["live on your own"],
    ],
    answers: [
      "Three flatmates and a pan. {It's quite possible to be by yourself in a full flat, I've found|empty-tank?}. || No, there's three of them behind doors. {We pass in the hall, like ships with toast|empty-tank?}.",
    ],
  },
  "said-stop": {
    layer: 1,
    asks: [
      ...["to say stop", "say stop", "said stop"],
      ...["call it", "saying stop", "decide to stop"],
      ...["decided to stop", "the one who said"],
    ],
    answers: [
      "My voice came out very tidy. {Everyone took their hands off her at the same time|mrs}. || I looked round for whoever was senior. {It was me, and I said it, and the room went slack|mrs}.",
    ],
  },
  "see-her": {
    layer: 1,
    asks: [
      ...["do you see her", "see her face", "close your eyes"],
      ...["picture her now", "still see her"],
    ],
    answers: [
      "Not her face. {The glasses, on the sheet, looking at the ceiling|mrs}. || I get the red frames first. {Then it's the hand with the cannula in it, my cannula|mrs}.",
    ],
  },
  "last-laugh": {
    layer: 0,
    asks: [
      ...["last laugh", "last time you laughed", "laughed properly"],
      ...["proper laugh", "really laugh"],
    ],
    answers: [
      "Properly, with no one watching? {I couldn't tell you|jokes}. I make other people do it. || Tim fell off a paddleboard, that'd be January. {Since then it's been professional|jokes}.",
    ],
  },
  "stay-a-doctor": {
    layer: 1,
    asks: [
      ...["keep being a doctor", "stay a doctor", "still want to be a doctor"],
      ...["carry on as a doctor", "stay in medicine", "give it up"],
      ...["giving it up", "want to stop being", "go back on monday"],
      ...["want to go back"],
    ],
    answers: [
      "On a good day, with one patient and a curtain, yes. {Then I look down the whole corridor of it and I can't answer you|handover}. || I think so. {I'd like somebody to ask me that when I've slept, nobody has|handover}.",
    ],
  },
  "what-sanjay-did": {
    layer: 1,
    asks: [
      ...["your registrar do", "sanjay do", "did your registrar"],
      ...["did sanjay", "where was your registrar", "where was sanjay"],
      ...["did the reg"],
    ],
    answers: [
      "He came up the stairs two at a time, he couldn't have been quicker. {After it he said I'd done it by the book, and then his phone went|handover}. || He got there and he took over the phone calls. {There was a hand on my back for about a second, and then there was somebody in resus|handover}.",
    ],
  },
  "who-covers": {
    layer: 1,
    asks: [
      ...["cover for you", "could cover", "who would cover"],
      ...["take your shifts", "take over your"],
    ],
    answers: [
      "Two people, and they've both got kids. That's why I've never asked. || There's a locum list. It's shorter than the roster and they know it by heart.",
    ],
  },
};
