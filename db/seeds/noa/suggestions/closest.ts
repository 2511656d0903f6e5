import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Noa tells of those closest. */
export const closest: StoryMoment[] = [
  {
    cue: null,
    said: ["texts like an accountant", "signs off like a bank"],
    mi: ["Besides the tidiness, what did you see in him?"],
    empathy: [
      "You know him by heart, right down to how he signs a text, and knowing doesn't switch off.",
    ],
    support: ["You can laugh at how he texts and still miss him. Both are fine with me."],
  },
  {
    cue: "ghosted",
    said: ["he's likeable who's going", "nobody's going to think it was him"],
    mi: ["Tell me your side of it. What do you wish they knew?"],
    empathy: [
      "If he gets to be the lovely one, maybe you feel there's only one part left for you.",
    ],
    support: ["Likeable doesn't come into it here. You're the one I'm talking with."],
  },
  {
    cue: "rage",
    said: ["wants half a cancellation fee", "sends me sums about flights"],
    mi: ["It's come down to money. What's missing from those messages?"],
    empathy: ["All that you were has shrunk to a sum, and there's no good way to scream at a sum."],
    support: ["It makes sense to want to scream, when all that comes from him is sums."],
  },
  {
    cue: null,
    said: ["knock and a side of the bed", "secret knock and everything"],
    mi: ["What did it mean to you, that knock?"],
    empathy: ["It was a whole little language for two, and now nobody's there to answer in it."],
    support: ["The knock was real, and so was the good part. You can miss it and be furious."],
  },
  {
    cue: null,
    said: ["he thinks i'm processing", "he gets silence from me"],
    mi: ["What does keeping it from him give you?"],
    empathy: [
      "He doesn't get to see it, and maybe that's the bit of pride that's still all yours.",
    ],
    support: ["He gets nothing of this, and you get to say it anyway. It's your call."],
  },
  {
    cue: null,
    said: ["never gets past my thumbs", "pages of it written"],
    mi: ["If one line of it did go through to him, what would it be?"],
    empathy: ["So much is written down, and still it's as if none of it had been heard."],
    support: ["It's not wasted just because he never got it. All of it has room here."],
  },
  {
    cue: null,
    said: ["three years three lines", "then he asked about the speaker"],
    mi: ["What keeps playing in your head, of all that he said?"],
    empathy: ["So little was said, and the whole goodbye is left for you to build."],
    support: ["That's not much to be left with. We can go over it as often as you need."],
  },
  {
    cue: null,
    said: ["don't make this harder", "want to kick a bin"],
    mi: ["What happens in you when he talks like that?"],
    empathy: ["One calm sentence from him, and you feel like the difficult one again."],
    support: ["You don't need to be calm to be hurt. Not here."],
  },
  {
    cue: "shame",
    said: ["come out of it looking mad", "the hysterical one every time"],
    mi: ["What would you want to be seen as, next to all that calm?"],
    empathy: ["The calmer he gets, the more it's your hurt that looks like the problem."],
    support: ["Nobody's comparing you with him in here. Loud gets taken seriously too."],
  },
  {
    cue: "rage",
    said: ["there's a video of him dancing", "out on a dance floor"],
    mi: ["What do you see in that video, besides the dancing?"],
    empathy: ["He looks as if he's walked out of it, and you're the one still inside."],
    support: [
      "Of course it hurts to watch him dance. It's as if the missing had all been left to you.",
    ],
  },
  {
    cue: null,
    said: ["i'm not learning the rest", "a name with an a gold"],
    mi: ["When she comes into your head, what do you wonder about?"],
    empathy: ["You hardly know a thing about her, and still she takes up so much room."],
    support: ["In here she needn't be more than a letter. It's you I want to hear about."],
  },
  {
    cue: "replaced",
    said: ["like me with better lighting", "studied her like an exam"],
    mi: ["When you've finished looking at her, what do you end up thinking about you?"],
    empathy: ["You look at her, and it turns into a list of what you're not."],
    support: ["Looking at her like that is tiring work, and I'm not marking either of you."],
  },
  {
    cue: null,
    said: ["only met her earrings", "know her whole feed"],
    mi: ["What's it like to have someone you've never met in your head all day?"],
    empathy: ["She's a stranger, and somehow she's got hold of a big piece of your life."],
    support: [
      "Someone you've never met, and still it hurts. It's strange to live with, and strange is fine here.",
    ],
  },
  {
    cue: null,
    said: ["it's my scarf you'd think", "strange scarf would"],
    mi: ["If she knew one thing about you, what would you want it to be?"],
    empathy: ["Maybe you'd like that scarf to say that somebody was there before."],
    support: [
      "Not knowing what she's been told leaves you a lot to fill in. The scarf is a fair question.",
    ],
  },
  {
    cue: null,
    said: ["put a heart under", "tiny white heart"],
    mi: ["What did that heart do to you, when you saw it?"],
    empathy: ["It's such a small thing to look at, and it says so much in public."],
    support: [
      "A heart that small can still knock the wind out of someone. You don't have to shrug it off.",
    ],
  },
  {
    cue: null,
    said: ["no idea with her head on one side", "don't make me imagine her nice"],
    mi: ["Say she were nice. What makes that so hard to look at?"],
    empathy: ["If she's nice there's nobody left to be angry at, maybe, only something sad."],
    support: ["I won't make you imagine it any further. You're allowed to not want her nice."],
  },
  {
    cue: "replaced",
    said: ["she's got my whole spot", "she's got him and my haircut"],
    mi: ["What do you miss most about being where she is now?"],
    empathy: ["Somebody else is happy in what used to be your life."],
    support: ["Nobody needs you to be fair about how she's doing. You can just mind."],
  },
];
