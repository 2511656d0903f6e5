import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who has been told off for words that fit anybody. */
export const saidPlainly: Scenario["topics"] = {
  "how-bad": {
    layer: 0,
    asks: ["theres no entry level", "bad is it really", "how bad are things"],
    answers: [
      "bad. {i'm shaking and it's been eight days|chest} || it's not the worst thing in the world, i know that. {it's the worst thing in my ribs|chest}",
    ],
  },
  "wanted-understood": {
    layer: 1,
    asks: ["wanted me to understand", "want me to understand", "like me to understand"],
    answers: [
      "that i didn't lose a boyfriend, i lost every number in my phone. {that's what i'd been trying to say|ghosted} || how quiet it is. {i could hear my own eyelashes last night, ok|ghosted}",
    ],
  },
  "told-its-you": {
    layer: 0,
    asks: ["told that its you", "told its your fault", "hear its you"],
    answers: [
      "like being nine in a doorway. {i nod, i actually nod|shame} || true, for about a second, that's the trouble. {it slides straight in, there's a slot for it|shame}",
    ],
  },
  "where-you-stood": {
    layer: 0,
    asks: ["where you stood", "from your side how", "how it was for you there"],
    answers: [
      "it was normal! there was washing on. {and then there was a text, and the washing was still on|missing} || i was in the middle of a sentence with him, you know? {like a three year long sentence|missing}",
    ],
  },
  "said-to-him": {
    layer: 0,
    asks: ["said to him", "want said to him", "someone to say to him"],
    answers: [
      "'you don't do that to a person in public.' {by somebody tall|rage} || 'she was nice to you.' {that's it, loud, in front of his mates|rage}",
    ],
  },
  "hoped-here": {
    layer: 0,
    asks: ["hoped itd be like", "hoped it would be here", "hope for in here"],
    answers: [
      "like the kitchen at a party. you come in crying and someone just shoves up || that i could be unreasonable till about midnight, and nobody'd write it down",
    ],
  },
  "came-to-say": {
    layer: 0,
    asks: ["come here to say", "came here to say", "came to tell"],
    answers: [
      "that he left, and it's not fine, and {i'd like one person to say wow|missing} || i thought i'd come to shout. {it turns out i miss him and i'm embarrassed|missing}",
    ],
  },
  "matters-most-noa": {
    layer: 0,
    asks: ["what matters most", "matters most in", "the most important bit"],
    answers: [
      "{that nobody rang|ghosted}. not even him. the others || the friends, i think. {him i can hate, with them i just wait|ghosted}",
    ],
  },
  "got-to-you-most": {
    layer: 0,
    asks: ["got to you most", "which of those got", "worst of those"],
    answers: [
      "the one with 'why'. {it made me go and look for what i'd done|shame} || anything that starts 'have you'. {i hear it as 'you haven't'|shame}",
    ],
  },
  "no-cross-exam": {
    layer: 0,
    asks: ["nobody was cross", "not cross examining", "off the record"],
    answers: [
      "off the record? {i'm heartbroken, your honour|missing} || i'd plead tired. {and i'd say i loved him and it wasn't stupid|missing}",
    ],
  },
  "now-is-like": {
    layer: 0,
    asks: ["is now like", "what now is like", "right this minute like"],
    answers: [
      "like the bit after you've stubbed it and before you can swear. {for eight days|missing} || wet face, cold bum, phone at eleven percent. {and a big hole shaped like a man with a plant|missing}",
    ],
  },
  "they-leave-out": {
    layer: 0,
    asks: ["true thing they leave", "they leave out", "proverbs leave out"],
    answers: [
      "that i don't want fish. {i want that one, the horrible one|missing} || {that it's not about finding another one, it's about all the ones who went with him|missing}",
    ],
  },
  "look-to-you": {
    layer: 0,
    asks: ["look like to you", "how does it look", "see it ahead"],
    answers: [
      "like a motorway at night with no signs. {and i was only ever the passenger|missing} || just more of this sofa, {and the other half of it with nobody's feet|missing}",
    ],
  },
  unprintable: {
    layer: 0,
    asks: ["unprintable version", "unprintable one", "not on a tea towel"],
    answers: [
      "'it hurts like hell, and everyone's at brunch.' {try stitching that|ghosted} || {'you gave your whole address book to a man.'|ghosted} with a border of flowers",
    ],
  },
  "not-knowing-long": {
    layer: 0,
    asks: ["not knowing how long", "knowing how long", "no date for it"],
    answers: [
      "if someone said ninth of march i could do it, i'd tick it off. it's the not having a wall to cross things off on || i get through it in adverts. one more, one more, and then it's the news",
    ],
  },
  "normal-voice": {
    layer: 0,
    asks: ["in a normal one", "normal voice", "talk about in a"],
    answers: [
      "what i'm meant to do with sundays. {it was pancakes, i've got his pan|missing} || the fern, seriously. {i'd like to talk about that fern for an hour and not be laughed at|missing}",
    ],
  },
};
