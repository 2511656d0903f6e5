import type { StoryMoment } from "~/domain/simulator/story-moment";

export const feelingsAsked: StoryMoment[] = [
  {
    cue: null,
    said: ["It's silly, I'm not", "I do, and the"],
    mi: ["Who would it be, if one person could be there who knew you already?"],
    empathy: ["Surrounded all day, and still nobody in it who is quite yours."],
    support: ["It doesn't sound silly to me. I'd like to hear whom you miss."],
  },
  {
    cue: null,
    said: ["All the time, sorry", "I do, about nearly"],
    mi: ["What would it be like to do one small thing without an apology attached?"],
    empathy: ["Hardly anything in the day seems to get past without a charge against you."],
    support: [],
  },
  {
    cue: null,
    said: ["Women do this every", "I am, if I'm"],
    mi: ["What is it they'd see, if they saw it the way it is for you?"],
    empathy: ["There's the picture others have, and there's you behind it, measuring yourself."],
    support: ["You don't have to do it nicely here. Say it as untidily as it comes."],
  },
  {
    cue: null,
    said: ["A little, when people", "Yes, at the baby"],
    mi: ["What would you have said, one of those times, if the true answer had been allowed?"],
    empathy: ["You've become skilled at the cover, and it sounds as if the skill itself stings."],
    support: [
      "No face needed here. I'd like to know what's behind the biscuits and the smile, if you want to say.",
    ],
  },
  {
    cue: null,
    said: ["Oh no, not angry", "don't think I'm allowed"],
    mi: ["What was the saucepan speaking up for, do you think?"],
    empathy: ["The kitchen gets to hear what the people in it don't."],
    support: ["Anger can come in here too, at any volume. I won't think less of you."],
  },
  {
    cue: null,
    said: ["That it never comes", "That this is just"],
    mi: ["What do you most want him to know about you, when he's old enough to know things?"],
    empathy: ["Underneath that fear I can hear how much it matters to you what reaches him."],
    support: [
      "That's a frightening thing to look at alone. I'll look at it beside you, as long as you want.",
    ],
  },
  {
    cue: null,
    said: ["There are mornings, around", "There's a little, yes"],
    mi: ["What's in those moments, when you nearly catch the sound of yourself?"],
    empathy: ["A small thing, but it was real, and you noticed it when it came."],
    support: ["I'd like to stay with that bit of hope a while, if you would."],
  },
  {
    cue: null,
    said: ["Everybody's running about already", "I do, I'm afraid"],
    mi: ["What do you need that you've been waiting to ask for?"],
    empathy: ["You look for a gap in everyone's day before you count yourself in."],
    support: [],
  },
  {
    cue: null,
    said: ["I worry that I", "I was slow with"],
    mi: ["What's the bigger answer, the one you pass over when they ask?"],
    empathy: ["You seem to be watching what you cost them, quite closely."],
    support: ["You can need something large here. What would it be?"],
  },
  {
    cue: null,
    said: ["Tuesday, in the bath", "This morning, a little"],
    mi: ["What was it that those tears had been waiting for, do you think?"],
    empathy: [
      "A small daft thing opened the door, and what came through wasn't about that at all, maybe.",
    ],
    support: ["I can smile at it with you, and hear the crying in it too."],
  },
  {
    cue: null,
    said: ["Most days, but only", "Nearly every day, if"],
    mi: ["What would happen if you let one of those take as long as it wanted?"],
    empathy: ["Even the crying has had to be fitted in and kept out of the way."],
    support: ["It needn't be quick here. Let it take its time, if it comes."],
  },
];
