import type { StoryMoment } from "~/domain/simulator/story-moment";

export const feelingForHim: StoryMoment[] = [
  {
    cue: null,
    said: ["Once, in the bath", "He held my thumb"],
    mi: ["What was in that second, that you'd know again?"],
    empathy: ["Very small, and you've kept hold of it ever since."],
    support: ["I'd like to stay with his hand on your thumb a moment."],
  },
  {
    cue: null,
    said: ["Tired and happy, I'd", "As it is in"],
    mi: ["What did you do with that picture, when it didn't come?"],
    empathy: ["You were ready for the tiredness. It's the other half that hasn't turned up."],
    support: ["You can tell me what came in its place, in no special order."],
  },
  {
    cue: null,
    said: ["From the first day", "Yes, from that very"],
    mi: ["What did you tell yourself, as the days went on and it hadn't come?"],
    empathy: ["You've been waiting since the very first day, with a reason ready for why not yet."],
    support: ["Let's go as slowly over those first days as you want."],
  },
  {
    cue: null,
    said: ["the mornings I do", "I believe in it"],
    mi: ["What is it like to be you in the morning, while you still believe it?"],
    empathy: ["Hope has its hours in your day, and it goes out with the light."],
    support: ["I'll hold on to the morning's version with you, whatever the time is now."],
  },
  {
    cue: null,
    said: ["I know his hungry", "I can do his"],
    mi: ["What do you know about him, that nobody else in the house does?"],
    empathy: ["There's something there that's yours, and you do it surely."],
    support: ["I'm smiling at that one. What else is yours with him?"],
  },
  {
    cue: null,
    said: ["Somebody with her coat", "like it to be"],
    mi: ["Where is she going, the woman you'd like to see?"],
    empathy: ["You'd like to catch sight of someone with a life of her own in her bag."],
    support: ["Tell me more about her. I'd like to know where she's off to."],
  },
  {
    cue: null,
    said: ["I miss knowing the", "More than I'd let"],
    mi: ["What was it like to be somebody with the answer?"],
    empathy: ["You knew your ground there, and people came to you for it."],
    support: ["I'd like to hear about that work, whenever you feel like talking of it."],
  },
  {
    cue: null,
    said: ["The suit's in its", "July, is the plan"],
    mi: ["What do you hope will still fit, when July comes?"],
    empathy: ["The date is set, and it's the person you're less sure of."],
    support: ["We can wonder about July without deciding a thing."],
  },
];
