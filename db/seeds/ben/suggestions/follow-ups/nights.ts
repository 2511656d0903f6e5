import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nights: StoryMoment[] = [
  {
    cue: null,
    said: ["I pick it up", "my head it's the"],
    mi: ["Whatever's calling, what does it want from you?"],
    empathy: ["However it rings, it's that one bed on the line."],
    support: ["You keep picking up. It shows how much you wanted to have been there."],
  },
  {
    cue: null,
    said: ["Then I'm wide awake", "and me sitting up"],
    mi: ["What goes on in you, till it gets light?"],
    empathy: ["Everything's quiet, and you're the only thing in it on alert."],
    support: ["Those are long hours to sit up in. I'd like to hear what they hold."],
  },
  {
    cue: null,
    said: ["About four I give", "a lot of lying"],
    mi: ["What's on your mind, in all that lying there?"],
    empathy: ["You do all that sleep asks, and the work goes on regardless."],
    support: ["You've tried to be good at sleep as well. Nobody's marking it."],
  },
  {
    cue: null,
    said: ["lay there and admired", "I nearly went out"],
    mi: ["What would one more hour have meant, right then?"],
    empathy: ["You were close to tears over it, and he was only being neat."],
    support: ["You still found something nice to say about him. That's good manners under fire."],
  },
  {
    cue: null,
    said: ["the lamp over fourteen", "I'd take the whole"],
    mi: ["If one thing could be kept out of that bed, what would it be?"],
    empathy: ["You lie down alone, and it's standing room only."],
    support: ["It's a crowded bed. You're the one in it who gets to be tired."],
  },
  {
    cue: null,
    said: ["It's the only quiet", "I come out and"],
    mi: ["While you're in the water, before it all comes back, how are you?"],
    empathy: ["For a bit of cold you're nobody, and then you get handed back to yourself."],
    support: ["Good that there's a place where it can't follow you in."],
  },
  {
    cue: null,
    said: ["I know how they", "Everything in it's already"],
    mi: ["What does it do for you, to know how it ends?"],
    empathy: ["Nothing in there can go wrong any more."],
    support: ["A place with no surprises is a fair thing to want, just now."],
  },
  {
    cue: null,
    said: ["At eight it's all", "The first one's fear"],
    mi: ["What does the four o'clock one say to you?"],
    empathy: ["The first one grabs you, and the second keeps you company."],
    support: ["You've learned the two apart. It takes a lot of hours with them, to do that."],
  },
  {
    cue: null,
    said: ["look at her.' I", "I'd tell it to"],
    mi: ["When he can't hear you, what happens to you?"],
    empathy: ["You're back at that desk with him every time, and there's glass in between."],
    support: ["You want so badly for him to get up. That's how much she mattered."],
  },
];
