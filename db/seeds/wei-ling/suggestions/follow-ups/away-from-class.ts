import type { StoryMoment } from "~/domain/simulator/story-moment";

export const awayFromClass: StoryMoment[] = [
  {
    cue: null,
    said: ["ten to is bad", "then it's on the"],
    mi: ["What is that moment like, when it's too late to go?"],
    empathy: ["You're ready and you can't, right up to the minute when it's over."],
    support: ["Those minutes are a struggle nobody sees. You've shown me how it goes."],
  },
  {
    cue: null,
    said: ["i can breathe out", "it means i haven't"],
    mi: ["If it weren't there, what would you miss?"],
    empathy: ["It lets you breathe, knowing that there's one thing still undecided."],
    support: ["It can stay just where it is. Nothing has to be chosen in here."],
  },
  {
    cue: null,
    said: ["i feel sorry for", "then ashamed that i'm"],
    mi: ["If you could talk to the girl who wrote it, what would you say?"],
    empathy: ["You meet yourself in it, and it's hard to know what to feel about her."],
    support: ["Whatever comes up when you open it, it's fine to say here."],
  },
  {
    cue: null,
    said: ["like taking out a", "know when you come"],
    mi: ["What else is different, on this side of it?"],
    empathy: ["It isn't bad, it's just unfamiliar, with more light and room than before."],
    support: ["Weird is welcome here, for as long as it takes."],
  },
  {
    cue: null,
    said: ["i'd go in and", "i'd open my door"],
    mi: ["What would such a morning feel like?"],
    empathy: ["What you're longing for is a perfectly ordinary day."],
    support: ["I like that ordinary picture. It's good to hear you wish for something."],
  },
  {
    cue: null,
    said: ["not from a lady", "and papa already sitting"],
    mi: ["Where would you be looking, while you told them?"],
    empathy: ["You'd like to be the one who tells it, gently, with everybody sitting down."],
    support: ["You've thought about how it would be for them, down to the table. That's tender."],
  },
  {
    cue: null,
    said: ["that nobody sent it", "it's still up to"],
    mi: ["What else would you like to have a say in?"],
    empathy: ["With so much out of your hands, one thing stays where you left it."],
    support: ["It's yours, and no one here is going to touch it."],
  },
  {
    cue: null,
    said: ["that's why i take"],
    mi: ["What does that ride give you, while it lasts?"],
    empathy: ["As long as it's moving, you don't have to be anywhere."],
    support: ["I like that you've got that ride. Not much needs to happen on a bus."],
  },
  {
    cue: null,
    said: ["happy for a second", "it means there's a"],
    mi: ["If you'd answered that one, what might it have said?"],
    empathy: ["It was kind, and it showed you exactly where you weren't."],
    support: ["Being missed is nice, and it can sting all the same."],
  },
  {
    cue: null,
    said: ["and that scared me", "kept waiting for an"],
    mi: ["When you walked out, what did you leave behind?"],
    empathy: ["It was so easy to go, and maybe part of you would have liked to be stopped."],
    support: ["You tell it just as it was, with the part that doesn't fit. I like that."],
  },
];
