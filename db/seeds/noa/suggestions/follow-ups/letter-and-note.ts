import type { StoryMoment } from "~/domain/simulator/story-moment";

export const letterAndNote: StoryMoment[] = [
  {
    cue: null,
    said: ["a whole night, more", "about six hours, with"],
    mi: ["What was different about you, when you put the pen down?"],
    empathy: ["It took most of a night to get it out of you."],
    support: ["That's hours with him on paper. How did you come out of it?"],
  },
  {
    cue: null,
    said: ["dear coward', then it", "it starts furious and"],
    mi: ["What happened, on the way from the beginning to the end?"],
    empathy: ["It begins in a fury and can't quite stay there."],
    support: ["Nine pages can hold a lot of changes of mind. All of them are fine here."],
  },
  {
    cue: null,
    said: ["green biro, both sides", "by hand, i had"],
    mi: ["What wanted to get out so badly that your hand had to do it?"],
    empathy: ["You wrote it the hard way, and your hand could feel it."],
    support: ["Is that hand all right again? It had a lot to say."],
  },
  {
    cue: null,
    said: ["he asks where the", "my name, and then"],
    mi: ["What do you wish he were asking?"],
    empathy: ["It's about bin bags, and you've kept it all the same."],
    support: ["I won't laugh about the bin bags, unless you'd like me to."],
  },
  {
    cue: null,
    said: ["second drawer, under the", "the drawer by the"],
    mi: ["What's it like, being the one who always knew where things were?"],
    empathy: ["You knew, of course, and he'd only to ask you."],
    support: ["There's a whole home in that one drawer. What else do only you know?"],
  },
  {
    cue: null,
    said: ["only eleven seconds", "eleven seconds, with the"],
    mi: ["What happens to you in those eleven seconds?"],
    empathy: ["It's so short, and you know every bit of it."],
    support: ["Eleven seconds can be plenty. What do you do in the twelfth?"],
  },
  {
    cue: null,
    said: ["ours, obviously. really", "the shoutiest one i"],
    mi: ["What were you singing it at, or for?"],
    empathy: ["You played it on his speaker, and I'd guess you meant it."],
    support: ["I hope it was very loud. How was it after the song stopped?"],
  },
  {
    cue: null,
    said: ["i've got most of", "just butter, and now"],
    mi: ["What were you doing, to end up wearing it?"],
    empathy: ["You've been so far from mirrors that it got buttered."],
    support: ["No comb needed for this. Did any of the toast get eaten?"],
  },
  {
    cue: null,
    said: ["next door's, they're never", "got his own key"],
    mi: ["What do you get from having him about?"],
    empathy: ["He's not yours, and he's half moved in with you anyway."],
    support: ["I like him already. What's he up to now?"],
  },
  {
    cue: null,
    said: ["socks, given the chance", "ham, carrots, paper"],
    mi: ["What does he do to you, that daft appetite?"],
    empathy: ["Somebody in this story is eating well, then."],
    support: ["That made me smile. Which animal's stories have you got most of?"],
  },
];
