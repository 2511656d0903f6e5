import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearTheShopAndTheOthers: StoryMoment[] = [
  {
    cue: null,
    said: ["My mother had begun", "She'd worked for it"],
    mi: ["What did you have to see, before you could let it go?"],
    empathy: ["It was a hard thing to let go, and you let it go for good reasons."],
    support: ["I'd like to hear about the last day there, if that can be told."],
  },
  {
    cue: null,
    said: ["The last fitting, when", "I miss being asked"],
    mi: ["What did that moment tell you about yourself?"],
    empathy: ["There was a moment in that work when you knew exactly who was needed."],
    support: ["Stay at that fitting a bit. Who's standing in front of you?"],
  },
  {
    cue: null,
    said: ["I'm proud, and I", "I make them large"],
    mi: ["What is it like, when you come upon one?"],
    empathy: ["You look at it as somebody who knows the work, and as somebody who misses it."],
    support: [],
  },
  {
    cue: null,
    said: ["In a minute, dear", "I'd like to, one"],
    mi: ["What would a little of it give you, even so?"],
    empathy: ["You hardly needed to think. It's all there in your hands."],
    support: ["I'd come to see that one dress. What would the first bride be like?"],
  },
  {
    cue: null,
    said: ["We write, she sends", "She doesn't know, I"],
    mi: ["What would you like to have said to her, on the side?"],
    empathy: ["Something of you stays behind, and she gets the polite part."],
    support: ["She can stay in the dark. I'd like to hear how it really is."],
  },
  {
    cue: null,
    said: ["I used to cross", "woman with a needle"],
    mi: ["What would it be, to see it up there once more?"],
    empathy: ["You were so proud of that name, and you've still got the woman it belonged to."],
    support: ["I'd have come to look up at it. How was it written?"],
  },
];
