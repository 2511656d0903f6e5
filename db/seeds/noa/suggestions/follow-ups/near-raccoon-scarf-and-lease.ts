import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearRaccoonScarfAndLease: StoryMoment[] = [
  {
    cue: null,
    said: ["about lunch, by accident", "in the tram window"],
    mi: ["What did you think of her, when you'd recognised yourself?"],
    empathy: ["You came upon yourself sideways, and she wasn't what you'd expected."],
    support: ["I'm not looking in any kettle. Come as you are."],
  },
  {
    cue: null,
    said: ["tomorrow, there's a shower", "not since sunday, it's"],
    mi: ["What would feel good about it, once you're in there?"],
    empathy: ["You've let that one go by, this week."],
    support: ["There's no hurry for soap. I've no nose here."],
  },
  {
    cue: null,
    said: ["it's gran's knitting, it's", "i do, and i'd"],
    mi: ["What would you want to say to get it back?"],
    empathy: ["You want it badly, and the asking is the worst bit."],
    support: ["We can find words for it, if you'd like to, or leave it with the shark."],
  },
  {
    cue: null,
    said: ["i doubt it, it's", "she must have wondered"],
    mi: ["What would it be like, for her to find out whose it was?"],
    empathy: ["You can see what she'd have to notice, and whether she'd look."],
    support: ["It's your scarf, whatever she knows. Tell me about it if you like."],
  },
  {
    cue: null,
    said: ["nobody, it was just", "his page, saturday, i'd"],
    mi: ["What had you gone in there for?"],
    empathy: ["Nobody warned you, you just walked right into it."],
    support: ["It was a rough way to find out. Say what you saw, or don't."],
  },
  {
    cue: null,
    said: ["a girl i can't", "because it smells of"],
    mi: ["What does it have in it, that a girl can't have?"],
    empathy: ["It isn't her so much as what's round her neck."],
    support: ["Your gran's on your mind, I think. She's welcome here too."],
  },
  {
    cue: null,
    said: ["he still sends his", "both of us till"],
    mi: ["What do you make of that, each time it comes?"],
    empathy: ["It's still two names, and one of you in the rooms."],
    support: ["Paper can wait. What's it like in the flat today?"],
  },
  {
    cue: null,
    said: ["never, i went from", "first time ever, i"],
    mi: ["What have you found out, on your own in there?"],
    empathy: ["There's never been a home of just you, until this."],
    support: ["The cupboards sound like good listeners. What've they been told?"],
  },
  {
    cue: null,
    said: ["the monday, i slept", "before the pasta, nine"],
    mi: ["What had it been like, to know nothing yet?"],
    empathy: ["It was the night before it all, and it was a good one."],
    support: ["That was the last of it, then. What have you had of rest since?"],
  },
  {
    cue: null,
    said: ["coffee, and then shaking", "tali reading me the"],
    mi: ["What do you like in how she does it?"],
    empathy: [
      "You've found something that works on you a little, and it's mostly her or caffeine.",
    ],
    support: ["I'd have liked to hear about the dog's day. What did he get up to?"],
  },
  {
    cue: null,
    said: ["four in the afternoon", "seeing other people carry"],
    mi: ["What do you do with it, then, when it comes on?"],
    empathy: ["It's the daily small things shared that get you."],
    support: ["Is it near that time now? Bring it here, if it is."],
  },
];
