import type { StoryMoment } from "~/domain/simulator/story-moment";

export const within: StoryMoment[] = [
  {
    cue: null,
    said: ["Lonely, I suppose, it", "A bit ashamed, if"],
    mi: ["What would it be, to have someone be near it?"],
    empathy: ["You've put a name to it, and it can't have been easy to do."],
    support: ["You've got it out now. I'm glad to be where it came to."],
  },
  {
    cue: null,
    said: ["Like a spare part", "Like something left out"],
    mi: ["Who was it that you fitted, when it all ran?"],
    empathy: ["You feel out of date and put aside, as though for nobody to collect."],
    support: ["I've not come to take anything away. I'd like to hear about the thing you ran."],
  },
  {
    cue: null,
    said: ["There's a sadness in", "Numb, near enough"],
    mi: ["What's the sadness for, do you think?"],
    empathy: ["You've gone down a good way to find it, and it's there."],
    support: ["We can leave it down there, or let it come up a bit. You choose."],
  },
  {
    cue: null,
    said: ["Like being on watch", "head goes round and"],
    mi: ["What is it you're so on the alert for?"],
    empathy: ["There's no standing down, and you don't know what it is you're waiting on."],
    support: ["I'll sit up with you a while. You can lower your shoulders."],
  },
  {
    cue: null,
    said: ["Lonely, though I'd not", "Like being the wrong"],
    mi: ["Who is it you'd like near?"],
    empathy: ["It's not how others would see you, and it's how it is."],
    support: ["There's one of us here with you, and you've said it all the same."],
  },
  {
    cue: null,
    said: ["Left out, and it's", "Ashamed and lonely, in"],
    mi: ["If it could be opened by an inch, who'd be there?"],
    empathy: ["You're on your own with it, and you put some of that down to yourself."],
    support: ["There's no door to this one. You can come and go."],
  },
  {
    cue: null,
    said: ["It's love and shame", "There's a lump in"],
    mi: ["What is it asking of you, that feeling?"],
    empathy: ["It wouldn't weigh so much if you cared for her less."],
    support: ["I'll leave it all mixed as it is. You can have the lot here."],
  },
  {
    cue: null,
    said: ["Hopeless, I suppose you'd", "It takes the legs"],
    mi: ["What does it take from you first?"],
    empathy: ["It pulls the ground from under you, and you're weary on top."],
    support: ["I'm sitting down as well. We can take it from here, no further."],
  },
  {
    cue: null,
    said: ["There's a drop in", "Nothing, and that's the"],
    mi: ["What would you give, to feel a bit of something?"],
    empathy: ["It falls away, and then there's not even that."],
    support: ["You told it exactly. We can stay just there, and see."],
  },
];
