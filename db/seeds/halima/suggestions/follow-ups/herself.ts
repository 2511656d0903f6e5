import type { StoryMoment } from "~/domain/simulator/story-moment";

export const herself: StoryMoment[] = [
  {
    cue: null,
    said: ["He asks is she", "The doctor is my"],
    mi: ["What would you want a doctor of your own to ask, if you went?"],
    empathy: ["You give the report for her every time, and there's no report on you."],
    support: ["I'm asking after you, not her. How is it with you, since you last went?"],
  },
  {
    cue: null,
    said: ["If I went he'd", "He'd say rest, puan"],
    mi: [],
    empathy: ["The word rest comes without the means, and then it's nearly comical."],
    support: ["You won't get rest prescribed by me. Say what it's like, if you'd care to."],
  },
  {
    cue: null,
    said: ["I do, badly, after", "That's a post nobody"],
    mi: ["If somebody took you on for a week, what would you want done first?"],
    empathy: [],
    support: ["It's a real question, and it can have a long answer. I'm listening for it."],
  },
  {
    cue: null,
    said: ["I'd cut out a", "A long table, a"],
    mi: ["What would have to be so, for your ear to come away from the gate?"],
    empathy: ["Even in the daydream the gate has a place, and pulls at you."],
    support: ["Stay in that day a little longer. I'll not call you away from it."],
  },
  {
    cue: null,
    said: ["One hour with the", "I'd not even go"],
    mi: ["With that hour once in the week, what would you find in yourself?"],
    empathy: ["It's less the time you're after than not having to listen."],
    support: ["That's a modest thing and a clear one. We can look at how it might come about."],
  },
];
