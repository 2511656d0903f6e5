import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedInOtherWords: StoryMoment[] = [
  {
    cue: null,
    said: ["Her and Nia's dad", "There was a fella"],
    mi: ["What have you wished for her, since they parted?"],
    empathy: ["It didn't last, and you've watched her carry on with the little one."],
    support: [],
  },
  {
    cue: null,
    said: ["They've not been down", "The odd Sunday, for"],
    mi: ["What's different in the house, on the days they do come?"],
    empathy: ["An hour's drive, a small child, and a fair gap between one visit and the next."],
    support: [],
  },
  {
    cue: null,
    said: ["Mrs Pugh from next", "There's Mrs Pugh over"],
    mi: ["Whose knock would you be glad to hear?"],
    empathy: [
      "There's Mrs Pugh now and then, and otherwise a door that doesn't get knocked on much.",
    ],
    support: ["I'd be glad to hear about Mrs Pugh and what she brings round."],
  },
  {
    cue: null,
    said: ["It went off in", "There'll be some of"],
    mi: ["What's it like, knowing steel of yours is out there somewhere?"],
    empathy: ["It's gone out into all those cars. There might be some pride in that."],
    support: ["I'd enjoy hearing how it was made, right from the start."],
  },
  {
    cue: null,
    said: ["He'd eyes for his", "He'd one finger on"],
    mi: ["What would it have taken, for you to feel seen that morning?"],
    empathy: ["He was looking at a list, and you were stood right there."],
    support: [],
  },
  {
    cue: null,
    said: ["The little one's four", "She's only four, our"],
    mi: ["What would you want the little one to understand, when she's older?"],
    empathy: ["She takes it as true, at four, and you know how much isn't."],
    support: ["There's love in how you talk about her. Take your time."],
  },
  {
    cue: null,
    said: ["Watching it go in", "The look on Gwen"],
    mi: ["When you imagine her hearing it, what comes after that first look?"],
    empathy: ["It's her face you can't get past, and being what put that there."],
    support: ["We could look for a way to say it that's easier on both of you."],
  },
  {
    cue: null,
    said: ["My wife's good about", "It's gone quiet, me"],
    mi: ["What do you miss, of how it used to be between you?"],
    empathy: ["Nobody's cross, and yet the quiet has come in and sat down."],
    support: ["If you'd like one evening to go differently with her, I'd think about it with you."],
  },
];
