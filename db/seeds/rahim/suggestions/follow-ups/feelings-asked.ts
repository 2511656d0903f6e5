import type { StoryMoment } from "~/domain/simulator/story-moment";

export const feelingsAsked: StoryMoment[] = [
  {
    cue: null,
    said: ["So many beds, and", "I am lonely, sir"],
    mi: ["If you could say it to one person, which part would come first?"],
    empathy: ["It seems the more people there are around you, the more alone you are with it."],
    support: ["You've said it here now, and I have time for whatever else belongs to it."],
  },
  {
    cue: null,
    said: ["Before the men, yes", "It is so, sir"],
    mi: ["What do you fear they might see, when they come in at the end of the day?"],
    empathy: [
      "It sounds as if their coming home is the moment when you'd like not to be looked at.",
    ],
    support: ["We can stay with that hour when the men come in, as slowly as you like."],
  },
  {
    cue: null,
    said: ["It is small, but", "Without hope, no, this"],
    mi: ["What would you most like to hear from her, when you think ahead?"],
    empathy: ["It's your girl's voice that keeps your hope going, a little at a time."],
    support: ["I'd gladly hear more of your girl, since she's where it comes from."],
  },
  {
    cue: null,
    said: ["Before I carried four", "I eat and I"],
    mi: ["What did it mean to you, when you were the one who brought something in?"],
    empathy: ["You're used to being the one who gives, and this side of it sits badly."],
    support: ["The man who used to carry the others can put some of it down here for a bit."],
  },
  {
    cue: null,
    said: ["A little I feel", "Here in the room"],
    mi: ["What would you like to be able to give back to them?"],
    empathy: ["Each meal reminds you that someone else has paid for it, I think."],
    support: ["What you notice when others give can be said here, there's no bill for it."],
  },
];
