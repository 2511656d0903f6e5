import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Wei Ling shows what lies under it: cues of layers 2 and 3. */
export const beliefs: StoryMoment[] = [
  {
    cue: "fraud",
    said: ["an actual banner", "hung it on the school fence"],
    mi: ["What was it like to be that kid, with your name up there?"],
    empathy: ["They hung up your name, and maybe you've been guarding it ever since."],
    support: ["That's a lot to hang on a child. It makes sense that it still scares you."],
  },
  {
    cue: "fraud",
    said: ["i was just smart", "mine was marks"],
    mi: ["When nobody's marking it, what do you like doing?"],
    empathy: ["It was the one thing you had for yourself, and now even that is shaking."],
    support: [
      "I didn't ask for your marks to start talking with you, and I don't need them to go on.",
    ],
  },
  {
    cue: "fraud",
    said: ["admin error", "let in the wrong person"],
    mi: ["If that email came, what would it mean about you?"],
    empathy: ["You've been in all this time, and part of you is still waiting to be sent home."],
    support: [
      "Living as if your place could be taken back any day is tiring. No wonder you jump at emails.",
    ],
  },
  {
    cue: "fraud",
    said: [],
    mi: [
      "On a day without results, what would you still be?",
      "How did being smart get to be so much of you?",
      "What do people come to you for, that never gets a grade?",
    ],
    empathy: [
      "So much hangs on this one thing that a wobble in it shakes all of you.",
      "Maybe part of you has been waiting a long time to be found out.",
      "You're holding on to the smart one with both hands.",
    ],
    support: [
      "It doesn't take a good mark to be talked to here.",
      "With the whole of you hanging on it, of course it's scary.",
      "You said something that's hard to say, and I'm still here.",
    ],
  },
  {
    cue: "letdown",
    said: ["extra shifts at the clinic", "saturday shift"],
    mi: ["What would you want to say to her about those shifts?"],
    empathy: ["Because she never says it, you keep the count yourself."],
    support: [
      "You saw what she did without being told. Grateful and weighed down can go together.",
    ],
  },
  {
    cue: "letdown",
    said: ["kaya toast", "toast on the house"],
    mi: ["What is it like, sitting there with that toast in front of you?"],
    empathy: ["It's a present for somebody you aren't sure you are."],
    support: ["It's kindly meant, and it sticks in your throat. That isn't ungrateful."],
  },
  {
    cue: "letdown",
    said: ["did the sums once", "can't un-know it"],
    mi: ["What does that number say to you, when it comes up?"],
    empathy: ["Once it was a number it became a debt, and maybe nobody but you is collecting."],
    support: ["A sum like that is a lonely thing to have done. No wonder it stays with you."],
  },
  {
    cue: "letdown",
    said: [],
    mi: [
      "Apart from marks, what would you like them to see?",
      "How do you carry their hopes around, on an ordinary day?",
      "If they could hear all of it, what would you want them to understand first?",
    ],
    empathy: [
      "The love is real, and so is the weight of it.",
      "You'd sooner carry it all yourself than see it reach them.",
      "It's as if your marks belonged to all of you at home.",
    ],
    support: [
      "They mean so much to you, and it's a heavy load. The two come together.",
      "Of course you're afraid of that. You aren't being dramatic.",
      "Loving them and feeling squashed by it can sit side by side here.",
    ],
  },
  {
    cue: "compare",
    said: ["because i overslept", "one late morning"],
    mi: ["That first time, what was in the embarrassment?"],
    empathy: ["It began with one morning, and each day after the door got heavier."],
    support: ["That's how it can happen, one morning at a time. I'm not shaking my head."],
  },
  {
    cue: "hiding",
    said: ["read it like it's someone else's", "fix a comma"],
    mi: ["When you open it and read it again, what do you feel?"],
    empathy: [
      "You visit it and you don't send it, as if it were a door you like to know is there.",
    ],
    support: ["Nothing needs to happen with it tonight. It may stay undecided."],
  },
  {
    cue: "hiding",
    said: ["first person who knows that", "told that to one single"],
    mi: ["If it's not the bad kind of weird, what kind is it?"],
    empathy: ["It's been in there so long that having it out is strange, and maybe a bit lighter."],
    support: ["I'm glad it isn't yours alone any more. Weird is welcome."],
  },
  {
    cue: "hiding",
    said: [],
    mi: [
      "What has it been like, keeping this up?",
      "If it came out, what are you most scared of?",
      "Of all of it, what is it that weighs the most?",
    ],
    empathy: [
      "The longer it's kept in, the harder it gets to bring out.",
      "You've been alone with something that gets bigger by the day.",
      "Part of you wants to run, and part of you hasn't.",
    ],
    support: [
      "You've told me the thing, and I'm still here.",
      "There's nothing to decide in this conversation, only somewhere to say it.",
      "It got heavy bit by bit, I'd guess. It can come out bit by bit too.",
    ],
  },
];
