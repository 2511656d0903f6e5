import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedEarlyOfWork: StoryMoment[] = [
  {
    cue: null,
    said: ["The redundancy letter, and", "My notice, and what"],
    mi: ["When you'd got to the end of it, what had you been looking for?"],
    empathy: ["Notice and numbers, and nothing in it of who it was sent to."],
    support: ["You can tell me what wasn't in it, or leave it shut."],
  },
  {
    cue: null,
    said: ["An old hand showed", "of it, with an"],
    mi: ["What did that old hand see in you, do you think?"],
    empathy: ["Somebody older thought you worth the patience, and showed you how to listen."],
    support: ["I'd gladly hear about the man who taught you."],
  },
  {
    cue: null,
    said: ["A shiver in it", "You got a tremble"],
    mi: ["What did you do next, when you felt that?"],
    empathy: ["It told your hand before it told anybody else."],
    support: ["I'd never have known a thing like that. I'm listening."],
  },
  {
    cue: null,
    said: ["That I'd think about", "Thank you, that was"],
    mi: ["What would you have liked to say to him instead?"],
    empathy: ["You were polite, and went off with his bit of paper."],
    support: ["What you didn't say to him can be said here."],
  },
  {
    cue: null,
    said: ["Tom would have done", "He'd got it there"],
    mi: ["What does it do for you, to hear your own name?"],
    empathy: ["It was there for him to read, and he called you something else."],
    support: ["You'd like to be called what you're called. What else did he miss, that day?"],
  },
  {
    cue: null,
    said: ["They wanted somebody quicker", "I did send the"],
    mi: ["What were you hoping for, when you sent that off?"],
    empathy: ["You put yourself forward, and what came back was no answer worth having."],
    support: ["You did put yourself forward. I'll listen to how that was."],
  },
  {
    cue: null,
    said: ["Walking about with a", "You fetch things off"],
    mi: ["How did you picture yourself, doing that work?"],
    empathy: ["It's running about for a machine, a long way from what you knew."],
    support: ["You can say what you think of it here, politely or not."],
  },
];
