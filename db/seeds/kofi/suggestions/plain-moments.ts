import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Kofi has told a plain detail of his days. */
export const plainMoments: StoryMoment[] = [
  {
    cue: "fury",
    said: ["that's what i see at night", "stepped back my manager with his hands up"],
    mi: [
      "What do you think he saw, when he stepped back?",
      "What does that step do to you, when you see it at night?",
    ],
    empathy: [
      "You raised your voice, and he moved away as if you were dangerous.",
      "The form's bad, and the step may be what hurts.",
    ],
    support: [
      "It makes sense that it's the step that stays with you. I'm not moving.",
      "That's a hard thing to see on somebody's face. You can say what it did to you.",
    ],
  },
  {
    cue: null,
    said: ["a big fella about to swing", "someone who was going to hit him"],
    mi: [
      "What would you have wanted him to see?",
      "What's it like to know that you weren't going to, and be seen like that?",
    ],
    empathy: [
      "You were there about your kids, and he saw somebody else.",
      "You know who you are, and that's not who he stepped back from.",
    ],
    support: [
      "You were loud, and you didn't touch anybody. I've heard that.",
      "It'd hurt anyone to be taken for that. You don't have to prove it here.",
    ],
  },
  {
    cue: "fury",
    said: ["i'm the one word", "no box for what he'd just done"],
    mi: [
      "What would you put there in place of that word?",
      "What's it like, to see yourself put down as that?",
    ],
    empathy: [
      "There's a whole person behind that word, and it says nothing of him.",
      "There's one side of it on that paper, and it isn't yours.",
    ],
    support: [
      "One word isn't you. I'd like to hear the rest of it.",
      "You've every right to be sore about that word.",
    ],
  },
  {
    cue: "missing",
    said: ["no words just a heart on it", "i watched it in the bay"],
    mi: [
      "What was it like for you, to watch it like that?",
      "What would you have liked to say back to her?",
    ],
    empathy: [
      "You were glad to have it, and you weren't there for it.",
      "You give her credit, and it can sting all the same.",
    ],
    support: [
      "Proud of him and gutted that you missed it, both.",
      "It's a generous thing to say about her. There's room for the other half as well.",
    ],
  },
  {
    cue: "better-dad",
    said: ["taught him the wipers song", "bounce by bounce down the phone"],
    mi: ["What was it like, to hear that he'd got that from them?", "How does it go, the song?"],
    empathy: [
      "It was yours and theirs, and now somebody else has got it as well.",
      "You want them happy over there, and it still costs you something.",
    ],
    support: [
      "He may know the song now. You're still the one it started with.",
      "Glad for them and sore about it, both at once.",
    ],
  },
  {
    cue: null,
    said: ["swish swish swish all through", "the wipers on the bus go swish"],
    mi: ["What's he like, when he does it?", "When do you two sing it most?"],
    empathy: ["I can hear the pair of you.", "You lit up a bit there, I think."],
    support: [
      "Thanks for that. I'm glad I asked.",
      "I like that. You can tell me more about the two of them.",
    ],
  },
  {
    cue: null,
    said: ["so it's eight sleeps", "my two count in sleeps"],
    mi: [
      "What'll you do first, when you've got them?",
      "What gets you through the sleeps in between?",
    ],
    empathy: ["There's somebody counting down to you.", "You're counting as well, I'd say."],
    support: [
      "It's a good thing to be counted down to. And it's a long wait.",
      "I hope they go quick, all of them. You can tell me how the days go.",
    ],
  },
  {
    cue: null,
    said: ["up top with the dinosaurs", "top's my boy's it's his ship"],
    mi: [
      "What's it like in there, on a night when you've got them?",
      "What do they get up to, up there?",
    ],
    empathy: [
      "You know exactly how each of them has made it theirs.",
      "You've made them a place of their own in there.",
    ],
    support: [
      "They've got somewhere that's theirs, at yours. You saw to that.",
      "I can picture it. It sounds like a good room when they're in it.",
    ],
  },
  {
    cue: "room",
    said: ["dry one plate and it's still not eight", "they drag half past seven's stories"],
    mi: [
      "What's the longest part of the evening?",
      "What would you be doing now, if they were there?",
    ],
    empathy: [
      "It's quiet, just when it used to be loudest.",
      "You've still got the evening in you, and nobody to give it to.",
    ],
    support: [
      "That's a long evening. I'm glad you told me about it.",
      "It makes sense that it drags. You're used to a full house.",
    ],
  },
  {
    cue: null,
    said: ["so coming up to a year", "it'll be a year next month"],
    mi: [
      "How has it been, getting through that year?",
      "What's it like, with that date coming round?",
    ],
    empathy: [
      "Nearly a year, and it may not feel finished.",
      "It's been a long time to live like that.",
    ],
    support: [
      "There's no date by which it's meant to be easy.",
      "You've got yourself through nearly a year of it. That's not small.",
    ],
  },
  {
    cue: null,
    said: ["then my driving then my temper", "that i get a bigger place"],
    mi: ["What's it like, being prayed for like that?", "What would you ask for, for yourself?"],
    empathy: [
      "She's got you on her mind every night, and maybe that's a comfort.",
      "She worries about you in her own way, out loud.",
    ],
    support: [
      "It sounds as if somebody's on your side there.",
      "You don't need to believe it to be glad she does it.",
    ],
  },
  {
    cue: null,
    said: ["goes enough for the both of us", "she does the god for"],
    mi: ["What did it use to mean to you, going?", "What is it that holds you up now?"],
    empathy: [
      "You've left that to her, and some of it has stayed with you.",
      "It's her way of looking after you, perhaps.",
    ],
    support: [
      "I'm listening, with that or with something else.",
      "There's no must about it here. What helps you is what counts.",
    ],
  },
];
