import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Replies to the small things that Ben tells of his patient, of Hana and of himself. */
export const smallThings: StoryMoment[] = [
  {
    cue: "mrs",
    said: ["where you put a person's glasses", "no policy for where they go"],
    mi: ["Where did you put her glasses, in the end?", "Where are her glasses now?"],
    empathy: [
      "You knew what to do for everything, and then there were her glasses.",
      "Nobody teaches that part, and there you were with them in your hand.",
    ],
    support: [
      "You took care of them. That was a kind thing to do for her.",
      "It says a lot that you stopped for her glasses.",
    ],
  },
  {
    cue: "mrs",
    said: ["still warm at the sides", "ruder than the compressions"],
    mi: [
      "What did you do with her glasses then?",
      "What was it like, to be the one who took them off?",
    ],
    empathy: [
      "It's such a small thing to do, and it made it real.",
      "Everything else was work, and that was her.",
    ],
    support: [
      "I'm glad it was somebody who liked her.",
      "Thank you for telling me that. It wasn't a small thing.",
    ],
  },
  {
    cue: "mrs",
    said: ["a sandwich and she said good boy", "about a sandwich i made up"],
    mi: ["Why a sandwich?", "What happened next, that night?"],
    empathy: [
      "She was the ill one, and she was checking on you. No wonder it stayed.",
      "You didn't want her to worry, and now it stays with you.",
    ],
    support: [
      "That was a kind fib. You wanted her to rest.",
      "She asked because she was fond of you, by the sound of it.",
    ],
  },
  {
    cue: "sleep",
    said: ["a drip i might've set wrong", "every patient in bed order"],
    mi: ["Which bed do you always end up at?", "What do you do when sleep doesn't come?"],
    empathy: [
      "The shift's over, and in your head you're still checking everyone.",
      "You go over all of it, as if lying there could still put it right.",
    ],
    support: [
      "That's a lot to be carrying into bed. It makes sense that you can't sleep.",
      "You care about getting it right, and it's costing you your nights.",
    ],
  },
  {
    cue: "handover",
    said: ["be very good in bay three", "by myself with the chart"],
    mi: ["What happened in bay three?", "What did you do after that, on your own?"],
    empathy: [
      "They all had to be somewhere else, and you were left with it.",
      "There wasn't a minute for anyone to stand there with you.",
    ],
    support: [
      "Nobody should have to be alone right after that.",
      "I'm sorry you were by yourself for that part.",
    ],
  },
  {
    cue: null,
    said: ["i lead with the buns", "the buns are what i tell"],
    mi: ["Who was your patient?", "What's the other version?"],
    empathy: [
      "The buns are easier to hand round than what was behind them.",
      "You've got a way of telling it that lets everyone laugh, you included.",
    ],
    support: [
      "There's room here for the one without the buns.",
      "Thanks for telling me what was behind it.",
    ],
  },
  {
    cue: "jokes",
    said: ["i've not got past her hello", "no gag ready for my whole name"],
    mi: [
      "What do you hope to hear, if you do press play?",
      "What would you say to Hana, if it were two lines?",
    ],
    empathy: [
      "Hana hears what's under the joke, and that's what makes it hard to press play.",
      "It may be the kindness in it that you're dodging.",
    ],
    support: [
      "It'll keep. You can listen to it when you're ready.",
      "It sounds as if Hana hasn't given up on you.",
    ],
  },
  {
    cue: "mrs",
    said: ["my apostrophes i'd written", "and every apostrophe i own"],
    mi: [
      "What was Mrs Tamati like, when she told you off?",
      "What else did she tell you off about?",
    ],
    empathy: [
      "You liked being told off by her, I think.",
      "She treated you like one of her pupils, and it sounds as if that did you good.",
    ],
    support: [
      "She sounds like somebody worth knowing.",
      "I can see why you looked forward to her.",
    ],
  },
  {
    cue: "mrs",
    said: ["they went in the bag with her things", "home with her daughter with her book"],
    mi: ["What do you miss about her?", "What was her daughter like?"],
    empathy: [
      "So they went where they belonged.",
      "You'd still know where each of her things is, I think.",
    ],
    support: [
      "That's how it should be, and you had a hand in it.",
      "It's kind, how you keep track of what was hers.",
    ],
  },
  {
    cue: "mrs",
    said: ["on her locker in the end folded", "folded up on the locker by her bed"],
    mi: ["What do you see first, when you're back in that room?"],
    empathy: [
      "You put them where she'd have found them.",
      "Folded, by her bed, as if she might want them again.",
    ],
    support: ["That was a gentle thing to do.", "You looked after her there as well."],
  },
  {
    cue: null,
    said: ["mum's from easter she posts things", "mum sent them up at easter"],
    mi: ["What was the bad one?", "How were the buns?"],
    empathy: [
      "Nine buns from your mum, after a night like that.",
      "It was something from home, at any rate.",
    ],
    support: [
      "After a night like that, buns make sense to me.",
      "Thanks for telling me about the buns. The rest can come too.",
    ],
  },
  {
    cue: "mrs",
    said: ["the drip was fine i went back", "mrs tamati every time the drip"],
    mi: ["Where does she come up for you, in an ordinary week?"],
    empathy: [
      "The drip was there to look at again. She isn't.",
      "All those beds, and it's her you keep going to.",
    ],
    support: [
      "It makes sense that it's her. You were fond of her.",
      "No wonder the list ends at her.",
    ],
  },
  {
    cue: "jokes",
    said: ["i'm scared and i'm tired and", "the straight one's three words"],
    mi: ["What's it like, to have said that?", "What happens when you stop joking?"],
    empathy: [
      "That's what's under it, and you've just said it straight.",
      "All those jokes, and underneath it was that short.",
    ],
    support: ["Thank you. Nobody has to laugh here.", "I'm glad you said it, just like that."],
  },
  {
    cue: "mrs",
    said: ["i've not been able to unsay it", "i still wake up for it"],
    mi: ["What was it like to say stop?", "What did you do with the rest of that night?"],
    empathy: [
      "You had to say it out loud, and it has stayed.",
      "Four in the morning, and it still finds you.",
    ],
    support: [
      "That's a hard thing to have to say, and you said it for her.",
      "No wonder you haven't been able to put that down.",
    ],
  },
];
