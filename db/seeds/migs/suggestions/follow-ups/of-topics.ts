import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofTopics: StoryMoment[] = [
  {
    cue: null,
    said: ["there's powder on everything", "i'm ok, i'm on"],
    mi: ["What brought you to write, on an evening like this?"],
    empathy: ["You're all right, and the snacks have gone everywhere."],
    support: ["Good evening to you and the tiles. No hurry."],
  },
  {
    cue: null,
    said: ["lola watches her teleserye", "my lola's got the"],
    mi: ["What's it like, sitting near her?"],
    empathy: ["I can picture her there, with both hands full."],
    support: ["I like your lola already. Tell me more."],
  },
  {
    cue: null,
    said: ["school's ok, i'm good", "grades are fine, physics"],
    mi: ["What do you like, in how that works?"],
    empathy: ["Something there makes sense to you."],
    support: ["That's a nice thing to be good at. Show me one."],
  },
  {
    cue: null,
    said: ["school, practice, a dog", "quiz, practice, this street"],
    mi: ["What was it like, being followed home?"],
    empathy: ["An ordinary day, and then somebody chose you."],
    support: ["Hello to that dog. I'm glad he came."],
  },
];
