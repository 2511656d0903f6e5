import type { StoryMoment } from "~/domain/simulator/story-moment";

export const outWithIt: StoryMoment[] = [
  {
    cue: null,
    said: ["I'm not enjoying this", "I don't much like"],
    mi: ["How is it to have said that?"],
    empathy: ["The days go on, and there's so little in them that you like."],
    support: ["It's written, and I haven't flinched. That was an honest sentence."],
  },
  {
    cue: null,
    said: ["It isn't sleep, Rohan, I'm", "from six till eight"],
    mi: ["What would you want to happen, once he'd heard it?"],
    empathy: ["It's a short sentence, with months behind it."],
    support: ["You've got it down to the plain bones. That takes courage."],
  },
  {
    cue: null,
    said: ["I could sleep for", "Tired's only the top"],
    mi: ["What's down there, underneath the tiredness?"],
    empathy: ["Tired is the word you can say, and it stops short."],
    support: ["You've gone past the easy word. I'm glad to hear what's under it."],
  },
  {
    cue: null,
    said: ["It looks so plain", "Like dropping a plate"],
    mi: ["Now it's out, how is it to look at?"],
    empathy: ["Such a big thing, and the room's just as quiet as before."],
    support: ["It's said, and I'm still here. We can look at it for a while."],
  },
  {
    cue: null,
    said: ["And I keep looking", "I've read it over"],
    mi: ["Company with it, then. How does that feel?"],
    empathy: ["A bit of the weight's gone, and part of you is keeping an eye on it."],
    support: ["I'm glad it's a little less heavy. There's no need to hurry off from it."],
  },
  {
    cue: null,
    said: ["I'd butter up my", "That I'd been gone"],
    mi: ["Which words from them would you have wanted?"],
    empathy: ["You came back in from somewhere, and nobody saw where you'd been."],
    support: ["I see it now. You'd been a lot further than the bread."],
  },
  {
    cue: null,
    said: ["He'd be due a", "they'd have kept my"],
    mi: ["What's it like, that first step back in?"],
    empathy: ["Part of you stays outside, and your feet know where he is."],
    support: ["Your feet go to him. You noticed that, in the middle of it all."],
  },
  {
    cue: null,
    said: ["Nothing on my shoulder", "A woman with a"],
    mi: ["What would it give you, sitting there as no one's?"],
    empathy: ["Just a person in a plain place, with nobody's name on her."],
    support: ["I can see her sitting there, and I'm glad for her."],
  },
];
