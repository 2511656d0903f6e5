import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedEarlyOfPlainThings: StoryMoment[] = [
  {
    cue: null,
    said: ["and in class if", "right before practice, or"],
    mi: ["What is it about those moments that gets to your stomach?"],
    empathy: [],
    support: ["We can look at one of those moments slowly, if you'd like."],
  },
  {
    cue: null,
    said: ["half an hour, till", "so like thirty minutes"],
    mi: ["What goes on in you in that half hour?"],
    empathy: ["There's that half hour when you don't have to be anyone, till dinner."],
    support: ["I like that you've got those thirty minutes. Tell me what you want of them."],
  },
  {
    cue: null,
    said: ["like a tv in", "like there's a camera"],
    mi: ["When did you first notice the performance starting up?"],
    empathy: ["It sounds loud out there, whoever's actually watching."],
    support: ["You can be switched off here, as long as you want."],
  },
  {
    cue: null,
    said: ["she just steps over", "bea does, she's my"],
    mi: ["What would you want Bea to know, when she finds you there?"],
    empathy: ["She sees you down there, and takes it as quite normal."],
    support: ["Bea sounds good to have around a floor. More of her anytime."],
  },
  {
    cue: null,
    said: ["sister bea, she films", "bea did, she's my"],
    mi: ["What does Bea see in you through that camera, do you think?"],
    empathy: ["Bea's always recording, so you're in more pictures than you chose."],
    support: ["No camera on you here."],
  },
  {
    cue: null,
    said: ["people from my school", "anyone from school, or"],
    mi: ["What do you imagine they'd make of it?"],
    empathy: ["Everybody knows somebody, so nothing feels quite private."],
    support: ["I see why you look around first. We can keep to what feels okay."],
  },
  {
    cue: null,
    said: ["laughed till he choked", "he clapped, with food"],
    mi: ["What was it like for you, with Kiko enjoying it that much?"],
    empathy: ["Your best friend loved it, and that's part of what makes it complicated."],
    support: [],
  },
  {
    cue: null,
    said: ["not one thing po", "it got loud in"],
    mi: ["What did you start hearing, as it got louder?"],
    empathy: ["There's no one thing to point at, it just built up from summer."],
    support: ["It doesn't need a reason to be talked about here."],
  },
  {
    cue: null,
    said: ["tiring, but like you", "like a shift that"],
    mi: ["What gets you through to the end of one of those days?"],
    empathy: ["You've got used to it, and it still takes it out of you."],
    support: ["You can clock off for as long as we're talking."],
  },
];
