import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedInOtherWords: StoryMoment[] = [
  {
    cue: null,
    said: ["Her and Nia's dad", "There was a fella"],
    mi: ["What have you wished for her, since that came to an end?"],
    empathy: ["It didn't last, and you've watched her carry on with the little one."],
    support: [],
  },
  {
    cue: null,
    said: ["They've not been down", "The odd Sunday, for"],
    mi: ["What's different in the house, on the days they do come?"],
    empathy: ["There's a fair gap now between one visit and the next."],
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
    empathy: ["Something you made went out from there, and it's in use yet."],
    support: ["I'd enjoy hearing how it was made, right from the start."],
  },
  {
    cue: null,
    said: ["He'd eyes for his", "He'd one finger on"],
    mi: ["What would it have taken, for you to feel seen that morning?"],
    empathy: ["He was looking at a piece of paper, and there you were in front of him."],
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
    empathy: ["There's no ill will in it, and still the quiet has come in."],
    support: ["If you'd like one evening to go differently with her, I'd think about it with you."],
  },
  {
    cue: null,
    said: ["Fifty-one, a year behind", "A year younger than"],
    mi: ["What do you want for the two of you, in the years from here?"],
    empathy: ["You've been near enough neck and neck, all along."],
    support: ["I like that there's only the year in it. What were you both like at twenty?"],
  },
  {
    cue: null,
    said: ["And quiet with it", "Like a Sunday that's"],
    mi: ["What would you have wanted to come along and break it?"],
    empathy: ["It goes on and on, and nothing comes to move it."],
    support: ["We'll let it be slow. I've got no train to catch."],
  },
  {
    cue: null,
    said: ["Gwen, if it's any", "It'd be Gwen before"],
    mi: ["What would you want her to do, once she knew?"],
    empathy: ["When it comes down to it, it's Gwen."],
    support: [],
  },
];
