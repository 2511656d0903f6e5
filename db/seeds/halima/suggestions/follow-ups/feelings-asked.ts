import type { StoryMoment } from "~/domain/simulator/story-moment";

export const feelingsAsked: StoryMoment[] = [
  {
    cue: null,
    said: ["I am rather, dear", "am, and I'm never"],
    mi: ["What would you tell her tonight, if she could take it in?"],
    empathy: [
      "It's a loneliness with company in it, next to the very person you'd have turned to.",
    ],
    support: ["What you write here does arrive. I'm reading it slowly."],
  },
  {
    cue: null,
    said: ["Of course I do", "I do, and I"],
    mi: ["When that moment comes back to you, which part of it do you hear again?"],
    empathy: ["She had done nothing to earn it, and maybe that's where it stings."],
    support: ["You can stay with that one moment here, and I won't hurry you past it."],
  },
  {
    cue: null,
    said: ["A little, I am", "I powder over it"],
    mi: ["What did you hear in your own voice that has stayed with you?"],
    empathy: ["It's the sound of it that comes back, long after the moment is over."],
    support: ["A thing like that can be looked at here without anybody raising an eyebrow."],
  },
  {
    cue: null,
    said: ["I'm afraid I am", "Yes, dear, though nobody's"],
    mi: ["If the anger had a place out in the open, what would it say there?"],
    empathy: ["The anger is real enough, and it only comes out where nobody can see."],
    support: [],
  },
  {
    cue: null,
    said: ["Not hopeless, no, I'm", "I've a little hope"],
    mi: ["What does a hope of that size carry you through?"],
    empathy: ["It's a little hope, and it's all about being met by her, even briefly."],
    support: ["I'd like to hear of a moment with her that has kept it going."],
  },
  {
    cue: null,
    said: ["No, dear, not I", "Not that I know"],
    mi: ["Suppose you let yourself be carried for a bit. What would you want taken first?"],
    empathy: ["You do the carrying, and perhaps a part of you would like a turn at being carried."],
    support: [
      "Is there somebody you could imagine leaning on for an hour? I'd think about it with you.",
    ],
  },
];
