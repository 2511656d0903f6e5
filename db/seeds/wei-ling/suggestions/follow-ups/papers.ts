import type { StoryMoment } from "~/domain/simulator/story-moment";

export const papers: StoryMoment[] = [
  {
    cue: null,
    said: ["econs is the 7th", "the 7th for econs"],
    mi: ["Which of those dates looks at you the hardest?"],
    empathy: ["You have them by heart, one close behind the other."],
    support: ["That's a tight row of dates to carry about all day."],
  },
  {
    cue: null,
    said: ["the midterm's thirty percent", "and ten for tutorials"],
    mi: ["What do you make of those numbers, when you look at them?"],
    empathy: ["You know the shares exactly, and the big one is still to come."],
    support: ["You've got the sums clear. Carrying them around is another thing."],
  },
  {
    cue: null,
    said: ["and then you write", "i've seen two of"],
    mi: ["What drew you to that one, back when you chose?"],
    empathy: ["It could nearly be a pleasure, if it weren't also an exam."],
    support: ["Choosing films says you came with some curiosity."],
  },
  {
    cue: null,
    said: ["i only did the", "it's how the sea"],
    mi: ["What stuck with you from the beginning of it?"],
    empathy: ["You got your feet wet, and then it flowed on without you."],
    support: ["You say plainly how far you got, with no excuses round it."],
  },
  {
    cue: null,
    said: ["jia min's in data", "she sits near the"],
    mi: ["How is it, sharing a course with her?"],
    empathy: ["So she's never very far away."],
    support: ["Good to know where she comes into your week."],
  },
  {
    cue: null,
    said: ["a tiny one with", "it wasn't made for"],
    mi: ["What comes back to you about being under it?"],
    empathy: ["It was small, and there was room for both of you."],
    support: ["You still know just what it was like. Something in that day stayed."],
  },
];
