import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofTheTalk: StoryMoment[] = [
  {
    cue: null,
    said: ["My granddaughter put it", "I had written to"],
    mi: ["What did you hope for, with that first line?"],
    empathy: ["Everything else had been done, and what was left still wanted to be said."],
    support: ["It came last on the list, and it came. I'm glad of that."],
  },
  {
    cue: null,
    said: ["up not to promise", "and I have rounded"],
    mi: ["What has it at that number, and not lower?"],
    empathy: ["You'd sooner give too little than a figure you can't stand behind."],
    support: ["A number without any polish on it. I trust that kind."],
  },
  {
    cue: null,
    said: ["as after a visit", "notice that I have"],
    mi: ["What was it in the writing that did that?"],
    empathy: ["Something has been set down, if only for a while."],
    support: ["It was a real visit, from my side as well."],
  },
  {
    cue: null,
    said: ["I have written his", "speak of him in"],
    mi: ["Which side of him hasn't come into it yet?"],
    empathy: ["He could be present in your words, and no one took him out of them again."],
    support: ["His name belongs on this page, in whichever tense it comes."],
  },
  {
    cue: null,
    said: ["nobody left who knew", "It means that no"],
    mi: ["Where would you begin, if somebody did wait to hear?"],
    empathy: ["With him went the one in whose eyes you were a whole story."],
    support: ["Any of it is of interest to me, from long ago or from this morning."],
  },
  {
    cue: null,
    said: ["That is in order", "He saw to it"],
    mi: ["What else did he leave in such good order?"],
    empathy: ["In this he's still looking after you."],
    support: ["A thoughtful man, one gathers, even on paper."],
  },
  {
    cue: null,
    said: ["There are still two", "The second chair I"],
    mi: ["How does it feel, coming home to that?"],
    empathy: ["You live alone now, and the apartment hasn't quite been told."],
    support: ["Such things can stay as they are, for as long as that feels right."],
  },
];
