import type { StoryMoment } from "~/domain/simulator/story-moment";

export const sinceTheMidterm: StoryMoment[] = [
  {
    cue: null,
    said: ["that the tutor would"],
    mi: ["What would have been the worst part of walking in?"],
    empathy: ["Any look at all would have been too much, even a friendly one."],
    support: ["That's an honest answer to an awkward question."],
  },
  {
    cue: null,
    said: ["they had rest days", "it was names and"],
    mi: ["Once you'd seen them all, what did you do?"],
    empathy: ["It showed you a whole crowd on the move, and you weren't in it."],
    support: ["There's no plan to show in here, and no one to be tagged by."],
  },
  {
    cue: null,
    said: ["someone to press the", "for it to be"],
    mi: ["If it did come, what would be different?"],
    empathy: ["It's a strange sort of waiting, with you on hold in the middle of it."],
    support: ["Nothing needs pressing or finishing here. I'm on hold along with you."],
  },
  {
    cue: null,
    said: ["it's been in my", "saying it to somebody"],
    mi: ["What is your body afraid might happen, do you think?"],
    empathy: ["Your body noticed before you did what a big step this is."],
    support: ["Your hands are telling me how much it takes. There's plenty of time."],
  },
  {
    cue: null,
    said: ["they put the timetable", "three in five days"],
    mi: ["How did you feel, once you'd done that?"],
    empathy: ["It was the week when something slid that had always held."],
    support: [
      "You remember exactly where it began to slip. It took a clear head to look back at that.",
    ],
  },
  {
    cue: null,
    said: ["i used to put", "i read everything twice"],
    mi: ["How was it before, when you could trust yourself with it?"],
    empathy: ["Since then you don't take your own word for anything."],
    support: ["Nothing you write here needs checking twice."],
  },
  {
    cue: null,
    said: ["i read the first", "it's like a stair"],
    mi: ["If the part of you that gets away could talk, what would it say?"],
    empathy: ["You don't decide to go, you only notice that you've gone."],
    support: ["It's so quick, and you caught it. That's a careful look at yourself."],
  },
  {
    cue: null,
    said: ["nobody expects me to", "there's people breathing and"],
    mi: ["What does your bed expect of you?"],
    empathy: ["Lying down there, you don't owe anybody sleep."],
    support: ["You found a spot where sleep doesn't have to prove anything. That's worth a lot."],
  },
  {
    cue: null,
    said: ["whatever i can have", "and then i'm shaking"],
    mi: ["What were meals like, before it went this way?"],
    empathy: ["Eating just happens to you now, in between everything."],
    support: ["Whatever it was, I'm glad when something got in."],
  },
  {
    cue: null,
    said: ["like everyone's chair is", "i eat so fast"],
    mi: ["When they do look over, what do you think they see?"],
    empathy: ["You know they're probably not looking, and you feel looked at all the same."],
    support: ["By your telling, sitting there takes more out of you than the food gives back."],
  },
  {
    cue: null,
    said: ["nobody at home can", "nice at the photo-with-the-whole-family"],
    mi: ["If someone at home had been there before you, what would you ask?"],
    empathy: ["They're all behind you, and there's no one ahead to ask."],
    support: ["You're finding the way with no footsteps in front of you. I have respect for that."],
  },
];
