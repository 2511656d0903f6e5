import type { StoryMoment } from "~/domain/simulator/story-moment";

export const papersAndSandwiches: StoryMoment[] = [
  {
    cue: null,
    said: ["I'd have done it", "She never told me"],
    mi: ["When you heard that, what did you want to tell her?"],
    empathy: ["It was the money, and it wasn't the money."],
    support: ["You can tell me what the job would have been worth to you."],
  },
  {
    cue: null,
    said: ["Two warehouses and a", "The hours, the pay"],
    mi: ["What were you hoping to see on it?"],
    empathy: ["It's a short bit of paper, and there's nothing of you on it."],
    support: ["I'm listening, if you want to say what it was to be handed it."],
  },
  {
    cue: null,
    said: ["One of those big", "Out on the new"],
    mi: ["What went through you, picturing yourself going there?"],
    empathy: ["It's out on the edge of things, and a long way from the works."],
    support: ["You can tell me what you thought of it, without being polite."],
  },
  {
    cue: null,
    said: ["You couldn't read his", "I never made out"],
    mi: ["Who was fit to sign it, to your mind?"],
    empathy: ["It's a stranger's hand, at the end of all that."],
    support: ["A proper hand would have meant something. I'm listening, if there's more."],
  },
  {
    cue: null,
    said: ["No, it's never been", "It's stopped in the"],
    mi: ["What would you hang, if you were hanging something?"],
    empathy: ["It's not a thing you want to look at every day."],
    support: ["It can stay where it is. What do you like to have up, instead?"],
  },
  {
    cue: null,
    said: ["I have, in the", "Aye, it's in under"],
    mi: ["What stops it going in the bin, do you think?"],
    empathy: ["You don't look at it, and you know right where it is."],
    support: ["You needn't have a reason. I'm glad to hear about it."],
  },
  {
    cue: null,
    said: ["I've kept it, don't", "Yes, I never threw"],
    mi: ["What would it be like, to be rid of it?"],
    empathy: ["You've held on to it, and you're not sure yourself what for."],
    support: ["I won't ask you why, then. You can say what it's like to have it in the house."],
  },
  {
    cue: null,
    said: ["I've got it yet", "It's here, yes"],
    mi: ["What is it to you, now the rest has gone?"],
    empathy: ["You've kept hold of it, and I take it that means something."],
    support: ["I'm glad you still have it. Where does it bring you back to?"],
  },
  {
    cue: null,
    said: ["The bathroom tap, and", "It's waiting on a"],
    mi: ["What would you like on a list, if you were writing it?"],
    empathy: ["It's nearly all done, and I wonder what comes after."],
    support: ["I'd be glad to know how you'll set about it, when you do."],
  },
];
