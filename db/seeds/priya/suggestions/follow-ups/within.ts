import type { StoryMoment } from "~/domain/simulator/story-moment";

export const within: StoryMoment[] = [
  {
    cue: null,
    said: ["It's when I'm alone", "It comes when I'm"],
    mi: ["What are you most wanting to keep him from, when you're being that careful?"],
    empathy: [
      "All that care, and it sounds as if some of it is guarding him from your own thoughts.",
    ],
    support: ["You can tell me about those moments as slowly as you need to. I'm staying."],
  },
  {
    cue: null,
    said: ["I thought I was", "looked it up once"],
    mi: ["What did you believe it said about you, all the while you kept it to yourself?"],
    empathy: ["You carried it alone, with a verdict on yourself already half written, maybe."],
    support: ["You've put it into words here. Go on or stop there, whichever is kinder to you."],
  },
];
