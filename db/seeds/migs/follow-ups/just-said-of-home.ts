import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks on about home, his parents, Bea and the store, just told. */
export const justSaidOfHome: Scenario["topics"] = {
  "son-he-thinks": {
    layer: 2,
    asks: [...["son he thinks", "the son he", "does he think he has"], ...["son does he think"]],
    answers: [
      "same jersey, same number. {he's got a girl and he's never been scared|papa} || he's me with a deeper voice. {i like him, honestly, i'd be his friend|papa}",
    ],
  },
  "will-tell-him": {
    layer: 2,
    asks: [
      ...["will you tell him", "going to tell him", "will you tell your papa"],
      ...["will you tell papa", "going to tell your dad", "tell your papa"],
    ],
    answers: [
      "not in december. {it's christmas and everybody's singing|papa} || maybe at the airport, when he's leaving. {so there's a gate|papa}",
    ],
  },
  "forward-to-it": {
    layer: 0,
    asks: [
      ...[
        "looking forward to it",
        "feel about december",
        "feel about him coming",
        "look forward to it",
        "looking forward to him",
      ],
      ...["excited about it", "looking forward to december"],
    ],
    answers: [
      "{like a birthday with a dentist in it|papa?} || kinda both. {half of me's making a banner and half of me's packing|papa?}",
    ],
  },
  "theyd-do": {
    layer: 2,
    asks: [
      ...["would they do", "do you think theyd do", "theyd do to you"],
      ...["would your family do"],
    ],
    answers: [
      "{go quiet|papa}. i've never heard my house quiet, there's always a pot || cry and feed me and pray. {idk in what order|papa}",
    ],
  },
  "who-decided": {
    layer: 2,
    asks: [...["who decided that", "who decides that", "whose rule"], ...["who made that rule"]],
    answers: [
      "no one did, it's like, in the paint || there's no sign or anything. you just notice when everybody stops chewing",
    ],
  },
  halftime: {
    layer: 2,
    asks: ["halftime", "half time"],
    answers: [
      "one slice of orange and somebody going 'you good?', and i get to go no || ten minutes in a room where i'm not on anybody's team",
    ],
  },
  "say-to-mama-then": {
    layer: 0,
    asks: [
      ...["do you say to her", "say to her when", "say when she says that"],
      ...["say to your mama", "answer your mama"],
    ],
    answers: [
      "'graduate first, ma.' that's good till like march || i ask her what's on the menu. she gets so into it she forgets i didn't answer",
    ],
  },
  "tell-ate-joy": {
    layer: 0,
    asks: [...["do you tell her", "tell ate joy", "talk about with her"], ...["say to ate joy"]],
    answers: [
      "half of it. {like 'there's this person', no pronouns, very mysterious|watching?} || i go 'wala po, pagod' and she goes 'mm'. {i could live in that mm|watching?}",
    ],
  },
  "say-asleep": {
    layer: 1,
    asks: [
      ...["say in your sleep", "talk in your sleep", "you mumble"],
      ...["mumbled", "say when youre asleep"],
    ],
    answers: [
      "plays, she says. 'switch, switch'. {so far it's basketball, i'm scared of the next season|watching} || bea says i laughed once. {at what, bea, what was funny, tell me your sources|watching}",
    ],
  },
  "shed-hear": {
    layer: 1,
    asks: [
      ...["are you afraid shed hear", "you afraid she would hear", "scared shed hear"],
      ...["afraid shell hear", "shed hear you say"],
    ],
    answers: [
      "a name, {it's so short it'd fit in a snore|watching} || {me being happy about somebody|watching}, with sound",
    ],
  },
  "no-breakfast": {
    layer: 0,
    asks: [
      ...["cant you eat", "eat in the morning", "skip breakfast"],
      ...["not eat in the morning"],
    ],
    answers: [
      "{school's in the morning|stomach}, that's why. by night it's over and i could eat the table || {my stomach's already at the school gate|stomach}, it doesn't wait for me",
    ],
  },
  "papa-where": {
    layer: 0,
    asks: [
      "signal where is he",
      "your papa where is he",
      "papa where is he",
      "where is your father",
      "wheres your father",
      "where is the ship",
      "where is papas ship",
      ...["wheres your papa", "where is your papa", "wheres your dad"],
      ...["where is your dad", "where is papa", "his ship now"],
      ...["papa right now"],
    ],
    answers: [
      "singapore rn, the ship's parked. he walks around the deck looking for bars || on the ship po, they're in port in singapore. somewhere under the water line with a fan louder than mine",
    ],
  },
  "talk-to-ate-joy": {
    layer: 1,
    asks: ["could you talk to her", "talk to ate joy", "talk to her about this"],
    answers: [
      "almost did. {i got to 'ate, can i ask you something' and then i asked for ice|watching} || she'd be ok, i think. {the window's the problem, there's always a kid behind you with coins|watching}",
    ],
  },
  "will-talk-about": {
    layer: 0,
    asks: [
      ...["will you talk about", "you going to talk about", "talk about with him tonight"],
      ...["tell him tonight"],
    ],
    answers: [
      "points, assists, is the wifi working. {if it gets to girls i've got 'ay pa nag-hang' ready|watching} || what he ate, what i ate, who won. {i'm really good at asking him stuff so he can't|watching}",
    ],
  },
  "asked-bea": {
    layer: 1,
    asks: [
      ...["ask her about it", "did you ask her", "asked her about it"],
      ...["ask her about the sticker"],
    ],
    answers: [
      "nope, i said 'nice' and left, so smooth, i walked into the ref || i keep opening my mouth and it's about the charger",
    ],
  },
  "she-meant": {
    layer: 1,
    asks: [
      ...["think she meant", "she meant by it", "she mean by it"],
      ...["think it means", "does it mean do you think"],
    ],
    answers: [
      "either 'i love you kuya' or 'i know'. {both make my ears hot|watching} || {that she's not gonna make a face|watching}. or it's a unicorn, i can't rule out unicorn",
    ],
  },
  "which-i-want": {
    layer: 2,
    asks: [
      ...["which one do you want", "which do you want", "which one would you"],
      ...["want the real one"],
    ],
    answers: [
      "the real one. {if somebody would just sit down first|papa} || {the real one, with mama in it|papa}. is that too much, it feels like two desserts",
    ],
  },
  "what-i-want": {
    layer: 2,
    asks: [
      ...["is that what you want", "that what youd want", "want that life"],
      ...["what youd want"],
    ],
    answers: [
      "nah, {it's just what's on the menu|never?} || {i want a kitchen with somebody late in it|never?}. that's it, that's the dream house",
    ],
  },
};
