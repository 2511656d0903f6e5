import type { StoryMoment } from "~/domain/simulator/story-moment";

export const workAndMum: StoryMoment[] = [
  {
    cue: null,
    said: ["and he checked his", "she said he was"],
    mi: ["What did you see in him, that she didn't?"],
    empathy: ["She'd got her eye on him, and you were left explaining him."],
    support: ["You saw a side of him she didn't get to see. That was real to you."],
  },
  {
    cue: null,
    said: ["he'd have told you", "and hold it up"],
    mi: ["What did you make of it, at the time?"],
    empathy: ["You'd noticed, a bit, and it hadn't mattered."],
    support: ["A fair witness, and a funny one."],
  },
  {
    cue: null,
    said: ["like her to like", "then out of nowhere"],
    mi: ["What's something about you that you'd like her to find out?"],
    empathy: ["You like her already, a little."],
    support: ["She sounds lovely. It's nice to hear you curious about someone."],
  },
  {
    cue: null,
    said: ["one person saw and", "it got me an"],
    mi: ["What was it like, carrying on with the day after that?"],
    empathy: ["It could have gone worse, and for once it didn't."],
    support: ["I'm relieved that one went easy on you."],
  },
  {
    cue: null,
    said: ["he says 'you alright", "he asked was it"],
    mi: ["If he'd really waited, what would he have heard?"],
    empathy: ["He nearly asked, and it slid right past you."],
    support: ["It was a real thing, and he went round it. I'm not going round it."],
  },
  {
    cue: null,
    said: ["have to say why", "i wrote 'personal reasons"],
    mi: ["What name do you give it yourself, when it doesn't have to suit an office?"],
    empathy: ["There's no word for an office that's the right size for it."],
    support: ["It isn't small to me, whatever a form would make of it."],
  },
  {
    cue: null,
    said: ["far as the first", "my legs had a"],
    mi: ["What does a run do for you, on a day when it works?"],
    empathy: ["Today wasn't a day for distance."],
    support: ["An honest lap report. No medals needed."],
  },
  {
    cue: null,
    said: ["i could ring at", "uni health do same-day"],
    mi: ["If you did ring, what would matter most to get across?"],
    empathy: ["It's there, and at that hour it's a steep bit of hill."],
    support: [
      "You've already looked at what's there, on a week like this. That's keeping a door open.",
    ],
  },
  {
    cue: null,
    said: ["if i go i'm", "the price goes up"],
    mi: ["What draws you there, in spite of that?"],
    empathy: ["The train's the easy part. It's the arriving."],
    support: ["You want to come home as yourself and not as a headline. That's fair."],
  },
];
