import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearBeingAngry: StoryMoment[] = [
  {
    cue: null,
    said: ["him a sock and", "she's got a list"],
    mi: ["What does it do to you, having her that angry for you?"],
    empathy: ["She's cross on your behalf, and out loud."],
    support: ["I like having Tali on this. I'd be cross alongside her."],
  },
  {
    cue: null,
    said: ["then i'd cry, and", "i'd come down on"],
    mi: ["What do people usually do, that gets in the way of it?"],
    empathy: ["It's got its own way of going through, if nobody hurries it."],
    support: [],
  },
  {
    cue: null,
    said: ["his, for an hour", "you could say that"],
    mi: ["What would you do differently, if it really wasn't yours?"],
    empathy: [],
    support: ["It's his for the hour, then. I'm saying that again, since you'd let me."],
  },
  {
    cue: null,
    said: ["omer, in july, at", "it's just a boy"],
    mi: ["What would it be like, if somebody took it seriously the first time?"],
    empathy: ["Somebody makes it small before it's even been heard."],
    support: ["It's not small to me. Say it at full size."],
  },
  {
    cue: null,
    said: ["quiz monday, our night", "somebody here every other"],
    mi: ["Which of the gaps is the hardest to walk into?"],
    empathy: ["He went, and took a whole week of people with him."],
    support: ["That's a lot of empty chairs. Which one hurts most tonight?"],
  },
  {
    cue: null,
    said: ["him, by a mile", "omer, then whoever taught"],
    mi: ["What would you say to him, if it couldn't get worse?"],
    empathy: ["There's a clear winner, and a few more behind."],
    support: ["Him first, then. We've time for the others."],
  },
  {
    cue: null,
    said: ["me, nine, in a", "it's me, with my"],
    mi: ["What would you want her to hear, from you now?"],
    empathy: ["You can see her so clearly, and she's on her own there."],
    support: ["She can come in here with you, the bear or the plaits or whatever she's got on."],
  },
  {
    cue: null,
    said: ["any car, she wasn't", "for it to have"],
    mi: ["What would you do with her, if you could get to her?"],
    empathy: ["She'd have settled for almost anything to come up that road."],
    support: ["I'd bring her chips too. Stay with her a bit, or go."],
  },
];
