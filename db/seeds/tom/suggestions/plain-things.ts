import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Replies for the small, plain things that Tom tells where somebody asks on. */
export const plainThings: StoryMoment[] = [
  {
    cue: null,
    said: ["never seen me before that", "up from head office for the day"],
    mi: [
      "What would you have wanted him to know about you?",
      "How was it, to get it from a stranger?",
    ],
    empathy: [
      "All those years, and it came from somebody who'd never met you.",
      "And you didn't know the face.",
    ],
    support: [
      "You can tell me who you were there, if you like. I'd be glad to hear it.",
      "There's no list here. I'm only talking to you.",
    ],
  },
  {
    cue: null,
    said: ["what I'd get and the other", "thirty-one years and dear colleague"],
    mi: [
      "What did you do with it, once you'd read it?",
      "What should that letter have said, by rights?",
    ],
    empathy: [
      "It's not many words, for that many years.",
      "A sheet of paper, and all of it is business.",
    ],
    support: [
      "You needn't make light of it for me.",
      "I've time for whatever that letter left out.",
    ],
  },
  {
    cue: null,
    said: ["They're under the stairs yet", "still under the stairs"],
    mi: ["What do they mean to you, those boots?", "What's it like to come across them there?"],
    empathy: [
      "They asked for them back, and some part of you kept hold.",
      "Nobody's asked for them, and you've not let them go.",
    ],
    support: ["There's no hurry to do anything about them.", "I like that you told me that."],
  },
  {
    cue: null,
    said: ["heat where there shouldn't be", "a shake in it"],
    mi: [
      "How long did it take you, to learn to feel that?",
      "What was it like, to be right about it?",
    ],
    empathy: [
      "Your hand knew a thing no dial did.",
      "That's a lot of years, in the palm of one hand.",
    ],
    support: [
      "I'd happily hear more about that work.",
      "You explain it well. I can nearly feel it.",
    ],
  },
  {
    cue: null,
    said: ["in the drawer with the leaflets", "on top of the leaflets"],
    mi: [
      "What goes through you when you open that drawer?",
      "What would have been worth printing, for you?",
    ],
    empathy: [
      "You took it politely, and it went in with the rest.",
      "It's been put away, and maybe not forgotten.",
    ],
    support: [
      "It can stop in the drawer while we talk.",
      "You don't owe that paper anything tonight.",
    ],
  },
  {
    cue: null,
    said: ["the Saturday dance", "dance down the works club"],
    mi: ["What do you remember best of that night?", "What was it about her, that night?"],
    empathy: [
      "It sounds as if that Saturday is still close by.",
      "There's warmth in how you tell that.",
    ],
    support: [
      "I'd like to hear more of that.",
      "Thank you for that one. I like knowing how it began.",
    ],
  },
  {
    cue: null,
    said: ["burnt my sleeve before dinner", "fella had to fetch me out"],
    mi: [
      "What do you think of now, when you picture that lad?",
      "What made it feel like your place?",
    ],
    empathy: [
      "Lost at the start, and by the end the place knew your name.",
      "It sounds as if you can still see it.",
    ],
    support: [
      "You can take me round the rest of it, if you like.",
      "I enjoyed that. Go on, if there's more.",
    ],
  },
  {
    cue: null,
    said: ["daft as a brush", "she's the best of us"],
    mi: ["What's she like to have about the place?", "What does she do that's daft?"],
    empathy: [
      "She asks nothing of you, and she's glad you're there.",
      "I can hear how fond of her you are.",
    ],
    support: ["I'm glad she's with you tonight.", "Tell me about her any time. I'd like that."],
  },
  {
    cue: null,
    said: ["she's no light weight", "across my slippers"],
    mi: ["What's it like, having her there just now?", "What do you say to her, when nobody's in?"],
    empathy: ["She's found the warmest place, and it's you.", "That's company, of the quiet sort."],
    support: [
      "I'm glad the two of you are sat there together.",
      "She can stop where she is. So can we.",
    ],
  },
  {
    cue: null,
    said: ["ten she's on lates", "gets in at ten", "home for ten", "in the door at ten"],
    mi: [
      "What would you like it to be like, when she comes in?",
      "How are you, with the time till then?",
    ],
    empathy: [
      "There's a while to go till then, and you're counting it.",
      "You know when she'll be there, and that's something to hold to.",
    ],
    support: [
      "I can keep you company while you wait.",
      "I'm glad she'll be home with you tonight.",
    ],
  },
  {
    cue: null,
    said: ["only the dog with me", "me and the dog in"],
    mi: ["How is it in the house, just now?", "What helps, in the time till she's home?"],
    empathy: [
      "It's quiet there, I should think, with just the two of you.",
      "That's you and the dog, and a long evening.",
    ],
    support: ["I'm here meanwhile.", "You've got the dog, and you've got me for a bit."],
  },
  {
    cue: null,
    said: ["sweet peas for Gwen", "took a second at the show"],
    mi: ["What do you like best about being up there?", "What's it like, to see a row come up?"],
    empathy: [
      "That's one place that still answers to you.",
      "There's some pride in that, and I like hearing it.",
    ],
    support: [
      "I'd like to hear more about the allotment.",
      "I've time for leeks, as long as you like.",
    ],
  },
  {
    cue: null,
    said: ["green tomato"],
    mi: ["What was it like, to be given it?", "What did you say, when she gave you it?"],
    empathy: [
      "It's a jar of chutney, and it's also a thank you.",
      "Somebody was glad of what you did.",
    ],
    support: [
      "I'm glad you've got that on your shelf.",
      "Small things count here. Tell me more of them.",
    ],
  },
  {
    cue: null,
    said: ["green frock on and she trod", "straight across the floor"],
    mi: ["What did you see in each other, do you think?", "What's stayed the same since then?"],
    empathy: [
      "She picked you, and you still sound surprised.",
      "You've kept that whole evening, by the sound of it.",
    ],
    support: ["It's good to hear about the two of you.", "I'd like to hear what came next."],
  },
  {
    cue: null,
    said: ["palm on the casing", "best ears in the place"],
    mi: ["What sort of man was he?", "What did you get from him, besides the trade?"],
    empathy: [
      "Somebody took the trouble to teach you, and you've not forgotten.",
      "You learned it from a man who listened.",
    ],
    support: ["I'd be glad to hear more about him.", "It sounds like he saw something in you."],
  },
];
