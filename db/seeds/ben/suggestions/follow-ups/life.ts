import type { StoryMoment } from "~/domain/simulator/story-moment";

export const life: StoryMoment[] = [
  {
    cue: null,
    said: ["It's me, and I'm", "I'm in it, the"],
    mi: ["What's it like to be seen as somebody who's mostly ears?"],
    empathy: ["You kept it, ears and all, and it's on the fridge."],
    support: [],
  },
  {
    cue: null,
    said: ["My hands tidied it", "I didn't decide to"],
    mi: ["If you could have that moment back, what would you do?"],
    empathy: ["It was gone before you were there to see it."],
    support: ["We can stay with the bin a moment. No verdict from me."],
  },
  {
    cue: null,
    said: ["I think Hana's asked", "I reckon there's a"],
    mi: ["What might you say to Hana, with no gags allowed?"],
    empathy: ["A proper question from Hana, and nothing in your pocket to answer it with."],
    support: ["The message can sit. We could think what an honest answer might be."],
  },
  {
    cue: null,
    said: ["Not since August, and", "It's been weeks, I"],
    mi: ["What went out of it for you, after August?"],
    empathy: ["Something that was twice a week, and now gone stiff in the car."],
    support: ["What did you like best, on the mornings you went?"],
  },
  {
    cue: null,
    said: ["Pass us that plate", "It'd be 'mind that"],
    mi: ["What do you hope Tim does, after that line?"],
    empathy: ["Said to Tim sideways, over the dishes, so it can get out."],
    support: ["Would you like to go over it, before the sausages arrive?"],
  },
  {
    cue: null,
    said: ["on the road, with", "Tim's driving up, he"],
    mi: ["What are you hoping these days with Tim will have in them?"],
    empathy: ["Tim's on his way, and the couch is as good as his."],
    support: ["I'm glad Tim is coming. What needs doing before he gets there?"],
  },
  {
    cue: null,
    said: ["Our GP let me", "I was nine and"],
    mi: ["What was it you heard, that first time?"],
    empathy: ["A boy with a stethoscope, and the whole street got listened to."],
    support: ["I'd have queued up for that. Whose heart do you remember?"],
  },
  {
    cue: null,
    said: ["I stopped going to", "It was fifth year"],
    mi: ["What was it Hana did, that you couldn't do for yourself?"],
    empathy: ["You'd gone to ground on noodles, and Hana came and fetched you."],
    support: ["I'd like to hear about that drive, if you feel like going back."],
  },
];
