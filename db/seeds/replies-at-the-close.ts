import type { StoryMoment } from "~/domain/simulator/story-moment";

type Asked = "could-be-there" | "may-mention" | "tell-next" | "this-week" | "after-here";

/** Replies to what anybody answers as a talk draws to its end: they stay with how it goes from here. */
const replies: Record<Asked, Pick<StoryMoment, "mi" | "empathy" | "support">> = {
  "could-be-there": {
    mi: ["What would it be like, to have them there?"],
    empathy: ["There is somebody who could be near, and you could name them."],
    support: ["I'd be glad if you had company with this, and I'm here meanwhile."],
  },
  "may-mention": {
    mi: ["What would you want them to hear first?"],
    empathy: ["It may be known, and how it's said matters to you."],
    support: ["We can find the words for it together, so that you know what's said."],
  },
  "tell-next": {
    mi: ["What would you like them to do, once they know?"],
    empathy: ["You can picture somebody to tell, and that it won't be nothing to say it."],
    support: ["There's time to look for the first sentence here."],
  },
  "this-week": {
    mi: ["What would help that to happen, on a hard day as well?"],
    empathy: ["That would be something just for you."],
    support: ["I like that it's yours. I hope you get all of it."],
  },
  "after-here": {
    mi: ["How would you like the rest of the evening to be?"],
    empathy: ["An ordinary thing to go back to, after saying things that weren't ordinary."],
    support: ["Go gently with yourself when you get there."],
  },
};

/** The moments of a story in which that was answered, by the first words of its lines. */
export function repliesAtTheClose(said: Partial<Record<Asked, string[]>>): StoryMoment[] {
  const asked = Object.keys(replies) as Asked[];
  return asked.flatMap((each) => {
    const lines = said[each];
    return lines === undefined ? [] : [{ cue: null, said: lines, ...replies[each] }];
  });
}
