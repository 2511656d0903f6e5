import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofTopics: StoryMoment[] = [
  {
    cue: null,
    said: ["i can't see past", "sunday's about where it"],
    mi: [
      "When you say you don't mind what's after Sunday, how much of that is not wanting to be here?",
    ],
    empathy: ["The road stops at Sunday, and you're too worn out to wonder what's past it."],
    support: ["Then we don't look past Sunday. This bit of today is enough for one conversation."],
  },
  {
    cue: null,
    said: ["a full stop on", "the next line's that"],
    mi: ["Of all that he wrote, what do you keep rereading?"],
    empathy: ["Three years, and it's signed off like something from an office."],
    support: ["Those words look cold from where I'm sitting too."],
  },
  {
    cue: null,
    said: ["and he did it", "i worked out what"],
    mi: ["What sort of ending would those three years have needed?"],
    empathy: ["The sums don't come out. All that time, and so few words to put against it."],
    support: ["It was a big part of your life. It gets as many words as it wants."],
  },
];
