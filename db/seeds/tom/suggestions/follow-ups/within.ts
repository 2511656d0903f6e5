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
    mi: ["What do you think the sadness would say, if you let it?"],
    empathy: ["You've gone down a good way to find it, and it's there."],
    support: ["We can leave it down there, or let it come up a bit. You choose."],
  },
  {
    cue: null,
    said: ["Like being on watch", "head goes round and"],
    mi: ["What would you want to be guarding?"],
    empathy: ["You can't stand down, and there's nothing to look out for."],
    support: ["I'm on watch with you a while. You can lower your shoulders."],
  },
  {
    cue: null,
    said: ["Lonely, though I'd not", "Like being the wrong"],
    mi: ["What would it be like to be let in, with nothing said?"],
    empathy: ["It's not how others would see you, and it's how it is."],
    support: ["You're in company here, and you've said it all the same."],
  },
  {
    cue: null,
    said: ["Left out, and it's", "Ashamed and lonely, in"],
    mi: ["What would you need, to open it again by an inch?"],
    empathy: ["You shut it, and you're the one who's cold."],
    support: ["There's no lock on this one. You can lean on it or not."],
  },
  {
    cue: null,
    said: ["It's love and shame", "There's a lump in"],
    mi: ["What's the love wanting to do, underneath?"],
    empathy: ["It wouldn't weigh so much if you didn't care for her."],
    support: ["I'll not try to pull them apart. You can have both here."],
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
    support: ["You told it exactly. We can stay on that flat bit, and see."],
  },
];
