import type { StoryMoment } from "~/domain/simulator/story-moment";

export const grades: StoryMoment[] = [
  {
    cue: null,
    said: ["the cat at block", "five minutes of cat"],
    mi: ["What else goes quiet in you, when she's looking?"],
    empathy: ["Next to her, you don't have to come to any result."],
    support: ["I'm glad that cat exists. She's got the right idea about sums."],
  },
  {
    cue: null,
    said: ["i went again on", "the second time i"],
    mi: ["Going back that second time, what did you tell yourself?"],
    empathy: ["Trying again was all right, as long as it stayed unseen."],
    support: ["You went back and did it again. That took something."],
  },
  {
    cue: null,
    said: ["my p3 teacher said", "it was a teacher"],
    mi: ["What came with that job, as you understood it then?"],
    empathy: ["Nobody asked you, and ever since you've had something to keep up."],
    support: ["That's a long time to be on duty. Nobody's inspecting in here."],
  },
  {
    cue: null,
    said: ["that's the part i", "i look and it's"],
    mi: ["How did you get to be like that with people?"],
    empathy: ["It looks blank there, and then some people turn up in it."],
    support: ["That counts with me. You're someone who takes notice of others."],
  },
  {
    cue: null,
    said: ["and that's being nice", "maybe half of one"],
    mi: ["How did it feel, to look and count?"],
    empathy: [
      "There's less in your hands than you'd like, and you catch yourself making it nicer.",
    ],
    support: ["You put it right yourself, straight away. I respect that kind of honesty."],
  },
  {
    cue: null,
    said: ["if you count this", "i'm in the second"],
    mi: ["How is this year different from the first?"],
    empathy: ["You're not new there any more, and not nearly through."],
    support: ["Good to know where in it all you are."],
  },
  {
    cue: null,
    said: ["it's the one i'm", "everybody goes at least"],
    mi: ["How is it, to struggle with the very one you're known for?"],
    empathy: ["It was the one that was supposed to hold you up."],
    support: ["It stings more where everybody takes it for granted. I can see that."],
  },
  {
    cue: null,
    said: ["then i read the", "there were forty minutes"],
    mi: ["What happened at the end of those forty minutes?"],
    empathy: ["And then almost anything else was easier to look at."],
    support: ["Those forty minutes did happen. I haven't missed them."],
  },
  {
    cue: null,
    said: ["i've put one question", "tomorrow is one past-year"],
    mi: ["What made you settle on just the one?"],
    empathy: ["You're making it small enough that you won't have to run from it."],
    support: ["One question is a plan I can believe in. You owe me no report."],
  },
  {
    cue: null,
    said: ["you need a reason", "they want it from"],
    mi: ["If a form could take the truth, what would you write on it?"],
    empathy: ["They ask for results, and what you're good at doesn't show in them."],
    support: ["It's real all the same, and I'd like to hear about it."],
  },
  {
    cue: null,
    said: ["there's a mentor on", "my stats tutor's ok"],
    mi: ["If somebody over there knew one thing about you, what should it be?"],
    empathy: ["Somebody's there in principle, and it's still a long way to his door."],
    support: ["Wanting to be met properly, before showing all that, is fair enough."],
  },
];
