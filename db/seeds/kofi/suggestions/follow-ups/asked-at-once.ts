import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedAtOnce: StoryMoment[] = [
  {
    cue: null,
    said: ["It's swish, swish, swish", "You do the wipers"],
    mi: ["Who's the maddest at it, when you three get going?"],
    empathy: ["It's the whole body, that song, I can see it from here."],
    support: ["That's a fine thing to have in your head. Sing it all the way through if you like."],
  },
  {
    cue: null,
    said: ["Then he heard my", "He got it at"],
    mi: ["What was he like, when you first did it together?"],
    empathy: ["That song's got you and him in it, right from the early days."],
    support: [],
  },
  {
    cue: null,
    said: ["Two weekends, and ten", "It's four days a"],
    mi: ["If nobody rationed you, what would an ordinary week with them hold?"],
    empathy: ["Your own children, given out in measures, by somebody else."],
    support: ["That's very little of the people you most want. Take your time over them."],
  },
  {
    cue: null,
    said: ["It came on slow", "Not long after I"],
    mi: ["What were you carrying by then, that hadn't got a voice yet?"],
    empathy: ["It built up for months before anyone heard a sound."],
    support: ["We can go back along it slowly, from when you moved out, if that's of use."],
  },
  {
    cue: null,
    said: ["That I was never", "I wasn't coming for"],
    mi: ["What would change for you, if he believed that?"],
    empathy: ["It's the one thing you'd have him know, whatever else he thinks."],
    support: ["I believe you. What is it like to need to say it?"],
  },
];
