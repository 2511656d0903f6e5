import type { StoryMoment } from "~/domain/simulator/story-moment";

export const songsAndWindow: StoryMoment[] = [
  {
    cue: null,
    said: ["I've never seen her", "I wouldn't know the"],
    mi: ["What do you imagine it would be like, to meet?"],
    empathy: ["You're two people awake, with only a light between you."],
    support: ["It can stay just a lamp. Is it any company to you tonight?"],
  },
  {
    cue: null,
    said: ["He sang, and acted", "The great film star"],
    mi: ["What comes back to you first, when you hear his voice?"],
    empathy: ["He belongs to her young years, and you know him through her."],
    support: ["I'm glad to know who he is. Which of his is your own favourite?"],
  },
  {
    cue: null,
    said: ["On Zain's old record", "There's an old player"],
    mi: ["What happens in that kitchen, when the needle goes down?"],
    empathy: ["It's an old machine, and it still does its work for the two of you."],
    support: ["I'd like to be in that kitchen for one record. Which one would you put on?"],
  },
  {
    cue: null,
    said: ["After her morning tea", "About ten, dear, most"],
    mi: ["What does it do to the rest of the day, when there's been a dance?"],
    empathy: ["There's a good hour in the morning, and it has music in it."],
    support: ["I hope there's one tomorrow. What would you start with?"],
  },
  {
    cue: null,
    said: ["The slow ones, and", "Love songs, dear, and"],
    mi: ["What was it about that kind of song that suited your voice?"],
    empathy: ["You gave them something to be moved by and something to sing along to."],
    support: ["I'd have joined in. Which would you have sung for me?"],
  },
  {
    cue: null,
    said: ["It's slow, about a", "A slow one, dear"],
    mi: ["What does a song so slow let you feel, that there's no time for otherwise?"],
    empathy: [],
    support: ["I'd like to hear it one day. When did you last hum it?"],
  },
  {
    cue: null,
    said: ["She does, and I", "She leads, dear, with"],
    mi: ["What is it like, to be the one who's led?"],
    empathy: ["She still knows where she's going, on that floor, and you follow."],
    support: ["I can see her at it. How is she when the music stops?"],
  },
];
