import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedOnOfTheMessages: StoryMoment[] = [
  {
    cue: null,
    said: ["he'd just found a", "spring of last year"],
    mi: ["What is it like to read those two, knowing what's coming?"],
    empathy: ["You're back in the ordinary good part, where you were still making plans."],
    support: [],
  },
  {
    cue: null,
    said: ["and one 'miss you", "mostly what's for dinner"],
    mi: ["What did you hope would be in there?"],
    empathy: ["You went looking for something big, and mostly it was groceries."],
    support: ["Read me one, if you'd like someone else to hear it."],
  },
  {
    cue: null,
    said: ["there's been no demand", "it was thursday, i"],
    mi: ["What goes on now at the time when you'd normally have one?"],
    empathy: ["The days have run on without you having much reason to get ready."],
    support: ["No one's looking here. Come as you are, toast and all."],
  },
  {
    cue: null,
    said: ["blue door, white kitchen", "it had a blue"],
    mi: ["What were you looking forward to most in it?"],
    empathy: ["You can still see it, down to the door and the two chairs."],
    support: ["I'd let you talk about that flat for as long as you like."],
  },
  {
    cue: null,
    said: ["to uni, for a", "i had a crit"],
    mi: ["What did missing that crit do to the rest of the day?"],
    empathy: [],
    support: ["Does anyone at uni know why you didn't make it?"],
  },
  {
    cue: null,
    said: ["cushions, a rug, and", "then it was cushions"],
    mi: ["What were you hoping it would change?"],
    empathy: ["You were putting so much into making the place right."],
    support: ["Tell me about the green loo, if you want to say something daft."],
  },
  {
    cue: null,
    said: ["he stopped asking what", "his phone went face"],
    mi: ["What did you do with it at the time?"],
    empathy: ["A little thing stopped, and you noticed it before there was a word for it."],
    support: ["It's a fair thing to have caught. We can stay with that dinner table or not."],
  },
  {
    cue: null,
    said: ["it says how could", "that he's a coward"],
    mi: ["What's the question under all of those pages?"],
    empathy: ["You couldn't decide whether to be furious with him or worry about him."],
    support: ["It doesn't need to be sent for you to tell me more of it."],
  },
  {
    cue: null,
    said: ["doubt it, it was", "don't think so, he"],
    mi: ["What did you hope he might do, if he had?"],
    empathy: ["You put up a whole wall, and he may not have noticed."],
    support: ["You can tell me about that hour. I'd notice."],
  },
];
